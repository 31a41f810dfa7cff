"""Name cards to stand on the table: folded, the name on both sides, large; and empty ones for whoever else comes."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Reply
from ecomap.model.naming import called, relation_label
from ecomap.model.person import ElementId
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.head import FOOT_STEPS, whose_gathering
from ecomap.papers.words import spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import Palette
from ecomap.render.typeface import ascent, line_height, wrap

NAME = "name-cards"
TITLE = "Name cards"
_CARD = Box(0.0, 0.0, 95.0, 88.0)
"""Flat; folded it is half as high."""
_COLUMNS, _ROWS = 2, 3
_LEFT, _TOP = 10.0, 13.0
_ROOM, _HIGH = 83.0, 25.0
"""Room for a name, millimetres."""
_STEPS = (48.0, 40.0, sheet.WHOSE, 28.0, sheet.LARGE, sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT)
_CUT = 4.0
_FOOT = 282.0


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return sheets of cards: the young person's, those of whoever comes or may yet, and empty ones to the end."""
    names = [(called(copy.shown, copy.shown.young_person), "")] if guests(copy.shown) else []
    names += [_names(copy, one.person) for one in guests(copy.shown) if one.reply is not Reply.NO]
    each = _COLUMNS * _ROWS
    names += [("", "")] * (-len(names) % each or (0 if names else each))
    count = len(names) // each
    return tuple(
        _page(copy, dress, names[number * each : (number + 1) * each], number, count) for number in range(count)
    )


def _names(copy: Copy, person: ElementId) -> tuple[str, str]:
    """Return what somebody is called and what stands below: who they are, if guests may read it, or their own name."""
    name, own = spoken(copy, person), called(copy.shown, person)
    if own != name:
        return name, own
    label = relation_label(copy.shown.people[person]) if copy.shown.papers.drawing_for_guests else ""
    return name, label if label.casefold() != name.casefold() else ""


def _page(copy: Copy, dress: Dressing, names: list[tuple[str, str]], number: int, count: int) -> Drawing:
    """Return a sheet of cards, with marks to cut and to fold at."""
    figures: list[Figure] = [_marks(dress.palette)]
    for place, (name, below) in enumerate(names):
        row, column = divmod(place, _COLUMNS)
        box = Box(_LEFT + column * _CARD.width, _TOP + row * _CARD.height, _CARD.width, _CARD.height)
        key = f"card {number} {place}"
        figures.extend(_card(name, below, box, key, dress.palette) if name else _empty(box, key, dress.palette))
    figures.extend(_foot(copy, dress, number, count))
    return sheet.made(figures, sheet.A4, TITLE, dress.palette)


def _marks(palette: Palette) -> Figure:
    """Return short lines at the edges to cut along, dashed ones to fold along, and scissors."""
    pen, fold = Pen(palette.ink, 0.3), Pen(palette.quiet, 0.3, (1.6, 1.4), round_ends=False)
    right, bottom = _LEFT + _COLUMNS * _CARD.width, _TOP + _ROWS * _CARD.height
    found = []
    for column in range(_COLUMNS + 1):
        x = _LEFT + column * _CARD.width
        found += [Shape(paths.polyline((Point(x, y), Point(x, y + _CUT))), pen) for y in (_TOP - _CUT - 1, bottom + 1)]
    for row in range(_ROWS + 1):
        y = _TOP + row * _CARD.height
        found += [Shape(paths.polyline((Point(x, y), Point(x + _CUT, y))), pen) for x in (_LEFT - _CUT - 1, right + 1)]
        inner = range(1, _COLUMNS)
        found += [_cross(Point(_LEFT + column * _CARD.width, y), pen) for column in inner if 0 < row < _ROWS]
    for row in range(_ROWS):
        y = _TOP + (row + 0.5) * _CARD.height
        found.append(Shape(paths.polyline((Point(_LEFT, y), Point(right, y))), fold))
    found.append(icons.drawn("scissors", Point(_LEFT + 9.0, _TOP - 4.5), 4.5, palette.quiet))
    return sheet.shapes("marks", *found)


def _cross(at: Point, pen: Pen) -> Shape:
    """Return a small cross where four cards meet."""
    across = paths.polyline((at.plus(Point(-2, 0)), at.plus(Point(2, 0))))
    return Shape((*across, *paths.polyline((at.plus(Point(0, -2)), at.plus(Point(0, 2))))), pen)


def _card(name: str, below: str, box: Box, key: str, palette: Palette) -> Iterator[Figure]:
    """Yield a card: the lower half reads from the front, the upper one, when folded, from behind."""
    front = tuple(_written(name, below, box, palette))
    fold = Point(box.centre.x, box.centre.y)
    behind = tuple(
        Words(one.text, _turned(one.at, fold), one.size, one.colour, one.align, one.bold, 180.0) for one in front
    )
    half = Box(box.left, box.centre.y, box.width, box.height / 2)
    accent = Pen(palette.accent, 0.9)
    strokes = [paths.polyline((Point(x, y), Point(x + 30.0, y))) for x, y in _strokes(box)]
    yield sheet.shapes("accent", *(Shape(one, accent) for one in strokes))
    yield Figure(key, front, half, Meaning((("P", key),)))
    yield Figure(f"{key} behind", behind, Box(box.left, box.top, box.width, box.height / 2))


def _strokes(box: Box) -> tuple[tuple[float, float], ...]:
    """Return where a stroke of colour begins, under the name on either side."""
    return ((box.centre.x - 15.0, box.bottom - 4.0), (box.centre.x - 15.0, box.top + 4.0))


def _turned(at: Point, about: Point) -> Point:
    """Return a point turned half round about another."""
    return Point(2 * about.x - at.x, 2 * about.y - at.y)


def _written(name: str, below: str, box: Box, palette: Palette) -> Iterator[Words]:
    """Yield a name as large as it fits, and under it what stands below, in the middle of a card's lower half."""
    size = sheet.fitting(name, _ROOM, _HIGH, _STEPS, bold=True)
    lines = wrap(name, size, _ROOM, bold=True)
    small = sheet.fitting(below, _ROOM, 2 * line_height(sheet.TEXT), (sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT))
    under = wrap(below, small, _ROOM) if below else ()
    high = len(lines) * line_height(size) + len(under) * line_height(small)
    top = box.bottom - box.height / 4 - high / 2 - 1.0
    for line in lines:
        yield Words(line, Point(box.centre.x, top + ascent(size) * 0.8), size, palette.ink, "middle", bold=True)
        top += line_height(size)
    for line in under:
        yield Words(line, Point(box.centre.x, top + ascent(small) * 0.8), small, palette.quiet, "middle")
        top += line_height(small)


def _empty(box: Box, key: str, palette: Palette) -> Iterator[Figure]:
    """Yield an empty card: a line to write a name on."""
    yield sheet.writing_line(box.left + 12.0, box.right - 12.0, box.bottom - 14.0, palette)
    at = Point(box.centre.x, box.bottom - 11.0)
    yield from sheet.block("My name", at, _ROOM, sheet.TEXT, palette.quiet, path=(("P", key),), align="middle").figures


def _foot(copy: Copy, dress: Dressing, number: int, count: int) -> Iterator[Figure]:
    """Yield, outside the cards, whose gathering they are for, and what to do with them."""
    room = _COLUMNS * _CARD.width - 8.0
    what = f"{whose_gathering(copy)}, {sheet.words_for(copy.on)}"
    text = f"{what}. Cut at the marks, fold at the dashes. Sheet {number + 1} of {count}"
    size = sheet.fitting(text, room, line_height(sheet.TEXT), FOOT_STEPS)
    at = Point(_LEFT + 4.0, min(_FOOT, sheet.A4.bottom - 3.5 - sheet.height(text, room, size)))
    yield from sheet.block(text, at, room, size, dress.palette.quiet, path=(("P", f"foot {number}"),)).figures
