"""Tables over as many pages as they need: the heading row repeats, a row never breaks, and each cell is tagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.render import paths
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import SOFT, Palette, mixed
from ecomap.render.typeface import capital_height, line_height, wrap

PAD = 1.8
"""Room beside the words of a cell, millimetres."""
_FEW = 3
"""So many rows at least stand on a table's last page, if there are enough."""
_GAP = 1.2
"""Room above and below them."""
_LEADING = 0.92
"""Lines of a table stand a little nearer to each other than elsewhere."""


Mark = Literal["", "full", "half", "open", "dashed", "bar"]
_MARK = 4.6
"""Room for a mark."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a cell: strong, plain or quiet."""

    text: str
    bold: bool = False
    quiet: bool = False
    mark: Mark = ""
    """Drawn before the words, readable in grey."""


Cell = tuple[Line, ...]
EMPTY: Cell = (Line("–", quiet=True),)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading and its share of the width."""

    title: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What a table says; `name` tells it from others in the same file."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    size: float = sheet.TEXT


def cell(*texts: str) -> Cell:
    """Return a cell of a plain first line and quiet further ones; a dash if there is nothing to say."""
    found = tuple(Line(text, quiet=number > 0) for number, text in enumerate(texts) if text)
    return found or EMPTY


def strong(first: str, *rest: str) -> Cell:
    """Return a cell that begins with something in bold."""
    return (Line(first, bold=True), *(Line(text, quiet=True) for text in rest if text))


@dataclass(frozen=True, slots=True)
class Part:
    """As much of a table as stands on one page, and where the next thing may begin."""

    figures: tuple[Figure, ...]
    bottom: float
    rest: int
    """Number of the first row that is not on the page; all rows are if it is their number."""


def part(table: Table, room: Box, palette: Palette, start: int = 0) -> Part:
    """Return the heading row and the rows from `start` on that fit into a room: at least one, however high."""
    lefts = _lefts(table, room)
    figures = list(_heading(table, lefts, room, palette, start))
    top = _under_heading(table, lefts, room)
    figures.append(sheet.rule(room.left, room.right, top, palette.ink, 0.35))
    end = _end(table, room, start, top)
    for number in range(start, end):
        row = table.rows[number]
        high = row_height(table, row, room)
        if (number - start) % 2 == 0:
            ground = Shape(
                paths.rectangle(Box(room.left, top, room.width, high)),
                None,
                mixed(palette.quiet, palette.paper, SOFT / 2),
            )
            figures.append(sheet.shapes("row", ground))
        figures.extend(_row(table, row, number, lefts, Box(room.left, top, room.width, high), palette))
        top += high
        figures.append(sheet.rule(room.left, room.right, top, palette.card_edge))
    return Part(tuple(figures), top, end)


def _end(table: Table, room: Box, start: int, top: float) -> int:
    """Return the number of the first row that is not on the page: a few go on together, so that none stands alone."""
    end = start
    while end < len(table.rows):
        top += row_height(table, table.rows[end], room)
        if top > room.bottom and end > start:
            break
        end += 1
    rest = len(table.rows) - end
    return end - (_FEW - rest) if 0 < rest < _FEW and end - start >= 2 * _FEW else end


def parted(table: Table, room: Box) -> Table:
    """Return a table whose every row fits into a room below its heading: what is higher goes on in further rows."""
    lefts = _lefts(table, room)
    below = room.bottom - _under_heading(table, lefts, room)
    most = max(int((below - 2 * _GAP) / (line_height(table.size) * _LEADING)), 1)
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        if row_height(table, row, room) <= below:
            rows.append(row)
            continue
        cells = [
            tuple(one.line for one in _set(lines, table.size, w)) for lines, (_, w) in zip(row, lefts, strict=True)
        ]
        for start in range(0, max(map(len, cells)), most):
            rows.append(tuple(lines[start : start + most] for lines in cells))
    return replace(table, rows=tuple(rows))


def least(table: Table, room: Box) -> float:
    """Return how high the heading row and the first row are together: less room is too little for the table."""
    first = row_height(table, table.rows[0], room) if table.rows else 0.0
    return _under_heading(table, _lefts(table, room), room) - room.top + first


def _under_heading(table: Table, lefts: Sequence[tuple[float, float]], room: Box) -> float:
    """Return where the rows begin."""
    lines = (
        len(wrap(column.title, table.size, wide - 2 * PAD, bold=True))
        for column, (_, wide) in zip(table.columns, lefts, strict=True)
    )
    return room.top + max(lines) * line_height(table.size) * _LEADING + _GAP


def row_height(table: Table, row: Sequence[Cell], room: Box) -> float:
    """Return how high a row is, millimetres."""
    cells = zip(row, _lefts(table, room), strict=True)
    most = max(len(_set(lines, table.size, wide)) for lines, (_, wide) in cells)
    return most * line_height(table.size) * _LEADING + 2 * _GAP


def _lefts(table: Table, room: Box) -> list[tuple[float, float]]:
    """Return left edge and width of each column."""
    shares = sum(column.share for column in table.columns)
    found, left = [], room.left
    for column in table.columns:
        wide = room.width * column.share / shares
        found.append((left, wide))
        left += wide
    return found


def _heading(
    table: Table, lefts: Sequence[tuple[float, float]], room: Box, palette: Palette, start: int
) -> Iterator[Figure]:
    """Yield the heading row; its cells are headings of columns. Where it repeats, it is decoration."""
    bottom = _under_heading(table, lefts, room)
    for number, (column, (left, wide)) in enumerate(zip(table.columns, lefts, strict=True)):
        lines = (Line(column.title, bold=True),)
        words = _words(lines, Box(left, room.top, wide, bottom - room.top), table.size, palette, low=True)
        path = (("Table", table.name), ("TR", f"{table.name} head"), ("TH", f"{table.name} head {number}"))
        meaning = Meaning(path, scope="Column") if start == 0 else Meaning()
        yield Figure(column.title, words, Box(left, room.top, wide, bottom - room.top), meaning)


def _row(
    table: Table, row: Sequence[Cell], number: int, lefts: Sequence[tuple[float, float]], room: Box, palette: Palette
) -> Iterator[Figure]:
    """Yield the cells of one row: the first says whose row it is."""
    for place, (lines, (left, wide)) in enumerate(zip(row, lefts, strict=True)):
        box = Box(left, room.top, wide, room.height)
        words = _words(lines, box, table.size, palette)
        tag = "TH" if place == 0 else "TD"
        path = (("Table", table.name), ("TR", f"{table.name} {number}"), (tag, f"{table.name} {number} {place}"))
        yield Figure(f"{number} {place}", words, box, Meaning(path, scope="Row" if place == 0 else ""))


@dataclass(frozen=True, slots=True)
class _SetLine:
    """A line of a cell as it stands in its column, and how far in; only the first of a broken line has its mark."""

    line: Line
    indent: float


def _set(lines: Cell, size: float, wide: float) -> list[_SetLine]:
    """Return a cell's lines broken to a column's width; quiet lines stand under the words of a marked line."""
    found: list[_SetLine] = []
    indent = 0.0
    for line in lines:
        indent = _MARK if line.mark else (indent if line.quiet else 0.0)
        for number, text in enumerate(wrap(line.text, size, wide - 2 * PAD - indent, bold=line.bold)):
            found.append(_SetLine(replace(line, text=text, mark="" if number else line.mark), indent))
    return found


def _words(lines: Cell, box: Box, size: float, palette: Palette, *, low: bool = False) -> tuple[Words | Shape, ...]:
    """Return a cell's words, from the top of the box, or down to its bottom."""
    step = line_height(size) * _LEADING
    broken = _set(lines, size, box.width)
    first = sheet.baseline(box.top + _GAP, size) - 0.4
    if low:
        first = box.bottom - _GAP - sheet.low(size) - step * (len(broken) - 1)
    found: list[Words | Shape] = []
    for number, one in enumerate(broken):
        base, left = first + step * number, box.left + PAD
        if one.line.mark:
            found.append(_mark(one.line.mark, Point(left + 1.5, base - capital_height(size) / 2), palette))
        colour = palette.quiet if one.line.quiet else palette.ink
        found.append(Words(one.line.text, Point(left + one.indent, base), size, colour, bold=one.line.bold))
    return tuple(found)


def _mark(mark: Mark, at: Point, palette: Palette) -> Shape:
    """Return a round that is full, half full, open or dashed, or a bar."""
    pen = Pen(palette.ink, 0.4, (0.7, 0.7) if mark == "dashed" else (), round_ends=False)
    if mark == "bar":
        return Shape(paths.polyline((Point(at.x - 1.5, at.y), Point(at.x + 1.5, at.y))), Pen(palette.ink, 0.6))
    if mark == "half":
        bars = [paths.polyline((at.plus(Point(x, -h)), at.plus(Point(x, h)))) for x, h in ((0.2, 1.3), (0.7, 1.15))]
        return Shape((*paths.circle(at, 1.4), *(step for bar in bars for step in bar)), pen)
    return Shape(paths.circle(at, 1.4), pen, palette.ink if mark == "full" else None)
