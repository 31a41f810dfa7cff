"""Pages that show every symbol, line and badge of each house style: for the eye and for the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience
from ecomap.render import lines, look, specimen_ecomap, symbols, typeface
from ecomap.render.drawing import Book, Drawing, Figure, Meaning, Primitive, Words
from ecomap.render.examples import in_use
from ecomap.render.forms import CLINICAL, BadgeKind, Kind, LineKind, PersonKind
from ecomap.render.legend import sample
from ecomap.render.look import CREAM, Palette
from ecomap.render.notation import STYLES, SYMBOL, HouseStyle, Sign, Table

_PAGE = Box(0, 0, 210, 297)
_LEFT, _TOP = 14.0, 16.0
_SHEETS: tuple[tuple[str, tuple[Table, ...], int], ...] = (
    ("symbols and badges", ("people", "areas", "contacts", "wishes", "decisions"), 4),
    ("lines", ("couples", "endings", "children", "strengths"), 3),
    ("bonds", ("bonds",), 3),
)
_TITLES: dict[Table, str] = {
    "people": "People, pets, places",
    "areas": "Other marks",
    "couples": "Couples",
    "endings": "How a couple ended",
    "children": "Children",
    "strengths": "Ties of the ecomap",
    "contacts": "In touch now",
    "wishes": "Wishes",
    "decisions": "Decisions (file copy)",
    "bonds": "Bonds (file copy)",
}


def pages(palette: Palette = CREAM) -> Book:
    """Return the specimen of every house style, in the field's words: five pages each, the last one in grey."""
    books = (pages_of(style, palette) for style in STYLES.values())
    return Book(title="The notation of Ecomap", pages=tuple(page for book in books for page in book.pages))


def pages_of(
    style: HouseStyle, palette: Palette = CREAM, audience: Audience = Audience.FILE, say: Callable[[str], str] = str
) -> Book:
    """Return the specimen of one house style, without what an audience may not see; `say` translates its words."""
    reader = _Reader(style, palette, audience, say)
    drawn = tuple(_page(reader, *sheet) for sheet in _SHEETS if reader.signs(sheet[1]))
    around = _ecomap(reader)
    grey = replace(look.grey(around), title=f"{around.title}, {say('in grey')}")
    return Book(title=say("The notation of Ecomap"), pages=(*drawn, around, grey))


def told(page: Drawing) -> tuple[str, ...]:
    """Return the words on a page, from top to bottom."""
    return tuple(
        one.text for figure in page.figures[1:] for one in figure.primitives[-1:] if isinstance(one, Words) and one.text
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """For whom a specimen is, and in which notation."""

    style: HouseStyle
    palette: Palette
    audience: Audience
    say: Callable[[str], str]

    def signs(self, tables: Iterable[Table]) -> tuple[Sign, ...]:
        """Return what there is to be seen of some tables."""
        wanted = frozenset(tables)
        signs = (sign for sign in self.style.signs() if sign.table in wanted)
        return tuple(sign for sign in signs if self.audience in self.style.kind(sign).audiences)

    def words(self, kind: Kind) -> str:
        """Return what a kind is called: in the field's words for those who use them."""
        if isinstance(kind, BadgeKind):
            return self.say(kind.short)
        return self.say(kind.clinical if self.audience in CLINICAL else kind.words)


def _page(reader: _Reader, name: str, tables: tuple[Table, ...], columns: int) -> Drawing:
    palette = reader.palette
    heading, title = _title(reader, name)
    figures = (heading, *_sheet(reader, tables, columns))
    if "bonds" in tables:
        figures = (*figures, *in_use(Point(_LEFT, 175.0), palette))
    return Drawing(figures=figures, box=_PAGE, title=title, paper=palette.paper)


def _ecomap(reader: _Reader) -> Drawing:
    """Return the page of the ecomap."""
    palette, room = reader.palette, Box(_LEFT, _TOP + 4, _PAGE.width - 2 * _LEFT, _PAGE.height - _TOP - 16)
    heading, title = _title(reader, "the ecomap")
    page = specimen_ecomap.Page(
        style=reader.style, palette=palette, audience=reader.audience, say=reader.say, room=room
    )
    figures = (heading, *specimen_ecomap.figures(page))
    return Drawing(figures=figures, box=_PAGE, title=title, paper=palette.paper)


def _title(reader: _Reader, name: str) -> tuple[Figure, str]:
    """Return the heading of a page, and its words."""
    title = f"{reader.say(reader.style.name)}: {reader.say(name)}"
    words = Words(title, Point(_LEFT, _TOP), look.PAPER_STEPS[2], reader.palette.ink, bold=True)
    return Figure("title", (words,), _box(words), Meaning((("H1", "title"),))), title


def _sheet(reader: _Reader, tables: tuple[Table, ...], columns: int) -> Iterator[Figure]:
    top = _TOP + 10
    for table in tables:
        kinds = [reader.style.kind(sign) for sign in reader.signs((table,))]
        if not kinds:
            continue
        text = reader.say(_TITLES[table])
        heading = Words(text, Point(_LEFT, top), look.PAPER_STEPS[1], reader.palette.ink, bold=True)
        yield Figure(table, (heading,), _box(heading), Meaning((("H2", table),)))
        height = 30.0 if table == "people" else 17.0 if isinstance(kinds[0], LineKind) else 9.0
        across = (_PAGE.width - 2 * _LEFT) / columns
        for index, kind in enumerate(kinds):
            corner = Point(_LEFT + index % columns * across, top + 3 + index // columns * height)
            yield _entry(Sign(table, kind.key), kind, Box(*corner, across, height), reader)
        top += 3 + -(-len(kinds) // columns) * height + 8


def _entry(sign: Sign, kind: Kind, box: Box, reader: _Reader) -> Figure:
    size, palette, words = look.PAPER_STEPS[0], reader.palette, reader.words(kind)
    found: list[Primitive]
    middle = box.centre
    if isinstance(kind, PersonKind):
        centre = Point(middle.x, box.top + 11)
        dress = symbols.Dress(palette=palette, sector="mum")
        found = [*symbols.symbol(kind, centre, SYMBOL, dress, died=kind.death)]
        found.append(Words(words, Point(middle.x, box.bottom - 4), size, palette.ink, "middle"))
    elif isinstance(kind, LineKind):
        start = Point(box.left, box.top + 5)
        found = [*lines.line((start, start.plus(Point(box.width - 8, 0))), kind.form, palette.ink)]
        found.append(Words(words, Point(box.left, box.top + 12), size, palette.ink))
    else:
        across = 6.0 if isinstance(kind, BadgeKind) else 9.0
        found = [*sample(kind, Box(box.left, box.top, across, 6.0), palette)]
        found.append(Words(words, Point(box.left + across + 2.4, box.top + 4.4), size, palette.ink))
    return Figure(f"{sign.table}.{sign.key}", tuple(found), box, Meaning((("P", f"{sign.table}.{sign.key}"),)))


def _box(words: Words) -> Box:
    high = typeface.ascent(words.size)
    wide = typeface.width(words.text, words.size, words.bold)
    return Box(words.at.x, words.at.y - high, wide, high + typeface.descent(words.size))
