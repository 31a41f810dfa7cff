"""Tables over as many pages as they need: the heading row repeats, a row never breaks, and each cell is tagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.render import paths
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import SOFT, Palette, mixed
from ecomap.render.typeface import capital_height, line_height, wrap

PAD = 1.8
"""Room beside the words of a cell, millimetres."""
_GAP = 1.2
"""Room above and below them."""


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
    top = max(figure.box.bottom for figure in figures)
    figures.append(sheet.rule(room.left, room.right, top, palette.ink, 0.35))
    number = start
    while number < len(table.rows):
        row = table.rows[number]
        high = row_height(table, row, room)
        if top + high > room.bottom and number > start:
            break
        if (number - start) % 2 == 0:
            ground = Shape(
                paths.rectangle(Box(room.left, top, room.width, high)),
                None,
                mixed(palette.quiet, palette.paper, SOFT / 2),
            )
            figures.append(sheet.shapes("row", ground))
        figures.extend(_row(table, row, number, lefts, top, palette))
        top += high
        figures.append(sheet.rule(room.left, room.right, top, palette.card_edge))
        number += 1
    return Part(tuple(figures), top, number)


def row_height(table: Table, row: Sequence[Cell], room: Box) -> float:
    """Return how high a row is, millimetres."""
    shares = sum(column.share for column in table.columns)
    heights = [
        sum(len(_broken(line, table.size, room.width * column.share / shares)) for line in lines)
        for column, lines in zip(table.columns, row, strict=True)
    ]
    return max(heights) * line_height(table.size) * 0.92 + 2 * _GAP


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
    high = max(
        len(wrap(column.title, table.size, wide - 2 * PAD, bold=True))
        for column, (_, wide) in zip(table.columns, lefts, strict=True)
    )
    bottom = room.top + high * line_height(table.size) * 0.92 + _GAP
    for number, (column, (left, wide)) in enumerate(zip(table.columns, lefts, strict=True)):
        lines = (Line(column.title, bold=True),)
        words = _words(lines, Box(left, room.top, wide, bottom - room.top), table.size, palette, low=True)
        path = (("Table", table.name), ("TR", f"{table.name} head"), ("TH", f"{table.name} head {number}"))
        meaning = Meaning(path, scope="Column") if start == 0 else Meaning()
        yield Figure(column.title, words, Box(left, room.top, wide, bottom - room.top), meaning)


def _row(
    table: Table, row: Sequence[Cell], number: int, lefts: Sequence[tuple[float, float]], top: float, palette: Palette
) -> Iterator[Figure]:
    """Yield the cells of one row: the first says whose row it is."""
    for place, (lines, (left, wide)) in enumerate(zip(row, lefts, strict=True)):
        box = Box(left, top, wide, 0.0)
        words = _words(lines, box, table.size, palette)
        tag = "TH" if place == 0 else "TD"
        path = (("Table", table.name), ("TR", f"{table.name} {number}"), (tag, f"{table.name} {number} {place}"))
        yield Figure(f"{number} {place}", words, box, Meaning(path, scope="Row" if place == 0 else ""))


def _words(lines: Cell, box: Box, size: float, palette: Palette, *, low: bool = False) -> tuple[Words | Shape, ...]:
    """Return a cell's words, from the top of the box, or down to its bottom."""
    step = line_height(size) * 0.92
    broken = [(text, line) for line in lines for text in wrap(line.text, size, box.width - 2 * PAD, bold=line.bold)]
    first = sheet.baseline(box.top + _GAP, size) - 0.4
    if low:
        first = box.bottom - _GAP - sheet.low(size) - step * (len(broken) - 1)
    found: list[Words | Shape] = []
    marked = ""
    for number, (text, line) in enumerate(broken):
        base = first + step * number
        colour = palette.quiet if line.quiet else palette.ink
        marked = line.mark or (marked if line.quiet else "")
        if line.mark and (number == 0 or broken[number - 1][1] is not line):
            found.append(_mark(line.mark, Point(box.left + PAD + 1.5, base - capital_height(size) / 2), palette))
        indent = _MARK if marked else 0.0
        found.append(Words(text, Point(box.left + PAD + indent, base), size, colour, bold=line.bold))
    return tuple(found)


def _broken(line: Line, size: float, wide: float) -> tuple[str, ...]:
    """Return a cell's line as it is broken in a column of a width."""
    return wrap(line.text, size, wide - 2 * PAD - (_MARK if line.mark else 0.0), bold=line.bold)


def _mark(mark: Mark, at: Point, palette: Palette) -> Shape:
    """Return a round that is full, half full, open or dashed, or a bar."""
    pen = Pen(palette.ink, 0.4, (0.7, 0.7) if mark == "dashed" else (), round_ends=False)
    if mark == "bar":
        return Shape(paths.polyline((Point(at.x - 1.5, at.y), Point(at.x + 1.5, at.y))), Pen(palette.ink, 0.6))
    if mark == "half":
        bars = [paths.polyline((at.plus(Point(x, -h)), at.plus(Point(x, h)))) for x, h in ((0.2, 1.3), (0.7, 1.15))]
        return Shape((*paths.circle(at, 1.4), *(step for bar in bars for step in bar)), pen)
    return Shape(paths.circle(at, 1.4), pen, palette.ink if mark == "full" else None)
