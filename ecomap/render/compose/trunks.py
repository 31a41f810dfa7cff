"""Brothers and sisters share a line as far as they can; drawn once, it is no darker than any other."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise

from ecomap.geometry import Point
from ecomap.layout.pedigree import Route
from ecomap.render.lines import CORNER
from ecomap.render.paths import length

_NEAR = 1e-6
_AWAY = 1.0
"""So many millimetres outside the box about a segment, a point is not on it, however long that is."""


@lru_cache(maxsize=4096)
def parted(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """Return routes of one union and one form, each without the part that a longer one already draws."""
    if len(routes) < 2:
        return routes
    drawn: dict[tuple[Point, Point], None] = {}
    turns: set[Point] = set()
    found: dict[int, Route] = {}
    for number, route in sorted(enumerate(routes), key=lambda one: (-length(one[1].points), one[0])):
        points = _rest(route.points, drawn, turns)
        hops = tuple(hop for hop in route.hops if any(_on(hop, *ends) for ends in pairwise(points)))
        found[number] = Route(points, hops)
        drawn.update(dict.fromkeys(pairwise(route.points)))
        turns |= set(points[1:-1])
    return tuple(found[number] for number in range(len(routes)))


def _rest(points: tuple[Point, ...], drawn: Collection[tuple[Point, Point]], turns: set[Point]) -> tuple[Point, ...]:
    """Return the points from where the way leaves what is drawn already.

    Where it leaves at a rounded corner of the other, it keeps a piece of the stem, to be rounded as well.
    """
    for index, (start, end) in enumerate(pairwise(points)):
        leave = _followed(start, end, drawn)
        if leave in turns and leave != end and (index or leave != start):
            stem = points[index - 1] if leave == start else start
            back = min(CORNER / leave.distance(stem), 1.0)
            own = points[index:] if leave == start else points[index + 1 :]
            return (leave.plus(stem.minus(leave).times(back)), *own)
        if leave != end:
            return (leave, *points[index + 1 :])
    return points


def _followed(start: Point, end: Point, drawn: Collection[tuple[Point, Point]]) -> Point:
    """Return how far from its start a segment lies on drawn ones."""
    at = start
    while at != end:
        near = (ends for ends in drawn if _is_near(at, *ends))
        further = max((_reach(at, end, *ends) for ends in near), key=at.distance, default=at)
        if at.distance(further) < _NEAR:
            return at
        at = end if further.distance(end) < _NEAR else further
    return at


def _is_near(point: Point, a: Point, b: Point) -> bool:
    """Say whether a point may lie on a segment at all: of most it can be told at a glance that it does not."""
    x, y = point
    return (
        min(a[0], b[0]) - _AWAY <= x <= max(a[0], b[0]) + _AWAY
        and min(a[1], b[1]) - _AWAY <= y <= max(a[1], b[1]) + _AWAY
    )


def _reach(at: Point, end: Point, a: Point, b: Point) -> Point:
    """Return the last point of the way from `at` to `end` on the segment a–b without a gap; `at`, if there is none."""
    if not (_on(at, a, b) and (_same_line(at, end, a, b))):
        return at
    goal = max((a, b), key=lambda one: _along(at, end, one))
    share = min(_along(at, end, goal), 1.0)
    if share <= 0:
        return at
    return end if share == 1.0 else goal


def _same_line(at: Point, end: Point, a: Point, b: Point) -> bool:
    way, other = end.minus(at), b.minus(a)
    return abs(way.x * other.y - way.y * other.x) < _NEAR * max(1.0, at.distance(end) * a.distance(b))


def _along(at: Point, end: Point, point: Point) -> float:
    way, to = end.minus(at), point.minus(at)
    return (to.x * way.x + to.y * way.y) / (way.x**2 + way.y**2)


def _on(point: Point, a: Point, b: Point) -> bool:
    """Say whether a point lies on a segment."""
    return abs(a.distance(point) + point.distance(b) - a.distance(b)) < _NEAR
