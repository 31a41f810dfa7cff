"""What is inside *my book*: the name of every sheet and the page on which it begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.render import paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Primitive, Shape, Words
from ecomap.render.look import SECTORS
from ecomap.render.typeface import capital_height, line_height, width, wrap

TITLE = "What is inside"
_WORDS = 18.0
"""From the left edge of the room to the words."""
_LEAST, _LEAST_LARGE, _MOST = 12.6, 14.4, 17.0
"""From line to line, at least, in large type, and at most, millimetres."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sheet in the contents: its name, and the page it begins on, counted from 0."""

    title: str
    page: int


def pages_needed(count: int, dress: Dressing) -> int:
    """Return how many pages so many lines take."""
    return max(-(-count // _rows(dress)), 1)


def pages(copy: Copy, dress: Dressing, lines: Sequence[Line]) -> tuple[Drawing, ...]:
    """Return the pages: a list whose every line leads to its sheet."""
    rows, turns = _rows(dress), range(pages_needed(len(lines), dress))
    return tuple(_page(copy, dress, lines[turn * rows : (turn + 1) * rows], turn, turn * rows) for turn in turns)


def _room(dress: Dressing) -> Box:
    """Return where the list stands."""
    room = dress.size.room
    return Box(room.left + 6.0, room.top + 4.0, room.width - 12.0, room.height - 5.0)


def _rows(dress: Dressing) -> int:
    return int(_room(dress).height / (_LEAST_LARGE if dress.one_a_page else _LEAST))


def _page(copy: Copy, dress: Dressing, lines: Sequence[Line], turn: int, before: int) -> Drawing:
    """Return one page of the list."""
    palette, room = dress.palette, _room(dress)
    apart = min(room.height / max(len(lines), 1), _MOST)
    figures = [
        *dress.around(dress.size.paper),
        *sheet.heading(copy, TITLE, palette, dress.size.content, date_right=dress.date_right, turn=f"contents {turn}"),
    ]
    for number, line in enumerate(lines):
        figures.append(_line(line, Point(room.left, room.top + apart * number), apart, before + number, dress))
    return sheet.made(figures, dress.size.paper, TITLE, palette)


def _line(line: Line, at: Point, apart: float, number: int, dress: Dressing) -> Figure:
    """Return one line: the number of its page in a round, and the name of the sheet."""
    palette, middle = dress.palette, at.y + apart / 2
    colours = palette.sector(SECTORS[number % len(SECTORS)])
    text = str(line.page + 1)
    wide = max(width(text, sheet.TITLE, bold=True) + 4.0, 10.4)
    pill = Box(at.x + 5.2 - wide / 2, middle - 5.2, wide, 10.4)
    base = Point(pill.centre.x, middle + capital_height(sheet.TITLE) / 2)
    primitives: tuple[Primitive, ...] = (
        Shape(paths.rectangle(pill, 5.2), Pen(colours.ink, 0.45), colours.fill),
        *_name(line.title, Point(at.x + _WORDS, middle), apart, dress),
        Words(text, base, sheet.TITLE, palette.ink, "middle", True),
    )
    box, key = Box(at.x, middle - 5.6, _room(dress).width, 11.2), f"line {number}"
    path = (("L", "contents"), ("LI", key), ("LBody", key), ("Link", key))
    return Figure(key, primitives, box, Meaning(path, leads_to=line.page))


def _name(title: str, at: Point, apart: float, dress: Dressing) -> Iterator[Words]:
    """Yield the name of a sheet, its middle at a height; a long one in smaller type or in two lines."""
    room = _room(dress).width - _WORDS
    size = sheet.fitting(title, room, line_height(sheet.TEXT) * 1.9, (sheet.PAGE_NAME, sheet.TITLE, 12.0, sheet.TEXT))
    lines = wrap(title, size, room)
    top = at.y - line_height(size) * (len(lines) - 1) / 2 + capital_height(size) / 2
    for number, words in enumerate(lines):
        yield Words(words, Point(at.x, top + line_height(size) * number), size, dress.palette.ink)
