"""People who matter to me: the ecomap, what the young person would like, and the key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.model.contact import WishKind
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.papers import drawn, sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.open_circles import nobody_placed, open_circles
from ecomap.papers.story.written import Card, laid
from ecomap.papers.words import spoken
from ecomap.render.compose import Manner, ecomap
from ecomap.render.drawing import Drawing, Figure
from ecomap.render.typeface import width, wrap

NAME = "people-who-matter"
TITLE = "People who matter to me"
WISHES_TITLE = "What I would like"
_CONTENT = Box(18.0, 14.0, 178.0, 276.0)

WISHES = (
    (WishKind.MORE, "More time with"),
    (WishKind.RECONNECT, "Get back in touch with"),
    (WishKind.MEET, "Meet"),
    (WishKind.MESSAGE, "Send a message to"),
    (WishKind.KNOW_ABOUT, "Know more about"),
    (WishKind.VISIT_PLACE, "Visit the place of"),
)
"""What is printed of wishes, and how it begins; "same", "not now", "no" and "not sure" are not printed."""


_ON_THE_MAP = 4
"""More lines of wishes than these have a page of their own."""
_AREA = Box(15.0, 39.0, 181.0, 251.0)
"""For the map and what stands below it."""
_OPEN = Box(20.0, 42.0, 170.0, 236.0)
"""For circles to write people into."""
_LOOKS = (
    ("heart", "mum"),
    ("phone", "friends"),
    ("users-round", "home"),
    ("mail", "school"),
    ("search", "dad"),
    ("flower", "community"),
)
"""The icon of each wish on a page of their own, and its colours."""
_LEAST_HIGH, _MOST_HIGH = 30.0, 46.0
"""Of its card, millimetres."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the map, on paper large enough to read everybody's name, and a page of wishes if there are many."""
    if nobody_placed(copy):
        return (_open_page(copy, dress),)
    lines = wished(copy)
    beside = lines if _lines_of(lines) <= _ON_THE_MAP else {}
    found = [_map_page(copy, dress, beside)]
    if beside != lines:
        found.extend(_wish_pages(copy, dress, lines))
    return tuple(found)


def _open_page(copy: Copy, dress: Dressing) -> Drawing:
    """Return the page where nobody is placed yet: circles to write people into."""
    head = sheet.heading(copy, TITLE, dress.palette, _CONTENT, date_right=dress.date_right)
    figures = (*dress.around(sheet.A4), *head, *open_circles(copy, _OPEN, dress))
    return sheet.made(figures, sheet.A4, TITLE, dress.palette)


def _map_page(copy: Copy, dress: Dressing, wishes: Mapping[str, Sequence[str]]) -> Drawing:
    """Return the page of the map: its shape is that of the room which the card of wishes and the key leave."""
    palette = dress.palette
    manner = Manner(
        palette=palette, house_style=copy.shown.papers.house_style, symbol=dress.symbol(10.8), badges="icon"
    )
    arranged, area, shape = replace(drawn.placing(copy, View.ECOMAP), home=dress.home), _AREA, 1.0
    for _ in range(2):
        scene = ecomap(copy, manner, arranged, shape=shape)
        key = drawn.key_at_foot(scene, _CONTENT, sheet.TEXT)
        key_box = Box.holding(figure.box for figure in key)
        card = _wishes_card(wishes, dress, key_box.top - 4.0)
        bottom = min((figure.box.top for figure in card), default=key_box.top) - 3.0
        area = Box(_AREA.left, _AREA.top, _AREA.width, bottom - _AREA.top)
        shape = area.width / area.height
    placed = drawn.fitted(scene, area)
    figures = (
        *dress.around(sheet.A4, key_box),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=dress.date_right),
        placed.figure,
        *card,
        *key,
    )
    return drawn.readable(sheet.made(figures, sheet.A4, TITLE, palette), placed.text)


def _wish_pages(copy: Copy, dress: Dressing, lines: Mapping[str, Sequence[str]]) -> Iterator[Drawing]:
    """Yield pages of wishes, a card each, with room for more names."""
    looks = {words: look for (_, words), look in zip(WISHES, _LOOKS, strict=True)}
    cards = [
        Card(key=f"wish {words}", title=words, text=sheet.listing(who), icon=looks[words][0], sector=looks[words][1])
        for words, who in lines.items()
    ]
    bodies = laid(copy, cards, dress.size.room, dress, columns=1, row=_LEAST_HIGH, most=_MOST_HIGH)
    for turn, body in enumerate(bodies):
        head = sheet.heading(
            copy, WISHES_TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=f" wishes {turn}"
        )
        yield sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, WISHES_TITLE, dress.palette)


def wished(copy: Copy) -> dict[str, list[str]]:
    """Return how each printed wish begins, and whom it is about, in order of naming."""
    found: dict[str, list[str]] = {}
    for kind, words in WISHES:
        people = [
            spoken(copy, key)
            for key in copy.shown.people
            if (wish := copy.shown.standing(key).wish) is not None and wish.kind is kind
        ]
        if people:
            found[words] = people
    return found


def _lines_of(lines: Mapping[str, Sequence[str]]) -> int:
    """Return how many lines of type the card of wishes has."""
    room = _CONTENT.width - 10.0 - _begin(lines)
    return sum(len(wrap(sheet.listing(who), sheet.TEXT, room)) for who in lines.values())


def _begin(lines: Iterable[str]) -> float:
    """Return the room for how wishes begin."""
    return max((width(words, sheet.TEXT, bold=True) for words in lines), default=0.0) + 3.0


def _wishes_card(lines: Mapping[str, Sequence[str]], dress: Dressing, bottom: float) -> tuple[Figure, ...]:
    """Return the card of wishes, its lower edge at a height; nothing if nothing is wished."""
    if not lines:
        return ()
    palette, left, room = dress.palette, _CONTENT.left + 5.0, _CONTENT.width - 10.0
    begin = _begin(lines)
    heights = {words: sheet.height(sheet.listing(who), room - begin, sheet.TEXT) for words, who in lines.items()}
    high = sum(heights.values()) + 11.5
    box = Box(_CONTENT.left, bottom - high, _CONTENT.width, high)
    at, path = Point(left, box.top + 2.0), (("H3", "wishes"),)
    title = sheet.block(WISHES_TITLE, at, room, sheet.TITLE, palette.ink, path=path, bold=True)
    figures: list[Figure] = [sheet.card(box, palette), *title.figures]
    top = box.top + 9.5
    for words, who in lines.items():
        for text, at, wide in (
            (words, Point(left, top), begin),
            (sheet.listing(who), Point(left + begin, top), room - begin),
        ):
            found = sheet.block(text, at, wide, sheet.TEXT, palette.ink, path=(("P", words),), bold=text == words)
            figures.extend(found.figures)
        top += heights[words]
    return tuple(figures)
