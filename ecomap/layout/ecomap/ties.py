"""How ties run once everybody stands: straight from the centre, calm arcs between others, round boxes if need be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.ecomap.obstacles import CLEAR, Floats, Obstacles
from ecomap.layout.network import Network, Spot

AIR = 0.6
"""Millimetres between a line's end and an outline."""
BULGES = (0.0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.5, -0.5)
"""Heights of the control points tried, as shares of the distance: the flattest first."""
SPOKE_BULGES = 3
"""So many of them for ties to the centre, which are led round rather than far about."""
STEPS = 10
"""Straight pieces by which an arc is judged."""
DETOUR = 1.5
"""Greatest length of a way round boxes, as a share of the straight line."""
ROUNDING = 1.5
"""Millimetres before and after a bend at which the line leaves its straight pieces."""


def routes(network: Network, places: Mapping[str, Point], above: frozenset[str]) -> dict[str, tuple[Point, ...]]:
    """Return the line of every tie whose two ends stand on the map."""
    spots = {spot.id: spot for spot in (*network.spots, network.centre) if spot.id in places}
    numbers = {id_: number for number, id_ in enumerate(spots)}
    boxes = Obstacles.of([box_at(spot, places[id_], id_ in above) for id_, spot in spots.items()])
    lines: dict[str, tuple[Point, ...]] = {}
    for tie in network.ties:
        if tie.a == tie.b or tie.a not in spots or tie.b not in spots:
            continue
        ends, own = (spots[tie.a], spots[tie.b]), (numbers[tie.a], numbers[tie.b])
        if network.centre.id == tie.b:
            lines[tie.id] = _line(ends[::-1], (ORIGIN, places[tie.a]), boxes, own, network.centre)[::-1]
        else:
            lines[tie.id] = _line(ends, (places[tie.a], places[tie.b]), boxes, own, network.centre)
    return lines


def _line(
    ends: tuple[Spot, Spot], at: tuple[Point, Point], boxes: Obstacles, own: tuple[int, int], centre: Spot
) -> tuple[Point, ...]:
    """Return the calmest line from one symbol to another: straight, an arc, or a way round boxes."""
    a, b = at
    if a == b:
        return at
    spoke = ends[0].id == centre.id
    bulges = np.array(BULGES[:SPOKE_BULGES] if spoke else BULGES)
    hits = _hits(a, b, bulges, boxes, own)
    best = int(np.argmin(hits))
    if hits[best]:
        bends = boxes.way_round(a, b, own, a.distance(b) * DETOUR)
        if bends:
            return _trimmed([a, *_rounded([a, *bends, b]), b], ends, centre)
    bulge = BULGES[best]
    return _trimmed([a, _control(a, b, bulge), b] if bulge else [a, b], ends, centre)


def _hits(a: Point, b: Point, bulges: Floats, boxes: Obstacles, own: tuple[int, int]) -> list[int]:
    """Return how many boxes of others the arc of each bulge runs through."""
    share = np.linspace(0.0, 1.0, STEPS + 1)
    control = np.array([_control(a, b, float(bulge)) for bulge in bulges])
    weights = ((1 - share) ** 2, 2 * share * (1 - share), share**2)
    points = weights[0][:, None] * np.array(a) + weights[2][:, None] * np.array(b)
    arcs = points[None] + weights[1][None, :, None] * control[:, None]
    met = boxes.met(arcs[:, :-1].reshape(-1, 2), arcs[:, 1:].reshape(-1, 2))
    met[:, list(own)] = False
    return [int(count) for count in met.reshape(len(bulges), STEPS, -1).any(axis=1).sum(axis=1)]


def _control(a: Point, b: Point, bulge: float) -> Point:
    """Return the control point of an arc that stands off the straight line by a share of its length."""
    way = b.minus(a)
    return a.plus(b).times(0.5).plus(Point(-way.y, way.x).times(bulge))


def _rounded(points: Sequence[Point]) -> list[Point]:
    """Return the bends of a polyline, each cut off a little, but never as far as the box it leads round."""
    found: list[Point] = []
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        back, on = (
            before.minus(bend).times(1 / bend.distance(before)),
            after.minus(bend).times(1 / bend.distance(after)),
        )
        sharpness = max(back.plus(on).distance(ORIGIN) / 2, 1e-6)
        cut = min(ROUNDING, CLEAR / sharpness, bend.distance(before) / 3, bend.distance(after) / 3)
        found += [bend.plus(back.times(cut)), bend.plus(on.times(cut))]
    return found


def _trimmed(line: Sequence[Point], ends: tuple[Spot, Spot], centre: Spot) -> tuple[Point, ...]:
    """Return a line from middle to middle shortened to the outlines."""
    start = _outside(line[0], line[1], ends[0], centre)
    end = _outside(line[-1], line[-2], ends[1], centre)
    return (start, *line[1:-1], end)


def _outside(end: Point, towards: Point, spot: Spot, centre: Spot) -> Point:
    """Return the end of a line moved out of its symbol, towards the next point."""
    distance = end.distance(towards)
    if distance == 0:
        return end
    way = towards.minus(end).times(1 / distance)
    leave = _leaving(centre, way) if spot.id == centre.id else spot.radius + AIR
    return end.plus(way.times(min(leave, distance * 0.9)))


def _leaving(centre: Spot, way: Point) -> float:
    """Return how far from the middle a line in this direction is clear of the centre's symbol and its label."""
    outline = centre.radius + AIR
    label = Box(centre.extent.left, centre.radius, centre.extent.width, centre.extent.bottom - centre.radius)
    if label.height <= AIR or way.y <= 0:
        return outline
    sides = [label.bottom / way.y]
    if way.x:
        sides.append((label.right if way.x > 0 else label.left) / way.x)
    leave = min(sides)
    return max(outline, leave + AIR) if leave * way.y > label.top else outline


def on_arc(a: Point, control: Point, b: Point, share: float) -> Point:
    """Return a point of a quadratic arc."""
    rest = 1 - share
    return a.times(rest * rest).plus(control.times(2 * rest * share)).plus(b.times(share * share))


def points_along(line: Sequence[Point], steps: int = 16) -> list[Point]:
    """Return the points of a routed tie as a polyline: arcs in equal steps."""
    if len(line) != 3:
        return list(line)
    return [on_arc(line[0], line[1], line[2], step / steps) for step in range(steps + 1)]
