"""Small marks set on lines: slashes, bars, rings, ticks, houses, letters, arrowheads. Sizes are in units of w."""

from __future__ import annotations

from collections.abc import Sequence

from ecomap.geometry import Point
from ecomap.render import icons, paths, typeface
from ecomap.render.drawing import Close, Colour, Line, Move, Pen, Primitive, Shape, Words
from ecomap.render.forms import LineForm, Mark, MarkPlace

_ROOM = {"house": 13.0, "letter": 10.0, "ring": 5.6, "rings": 11.2}
_NEAR_START, _NEAR_STEP = 14.0, 5.5
_HEAD, _HALF_HEAD = 9.0, 3.8
_HEAD_MOST = 0.42  # of a line's length: what one arrowhead may take of it, so that two of them never meet
_TICK_STEP, _TICK = 7.0, 3.0
_SLASH = (3.0, 7.5)
_AGAINST = 5.0
_RING = 2.8
_MOST = 0.6  # of a line's length: what gaps and marks may take of it
_BAR = 5.0
_LETTER_SIZE = 11 / 0.35


def room(mark: Mark, length: float, w: float) -> float:
    """Return how much of a line makes way for a mark that stands in it, in millimetres; 0 for one that lies over it."""
    return min(_ROOM.get(mark.shape, 0.0) * w, length * _MOST)


def gap(form: LineForm, length: float, w: float) -> float:
    """Return the gap in the middle of a line, in millimetres: never so wide that nothing is left of a short line."""
    return min(form.gap * w, length * _MOST)


def place(length: float, middle: float, where: MarkPlace, nth: int, w: float, begin: float = 0.0) -> float:
    """Return the distance along a line at which its n-th mark of this place stands; `begin`: where it can first."""
    match where:
        case "start":
            return 0.0
        case "end":
            return length
        case "near start":
            return begin + min(_NEAR_START * w, length * 0.3) + nth * min(_NEAR_STEP * w, length * 0.12)
        case "middle" | "all along":
            return middle


def ends(form: LineForm, w: float) -> tuple[float, float]:
    """Return by how much strokes stop short of both ends, so that no line sticks out of the tip of an arrow."""
    heads = {mark.place for mark in form.marks if mark.shape in ("arrow", "bar arrow")}
    cut = _HEAD * 0.7 * w * _growth(form)
    return (cut if "start" in heads else 0.0, cut if "end" in heads else 0.0)


def lead(form: LineForm) -> float:
    """Return how much of a line's end stays straight for an open arrowhead, in w."""
    return _HEAD * 1.2 if any(mark.shape == "open arrow" for mark in form.marks) else 0.0


def mark(
    points: Sequence[Point],
    length: float,
    middle: float,
    what: Mark,
    nth: int,
    form: LineForm,
    ink: Colour,
    w: float,
    begin: float = 0.0,
) -> tuple[Primitive, ...]:
    """Return one mark on a line; `nth` counts the marks of its place, so that two slashes stand beside each other."""
    distance = place(length, middle, what.place, nth, w, begin) + (_AGAINST * w if what.shape == "backslash" else 0.0)
    at, way = paths.along(points, distance)
    if what.place == "start":
        way = way.times(-1)
    pen = Pen(ink, 1.4 * w)
    match what.shape:
        case "slash" | "backslash":
            return (_slash(points, distance, what.shape == "slash", pen, w),)
        case "bars":
            half = gap(form, length, w) / 2
            return tuple(_bar(points, middle + side * half, _BAR * w, pen) for side in (-1, 1))
        case "ring":
            return (Shape(paths.circle(at, _RING * w), pen),)
        case "rings":
            step = way.times(_RING * w)
            return tuple(Shape(paths.circle(at.plus(step.times(side)), _RING * w), pen) for side in (-1, 1))
        case "ticks":
            return _ticks(points, length, pen, w)
        case "house":
            return (icons.drawn("house", at, 9.5 * w, ink),)
        case "letter":
            size = _LETTER_SIZE * w
            below = typeface.capital_height(size) / 2
            return (Words(what.letter, Point(at.x, at.y + below), size, ink, "middle"),)
        case "arc":
            return (_arc(at, way, pen, w),)
        case "open arrow" | "arrow" | "bar arrow":
            return _arrow(points, length, at, way, what, _growth(form), ink, w)


def _growth(form: LineForm) -> float:
    """Return how much larger an arrowhead is on a thick line."""
    return max(1.0, max(stroke.weight for stroke in form.strokes) / 2.2)


def _left(way: Point) -> Point:
    return Point(way.y, -way.x)


def _slash(points: Sequence[Point], distance: float, forward: bool, pen: Pen, w: float) -> Shape:
    at, way = paths.along(points, distance)
    lean = way.times(_SLASH[0] * w * (1 if forward else -1))
    reach = _left(way).times(_SLASH[1] * w)
    top, foot = at.plus(lean).plus(reach), at.minus(lean).minus(reach)
    return Shape((Move(foot), Line(top)), pen)


def _bar(points: Sequence[Point], distance: float, half: float, pen: Pen) -> Shape:
    at, way = paths.along(points, distance)
    reach = _left(way).times(half)
    return Shape((Move(at.minus(reach)), Line(at.plus(reach))), pen)


def _ticks(points: Sequence[Point], length: float, pen: Pen, w: float) -> tuple[Shape, ...]:
    count = max(1, int((length - _TICK_STEP * w) / (_TICK_STEP * w)))
    first = (length - (count - 1) * _TICK_STEP * w) / 2
    return tuple(_bar(points, first + index * _TICK_STEP * w, _TICK * w, pen) for index in range(count))


def _arc(at: Point, way: Point, pen: Pen, w: float) -> Shape:
    """Return a small arc over the line, like a hand held above."""
    side = _left(way) if way.x >= 0 else _left(way).times(-1)
    reach, rise = way.times(7 * w), side.times(3.2 * w)
    start, end = at.minus(reach).plus(rise), at.plus(reach).plus(rise)
    return Shape(paths.quadratic(start, at.plus(side.times(9.5 * w)), end), pen)


def _arrow(
    points: Sequence[Point], length: float, tip: Point, way: Point, what: Mark, growth: float, ink: Colour, w: float
) -> tuple[Primitive, ...]:
    growth = min(growth, _HEAD_MOST * length / (_HEAD * w))
    back, side = way.times(_HEAD * w * growth), _left(way).times(_HALF_HEAD * w * growth)
    foot = tip.minus(back)
    left, right = foot.plus(side), foot.minus(side)
    pen = Pen(ink, 1.4 * w)
    if what.shape == "open arrow":
        return (Shape((Move(left), Line(tip), Line(right)), pen),)
    head = Shape((Move(tip), Line(left), Line(right), Close()), Pen(ink, 0.6 * w), ink)
    if what.shape == "arrow":
        return (head,)
    behind = 3.5 * w
    at = length - _HEAD * w * growth - behind if what.place == "end" else _HEAD * w * growth + behind
    return (head, _bar(points, at, _BAR * w, pen))
