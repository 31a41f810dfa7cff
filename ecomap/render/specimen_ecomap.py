"""The specimen of the ecomap: a small map with every mark in its place, and below it every mark in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience
from ecomap.render import lines, symbols, typeface
from ecomap.render.compose.around import ecomap
from ecomap.render.compose.pills import pill
from ecomap.render.compose.scene import Manner
from ecomap.render.compose.shift import shifted
from ecomap.render.drawing import Figure, Meaning, Primitive, Words
from ecomap.render.forms import CLINICAL, Death, PersonKind
from ecomap.render.look import PAPER_STEPS, Palette
from ecomap.render.notation import HouseStyle
from ecomap.render.sample_map import picture, sample_copy
from ecomap.render.symbols import Dress, Inside

TEXT, HEADING = PAPER_STEPS[0], PAPER_STEPS[1]
FLOWS = (("", False, False), ("I give", True, False), ("I get", False, True), ("both give", True, True))
"""What an arrow says, and whether it goes out from the young person and comes back to them."""
RINGS = "The rings: closest in the middle, close, further away."
SYMBOL = 10.8
"""Side of a symbol on the page, millimetres: that of an ecomap on paper."""
_LARGEST = 1.0
_MAP, _TIES, _CONTACTS, _WISHES, _SYMBOLS = 90.0, 6.4, 7.6, 7.6, 21.5
"""Heights of the map, of a row of ties, of badges, of wishes, and of symbols, millimetres."""


@dataclass(frozen=True, slots=True)
class Example:
    """A symbol as it is met on an ecomap: what it says, what it is, what stands inside."""

    words: str
    kind: PersonKind
    inside: Inside = symbols.EMPTY
    sector: str = "mum"
    died: Death = ""
    restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the page is made for, and where on it there is room."""

    style: HouseStyle
    palette: Palette
    audience: Audience
    say: Callable[[str], str]
    room: Box

    @property
    def clinical(self) -> bool:
        """Whether the field's words are used."""
        return self.audience in CLINICAL


def figures(page: Page) -> Iterator[Figure]:
    """Yield the map, then the table of ties, badges and symbols, from the top of the room down."""
    top = page.room.top
    yield from _map(page, Box(page.room.left, top, page.room.width, _MAP))
    top += _MAP
    words = Words(page.say(RINGS), Point(page.room.left, top + 4), TEXT, page.palette.quiet)
    yield Figure("rings", (words,), _around(words), Meaning((("P", "rings"),)))
    top += 9.5
    parts: Sequence[tuple[str, Callable[[Page, float], Iterator[Figure]], float]] = (
        ("Ties, and who gives", _ties, _TIES * len(page.style.strengths)),
        ("In touch now", _contacts, _CONTACTS * 3),
        ("Wishes", _wishes, _WISHES * 3),
        ("People, places, pets", _symbols, _SYMBOLS * 2),
    )
    for title, drawn, high in parts:
        found = list(drawn(page, top + 5.5))
        if found:
            yield _heading(page, title, top + 3)
            yield from found
            top += high + 9.5


def examples(page: Page) -> tuple[Example, ...]:
    """Return the symbols of the page."""
    people = page.style.people
    initial = Inside(words="M", size=SYMBOL * 0.44 / typeface.MM_PER_POINT)
    found = (
        Example("a picture", people["female"], Inside(picture=picture())),
        Example("an icon", people["male"], Inside(sticker="gamepad-2"), "home"),
        Example("an emoji", people["non_binary"], Inside(sticker="\U0001f98a"), "friends"),
        Example("a letter", people["male"], initial, "dad"),
        Example("not known", people["unknown"], sector="dad"),
        Example("several people", people["several"], sector="dad"),
        Example("has died", people["male"], died="leaf"),
        Example("deceased", people["male"], died="cross"),
        Example("a pet", people["pet"], sector="pets"),
        Example("a place", people["place"], Inside(sticker="tree-deciduous"), "community"),
        Example("a group", people["place"], Inside(sticker="trophy"), "school"),
        Example("file only", people["female"], Inside(sticker="lock"), "home", restricted=True),
    )
    return tuple(one for one in found if page.clinical or not (one.died == "cross" or one.restricted))


def _map(page: Page, room: Box) -> Iterator[Figure]:
    """Yield the small map, as large as it has room."""
    manner = Manner(palette=page.palette, house_style=page.style.key, clinical=page.clinical, symbol=SYMBOL, text=TEXT)
    scene = ecomap(sample_copy(page.audience), manner, shape=room.width / room.height)
    factor = min(room.width / scene.box.width, room.height / scene.box.height, _LARGEST)
    by = room.centre.minus(scene.box.centre.times(factor))
    for number, placed in enumerate(scene.layers):
        figure = shifted(placed.figure, placed.at.times(factor).plus(by), factor)
        said = figure.meaning.alternative
        path = (("Sect", "map"), ("Figure", f"map {number}")) if said else ()
        yield replace(figure, key=f"map {number}", meaning=Meaning(path, said) if said else Meaning())


def _heading(page: Page, title: str, baseline: float) -> Figure:
    words = Words(page.say(title), Point(page.room.left, baseline), HEADING, page.palette.ink, bold=True)
    return Figure(title, (words,), _around(words), Meaning((("H2", title),)))


def _ties(page: Page, top: float) -> Iterator[Figure]:
    """Yield every strength with every flow: a row each, and what the arrows say over the columns."""
    left, step, across = page.room.left + 30.0, _TIES, (page.room.width - 30.0) / len(FLOWS)
    for column, (said, _, _) in enumerate(FLOWS):
        if said:
            at = Point(left + column * across, top - 2.5)
            yield _told(page, f"flow {column}", (), Words(page.say(said), at, TEXT, page.palette.quiet))
    for row, kind in enumerate(page.style.strengths.values()):
        middle = top + row * step + step / 2
        drawn: list[Primitive] = []
        for column, (_, out, back) in enumerate(FLOWS):
            start = Point(left + column * across, middle)
            form = lines.with_flow(kind.form, out=out, back=back)
            drawn += lines.line((start, start.plus(Point(across - 8.0, 0.0))), form, page.palette.ink)
        name = page.say(kind.clinical if page.clinical else kind.words)
        at = Point(page.room.left, middle + typeface.capital_height(TEXT) / 2)
        yield _told(page, f"tie {kind.key}", drawn, Words(name, at, TEXT, page.palette.ink))


def _contacts(page: Page, top: float) -> Iterator[Figure]:
    """Yield every badge of being in touch: with its word as on screens, and alone as on paper."""
    manner = Manner(palette=page.palette, text=TEXT)
    shown = [kind for kind in page.style.contacts.values() if page.audience in kind.audiences]
    across = page.room.width / 4
    for number, kind in enumerate(shown):
        corner = Point(page.room.left + number % 4 * across, top + number // 4 * _CONTACTS)
        words = page.say(kind.clinical if page.clinical else kind.short)
        badge = symbols.badge(kind.icon, corner.plus(Point(2.5, 2.9)), 4.7, page.palette)
        one = pill(kind.icon, words, manner)
        drawn = one.drawn(Point(corner.x + 7.0 + one.width / 2, corner.y))
        last = drawn[-1]
        assert isinstance(last, Words)
        yield _told(page, f"contact {kind.key}", (*badge, *drawn[:-1]), last)


def _wishes(page: Page, top: float) -> Iterator[Figure]:
    """Yield every badge of a wish, with its words."""
    shown = [kind for kind in page.style.wishes.values() if page.audience in kind.audiences]
    across = page.room.width / 4
    for number, kind in enumerate(shown):
        corner = Point(page.room.left + number % 4 * across, top + number // 4 * _WISHES)
        badge = symbols.badge(kind.icon, corner.plus(Point(2.5, 2.9)), 4.7, page.palette)
        at = Point(corner.x + 6.4, corner.y + 2.9 + typeface.capital_height(TEXT) / 2)
        yield _told(page, f"wish {kind.key}", badge, Words(page.say(kind.words), at, TEXT, page.palette.ink))


def _symbols(page: Page, top: float) -> Iterator[Figure]:
    """Yield symbols as they are met on an ecomap."""
    across = page.room.width / 6
    for number, one in enumerate(examples(page)):
        centre = Point(page.room.left + (number % 6 + 0.5) * across, top + SYMBOL * 0.6 + number // 6 * _SYMBOLS)
        dress = Dress(palette=page.palette, sector=one.sector)
        drawn = symbols.symbol(one.kind, centre, SYMBOL, dress, one.inside, died=one.died, restricted=one.restricted)
        at = Point(centre.x, centre.y + SYMBOL * 0.6 + 4.4)
        yield _told(
            page, f"symbol {one.words}", drawn, Words(page.say(one.words), at, TEXT, page.palette.ink, "middle")
        )


def _told(page: Page, key: str, drawn: Sequence[Primitive], words: Words) -> Figure:
    """Return marks with the words that say what they are."""
    return Figure(key, (*drawn, words), _around(words), Meaning((("P", key),)))


def _around(words: Words) -> Box:
    """Return the room of words."""
    wide, high = typeface.width(words.text, words.size, words.bold), typeface.ascent(words.size)
    left = words.at.x - (wide / 2 if words.align == "middle" else 0.0)
    return Box(left, words.at.y - high, wide, high + typeface.descent(words.size))
