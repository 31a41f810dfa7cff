"""Garden: stems with leaves and flowers along two opposite corners; on the cover a wreath."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.papers.styles.style import ROUND, Style
from ecomap.render import paths
from ecomap.render.drawing import Close, Curve, Figure, Line, Move, Pen, Shape
from ecomap.render.look import Palette

STEM = 0.6
APART = 10.0
"""Between two leaves, millimetres."""


def garden(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return stems in the right upper and the left lower corner, none nearer than their leaves to the content."""
    right, bottom = paper.right, paper.bottom
    across, down = paper.width * 0.29, paper.height * 0.2
    upper = (
        _stem(
            (Point(right - 5, 6), Point(right - across * 0.5, 7), Point(right - across, 12)),
            ("school",),
            palette,
            colour,
        ),
        _stem(
            (Point(right - 5, 6), Point(right - 10, down * 0.55), Point(right - 8, down + 4)), ("mum",), palette, colour
        ),
    )
    long = paper.height * (0.45 if paper.height > paper.width else 0.28)
    lower = (
        _stem((Point(6, bottom - 6), Point(11, bottom - long / 2), Point(8, bottom - long)), ("mum",), palette, colour),
        _stem((Point(6, bottom - 6), Point(36, bottom - 10), Point(74, bottom - 8)), ("school",), palette, colour),
    )
    return (*upper, *lower)


def _stem(way: Sequence[Point], flowers: Sequence[str], palette: Palette, colour: str) -> Figure:
    """Return a stem along three points, with leaves to both sides in turn, one at its tip, and flowers on it."""
    start, middle, end = way
    control = Point(2 * middle.x - (start.x + end.x) / 2, 2 * middle.y - (start.y + end.y) / 2)
    (points,) = paths.flattened(paths.quadratic(start, control, end), 24)
    ink = palette.sector(colour).ink
    parts: list[Shape] = [Shape(paths.polyline(points), Pen(ink, STEM))]
    parts.extend(_leaves(points, palette, colour))
    length = paths.length(points)
    for number, sector in enumerate(flowers):
        at, _ = paths.along(points, length * (0.5 + 0.25 * number))
        parts.extend(flower(at, 4.2, sector, palette))
    return Figure("stem", tuple(parts), Box.of_points(points).grown(4.0))


def _leaves(points: Sequence[Point], palette: Palette, colour: str) -> Iterator[Shape]:
    """Yield leaves along a stem and one at its tip."""
    length = paths.length(points)
    count = int(length // APART)
    for number in range(1, count + 1):
        distance = number * length / (count + 0.6)
        at, way = paths.along(points, distance)
        lean = math.atan2(way.y, way.x) + (0.75 if number % 2 else -0.75)
        yield from leaf(at, lean, 6.5 + (number % 3) * 0.5, palette, colour)
    tip, way = paths.along(points, length)
    yield from leaf(tip, math.atan2(way.y, way.x), 7.0, palette, colour)


def leaf(base: Point, lean: float, size: float, palette: Palette, colour: str = "community") -> Iterator[Shape]:
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
    colours = palette.sector(colour)
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


def _ground(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return the stems of every page, and a wreath round the round."""
    return (*garden(paper, palette, colour), _wreath(ROUND, palette, colour))


def _emblem(square: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a bunch of flowers."""
    foot = Point(square.centre.x, square.bottom - square.height * 0.16)
    parts: list[Shape] = []
    heads = (
        ("mum", -0.26, 0.56),
        ("home", 0.27, 0.54),
        ("friends", -0.12, 0.3),
        ("pets", 0.14, 0.34),
        ("school", 0.0, 0.5),
    )
    ink = palette.sector(colour).ink
    for number, (_, aside, down) in enumerate(heads):
        head = Point(square.centre.x + aside * square.width, square.top + down * square.height)
        bend = Point(square.centre.x + aside * square.width * 0.25, (head.y + foot.y) / 2)
        (points,) = paths.flattened(paths.quadratic(foot, bend, head), 16)
        parts.append(Shape(paths.polyline(points), Pen(ink, 0.8)))
        at, way = paths.along(points, paths.length(points) * 0.45)
        lean = math.atan2(way.y, way.x) + (0.8 if number % 2 else -0.8)
        parts.extend(leaf(at, lean, square.width * 0.15, palette, colour))
    for sector, aside, down in heads:
        head = Point(square.centre.x + aside * square.width, square.top + down * square.height)
        parts.extend(flower(head, square.width * 0.11, sector, palette))
    return (Figure("flowers", tuple(parts), square),)


def _wreath(square: Box, palette: Palette, colour: str) -> Figure:
    """Return leaves and flowers round a round."""
    centre, reach = square.centre, square.width / 2 + 5.0
    parts = [Shape(paths.circle(centre, reach), Pen(palette.sector(colour).ink, STEM))]
    for number in range(30):
        turn = math.tau * number / 30
        at = centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach))
        parts.extend(leaf(at, turn + math.pi / 2 + (0.75 if number % 2 else -0.75), 8.5, palette, colour))
    for number, sector in enumerate(("mum", "school", "home", "friends", "mum", "school")):
        turn = math.tau * (number + 0.5) / 6
        at = centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach))
        parts.extend(flower(at, 5.4 if number % 2 else 6.4, sector, palette))
    return Figure("wreath", tuple(parts), square.grown(16.0))


GARDEN = Style(key="garden", title="Garden", colour="community", border=garden, ground=_ground, emblem=_emblem)
