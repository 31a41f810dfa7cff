"""How ties run once everybody stands: straight from the centre, calm arcs between others."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.network import Network, Spot, Tie

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
        if network.centre.id in (tie.a, tie.b):
            lines[tie.id] = _spoke(network.centre, tie, spots, places)
        else:
            lines[tie.id] = _arc(tie, spots, places, boxes)
    return lines


def _spoke(centre: Spot, tie: Tie, spots: Mapping[str, Spot], places: Mapping[str, Point]) -> tuple[Point, ...]:
    """Return the straight line between the centre's outline and a symbol's."""
    inward = tie.b == centre.id
    other = spots[tie.a if inward else tie.b]
    place = places[other.id]
    distance = math.hypot(place.x, place.y)
    if distance == 0:
        return (ORIGIN, ORIGIN)
    way = place.times(1 / distance)
    start = min(_leaving(centre, way), distance)
    end = max(start, distance - other.radius - AIR)
    line = (way.times(start), way.times(end))
    return line[::-1] if inward else line


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


def _arc(
    tie: Tie, spots: Mapping[str, Spot], places: Mapping[str, Point], boxes: Mapping[str, Box]
) -> tuple[Point, ...]:
    """Return the flattest of some arcs that runs through the fewest boxes of others."""
    a, b = places[tie.a], places[tie.b]
    third = [box for id_, box in boxes.items() if id_ not in (tie.a, tie.b)]
    best = min(
        (_control(a, b, bulge) for bulge in BULGES),
        key=lambda control: (
            8 * _hits(a, control, b, third) + a.plus(b).times(0.5).distance(control) / a.distance(b) if a != b else 0.0
        ),
    )
    start, end = _shortened(a, best, spots[tie.a]), _shortened(b, best, spots[tie.b])
    straight = best == a.plus(b).times(0.5)
    return (start, end) if straight else (start, best, end)


def _control(a: Point, b: Point, bulge: float) -> Point:
    """Return the control point of an arc that stands off the straight line by a share of its length."""
    way = b.minus(a)
    return a.plus(b).times(0.5).plus(Point(-way.y, way.x).times(bulge))


def _hits(a: Point, control: Point, b: Point, boxes: list[Box]) -> int:
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
