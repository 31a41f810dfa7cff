"""People who matter to me: the ecomap, what the young person would like, and the key."""

from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.model.contact import WishKind
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.papers import drawn, sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.words import spoken
from ecomap.render.compose import Manner, ecomap
from ecomap.render.drawing import Drawing, Figure
from ecomap.render.typeface import width

NAME = "people-who-matter"
TITLE = "People who matter to me"
_CONTENT = Box(16.0, 14.0, 180.0, 276.0)

WISHES = (
    (WishKind.MORE, "More time with"),
    (WishKind.RECONNECT, "Get back in touch with"),
    (WishKind.MEET, "Meet"),
    (WishKind.MESSAGE, "Send a message to"),
    (WishKind.KNOW_ABOUT, "Know more about"),
    (WishKind.VISIT_PLACE, "Visit the place of"),
)
"""What is printed of wishes, and how it begins; "same", "not now", "no" and "not sure" are not printed."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page, on paper large enough to read everybody's name."""
    palette = dress.palette
    manner = Manner(palette=palette, house_style=copy.shown.papers.house_style, symbol=10.8, badges="icon")
    scene = ecomap(copy, manner, drawn.placing(copy, View.ECOMAP), shape=181.0 / 190.0)
    key = drawn.key_at_foot(scene, _CONTENT, sheet.TEXT)
    key_box = Box.holding(figure.box for figure in key)
    wishes = _wishes(copy, dress, key_box.top - 4.0)
    map_bottom = min((figure.box.top for figure in wishes), default=key_box.top) - 3.0
    placed = drawn.fitted(scene, Box(15.0, 39.0, 181.0, map_bottom - 39.0))
    figures = (
        *dress.around(sheet.A4, key_box),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0),
        placed.figure,
        *wishes,
        *key,
    )
    return (drawn.readable(sheet.made(figures, sheet.A4, TITLE, palette), placed.text),)


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


def _wishes(copy: Copy, dress: Dressing, bottom: float) -> tuple[Figure, ...]:
    """Return the card of wishes, its lower edge at a height; nothing if nothing is wished."""
    lines = wished(copy)
    if not lines:
        return ()
    palette, left, room = dress.palette, _CONTENT.left + 5.0, _CONTENT.width - 10.0
    begin = max(width(words, sheet.TEXT, bold=True) for words in lines) + 3.0
    heights = {words: sheet.height(sheet.listing(who), room - begin, sheet.TEXT) for words, who in lines.items()}
    high = sum(heights.values()) + 11.5
    box = Box(_CONTENT.left, bottom - high, _CONTENT.width, high)
    figures: list[Figure] = [sheet.card(box, palette)]
    title = sheet.block(
        "What I would like", Point(left, box.top + 2.0), room, sheet.TITLE, palette.ink, path=(("H3", "w"),), bold=True
    )
    figures.extend(title.figures)
    top = box.top + 9.5
    for words, who in lines.items():
        path = (("P", words),)
        at = Point(left, top)
        figures.extend(sheet.block(words, at, begin, sheet.TEXT, palette.ink, path=path, bold=True).figures)
        rest = sheet.listing(who)
        figures.extend(
            sheet.block(rest, Point(left + begin, top), room - begin, sheet.TEXT, palette.ink, path=path).figures
        )
        top += heights[words]
    return tuple(figures)
