"""Who is in the way of a larger centre, or of newcomers, gives way: straight outward, and no farther than they must."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import groupby

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap.frame import at, polar, squeeze_of
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, Spot

BESIDE = 1.0
"""Free room between two boxes of whom one gave way."""
RIM = 0.9
"""How far from the edge of their ring somebody stands at least, in radii of their symbol."""
STEP = 1.0
"""Millimetres by which somebody goes outward until there is room."""
FARTHEST = 500
"""Steps after which somebody stands where they stand."""


def made_way(network: Network, places: Mapping[str, Point], new: Collection[str] = ()) -> dict[str, Point]:
    """Return places about the centre of a network that were places about a smaller one, or without the new.

    Ring by ring, from the inside: nobody stands on the centre or the new, nor on anybody who gave way, and no ring
    reaches into the next. Directions stay. Whoever is in nobody's way does not move.
    """
    squeeze, found = squeeze_of(network), dict(places)
    spots = sorted(
        (spot for spot in network.spots if spot.id in places and spot.id not in new),
        key=lambda spot: (spot.ring, polar(places[spot.id], squeeze)[1]),
    )
    new_ones = [spot for spot in network.spots if spot.id in new]
    joined = [_box(spot, places[spot.id]).grown(BESIDE) for spot in new_ones]
    taken = [network.centre.extent, *joined]  # and by who gave way: nobody else may stay there
    stood = [network.centre.extent, *joined]
    floor = 0.0
    for ring, circle in groupby(spots, key=lambda spot: spot.ring):
        reach = floor
        beyond = max((polar(places[spot.id], squeeze)[1] + STEP for spot in new_ones if spot.ring < ring), default=0.0)
        for spot in circle:
            place = places[spot.id]
            angle, radius = polar(place, squeeze)
            least = max(floor + spot.radius * RIM, beyond)
            if radius < least or _meets(spot, place, taken):
                place = found[spot.id] = _outward(spot, angle, max(radius, least), squeeze, stood)
                taken.append(_box(spot, place).grown(BESIDE))
                reach = max(reach, polar(place, squeeze)[1] + spot.radius * RIM)
            stood.append(_box(spot, place).grown(BESIDE))
        floor = reach
    return found


def _outward(spot: Spot, angle: float, radius: float, squeeze: float, taken: list[Box]) -> Point:
    """Return the nearest place in a direction, from a radius on, where somebody's box meets none of those."""
    for step in range(FARTHEST):
        there = at(angle, radius + step * STEP, squeeze)
        if not _meets(spot, there, taken):
            break
    return there


def _meets(spot: Spot, place: Point, taken: list[Box]) -> bool:
    box = _box(spot, place)
    return any(box.meets(other) for other in taken)


def _box(spot: Spot, place: Point) -> Box:
    return box_at(spot, place, stands_above(spot, place))
