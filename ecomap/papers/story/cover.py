"""The cover of *my book*: the young person's name, what the book is called, and a picture, a sticker or a drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import written_on
from ecomap.papers.styles import ROUND
from ecomap.render import icons, paths
from ecomap.render.compose import shifted
from ecomap.render.drawing import DECORATION, Colour, Drawing, Figure, Meaning, Pen, Picture, Shape

NAME = "cover"
TITLE = "Cover"
BOOK, BOOK_TITLE = "my-book", "My book"
FIELDS = (Field("line", "A line for my cover", "your words, or none", 1),)
PICTURE, STICKER, DRAWING = "picture", "sticker", "drawing"
"""What can be in the middle of a cover."""
_NAME_STEPS = (48.0, 42.0, sheet.WHOSE, 28.0, sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE)
_NAME_HIGH, _LINE_HIGH = 24.0, 11.0
"""The room of the name; of the young person's own line while there is none."""


@dataclass(frozen=True, slots=True)
class _Where:
    """Where the words of a cover stand: their middle and width, where the name begins, and their own line."""

    middle: float
    room: float
    name: float
    foot: float


_BELOW, _BESIDE = _Where(105.0, 158.0, 36.0, 214.0), _Where(155.0, 86.0, 26.0, 96.0)
"""Above and below the drawing; or beside it, on half a sheet."""
_LIGHT = Colour.hex("#FBF6EC")


def book_title(copy: Copy) -> str:
    """Return what the young person calls their book."""
    return copy.shown.papers.titles.get(BOOK, "").strip() or BOOK_TITLE


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the cover."""
    night = dress.style.night and dress.style.night(dress.palette, dress.leading)
    ink, quiet = (_LIGHT, _LIGHT) if night and not dress.size.half else (dress.palette.ink, dress.palette.quiet)
    art = (*dress.style.ground(sheet.A4, dress.palette, dress.leading), *_middle(copy, dress))
    words = tuple(_words(copy, dress, ink, quiet))
    figures = tuple(_on_half(art, words, dress)) if dress.size.half else (*art, *words)
    return (Drawing(figures=figures, box=dress.size.paper, title=book_title(copy), paper=night or dress.palette.paper),)


def _words(copy: Copy, dress: Dressing, ink: Colour, quiet: Colour) -> Iterator[Figure]:
    """Yield the name, as large as it can be, what the book is called, a line of the young person's own, and the day."""
    name = called(copy.shown, copy.shown.young_person)
    where = _BESIDE if dress.size.half else _BELOW
    room, left = where.room, where.middle - where.room / 2
    size = sheet.fitting(name, room, _NAME_HIGH, _NAME_STEPS, bold=True)
    top = where.name + max(_NAME_HIGH - sheet.height(name, room, size, bold=True), 0.0)
    own = sheet.sentence(written_on(copy, NAME).get("line", "").strip())
    lines = (
        ("H1", "name", name, top, size, ink),
        ("H2", "book", book_title(copy), where.name + 26.0, 0.0, ink),
        ("P", FIELDS[0].key, own, where.foot, 0.0, ink),
        ("P", "day", sheet.words_for(copy.on), where.foot + 15.0, sheet.TEXT, quiet),
    )
    if not own:
        yield Figure(FIELDS[0].key, (), Box(left, where.foot, room, _LINE_HIGH), DECORATION)
    for tag, key, text, down, fixed, colour in lines:
        if text:
            step = fixed or sheet.fitting(text, room, 13.0, (sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT))
            at, path, bold = Point(where.middle, down), ((tag, key),), tag == "H1"
            yield from sheet.block(text, at, room, step, colour, path=path, bold=bold, align="middle", key=key).figures


def _on_half(art: Sequence[Figure], words: Sequence[Figure], dress: Dressing) -> Iterator[Figure]:
    """Yield the cover on half a sheet: the drawing of the whole one on its left, and the words on a card beside it."""
    paper = dress.size.paper
    factor, middle = paper.height / sheet.A4.height, paper.centre.x
    yield from (shifted(one, ORIGIN, factor) for one in art)
    beside = Box(middle, paper.top, paper.right - middle, paper.height)
    yield sheet.shapes("beside", Shape(paths.rectangle(beside), fill=dress.palette.card))
    yield from words


def _middle(copy: Copy, dress: Dressing) -> Iterator[Figure]:
    """Yield what the young person wants in the round: their picture or sticker, if there is one; else a drawing."""
    palette, outline = dress.palette, paths.circle(ROUND.centre, ROUND.width / 2)
    portrait = copy.shown.people[copy.shown.young_person].portrait
    wanted = copy.shown.papers.cover
    stored = copy.shown.pictures.get(portrait.picture)
    edge = Pen(dress.colours.ink, 0.9)
    if stored is not None and wanted in ("", PICTURE):
        meaning = Meaning((("Figure", "cover picture"),), alternative="A picture of me")
        yield Figure("picture", (Picture(stored.content, ROUND, outline),), ROUND, meaning)
        yield sheet.shapes("frame", Shape(outline, edge))
        return
    if dress.style.night is None or wanted == STICKER:
        yield sheet.shapes("frame", Shape(outline, edge, palette.card))
    if portrait.sticker in icons.names() and wanted == STICKER:
        yield sheet.shapes("sticker", icons.drawn(portrait.sticker, ROUND.centre, 52.0, dress.colours.ink))
        return
    yield from dress.style.emblem(
        Box.around(ROUND.centre, ROUND.width - 6.0, ROUND.width - 6.0), palette, dress.leading
    )
