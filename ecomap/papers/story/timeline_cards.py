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
from ecomap.papers.story.written import LINE
from ecomap.render import icons, paths, symbols
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import NAME_SIZE, Palette

WIDE = 68.0
"""The width of a card, millimetres."""
RADIUS = 12.5
"""Of a stop."""
_PAD, _TEXT_LEFT, _GAP, _ICON = 4.0, 15.0, 2.6, 8.4
_ROOM = WIDE - _TEXT_LEFT - _PAD
_MOST = 110.0
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


def parted(stop: Stop) -> Iterator[Stop]:
    """Yield a stop, or several of the same label if its rows are too many for one card."""
    taken: list[Row] = []
    high = 0.0
    for row in (piece for whole in stop.rows for piece in _pieces(whole)):
        if taken and high + _row_high(row) > _MOST:
            yield replace(stop, rows=tuple(taken))
            taken, high = [], 0.0
        taken.append(row)
        high += _row_high(row)
    yield replace(stop, rows=tuple(taken))


def _pieces(row: Row) -> Iterator[Row]:
    """Yield a row, and further ones for words that do not fit on one card."""
    texts = sheet.pieces(row.words, _ROOM, sheet.TEXT, _MOST * 0.8)
    yield replace(row, words=texts[0])
    for number, text in enumerate(texts[1:], 1):
        yield replace(row, key=f"{row.key} {number}", line="", words=text)


def card_high(stop: Stop) -> float:
    """Return how high the card of a stop is, millimetres."""
    return 2 * _PAD + sum(map(_row_high, stop.rows)) - _GAP


def _row_high(row: Row) -> float:
    """Return how high a row is, with the gap below it."""
    title = sheet.height(row.title, _ROOM, NAME_SIZE, bold=True)
    small = sum(sheet.height(text, _ROOM, sheet.TEXT) for text in (row.line, row.words) if text)
    return max(title + small, _ICON) + row.lines * LINE + _GAP


def round_of(stop: Stop, at: Point, key: str, palette: Palette) -> Iterator[Figure]:
    """Yield the round of a stop: now in the doubled line that is the young person's, what is open dashed."""
    edge = palette.accent if stop.look is Look.NOW else palette.ink
    pen = Pen(palette.writing, 0.5, (2.2, 1.8)) if stop.look is Look.OPEN else Pen(edge, 0.5)
    outlines = [Shape(paths.circle(at, RADIUS), pen, palette.paper if stop.look is Look.OPEN else palette.card)]
    if stop.look is Look.NOW:
        outlines.insert(0, Shape(paths.circle(at, RADIUS + 2.0), Pen(palette.accent, 0.6), palette.card))
    if stop.icon:
        yield sheet.shapes(key, *outlines, icons.drawn(stop.icon, at, 10.5, palette.quiet))
        return
    if not stop.label:
        dots = Shape(
            paths.polyline((at.plus(Point(-7, 2)), at.plus(Point(7, 2)))), Pen(palette.writing, 0.45, (0, 1.7))
        )
        yield sheet.shapes(key, *outlines, dots)
        return
    label = Words(stop.label, at.plus(Point(0, 0.0 if stop.below else 1.9)), sheet.TITLE, palette.ink, "middle", True)
    below = Words(stop.below, at.plus(Point(0, 5.4)), sheet.TEXT, palette.quiet, "middle")
    words = (label, below) if stop.below else (label,)
    yield Figure(key, (*outlines, *words), Box.around(at, 2 * RADIUS, 2 * RADIUS), Meaning((("H3", key),)))


def card_of(stop: Stop, box: Box, key: str, dress: Dressing) -> Iterator[Figure]:
    """Yield the card of a stop, a row below the other."""
    palette = dress.palette
    yield sheet.card(box, palette)
    top = box.top + _PAD
    for row in stop.rows:
        yield from _row(row, Point(box.left, top), f"{key} {row.key}", palette)
        top += _row_high(row)


def _row(row: Row, at: Point, key: str, palette: Palette) -> Iterator[Figure]:
    """Yield one row from its upper left corner on the card."""
    centre = at.plus(Point(_PAD + _ICON / 2, _ICON / 2))
    if row.gone:
        ground = Shape(paths.circle(centre, _ICON / 2), Pen(palette.leaf, 0.45), palette.leaf_fill)
        yield sheet.shapes("leaf", ground, *symbols.leaf(centre, _ICON * 0.58, palette))
    else:
        yield sheet.medallion(row.icon, centre, _ICON, palette.sector(row.sector))
    texts: Sequence[tuple[str, bool]] = ((row.title, True), (row.line, False), (row.words, False))
    few = not row.line and not row.words and not row.lines
    top = at.y + (_ICON / 2 - 2.9 if few and sheet.height(row.title, _ROOM, NAME_SIZE, bold=True) < _ICON else 0.0)
    for number, (text, bold) in enumerate(texts):
        if text:
            tag = f"{key} {number}"
            size, colour = (
                (NAME_SIZE, palette.ink) if bold else (sheet.TEXT, palette.quiet if number == 1 else palette.ink)
            )
            left = Point(at.x + _TEXT_LEFT, top)
            told = sheet.block(text, left, _ROOM, size, colour, path=(("P", tag),), bold=bold, key=tag)
            yield from told.figures
            top = told.bottom
    first = at.y + _row_high(row) - _GAP - LINE * row.lines
    for number in range(row.lines):
        yield sheet.writing_line(at.x + _PAD, at.x + WIDE - _PAD, first + LINE * (number + 1) - 1.0, palette)
