"""Rings and petals fitted to people who already stand: the edges bend round them, as little as needed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from ecomap.geometry import Point
from ecomap.layout.ecomap.frame import LEAST_PETAL, TURN, Frame, Room, near, outside, polar, wished_frame
from ecomap.layout.network import Network, Sector, Spot


def frame_of(network: Network, places: Mapping[str, Point]) -> Frame:
    """Return the frame that fits people where they stand: the wished one, bent as little as needed.

    An edge that not all respect (somebody was put elsewhere by hand) stands where the fewest are beyond it.
    """
    wished = wished_frame(network)
    stands = [(spot, *polar(places[spot.id], wished.squeeze)) for spot in network.spots if spot.id in places]
    radii = _fitted_radii(wished, [(spot, radius) for spot, _, radius in stands])
    petals = _fitted_petals(wished, [(spot, angle) for spot, angle, _ in stands])
    return Frame(wished.squeeze, wished.core, radii, petals)


def _fitted_radii(wished: Frame, stands: Sequence[tuple[Spot, float]]) -> tuple[float, ...]:
    """Return ring edges between the people of neighbouring rings, of the wished proportions where free."""
    if not stands:
        return wished.radii
    count = len(wished.radii)
    last = max(radius + spot.radius * 1.6 for spot, radius in stands)
    used = min(max(spot.ring for spot, _ in stands), count)
    scale = last / wished.radii[used - 1]
    radii: list[float] = []
    for ring in range(1, count + 1):
        inner = [radius for spot, radius in stands if spot.ring <= ring]
        outer = [radius for spot, radius in stands if spot.ring > ring]
        edge = _edge(inner, outer, wished.radii[ring - 1] * scale) if outer else wished.radii[ring - 1] * scale
        radii.append(max(edge, (radii[-1] if radii else wished.core) * 1.02))
    return tuple(radii)


def _fitted_petals(wished: Frame, stands: Sequence[tuple[Spot, float]]) -> dict[str, Sector]:
    """Return petals with their edges between the people of neighbouring sectors."""
    names = list(wished.petals)
    if len(names) < 2:
        return dict(wished.petals)
    angles: dict[str, list[float]] = {name: [] for name in names}
    for spot, angle in stands:
        petal = wished.petals[spot.sector]
        angles[spot.sector].append(near(angle, (petal.start + petal.end) / 2))
    used = [number for number, name in enumerate(names) if angles[name]]
    edges = [wished.petals[name].end for name in names]
    for number, following in zip(used, [*used[1:], used[0] + len(names)] if used else [], strict=True):
        turn = TURN * (following // len(names))
        after = [angle + turn for angle in angles[names[following % len(names)]]]
        between = _edges(angles[names[number]], after, edges[number], following - number)
        for step, edge in enumerate(between):
            later = (number + step) // len(names)
            edges[(number + step) % len(names)] = edge - TURN * later
    starts = [edges[-1] - TURN, *edges[:-1]]
    return {name: Sector(start, end) for name, start, end in zip(names, starts, edges, strict=True)}


def _edges(before: Sequence[float], after: Sequence[float], wished: float, count: int) -> list[float]:
    """Return the edges between the people of two petals: one, or more if there are empty petals in between."""
    if count == 1:
        return [_edge(before, after, wished)]
    low, high = max(before), min(after)
    if high <= low:
        low = _edge(before, after, wished)
        high = low + 1e-3
    return [low + (high - low) * (0.2 + 0.6 * step / (count - 1)) for step in range(count)]


def free_room(frame: Frame, spot: Spot, network: Network, places: Mapping[str, Point]) -> Room:
    """Return where a spot may stand if the edges of ring and petal may bend round those who are there."""
    inner, outer, start, end = frame.room(spot)
    petal_middle = (start + end) / 2
    names = list(frame.petals)
    number = names.index(spot.sector)
    before, after = names[number - 1], names[(number + 1) % len(names)]
    lows, highs = [start - LEAST_PETAL], [end + LEAST_PETAL]
    radii: dict[bool, list[float]] = {False: [frame.core], True: [outer + 2 * (outer - inner)]}
    for other in network.spots:
        if other.id not in places or other.id == spot.id:
            continue
        angle, radius = polar(places[other.id], frame.squeeze)
        if other.ring != spot.ring:
            radii[other.ring > spot.ring].append(radius)
        if other.sector == before != spot.sector:
            lows.append(near(angle, start - (frame.petals[before].end - frame.petals[before].start) / 2))
        if other.sector == after != spot.sector:
            highs.append(near(angle, end + (frame.petals[after].end - frame.petals[after].start) / 2))
    last = all(other.ring <= spot.ring for other in network.spots)
    wide = min(outer + 0.2 * (outer - inner), min(radii[True])) if last else max(min(radii[True]), outer)
    room = Room(min(max(radii[False]), inner), wide, min(max(lows), petal_middle), max(min(highs), petal_middle))
    return room if len(names) > 1 else room._replace(start=start, end=end)


def _edge(before: Sequence[float], after: Sequence[float], wished: float) -> float:
    """Return the value nearest to the wished one that parts two sets of values with the fewest on a wrong side."""
    marks = sorted([(value, 1) for value in before] + [(value, -1) for value in after])
    wrong = len(before)
    low, found = -math.inf, []
    for value, step in [*marks, (math.inf, 0)]:
        found.append((wrong, _inside(low, value, wished)))
        wrong -= step
        low = value
    return min(found, key=lambda pair: (pair[0], abs(pair[1] - wished)))[1]


def _inside(low: float, high: float, wished: float) -> float:
    """Return the value of an interval nearest to the wished one, a fifth of its width away from its ends."""
    margin = 0.2 * (high - low) if math.isfinite(high - low) else 0.0
    if margin == 0.0 and high != low and not low < wished < high:
        return low + abs(low) * 0.01 if math.isfinite(low) else high - abs(high) * 0.01
    return min(max(wished, low + margin), high - margin)


def holding(frame: Frame, spots: Iterable[Spot], places: Mapping[str, Point]) -> set[str]:
    """Return the ids of those who stand in their own ring and their own sector."""
    right: set[str] = set()
    for spot in spots:
        angle, radius = polar(places[spot.id], frame.squeeze)
        inner, outer = frame.band(spot.ring)
        inside = inner <= radius <= outer or (spot.ring >= len(frame.radii) and radius >= inner)
        if inside and outside(angle, frame.petals[spot.sector]) <= 1e-9:
            right.add(spot.id)
    return right
