"""How ties run once everybody stands: straight where nothing is in the way, or else one calm bend past the boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap.bends import bends, beside, mended
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.ecomap.obstacles import Flags, Floats, Numbers, Obstacles
from ecomap.layout.network import Network, Spot

AIR = 0.6
"""Millimetres between a line's end and an outline."""
HAIR = 0.15
"""Millimetres from every box at which a straight line is left straight."""
NEAR = 2.0
"""Millimetres from somebody who moved within which a line is led anew."""
TOGETHER = 512
"""Lines that are tested at once."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Ties as rows, those to the centre from there on: where they start and end, and at whom."""

    start: Floats
    end: Floats
    own: Numbers
    spoke: Flags


def routes(
    network: Network, places: Mapping[str, Point], above: frozenset[str], *, roughly: bool = False
) -> dict[str, tuple[Point, ...]]:
    """Return the line of every tie whose two ends stand on the map.

    Done roughly, for the moment of a drag, ties to the centre heed no other ties, and no way is sought a second time.
    """
    spots = {spot.id: spot for spot in (*network.spots, network.centre) if spot.id in places}
    boxes = Obstacles.of([box_at(spot, places[id_], id_ in above) for id_, spot in spots.items()])
    ties = [tie for tie in network.ties if tie.a != tie.b and tie.a in spots and tie.b in spots]
    ends = [(tie.b, tie.a) if tie.b == network.centre.id else (tie.a, tie.b) for tie in ties]
    ways = _ways(_lines(ends, spots, places, network.centre), boxes, None if roughly else network.centre.radius)
    found = {}
    for tie, (a, b), way in zip(ties, ends, ways, strict=True):
        line = _trimmed(way, (places[a], places[b]), (spots[a], spots[b]), network.centre)
        found[tie.id] = line if a == tie.a else line[::-1]
    return found


def passing(lines: Mapping[str, Sequence[Point]], rooms: Iterable[Box]) -> frozenset[str]:
    """Return whose line, or straight way, passes a room, or hardly beside it."""
    boxes = Obstacles.of(list(rooms)).grown(NEAR)
    counts = np.array([len(line) for line in lines.values()], dtype=np.intp)
    if not len(counts) or not boxes.sides.shape[1]:
        return frozenset()
    flat = chain.from_iterable(chain.from_iterable(lines.values()))
    points = np.fromiter(flat, dtype=np.float64, count=2 * int(counts.sum())).reshape(-1, 2)
    inside = np.ones(len(points) - 1, dtype=bool)
    inside[np.cumsum(counts)[:-1] - 1] = False
    last = np.cumsum(counts) - 1
    starts = np.concatenate([points[:-1][inside], points[last - counts + 1]])
    ends = np.concatenate([points[1:][inside], points[last]])
    rows = np.concatenate([np.repeat(np.arange(len(counts)), counts - 1), np.arange(len(counts))])
    met = np.zeros(len(rows), dtype=bool)
    low, high = np.minimum(starts, ends), np.maximum(starts, ends)
    for left, top, right, bottom in boxes.sides.T:
        near = np.flatnonzero((low[:, 0] < right) & (high[:, 0] > left) & (low[:, 1] < bottom) & (high[:, 1] > top))
        room = Obstacles(np.array([[left], [top], [right], [bottom]]))
        met[near] |= room.met(starts[near], ends[near])[:, 0]
    keys = list(lines)
    return frozenset(keys[row] for row in rows[met])


def _lines(
    ends: Sequence[tuple[str, str]], spots: Mapping[str, Spot], places: Mapping[str, Point], centre: Spot
) -> Lines:
    """Return ties as rows."""
    numbers = {id_: number for number, id_ in enumerate(spots)}
    return Lines(
        np.array([places[a] for a, _ in ends]).reshape(-1, 2),
        np.array([places[b] for _, b in ends]).reshape(-1, 2),
        np.array([(numbers[a], numbers[b]) for a, b in ends], dtype=np.intp).reshape(-1, 2),
        np.array([a == centre.id for a, _ in ends], dtype=bool),
    )


def _ways(lines: Lines, boxes: Obstacles, radius: float | None) -> list[list[Point]]:
    """Return the way of each line from middle to middle; without a radius of the centre, roughly."""
    ways = [[Point(*a), Point(*b)] for a, b in zip(lines.start.tolist(), lines.end.tolist(), strict=True)]
    blocked = _blocked(lines, boxes)
    if radius is None:
        rows = np.flatnonzero(blocked)
        roughly = bends(lines.start[rows], lines.end[rows], lines.own[rows], boxes).ways() if len(rows) else []
        for row, way in zip(rows, roughly, strict=True):
            ways[row] = way
        return ways
    for spoke in (True, False):
        rows = np.flatnonzero(blocked & (lines.spoke == spoke))
        if not len(rows):
            continue
        own = lines.own[rows]
        found = bends(lines.start[rows], lines.end[rows], own, boxes)
        if spoke:
            found = beside(found, lines.end[lines.spoke & ~blocked], radius, boxes)
        for row, way in zip(rows, mended(found, own, boxes), strict=True):
            ways[row] = way
    return ways


def _blocked(lines: Lines, boxes: Obstacles) -> Flags:
    """Say of each line whether a box stands in its straight way, or hardly beside it."""
    grown, found = boxes.grown(HAIR), np.zeros(len(lines.start), dtype=bool)
    for at in range(0, len(found), TOGETHER):
        lot = slice(at, at + TOGETHER)
        met = grown.met(lines.start[lot], lines.end[lot])
        met[np.arange(len(met))[:, None], lines.own[lot]] = False
        found[lot] = met.any(axis=1)
    return np.asarray(found & (lines.start != lines.end).any(axis=1))


def _trimmed(way: Sequence[Point], at: tuple[Point, Point], ends: tuple[Spot, Spot], centre: Spot) -> tuple[Point, ...]:
    """Return a way from middle to middle shortened to the outlines."""
    if at[0] == at[1]:
        return at
    inner = list(way[1:-1])
    while inner and inner[0].distance(at[0]) <= _leaving(ends[0], inner[0].minus(at[0]), centre):
        del inner[0]
    while inner and inner[-1].distance(at[1]) <= _leaving(ends[1], inner[-1].minus(at[1]), centre):
        del inner[-1]
    start = _outside(at[0], inner[0] if inner else at[1], ends[0], centre)
    end = _outside(at[1], inner[-1] if inner else at[0], ends[1], centre)
    return (start, *inner, end)


def _outside(end: Point, towards: Point, spot: Spot, centre: Spot) -> Point:
    """Return the end of a line moved out of its symbol, towards the next point."""
    distance = end.distance(towards)
    if distance == 0:
        return end
    way = towards.minus(end)
    return end.plus(way.times(min(_leaving(spot, way, centre), distance * 0.9) / distance))


def _leaving(spot: Spot, way: Point, centre: Spot) -> float:
    """Return how far from its middle a line in this direction is clear of a symbol, and of the centre's own label."""
    outline = spot.radius + AIR
    if spot.id != centre.id:
        return outline
    label = Box(spot.extent.left, spot.radius, spot.extent.width, spot.extent.bottom - spot.radius)
    length = way.distance(Point(0.0, 0.0))
    if label.height <= AIR or way.y <= 0 or not length:
        return outline
    down, across = way.y / length, way.x / length
    sides = [label.bottom / down]
    if across:
        sides.append((label.right if across > 0 else label.left) / across)
    leave = min(sides)
    return max(outline, leave + AIR) if leave * down > label.top else outline
