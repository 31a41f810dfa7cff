"""Heights: how far rows stand apart, and the corners of every planned line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecomap.geometry import Point
from ecomap.layout.genogram.channels import Net
from ecomap.layout.genogram.hops import hops_of
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lines import Corner, Plan
from ecomap.layout.pedigree import Route

UPPER_SHARE = 0.4
"""The part of the free height that stays above the tracks; the rest is for the drops to the children."""

Lines = tuple[dict[str, Route], dict[tuple[str, str], Route]]


def distances(kin: Kin, plan: Plan) -> list[float]:
    """Return the least distance of every row's centres from the next row's."""
    spacing = kin.spacing
    found = []
    for at in range(len(plan.rows) - 1):
        free = spacing.row_gap + max(0, plan.tracks[at] - 1) * spacing.track
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
    spacing = kin.spacing
    heights: dict[int, float] = {}
    for at, nets in enumerate(plan.channels):
        if not nets:
            continue
        low = max(places[one].y + kin.members[one].extent.bottom for one in plan.rows[at])
        if at + 1 < len(plan.rows):
            high = min(places[one].y + kin.members[one].extent.top for one in plan.rows[at + 1])
        else:
            high = low + spacing.row_gap + max(0, plan.tracks[at] - 1) * spacing.track
        tracks = max(1, plan.tracks[at])
        need = spacing.row_gap + (tracks - 1) * spacing.track
        scale = min(1.0, (high - low) / need) if high > low else 0.0
        first = low + UPPER_SHARE * spacing.row_gap * scale if high > low else (low + high) / 2
        last = high - (1 - UPPER_SHARE) * spacing.row_gap * scale if high > low else (low + high) / 2
        for net in nets:
            step = spacing.track * scale * net.level
            heights[id(net)] = first + step if net.couple else last - step
    return heights


def _way(corners: Sequence[Corner], heights: Mapping[int, float], places: Mapping[int, Point]) -> tuple[Point, ...]:
    """Return the corners of a line as points, without those that lie on a straight piece."""
    points: list[Point] = []
    for corner in corners:
        y = heights[id(corner.net)] if isinstance(corner.net, Net) else places[corner.member].y + corner.drop
        point = Point(corner.x, y)
        if points and not _upright_or_level(points[-1], point) and corner.net is not None:
            points.append(Point(point.x, points[-1].y))
        if not points or point.distance(points[-1]) > 1e-6:
            points.append(point)
    return _straightened(points)


def _upright_or_level(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < 1e-6 or abs(a.y - b.y) < 1e-6


def _straightened(points: list[Point]) -> tuple[Point, ...]:
    kept: list[Point] = []
    for at, point in enumerate(points):
        if 0 < at < len(points) - 1:
            before, after = kept[-1], points[at + 1]
            turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x)
            forward = (point.x - before.x) * (after.x - point.x) + (point.y - before.y) * (after.y - point.y)
            if abs(turn) < 1e-6 and forward > 0:
                continue
        kept.append(point)
    return tuple(kept)
