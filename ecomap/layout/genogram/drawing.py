"""Heights: how far rows stand apart, and the corners of every planned line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median

from ecomap.geometry import Point
from ecomap.layout.genogram.hops import hops_of
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lines import Corner, Plan
from ecomap.layout.pedigree import Route

UPPER_SHARE = 0.4
"""The part of the free height that stays above the tracks; the rest is for the drops to the children."""

LEAST = 0.5
"""Distance of two tracks (millimetres) where there is no room for them at all."""

SAME = 1e-6
"""Nearer than this (millimetres) is the same place."""

Lines = tuple[dict[str, Route], dict[tuple[str, str], Route]]


def distances(kin: Kin, plan: Plan) -> list[float]:
    """Return the least distance of every row's centres from the next row's."""
    spacing = kin.spacing
    found = []
    for at in range(len(plan.rows) - 1):
        free = spacing.row_gap + max(0, plan.tracks[at + 1] - 1) * spacing.track
        found.append(_bottom(kin, plan.rows[at]) + free - _top(kin, plan.rows[at + 1]))
    return found


def _bottom(kin: Kin, row: Sequence[int]) -> float:
    return max(kin.members[one].extent.bottom for one in row)


def _top(kin: Kin, row: Sequence[int]) -> float:
    return min(kin.members[one].extent.top for one in row)


def drawn(kin: Kin, plan: Plan, places: Mapping[int, Point]) -> Lines:
    """Return the routes of couples by union id and of children by (union id, child id)."""
    heights = _heights(kin, plan, places)
    couples = {union: _way(corners, heights, places) for union, corners in plan.couples.items()}
    children = {key: _way(corners, heights, places) for key, corners in plan.children.items()}
    ways: list[tuple[int, tuple[Point, ...]]] = [*couples.items()]
    ways += [(plan.union_of[key], points) for key, points in children.items()]
    hops = hops_of(ways)
    count = len(couples)
    return (
        {kin.names[union]: Route(couples[union], hops[at]) for at, union in enumerate(couples)},
        {key: Route(children[key], hops[count + at]) for at, key in enumerate(children)},
    )


def _heights(kin: Kin, plan: Plan, places: Mapping[int, Point]) -> dict[int, float]:
    """Return the y of every net's track, by the net's identity; tracks move together where room is short."""
    heights: dict[int, float] = {}
    for at, nets in enumerate(plan.channels):
        if nets:
            first, last, step = _tracks(kin, plan, places, at)
            spare = int(max(0.0, (last - first) / step - plan.tracks[at] + 1 + 1e-6)) if step > 0.0 else 0
            for net in nets:
                heights[id(net)] = last - step * (net.level + (spare if net.afloat else 0))
    return heights


def _tracks(kin: Kin, plan: Plan, places: Mapping[int, Point], at: int) -> tuple[float, float, float]:
    """Return the heights of a channel's first and last track, and the distance of two."""
    spacing, count = kin.spacing, max(1, plan.tracks[at])
    need = spacing.row_gap + (count - 1) * spacing.track
    bottoms = [places[one].y + kin.members[one].extent.bottom for one in plan.rows[at - 1]] if at else []
    tops = [places[one].y + kin.members[one].extent.top for one in plan.rows[at]] if at < len(plan.rows) else []
    low = max(bottoms) if bottoms else min(tops) - need
    high = min(tops) if tops else low + need
    if high - low < LEAST * count:  # somebody was moved into the way: all lines but those there have their room
        low, high = median(bottoms), median(tops)
    if high - low < LEAST * count:
        middle = (low + high) / 2
        return middle - LEAST * (count - 1) / 2, middle + LEAST * (count - 1) / 2, LEAST
    scale = min(1.0, (high - low) / need)
    first = low + UPPER_SHARE * spacing.row_gap * scale
    share = 1 - UPPER_SHARE if at else UPPER_SHARE  # nobody's children hang above the first row
    last = high - share * spacing.row_gap * scale
    return first, last, spacing.track * scale


def _way(corners: Sequence[Corner], heights: Mapping[int, float], places: Mapping[int, Point]) -> tuple[Point, ...]:
    """Return the corners of a line as points, without those that lie on a straight piece."""
    points: list[Point] = []
    for corner in corners:
        x, net = corner.x, corner.net
        y = _height(corner, places) if net is None else heights[id(net)]
        if points and net is not None:
            before = points[-1]
            if abs(x - before.x) >= SAME and abs(y - before.y) >= SAME:
                _append(points, x, before.y)
        _append(points, x, y)
    return tuple(points)


def _append(points: list[Point], x: float, y: float) -> None:
    """Add a point to a way; one on the straight continuation of the last piece lengthens that."""
    if points:
        last = points[-1]
        if abs(x - last.x) < SAME and abs(y - last.y) < SAME:
            return
        if len(points) > 1:
            before = points[-2]
            on_line = abs(x - last.x) < SAME and abs(last.x - before.x) < SAME and (last.y > before.y) is (y > last.y)
            if on_line or (
                abs(y - last.y) < SAME and abs(last.y - before.y) < SAME and (last.x > before.x) is (x > last.x)
            ):
                points[-1] = Point(x, y)
                return
    points.append(Point(x, y))


def _height(corner: Corner, places: Mapping[int, Point]) -> float:
    """Return the y of a corner that goes by somebody's centre, or by the highest of several."""
    if corner.fellows:
        return min(places[one].y for one in corner.fellows) + corner.drop
    return places[corner.member].y + corner.drop
