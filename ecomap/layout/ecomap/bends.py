"""Lines that cannot run straight: each as one calm bend past the boxes in its way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.calm import calmest
from ecomap.layout.ecomap.corridor import COARSE, FINE, Blocks, Frames, Grid, blocks, cheapest, room
from ecomap.layout.ecomap.lanes import Fan, sides
from ecomap.layout.ecomap.obstacles import CLEAR, Floats, Numbers, Obstacles

ROUNDS = 2
"""Times that ties to the centre part and are bent anew."""
NARROW = 0.2
"""Of a narrow gap that several ties pass, so much is kept free on each side."""
DETOUR = 1.5
"""Greatest length of a way round boxes, as a share of the straight line."""
TURN = np.radians(2.5)
"""A line is given by points between which it turns by so much."""
ROUNDING = 1.5
"""Millimetres before and after a sharp bend at which the line leaves its straight pieces."""


@dataclass(frozen=True, slots=True)
class Bends:
    """Lines between boxes: their frames, what is in their way, and how far to the side they stand at every step."""

    frames: Frames
    taken: Blocks
    across: Floats

    def points(self) -> Floats:
        """Return the points (line, step, x and y) of all lines."""
        return self.frames.points(self.across)

    def hits(self, boxes: Obstacles) -> Numbers:
        """Return through how many boxes each line runs."""
        return _hits(self.points(), self.taken, boxes)

    def ways(self) -> list[list[Point]]:
        """Return each line as a row of points, close where it bends."""
        return _thinned(self.frames.points(self.across @ _finer(self.frames.grid.steps + 1)))


def bends(start: Floats, end: Floats, own: Numbers, boxes: Obstacles, grid: Grid = COARSE) -> Bends:
    """Return lines (rows of x, y) that pass all boxes but the two of their ends, where the grid shows a way."""
    frames = Frames.of(start, end, grid)
    taken = blocks(frames, boxes, own)
    row = cheapest(frames, taken)
    return Bends(frames, taken, calmest(row, room(frames, taken, row)))


def beside(spokes: Bends, straight: Floats, radius: float, boxes: Obstacles) -> Bends:
    """Return ties to the centre at even distances from each other, and from those that run straight (their ends).

    What would lead a tie into a box is left.
    """
    others = straight[:, None, :] * np.linspace(0.0, 1.0, spokes.across.shape[1])[None, :, None]
    fixed = np.arange(len(spokes.across) + len(others)) >= len(spokes.across)
    limits = room(spokes.frames, spokes.taken, spokes.across, NARROW)
    moved, order = spokes, None
    for _ in range(ROUNDS):
        fan = Fan.of(np.concatenate([moved.points(), others]), radius)
        order = fan.order() if order is None else order
        wished = sides(fan, fan.parted(order, fixed), spokes.frames)
        moved = replace(spokes, across=calmest(moved.across, limits, wished))
    worse = moved.hits(boxes) > spokes.hits(boxes)
    return replace(moved, across=np.where(worse[:, None], spokes.across, moved.across))


def mended(lines: Bends, own: Numbers, boxes: Obstacles) -> list[list[Point]]:
    """Return the ways of lines; those that run through boxes are led anew on a finer grid, else round corners."""
    hits, ways = lines.hits(boxes), lines.ways()
    again = np.flatnonzero(hits)
    if not len(again):
        return ways
    start = lines.frames.start[again]
    end = start + lines.frames.along[again] * lines.frames.length[again][:, None]
    finer = bends(start, end, own[again], boxes, FINE)
    for row, way, now in zip(again, finer.ways(), finer.hits(boxes), strict=True):
        if now:
            a, b = way[0], way[-1]
            corners = boxes.way_round(a, b, own[row].tolist(), a.distance(b) * DETOUR)
            if corners:
                way, now = [a, *_rounded([a, *corners, b]), b], 0
        if now < hits[row]:
            ways[row] = way
    return ways


def _hits(points: Floats, taken: Blocks, boxes: Obstacles) -> Numbers:
    """Return through how many boxes each line runs."""
    lines, count, _ = points.shape
    line, step = taken.row // count, taken.row % count
    met = np.zeros(len(line), dtype=bool)
    for before in (-1, 0):
        met |= boxes.crossed(points[line, step + before], points[line, step + before + 1], taken.box)
    pairs = np.unique(line[met] * boxes.sides.shape[1] + taken.box[met])
    return np.bincount(pairs // boxes.sides.shape[1], minlength=lines)


@lru_cache(maxsize=4)
def _finer(count: int) -> Floats:
    """Return the matrix that puts one more place between every two of a row, on the curve through its neighbours."""
    found = np.zeros((count, 2 * count - 1))
    found[np.arange(count), 2 * np.arange(count)] = 1.0
    for at in range(count - 1):
        between = (
            {at: 0.5, at + 1: 0.5}
            if at in (0, count - 2)
            else {at - 1: -1 / 16, at: 9 / 16, at + 1: 9 / 16, at + 2: -1 / 16}
        )
        for row, share in between.items():
            found[row, 2 * at + 1] = share
    return found


def _thinned(points: Floats) -> list[list[Point]]:
    """Return lines with as many points as their bends need: few where they are straight."""
    way = np.diff(points, axis=1)
    angle = np.arctan2(way[:, :, 1], way[:, :, 0])
    turn = np.abs((np.diff(angle, axis=1) + np.pi) % (2 * np.pi) - np.pi)
    steps = np.floor(np.cumsum(turn, axis=1) / TURN)
    kept = np.ones(points.shape[:2], dtype=bool)
    kept[:, 1] = steps[:, 0] > 0
    kept[:, 2:-1] = np.diff(steps, axis=1) > 0
    return [list(map(Point._make, row[keep].round(4).tolist())) for row, keep in zip(points, kept, strict=True)]


def _rounded(points: Sequence[Point]) -> Iterable[Point]:
    """Yield the bends of a polyline, each cut off a little, but never as far as the box it leads round."""
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        back, on = (
            before.minus(bend).times(1 / bend.distance(before)),
            after.minus(bend).times(1 / bend.distance(after)),
        )
        sharpness = max(back.plus(on).distance(ORIGIN) / 2, 1e-6)
        cut = min(ROUNDING, CLEAR / sharpness, bend.distance(before) / 3, bend.distance(after) / 3)
        yield from (bend.plus(back.times(cut)), bend.plus(on.times(cut)))
