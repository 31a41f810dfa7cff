"""A place at once for whoever is new on an ecomap: free room in their ring and sector; a full layout follows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, NetworkLayout, Ring, Sector, Spot

AIR = 1.5
"""Between a newcomer and everybody else, millimetres."""
_DEPTHS = (0.5, 0.75, 0.25, 1.0, 1.4, 1.8, 2.4, 3.0)
_SHARES = (0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86)


def with_joined(plan: Network, drawn: NetworkLayout, standing: Mapping[str, Point]) -> dict[str, Point]:
    """Return a place for every spot: where it stood, or free room among the rings and petals that were drawn."""
    places = {spot.id: standing[spot.id] for spot in plan.spots if spot.id in standing}
    waiting = [spot for spot in plan.spots if spot.id not in places]
    if not waiting:
        return places
    boxes = [_room(spot, places[spot.id]) for spot in plan.spots if spot.id in places]
    boxes.append(plan.centre.extent)
    for spot in waiting:
        tried = list(_tried(spot, plan.centre, drawn))
        reach = Box.of_points(tried).grown(spot.extent.width + spot.extent.height)
        near = [box for box in boxes if box.meets(reach)]
        rooms = ((place, _room(spot, place).grown(AIR)) for place in tried)
        place = next((place for place, room in rooms if not any(room.meets(box) for box in near)), tried[0])
        places[spot.id] = place
        boxes.append(_room(spot, place))
    return places


def _room(spot: Spot, place: Point) -> Box:
    """Return the room somebody takes at a place, where their label may stand above."""
    return box_at(spot, place, stands_above(spot, place))


def _tried(spot: Spot, centre: Spot, drawn: NetworkLayout) -> Iterator[Point]:
    """Yield places of a ring and a sector, from the middle outward; then beyond the ring."""
    edges = (Ring(centre.radius, centre.radius), *drawn.rings)
    number = min(max(spot.ring, 1), len(edges) - 1)
    inner, outer = edges[max(number - 1, 0)], edges[number]
    petal = drawn.sectors.get(spot.sector, Sector(0.0, math.tau))
    for depth in _DEPTHS:
        across = inner.across + (outer.across - inner.across) * depth
        down = inner.down + (outer.down - inner.down) * depth
        for share in _SHARES:
            angle = petal.start + (petal.end - petal.start) * share
            yield Point(across * math.cos(angle), down * math.sin(angle))
