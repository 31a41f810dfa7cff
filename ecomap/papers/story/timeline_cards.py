"""What stands beside the path of a timeline: stops with their rows, how high each card is, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fact import Fact
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import spacing
from ecomap.render import icons, paths, symbols
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import NAME_SIZE
from ecomap.render.typeface import line_height

WIDE = 68.0
"""The width of a card, millimetres."""
RADIUS, LARGE_RADIUS = 13.0, 16.0
"""Of a stop: its words keep clear of its line; in large type."""
_PAD, _TEXT_LEFT, _GAP, _ICON = 4.0, 15.0, 2.6, 8.4
_ROOM = WIDE - _TEXT_LEFT - _PAD
_MOST, _OF_A_PAGE = 110.0, 0.72
"""The height at which what happened in a year goes on in another card."""


class Look(Enum):
    """How a stop is drawn."""

    YEAR = "year"
    NOW = "now"
    OPEN = "open"
    """Dashed: something may be written there, or it is still to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing on a card: what it is, a line about it, the young person's words, and lines to write on."""

    key: str
    title: str
    line: str = ""
    words: str = ""
    icon: str = "star"
    sector: str = "friends"
    gone: bool = False
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A stop of the path: what stands in its round, and the rows of its card."""

    label: str
    below: str = ""
    look: Look = Look.YEAR
    icon: str = ""
    """Stands in the round where no label does."""
    rows: tuple[Row, ...]


def row_of(fact: Fact) -> Row:
    """Return the row of a fact."""
    return Row(
        key=fact.key,
        title=fact.title,
        line=fact.line,
        words=fact.words,
        icon=fact.icon,
        sector=fact.sector,
        gone=fact.gone,
    )


def row_to_write(field: Field, text: str, icon: str, sector: str) -> Row:
    """Return the row of a field: what was written, or its hint and lines."""
    if text:
        return Row(key=field.key, title=field.title, words=sheet.sentence(text), icon=icon, sector=sector)
    return Row(key=field.key, title=field.title, line=field.hint, icon=icon, sector=sector, lines=field.lines)


def radius(dress: Dressing) -> float:
    """Return the radius of a stop, millimetres."""
    return LARGE_RADIUS if dress.one_a_page else RADIUS


def parted(stop: Stop, dress: Dressing) -> Iterator[Stop]:
    """Yield a stop, or several of the same label if its rows are too many for one card."""
    taken: list[Row] = []
    high = 0.0
    for row in (piece for whole in stop.rows for piece in _pieces(whole, dress)):
        if taken and high + _row_high(row, dress) > _most(dress):
            yield replace(stop, rows=tuple(taken))
            taken, high = [], 0.0
        taken.append(row)
        high += _row_high(row, dress)
    yield replace(stop, rows=tuple(taken))


def _most(dress: Dressing) -> float:
    """Return how high a card is at most."""
    return min(_MOST, dress.size.room.height * _OF_A_PAGE)


def _pieces(row: Row, dress: Dressing) -> Iterator[Row]:
    """Yield a row, and further ones for words that do not fit on one card."""
    texts = sheet.pieces(row.words, _ROOM, dress.type_size(sheet.TEXT), _most(dress) * 0.8)
    yield replace(row, words=texts[0])
    for number, text in enumerate(texts[1:], 1):
        yield replace(row, key=f"{row.key} {number}", line="", words=text)


def card_high(stop: Stop, dress: Dressing) -> float:
    """Return how high the card of a stop is, millimetres."""
    return 2 * _PAD + sum(_row_high(row, dress) for row in stop.rows) - _GAP


def _row_high(row: Row, dress: Dressing) -> float:
    """Return how high a row is, with the gap below it."""
    title = sheet.height(row.title, _ROOM, dress.type_size(NAME_SIZE), bold=True)
    small = sum(sheet.height(text, _ROOM, dress.type_size(sheet.TEXT)) for text in (row.line, row.words) if text)
    return max(title + small, _ICON) + row.lines * spacing(dress) + _GAP


def round_of(stop: Stop, at: Point, key: str, dress: Dressing) -> Iterator[Figure]:
    """Yield the round of a stop: now in the doubled line that is the young person's, what is open dashed."""
    palette, reach = dress.palette, radius(dress)
    edge = palette.accent if stop.look is Look.NOW else palette.ink
    pen = Pen(palette.writing, 0.5, (2.2, 1.8)) if stop.look is Look.OPEN else Pen(edge, 0.5)
    outlines = [Shape(paths.circle(at, reach), pen, palette.paper if stop.look is Look.OPEN else palette.card)]
    if stop.look is Look.NOW:
        outlines.insert(0, Shape(paths.circle(at, reach + 2.0), Pen(palette.accent, 0.6), palette.card))
    if stop.icon:
        yield sheet.shapes(key, *outlines, icons.drawn(stop.icon, at, 10.5, palette.quiet))
        return
    if not stop.label:
        dots = Shape(
            paths.polyline((at.plus(Point(-7, 2)), at.plus(Point(7, 2)))), Pen(palette.writing, 0.45, (0, 1.7))
        )
        yield sheet.shapes(key, *outlines, dots)
        return
    large, small = dress.type_size(sheet.TITLE), dress.type_size(sheet.TEXT)
    label = Words(stop.label, at.plus(Point(0, 0.0 if stop.below else 1.9)), large, palette.ink, "middle", True)
    below = Words(stop.below, at.plus(Point(0, line_height(small))), small, palette.quiet, "middle")
    words = (label, below) if stop.below else (label,)
    yield Figure(key, (*outlines, *words), Box.around(at, 2 * reach, 2 * reach), Meaning((("H3", key),)))


def card_of(stop: Stop, box: Box, key: str, dress: Dressing) -> Iterator[Figure]:
    """Yield the card of a stop, a row below the other."""
    yield sheet.card(box, dress.palette)
    top = box.top + _PAD
    for row in stop.rows:
        yield from _row(row, Point(box.left, top), f"{row.key} {key}", dress)
        top += _row_high(row, dress)


def _row(row: Row, at: Point, key: str, dress: Dressing) -> Iterator[Figure]:
    """Yield one row from its upper left corner on the card."""
    palette, large, small = dress.palette, dress.type_size(NAME_SIZE), dress.type_size(sheet.TEXT)
    centre = at.plus(Point(_PAD + _ICON / 2, _ICON / 2))
    if row.gone:
        ground = Shape(paths.circle(centre, _ICON / 2), Pen(palette.leaf, 0.45), palette.leaf_fill)
        yield sheet.shapes("leaf", ground, *symbols.leaf(centre, _ICON * 0.58, palette))
    else:
        yield sheet.medallion(row.icon, centre, _ICON, palette.sector(row.sector))
    texts: Sequence[tuple[str, bool]] = ((row.title, True), (row.line, False), (row.words, False))
    few = not row.line and not row.words and not row.lines
    top = at.y + (_ICON / 2 - 2.9 if few and sheet.height(row.title, _ROOM, large, bold=True) < _ICON else 0.0)
    for number, (text, bold) in enumerate(texts):
        if text:
            tag = f"{key} {number}"
            size, colour = (large, palette.ink) if bold else (small, palette.quiet if number == 1 else palette.ink)
            left = Point(at.x + _TEXT_LEFT, top)
            told = sheet.block(text, left, _ROOM, size, colour, path=(("P", tag),), bold=bold, key=tag)
            yield from told.figures
            top = told.bottom
    apart = spacing(dress)
    first = at.y + _row_high(row, dress) - _GAP - apart * row.lines
    for number in range(row.lines):
        yield sheet.writing_line(at.x + _PAD, at.x + WIDE - _PAD, first + apart * (number + 1) - 1.0, palette)
