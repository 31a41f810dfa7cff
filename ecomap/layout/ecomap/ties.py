"""How ties run once everybody stands: straight from the centre, calm arcs between others."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.network import Network, Spot

AIR = 0.6
"""Millimetres between a line's end and an outline."""
BULGES = (0.0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.45, -0.45)
"""Heights of the arcs tried, as shares of the distance."""
STEPS = 8
"""Straight pieces by which an arc is judged."""


def routes(network: Network, places: Mapping[str, Point], above: frozenset[str]) -> dict[str, tuple[Point, ...]]:
    """Return the line of every tie whose two ends stand on the map."""
    spots = {spot.id: spot for spot in (*network.spots, network.centre)}
    boxes = {id_: box_at(spots[id_], place, id_ in above) for id_, place in places.items() if id_ in spots}
    lines: dict[str, tuple[Point, ...]] = {}
    for tie in network.ties:
        if tie.a == tie.b or tie.a not in boxes or tie.b not in boxes:
            continue
        third = [box for id_, box in boxes.items() if id_ not in (tie.a, tie.b)]
        if network.centre.id == tie.a:
            lines[tie.id] = _spoke(network.centre, spots[tie.b], places[tie.b], third)
        elif network.centre.id == tie.b:
            lines[tie.id] = _spoke(network.centre, spots[tie.a], places[tie.a], third)[::-1]
        else:
            lines[tie.id] = _arc((spots[tie.a], spots[tie.b]), (places[tie.a], places[tie.b]), third)
    return lines


def _spoke(centre: Spot, other: Spot, place: Point, third: Sequence[Box]) -> tuple[Point, ...]:
    """Return the line from the centre's outline to a symbol's: straight, or bent past boxes in its way."""
    distance = math.hypot(place.x, place.y)
    if distance == 0:
        return (ORIGIN, ORIGIN)
    way = place.times(1 / distance)
    start = min(_leaving(centre, way), distance)
    end = max(start, distance - other.radius - AIR)
    line = (way.times(start), way.times(end))
    if not any(box.crossed_by(*line) for box in third):
        return line
    return _arc((centre, other), (ORIGIN, place), third)


def _leaving(centre: Spot, way: Point) -> float:
    """Return how far from the middle a line in this direction is clear of the centre's symbol and its label."""
    outline = centre.radius + AIR
    label_top = centre.radius
    label = Box(centre.extent.left, label_top, centre.extent.width, centre.extent.bottom - label_top)
    if label.height <= AIR or way.y <= 0:
        return outline
    sides = [label.bottom / way.y]
    if way.x:
        sides.append((label.right if way.x > 0 else label.left) / way.x)
    leave = min(sides)
    return max(outline, leave + AIR) if leave * way.y > label_top else outline


def _arc(ends: tuple[Spot, Spot], at: tuple[Point, Point], third: Sequence[Box]) -> tuple[Point, ...]:
    """Return the flattest of some arcs between two symbols that runs through the fewest boxes of others."""
    a, b = at
    if a == b:
        return at
    found = [(8 * _hits(a, _control(a, b, bulge), b, third) + abs(bulge), bulge) for bulge in BULGES]
    bulge = min(found, key=lambda pair: pair[0])[1]
    control = _control(a, b, bulge)
    start, end = _shortened(a, control, ends[0]), _shortened(b, control, ends[1])
    return (start, control, end) if bulge else (start, end)


def _control(a: Point, b: Point, bulge: float) -> Point:
    """Return the control point of an arc that stands off the straight line by a share of its length."""
    way = b.minus(a)
    return a.plus(b).times(0.5).plus(Point(-way.y, way.x).times(bulge))


def _hits(a: Point, control: Point, b: Point, boxes: Sequence[Box]) -> int:
    """Return how many boxes an arc runs through."""
    points = [on_arc(a, control, b, step / STEPS) for step in range(STEPS + 1)]
    reach = Box.of_points(points)
    met = [box for box in boxes if box.meets(reach)]
    return sum(any(box.crossed_by(p, q) for p, q in pairwise(points)) for box in met)


def on_arc(a: Point, control: Point, b: Point, share: float) -> Point:
    """Return a point of a quadratic arc."""
    rest = 1 - share
    return a.times(rest * rest).plus(control.times(2 * rest * share)).plus(b.times(share * share))


def _shortened(end: Point, towards: Point, spot: Spot) -> Point:
    """Return the end of a line moved out of its symbol, towards the next point."""
    distance = end.distance(towards)
    if distance <= spot.radius + AIR:
        return end
    return end.plus(towards.minus(end).times((spot.radius + AIR) / distance))


def points_along(line: Sequence[Point], steps: int = 16) -> list[Point]:
    """Return the points of a routed tie as a polyline: arcs in equal steps."""
    if len(line) != 3:
        return list(line)
    return [on_arc(line[0], line[1], line[2], step / steps) for step in range(steps + 1)]
