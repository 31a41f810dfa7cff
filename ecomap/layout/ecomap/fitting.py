"""Rings and petals fitted to people who already stand: the edges bend round them, as little as needed."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from ecomap.geometry import Point
from ecomap.layout.ecomap.frame import LEAST_PETAL, TOP, TURN, Frame, Room, at, near, outside, polar, wished_frame
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, Sector, Spot

HAIR = 1e-4
"""Radians between an edge and somebody's middle that count as room."""

FARTHER = 1.1
"""How far beyond the last ring a newcomer there may make the page reach, in its radii."""


def frame_of(network: Network, places: Mapping[str, Point]) -> Frame:
    """Return the frame that fits people where they stand: the wished one, bent as little as needed.

    An edge that not all respect (somebody was put elsewhere by hand) stands where the fewest are beyond it.
    """
    wished = wished_frame(network)
    stands = [(spot, *polar(places[spot.id], wished.squeeze)) for spot in network.spots if spot.id in places]
    page = max((_reach(spot, places[spot.id], wished.squeeze) for spot, _, _ in stands), default=0.0)
    radii = _fitted_radii(wished, [(spot, radius) for spot, _, radius in stands], page)
    petals = _fitted_petals(wished, [(spot, angle) for spot, angle, _ in stands])
    return Frame(wished.squeeze, wished.core, radii, petals)


def frame_beside(network: Network, places: Mapping[str, Point], pinned: Collection[str]) -> Frame:
    """Return the frame that fits people where they stand, some of whom were put there by hand.

    Where they stand in others' rings or petals, the edges do not bend round them if that would cost the others theirs.
    """
    frame = frame_of(network, places)
    free = [spot for spot in network.spots if spot.id in places and spot.id not in pinned]
    kept = len(holding(frame, free, places))
    if kept == len(free):
        return frame
    other = frame_of(network, {spot.id: places[spot.id] for spot in free})
    return other if len(holding(other, free, places)) > kept else frame


def _fitted_radii(wished: Frame, stands: Sequence[tuple[Spot, float]], page: float) -> tuple[float, ...]:
    """Return ring edges between the people of neighbouring rings, of the wished proportions where free."""
    if not stands:
        return wished.radii
    count = len(wished.radii)
    used = min(max(spot.ring for spot, _ in stands), count)
    last = page if used == count else max(radius + spot.radius * 1.6 for spot, radius in stands)
    scale = last / wished.radii[used - 1]
    radii: list[float] = []
    for ring in range(1, count + 1):
        inner = [radius for spot, radius in stands if spot.ring <= ring]
        outer = [radius for spot, radius in stands if spot.ring > ring]
        edge = _edge(inner, outer, wished.radii[ring - 1] * scale).at if outer else wished.radii[ring - 1] * scale
        radii.append(max(edge, (radii[-1] if radii else wished.core) * 1.02))
    return tuple(radii)


def _reach(spot: Spot, place: Point, squeeze: float) -> float:
    """Return half the height of the smallest page of the map's shape that holds somebody's box."""
    box = box_at(spot, place, stands_above(spot, place))
    return max(box.right / squeeze, -box.left / squeeze, box.bottom, -box.top)


def _fitted_petals(wished: Frame, stands: Sequence[tuple[Spot, float]]) -> dict[str, Sector]:
    """Return petals with their edges between the people of neighbouring sectors, none narrower than need be.

    Told from the end of the first petal, near the top, once round: so no angle is counted a turn too far.
    """
    names = list(wished.petals)
    if len(names) < 2:
        return dict(wished.petals)
    line = [*names[1:], names[0]]
    cut = _cut(line, stands)
    angles: dict[str, list[float]] = {name: [] for name in line}
    for spot, angle in stands:
        angles[spot.sector].append(cut + (angle - cut) % TURN)
    edges, wish = [_Edge(cut, cut, cut)], cut
    for number, name in enumerate(line[:-1]):
        before = next((angles[one] for one in line[number::-1] if angles[one]), [cut])
        after = next((angles[one] for one in line[number + 1 :] if angles[one]), [cut + TURN])
        wish += wished.petals[name].end - wished.petals[name].start
        edges.append(_edge(before, after, wish))
    marks = _spaced([*edges, _Edge(cut + TURN, cut + TURN, cut + TURN)], min(LEAST_PETAL, TURN / len(names)))
    petals = {name: Sector(start, end) for name, start, end in zip(line, marks, marks[1:], strict=False)}
    last = petals[names[0]]
    return {name: petals[name] if name != names[0] else Sector(last.start - TURN, cut) for name in names}


def _cut(line: Sequence[str], stands: Sequence[tuple[Spot, float]]) -> float:
    """Return where the last petal of a line ends and the first begins: where most people are in order, near the top."""
    order = {name: number for number, name in enumerate(line)}
    around = sorted((angle % TURN, order[spot.sector], spot.rank) for spot, angle in stands)
    if not around:
        return TOP
    numbers = [number for _, number, _ in around]
    # so often once round somebody stands right before somebody of an earlier petal; a cut there is none of these
    strays = sum(one > other for one, other in zip([numbers[-1], *numbers], numbers, strict=False))
    found = []
    for index, (angle, number, _) in enumerate(around):
        before, last, _ = around[index - 1]
        gap = angle - before if index else angle - before + TURN
        low = near(before + gap / 2, TOP) - gap / 2
        cut = _inside(low, low + gap, TOP)
        wrong = strays - (last > number) if last >= number else math.inf
        found.append((wrong, number - last, abs(cut - TOP) if last > number else -gap, cut))
    return min(found)[-1]


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
    wide = outer * FARTHER if last else max(min(radii[True]), outer)
    room = Room(min(max(radii[False]), inner), wide, min(max(lows), petal_middle), max(min(highs), petal_middle))
    return room if len(names) > 1 else room._replace(start=start, end=end)


class _Edge(NamedTuple):
    """Where an edge stands, and between which values it may."""

    at: float
    low: float
    high: float


def _edge(before: Sequence[float], after: Sequence[float], wished: float) -> _Edge:
    """Return the value nearest to the wished one that parts two sets of values with the fewest on a wrong side."""
    marks = sorted([(value, 1) for value in before] + [(value, -1) for value in after])
    wrong = list(itertools.accumulate((-step for _, step in marks), initial=len(before)))
    least, values = min(wrong), [-math.inf, *(value for value, _ in marks), math.inf]
    found = [
        _Edge(_inside(low, high, wished), low, high)
        for (low, high), strays in zip(itertools.pairwise(values), wrong, strict=True)
        if strays == least
    ]
    return min(found, key=lambda edge: abs(edge.at - wished))


def _inside(low: float, high: float, wished: float) -> float:
    """Return the value of an interval nearest to the wished one, a fifth of its width away from its ends."""
    margin = 0.2 * (high - low) if math.isfinite(high - low) else 0.0
    if margin == 0.0 and high != low and not low < wished < high:
        return low + abs(low) * 0.01 if math.isfinite(low) else high - abs(high) * 0.01
    return min(max(wished, low + margin), high - margin)


def _spaced(edges: Sequence[_Edge], least: float) -> list[float]:
    """Return the edges at least so far apart as the people between them allow, and always in order."""
    marks = [edge.at for edge in edges]
    inner = range(1, len(edges) - 1)
    for number in inner:
        marks[number] = max(marks[number], min(marks[number - 1] + least, edges[number].high - HAIR))
    for number in reversed(inner):
        marks[number] = min(marks[number], max(marks[number + 1] - least, edges[number].low + HAIR))
    for number in inner:
        marks[number] = max(marks[number], marks[number - 1] + HAIR)
    for number in reversed(inner):
        marks[number] = min(marks[number], marks[number + 1] - HAIR)
    return marks


def opened(frame: Frame, new: Collection[str]) -> Frame:
    """Return the frame with new petals as wide as the least, though people of their neighbours stand there."""
    names = list(frame.petals)
    least = min(LEAST_PETAL, TURN / max(1, len(names)))
    line = [*names[1:], names[0]]
    marks = [frame.petals[names[0]].end, *(frame.petals[name].end for name in line[:-1])]
    marks.append(marks[0] + TURN)
    for number, name in enumerate(line):
        missing = least - (marks[number + 1] - marks[number]) if name in new else 0.0
        if missing > 0:
            fixed = number == 0, number == len(line) - 1
            share = 0.0 if fixed[0] else 1.0 if fixed[1] else 0.5
            marks[number] -= missing * share
            marks[number + 1] += missing * (1 - share)
    petals = {name: Sector(start, end) for name, start, end in zip(line, marks, marks[1:], strict=False)}
    last = petals[names[0]]
    petals = {name: petals[name] if name != names[0] else Sector(last.start - TURN, marks[0]) for name in names}
    return Frame(frame.squeeze, frame.core, frame.radii, petals)


def aside(frame: Frame, spot: Spot, place: Point) -> Point:
    """Return a place moved along its ring into the spot's own petal, if it is outside."""
    petal = frame.petals[spot.sector]
    angle, radius = polar(place, frame.squeeze)
    if outside(angle, petal) <= 0:
        return place
    half = (petal.end - petal.start) / 2
    side = half - min(half, spot.radius / max(radius, spot.radius))
    middle = petal.start + half
    return at(middle + min(max(near(angle, middle) - middle, -side), side), radius, frame.squeeze)


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
