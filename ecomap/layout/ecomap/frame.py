"""The frame of an ecomap: rings of closeness and petals, in a squeezed plane where the rings are circles.

Dividing x by `squeeze` turns the flat ellipses into circles; straight lines stay straight, so nothing that is
judged there (order, sides, crossings) changes. Radii are millimetres down the page; angles grow clockwise.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.network import Network, NetworkLayout, Ring, Sector, Spot

TURN = 2 * math.pi
TOP = -math.pi / 2
RINGS = 3
"""So many rings are drawn even when nobody stands in the outer ones."""
LEAST_PETAL = math.radians(15)
CLOSEST, WIDEST, OFTEN = 0.52, 0.85, 0.6
"""Radius of the first ring, in radii of the map: closeness is seen at once; its radius where everybody is in it; and
from which share of all people on it grows."""
OUTER = (0.8, 1.4)
"""Least and greatest thickness of an outer ring, in thicknesses of all of them alike: more where many stand in it."""
FILL = (0.20, 0.27)
"""Least and greatest share of the map that boxes cover in the first attempt; it grows from there."""
FILL_LOSS = 0.0035
"""What everybody more takes from that share: the ties of many need room between the boxes."""
EACH = 0.06
"""Radians of a petal's width that everybody asks for, wherever they stand."""
LAST_HIDES = 0.4
"""Share of their width that people of the last ring ask for: they may stand one behind another."""
LEAST_BAND = 0.8
"""Least thickness of a ring, in heights of the middle box."""


class Room(NamedTuple):
    """Where one person may stand: radii and angles of the squeezed plane."""

    inner: float
    outer: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Frame:
    """Rings and petals: where somebody of a ring and a sector may stand."""

    squeeze: float
    core: float
    """Radius of the circle round the centre's own symbol."""
    radii: tuple[float, ...]
    """Outer edge of each ring."""
    petals: Mapping[str, Sector]

    def grown(self, factor: float, widening: Mapping[str, float]) -> Frame:
        """Return the frame with larger rings about the same centre, and some petals wider at the cost of the others."""
        load = {name: (petal.end - petal.start) * widening.get(name, 1.0) for name, petal in self.petals.items()}
        return Frame(self.squeeze, self.core, tuple(radius * factor for radius in self.radii), petals_of(load))

    def paged(self, factor: float) -> Frame:
        """Return the frame with a larger page: the last ring alone reaches farther."""
        return Frame(self.squeeze, self.core, (*self.radii[:-1], self.radii[-1] * factor), self.petals)

    def band(self, ring: int) -> tuple[float, float]:
        """Return the inner and outer radius of a ring; beyond the last ring, of the last one."""
        index = min(max(ring, 1), len(self.radii)) - 1
        return (self.radii[index - 1] if index else self.core), self.radii[index]

    def room(self, spot: Spot) -> Room:
        """Return a spot's own ring and petal."""
        petal = self.petals[spot.sector]
        return Room(*self.band(spot.ring), petal.start, petal.end)

    def rings(self) -> tuple[Ring, ...]:
        """Return the rings as ellipses on the map."""
        return tuple(Ring(radius * self.squeeze, radius) for radius in self.radii)


def polar(place: Point, squeeze: float) -> tuple[float, float]:
    """Return angle and radius of a place in the squeezed plane."""
    return math.atan2(place.y, place.x / squeeze), math.hypot(place.x / squeeze, place.y)


def at(angle: float, radius: float, squeeze: float) -> Point:
    """Return the place at an angle and a radius of the squeezed plane."""
    return Point(radius * squeeze * math.cos(angle), radius * math.sin(angle))


def near(angle: float, middle: float) -> float:
    """Return the angle, by whole turns as near to a middle as it can be."""
    return angle + TURN * round((middle - angle) / TURN)


def squeeze_of(network: Network) -> float:
    """Return the wished flatness of the rings: wide for screens, tall for a sheet held upright."""
    return min(1.8, max(0.8, network.shape))


def wished_frame(network: Network) -> Frame:
    """Return rings and petals as the number and size of the people ask for, before anybody is placed."""
    squeeze = squeeze_of(network)
    core = network.centre.radius * 1.05
    radii = _wished_radii(network, squeeze, core)
    return Frame(squeeze, core, radii, _wished_petals(network, squeeze, core, radii))


def _wished_radii(network: Network, squeeze: float, core: float) -> tuple[float, ...]:
    """Return ring radii: the first ring reaches halfway out, an outer one with more people than its share is wider."""
    spots = network.spots
    count = max([RINGS, *(spot.ring for spot in spots)])
    if not spots:
        return tuple(core * (1 + step) for step in range(1, count + 1))
    areas = [0.0] * count
    for spot in spots:
        areas[max(spot.ring, 1) - 1] += spot.extent.width * spot.extent.height / squeeze
    total, shares = sum(areas), _ring_shares(areas)
    fill = max(FILL[0], FILL[1] + FILL_LOSS * (10 - max(10, len(spots))))
    last = math.sqrt(total / (math.pi * fill) + core * core)
    heights = sorted(spot.extent.height for spot in spots)
    height = heights[len(heights) // 2]
    radii: list[float] = []
    inner = core
    for ring in range(count):
        inner = max(last * sum(shares[: ring + 1]), inner + height * LEAST_BAND)
        radii.append(inner)
    return tuple(radii)


def _ring_shares(areas: Sequence[float]) -> list[float]:
    """Return the thickness of each ring, in radii of the map: half for the first; others by their people."""
    first = CLOSEST + (WIDEST - CLOSEST) * max(0.0, areas[0] / sum(areas) - OFTEN) / (1 - OFTEN)
    outer = areas[1:]
    even = sum(outer) / len(outer) or 1.0
    shares = [max(OUTER[0], min(OUTER[1], area / even)) for area in outer]
    return [first, *((1 - first) * share / sum(shares) for share in shares)]


def _wished_petals(network: Network, squeeze: float, core: float, radii: Sequence[float]) -> dict[str, Sector]:
    """Return the petals: as wide as their people ask for, the first ending at the top.

    Near the centre everybody hides more of the turn from those behind; in the last ring nobody stands behind.
    """
    load = dict.fromkeys(sectors_in_order(network), 0.0)
    for spot in network.spots:
        ring = min(max(spot.ring, 1), len(radii))
        middle = (radii[ring - 1] + (radii[ring - 2] if ring > 1 else core)) / 2
        hidden = math.sqrt(spot.extent.width * spot.extent.height / squeeze) / middle
        load[spot.sector] += EACH + hidden * (LAST_HIDES if ring == len(radii) else 1.0)
    return petals_of(load)


def petals_of(load: Mapping[str, float]) -> dict[str, Sector]:
    """Return petals in proportion to the load, none under fifteen degrees, the first ending at the top."""
    widths = _shares(load)
    petals: dict[str, Sector] = {}
    start = TOP - next(iter(widths.values()), 0.0)
    for name, width in widths.items():
        petals[name] = Sector(start, start + width)
        start += width
    return petals


def _shares(load: Mapping[str, float]) -> dict[str, float]:
    """Part the whole turn in proportion to the load, none under the least petal."""
    least = min(LEAST_PETAL, TURN / max(1, len(load)))
    total = sum(load.values())
    narrow: set[str] = set()
    while True:
        room = TURN - least * len(narrow)
        wide = total - sum(load[name] for name in narrow)
        small = {name for name in load if name not in narrow and room * load[name] / wide < least}
        if not small:
            return {name: least if name in narrow else room * load[name] / wide for name in load}
        narrow |= small


def sectors_in_order(network: Network) -> list[str]:
    """Return the sectors with anybody in them: in the given order, then any others by order of naming."""
    used = {spot.sector for spot in network.spots}
    named = [name for name in network.sectors if name in used]
    others = sorted(network.spots, key=lambda spot: (spot.rank, spot.id))
    return list(dict.fromkeys([*named, *(spot.sector for spot in others)]))


def ring_at(layout: NetworkLayout, point: Point) -> int:
    """Return the ring a point lies in, 1 the closest; beyond the last ring, the last one."""
    for number, ring in enumerate(layout.rings, 1):
        if math.hypot(point.x / ring.across, point.y / ring.down) <= 1.0:
            return number
    return max(1, len(layout.rings))


def sector_at(layout: NetworkLayout, point: Point) -> str:
    """Return the sector a point lies in; an empty name where the map has none."""
    if not layout.rings or not layout.sectors or point == ORIGIN:
        return next(iter(layout.sectors), "")
    angle, _ = polar(point, layout.rings[-1].across / layout.rings[-1].down)
    return min(layout.sectors.items(), key=lambda item: outside(angle, item[1]))[0]


def outside(angle: float, sector: Sector) -> float:
    """Return how far an angle lies outside a sector: negative inside."""
    middle = (sector.start + sector.end) / 2
    return abs(near(angle, middle) - middle) - (sector.end - sector.start) / 2
