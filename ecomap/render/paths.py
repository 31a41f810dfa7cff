"""Outlines as steps: circles, rounded corners, arcs; and what is asked of them: points along, bounds, pieces."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.render.drawing import Close, Curve, Line, Move, Step

Path = tuple[Step, ...]
_Plane = Callable[[float, float], Point]

_ROUND = 0.5522847498
"""How far a cubic curve's control points stand out to follow a quarter circle."""


def circle(centre: Point, radius: float) -> Path:
    """Return a circle."""
    return ellipse(centre, radius, radius)


def ellipse(centre: Point, across: float, down: float) -> Path:
    """Return an upright ellipse of these half axes."""
    x, y = centre
    h, v = across * _ROUND, down * _ROUND
    return (
        Move(Point(x + across, y)),
        Curve(Point(x + across, y + v), Point(x + h, y + down), Point(x, y + down)),
        Curve(Point(x - h, y + down), Point(x - across, y + v), Point(x - across, y)),
        Curve(Point(x - across, y - v), Point(x - h, y - down), Point(x, y - down)),
        Curve(Point(x + h, y - down), Point(x + across, y - v), Point(x + across, y)),
        Close(),
    )


def rectangle(box: Box, radius: float = 0.0) -> Path:
    """Return a rectangle with round corners."""
    corners = (
        Point(box.left, box.top),
        Point(box.right, box.top),
        Point(box.right, box.bottom),
        Point(box.left, box.bottom),
    )
    return polygon(corners, min(radius, box.width / 2, box.height / 2))


def polygon(corners: Sequence[Point], radius: float = 0.0) -> Path:
    """Return a closed outline through corners, rounded, all of them alike."""
    start = _between(corners[-1], corners[0], 0.5)
    return (*_rounded((start, *corners, start), radius, 1.0), Close())


def polyline(points: Sequence[Point], radius: float = 0.0) -> Path:
    """Return an open way through points, its corners rounded as far as the segments allow."""
    return _rounded(points, radius, 0.5)


def _rounded(points: Sequence[Point], radius: float, ends: float) -> Path:
    """Return a way through points, rounded: a corner takes half of a segment, and so much of the first and last."""
    steps: list[Step] = [Move(points[0])]
    last = len(points) - 3
    for number, (before, corner, after) in enumerate(zip(points, points[1:], points[2:], strict=False)):
        come, go = 0.5 if number else ends, 0.5 if number < last else ends
        cut = min(radius, before.distance(corner) * come, corner.distance(after) * go)
        if cut < 1e-6 or _straight(before, corner, after):
            steps.append(Line(corner))
            continue
        enter, leave = _toward(corner, before, cut), _toward(corner, after, cut)
        steps.append(Line(enter))
        steps.append(Curve(_between(enter, corner, _ROUND), _between(leave, corner, _ROUND), leave))
    steps.append(Line(points[-1]))
    return tuple(steps)


def quadratic(start: Point, control: Point, end: Point) -> Path:
    """Return a quadratic arc."""
    return (Move(start), Curve(_between(start, control, 2 / 3), _between(end, control, 2 / 3), end))


def moved(path: Iterable[Step], by: Point) -> Path:
    """Return the path elsewhere."""
    return placed(path, by, 1.0)


def placed(path: Iterable[Step], by: Point, factor: float) -> Path:
    """Return the path scaled about the origin, then moved."""

    def there(point: Point) -> Point:
        return Point(point.x * factor + by.x, point.y * factor + by.y)

    found: list[Step] = []
    for step in path:
        match step:
            case Move(to):
                found.append(Move(there(to)))
            case Line(to):
                found.append(Line(there(to)))
            case Curve(first, second, to):
                found.append(Curve(there(first), there(second), there(to)))
            case Close():
                found.append(step)
    return tuple(found)


def flattened(path: Iterable[Step], pieces: int = 12) -> tuple[tuple[Point, ...], ...]:
    """Return each outline of the path as points, every curve in so many straight pieces."""
    outlines: list[list[Point]] = []
    for step in path:
        match step:
            case Move(to):
                outlines.append([to])
            case Line(to):
                outlines[-1].append(to)
            case Curve(first, second, to):
                start = outlines[-1][-1]
                outlines[-1] += [_on_curve(start, first, second, to, i / pieces) for i in range(1, pieces + 1)]
            case Close():
                outlines[-1].append(outlines[-1][0])
    return tuple(tuple(outline) for outline in outlines)


def bounds(path: Iterable[Step]) -> Box:
    """Return the box of the path itself, without the width of a pen."""
    return Box.of_points(point for outline in flattened(path) for point in outline)


def length(points: Sequence[Point]) -> float:
    """Return the length of a way through points."""
    return sum(a.distance(b) for a, b in pairwise(points))


def along(points: Sequence[Point], distance: float) -> tuple[Point, Point]:
    """Return the point at a distance along the way, and the direction there (of length 1)."""
    left = distance
    for a, b in pairwise(points):
        step = a.distance(b)
        if step > 0 and (left <= step or b is points[-1]):
            return _between(a, b, left / step), b.minus(a).times(1 / step)
        left -= step
    return points[-1], Point(1.0, 0.0)


def piece(points: Sequence[Point], start: float, end: float) -> tuple[Point, ...]:
    """Return the part of a way between two distances along it."""
    found, gone = [along(points, start)[0]], 0.0
    for a, b in pairwise(points):
        gone += a.distance(b)
        if start + 1e-9 < gone < end - 1e-9:
            found.append(b)
    return (*found, along(points, end)[0])


def arc(start: Point, across: float, down: float, turn: float, large: bool, sweep: bool, end: Point) -> Path:
    """Return an elliptical arc as curves, without its first Move (SVG 1.1, appendix F.6; `turn` in degrees)."""
    if start == end:
        return ()
    if across == 0 or down == 0:
        return (Line(end),)
    tilt = math.radians(turn)
    cos, sin = math.cos(tilt), math.sin(tilt)
    half = start.minus(end).times(0.5)
    x, y = cos * half.x + sin * half.y, -sin * half.x + cos * half.y
    a, b = abs(across), abs(down)
    stretch = math.sqrt(max(1.0, (x / a) ** 2 + (y / b) ** 2))
    a, b = a * stretch, b * stretch
    under = a * a * y * y + b * b * x * x
    factor = math.sqrt(max(0.0, a * a * b * b - under) / under) * (-1 if large == sweep else 1)
    middle = Point(factor * a * y / b, -factor * b * x / a)
    first = math.atan2((y - middle.y) / b, (x - middle.x) / a)
    swept = math.atan2((-y - middle.y) / b, (-x - middle.x) / a) - first
    if sweep and swept < 0:
        swept += 2 * math.pi
    elif not sweep and swept > 0:
        swept -= 2 * math.pi
    mean = _between(start, end, 0.5)

    def there(u: float, v: float) -> Point:
        x, y = middle.x + a * u, middle.y + b * v
        return Point(cos * x - sin * y + mean.x, sin * x + cos * y + mean.y)

    return _arc_curves(first, swept, there, end)


def _arc_curves(first: float, swept: float, there: _Plane, end: Point) -> Path:
    count = max(1, math.ceil(abs(swept) / (math.pi / 2) - 1e-9))
    each = swept / count
    reach = 4 / 3 * math.tan(each / 4)
    curves: list[Step] = []
    for i in range(count):
        at, to = first + i * each, first + (i + 1) * each
        out = there(math.cos(at) - reach * math.sin(at), math.sin(at) + reach * math.cos(at))
        back = there(math.cos(to) + reach * math.sin(to), math.sin(to) - reach * math.cos(to))
        curves.append(Curve(out, back, end if i == count - 1 else there(math.cos(to), math.sin(to))))
    return tuple(curves)


def _on_curve(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    s = 1 - t
    k, m, n, o = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    return Point(k * a.x + m * b.x + n * c.x + o * d.x, k * a.y + m * b.y + n * c.y + o * d.y)


def _between(a: Point, b: Point, share: float) -> Point:
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def _toward(start: Point, end: Point, distance: float) -> Point:
    return _between(start, end, distance / start.distance(end))


def _straight(a: Point, b: Point, c: Point) -> bool:
    cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
    return abs(cross) < 1e-9 * (1 + a.distance(b) * b.distance(c))
