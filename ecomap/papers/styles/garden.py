"""Garden: stems with leaves and flowers along two opposite corners."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Close, Curve, Figure, Line, Move, Pen, Shape
from ecomap.render.look import Palette

STEM = 0.6
APART = 10.0
"""Between two leaves, millimetres."""


def garden(paper: Box, palette: Palette) -> tuple[Figure, ...]:
    """Return stems in the right upper and the left lower corner, none nearer than their leaves to the content."""
    right, bottom = paper.right, paper.bottom
    across, down = paper.width * 0.29, paper.height * 0.2
    upper = (
        _stem((Point(right - 5, 6), Point(right - across * 0.5, 7), Point(right - across, 12)), ("school",), palette),
        _stem((Point(right - 5, 6), Point(right - 10, down * 0.55), Point(right - 8, down + 4)), ("mum",), palette),
    )
    long = paper.height * (0.45 if paper.height > paper.width else 0.28)
    lower = (
        _stem((Point(6, bottom - 6), Point(11, bottom - long / 2), Point(8, bottom - long)), ("mum",), palette),
        _stem((Point(6, bottom - 6), Point(36, bottom - 10), Point(74, bottom - 8)), ("school",), palette),
    )
    return (*upper, *lower)


def _stem(way: Sequence[Point], flowers: Sequence[str], palette: Palette) -> Figure:
    """Return a stem along three points, with leaves to both sides in turn, one at its tip, and flowers on it."""
    start, middle, end = way
    control = Point(2 * middle.x - (start.x + end.x) / 2, 2 * middle.y - (start.y + end.y) / 2)
    (points,) = paths.flattened(paths.quadratic(start, control, end), 24)
    ink = palette.sector("community").ink
    parts: list[Shape] = [Shape(paths.polyline(points), Pen(ink, STEM))]
    parts.extend(_leaves(points, palette))
    length = paths.length(points)
    for number, sector in enumerate(flowers):
        at, _ = paths.along(points, length * (0.5 + 0.25 * number))
        parts.extend(flower(at, 4.2, sector, palette))
    return Figure("stem", tuple(parts), Box.of_points(points).grown(4.0))


def _leaves(points: Sequence[Point], palette: Palette) -> Iterator[Shape]:
    """Yield leaves along a stem and one at its tip."""
    length = paths.length(points)
    count = int(length // APART)
    for number in range(1, count + 1):
        distance = number * length / (count + 0.6)
        at, way = paths.along(points, distance)
        lean = math.atan2(way.y, way.x) + (0.75 if number % 2 else -0.75)
        yield from leaf(at, lean, 6.5 + (number % 3) * 0.5, palette)
    tip, way = paths.along(points, length)
    yield from leaf(tip, math.atan2(way.y, way.x), 7.0, palette)


def leaf(base: Point, lean: float, size: float, palette: Palette) -> Iterator[Shape]:
    """Yield a leaf and its vein, from its base in a direction (radians, clockwise from the right)."""
    along = Point(math.cos(lean), math.sin(lean))
    side = Point(-along.y, along.x)

    def at(share: float, out: float) -> Point:
        return base.plus(along.times(size * share)).plus(side.times(size * out))

    tip = at(1.0, 0.0)
    outline = (
        Move(base),
        Curve(at(0.15, 0.36), at(0.7, 0.34), tip),
        Curve(at(0.7, -0.34), at(0.15, -0.36), base),
        Close(),
    )
    colours = palette.sector("community")
    yield Shape(outline, Pen(colours.ink, 0.3), colours.fill)
    yield Shape((Move(at(0.12, 0.0)), Line(at(0.72, 0.0))), Pen(colours.ink, 0.22))


def flower(centre: Point, radius: float, sector: str, palette: Palette) -> Iterator[Shape]:
    """Yield a flower of six petals in a sector's colours."""
    colours = palette.sector(sector)
    for number in range(6):
        turn = math.tau * number / 6 + 0.3
        petal = centre.plus(Point(math.cos(turn), math.sin(turn)).times(radius * 0.6))
        yield Shape(paths.circle(petal, radius * 0.42), Pen(colours.ink, 0.3), colours.fill)
    yield Shape(paths.circle(centre, radius * 0.32), Pen(colours.ink, 0.3), palette.paper)
