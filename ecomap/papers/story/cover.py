"""The cover of *my book*: the young person's name, what the book is called, and a picture, a sticker or a drawing."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import written_on
from ecomap.papers.styles import ROUND
from ecomap.render import icons, paths
from ecomap.render.drawing import DECORATION, Colour, Drawing, Figure, Meaning, Pen, Picture, Shape

NAME = "cover"
TITLE = "Cover"
BOOK, BOOK_TITLE = "my-book", "My book"
FIELDS = (Field("line", "A line for my cover", "your words, or none", 1),)
PICTURE, STICKER, DRAWING = "picture", "sticker", "drawing"
"""What can be in the middle of a cover."""
_NAME_STEPS = (48.0, 42.0, sheet.WHOSE, 28.0, sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE)
_NAME_TOP, _NAME_HIGH, _ROOM = 36.0, 24.0, 158.0
_FOOT, _LINE_HIGH = 214.0, 11.0
"""Where the young person's own line begins, and how high its place is while there is none."""
_LIGHT = Colour.hex("#FBF6EC")


def book_title(copy: Copy) -> str:
    """Return what the young person calls their book."""
    return copy.shown.papers.titles.get(BOOK, "").strip() or BOOK_TITLE


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the cover."""
    night = dress.style.night and dress.style.night(dress.palette, dress.leading)
    ink, quiet = (_LIGHT, _LIGHT) if night else (dress.palette.ink, dress.palette.quiet)
    figures = (
        *dress.style.ground(sheet.A4, dress.palette, dress.leading),
        *_middle(copy, dress),
        *_words(copy, dress, ink, quiet),
    )
    return (Drawing(figures=figures, box=sheet.A4, title=book_title(copy), paper=night or dress.palette.paper),)


def _words(copy: Copy, dress: Dressing, ink: Colour, quiet: Colour) -> Iterator[Figure]:
    """Yield the name, as large as it can be, what the book is called, a line of the young person's own, and the day."""
    name = called(copy.shown, copy.shown.young_person)
    size = sheet.fitting(name, _ROOM, _NAME_HIGH, _NAME_STEPS, bold=True)
    top = _NAME_TOP + max(_NAME_HIGH - sheet.height(name, _ROOM, size, bold=True), 0.0)
    own = sheet.sentence(written_on(copy, NAME).get("line", "").strip())
    lines = (
        ("H1", "name", name, top, size, ink),
        ("H2", "book", book_title(copy), 62.0, 0.0, ink),
        ("P", FIELDS[0].key, own, _FOOT, 0.0, ink),
        ("P", "day", sheet.words_for(copy.on), _FOOT + 15.0, sheet.TEXT, quiet),
    )
    if not own:
        yield Figure(FIELDS[0].key, (), Box(sheet.A4.centre.x - _ROOM / 2, _FOOT, _ROOM, _LINE_HIGH), DECORATION)
    for tag, key, text, down, fixed, colour in lines:
        if text:
            step = fixed or sheet.fitting(text, _ROOM, 13.0, (sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT))
            at, path, bold = Point(sheet.A4.centre.x, down), ((tag, key),), tag == "H1"
            yield from sheet.block(text, at, _ROOM, step, colour, path=path, bold=bold, align="middle", key=key).figures


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
