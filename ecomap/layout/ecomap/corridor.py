"""Ways between boxes for many lines at once: which side of each box a line passes, and how much room it has there.

Every line is looked at in its own frame: along it in equal steps, across it in lanes. Boxes block lanes; the cheapest
row of lanes from one end to the other is found step by step (Bellman, 1957), as a taut string would run that dislikes
to come near a box. What lies beside that row on both sides is the corridor in which the line may be drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ecomap.layout.ecomap.obstacles import Floats, Numbers, Obstacles

NARROWEST = 18.0
"""Millimetres to the side that even a short line may be led."""
AIR = 1.8
"""Millimetres that it keeps where there is room."""
TAPER = 0.15
"""Over so much of a line, at either end, the air beside it comes up to that."""
_SHIFTS = (0, 1, -1, 2, -2, 4, -4, 8, -8)
"""Lanes by which a line may change from one step to the next."""
_BLOCKED, _NEAR, _OUTWARD = 900.0, 0.5, 0.004
_FINENESS, _MUCH = 256, 1 << 30


@dataclass(frozen=True, slots=True)
class Grid:
    """How finely lines are looked at."""

    steps: int
    """Along a line."""
    lanes: int
    """To each side of the straight line."""
    widest: float
    """How far to the side a line may be led, as a share of its length."""
    clear: float
    """Millimetres that a line keeps from a box, whatever it costs."""


COARSE = Grid(steps=40, lanes=56, widest=0.36, clear=0.5)
FINE = Grid(steps=80, lanes=140, widest=0.5, clear=0.15)
"""For the few lines that find no way on the coarse grid."""


@dataclass(frozen=True, slots=True)
class Frames:
    """Lines, each with its own axes: along it from its start, and across."""

    grid: Grid
    start: Floats
    along: Floats
    """Of length 1."""
    length: Floats
    reach: Floats
    """How far to each side a line may be led."""

    @staticmethod
    def of(start: Floats, end: Floats, grid: Grid = COARSE) -> Frames:
        """Return the frames of lines between two points each (rows of x, y), no two of them the same."""
        way = end - start
        length = np.hypot(way[:, 0], way[:, 1])
        return Frames(grid, start, way / length[:, None], length, np.maximum(grid.widest * length, NARROWEST))

    @property
    def step(self) -> Floats:
        """The length of a step of each line."""
        return self.length / self.grid.steps

    def points(self, across: Floats) -> Floats:
        """Return the points (line, step, x and y) of lines that stand so far to the side at every step."""
        on = np.arange(across.shape[1]) * (self.length / (across.shape[1] - 1))[:, None]
        x, y = self.along[:, 0, None], self.along[:, 1, None]
        return np.stack(
            [self.start[:, 0, None] + on * x - across * y, self.start[:, 1, None] + on * y + across * x], axis=2
        )


@dataclass(frozen=True, slots=True)
class Blocks:
    """Stretches across lines that boxes take: of which line, at which step, from where to where."""

    row: Numbers
    """Line and step in one: line * (steps + 1) + step."""
    box: Numbers
    low: Floats
    high: Floats


def blocks(frames: Frames, boxes: Obstacles, own: Numbers) -> Blocks:
    """Return what boxes take of the room across each line; `own` are two boxes of each line that do not count."""
    left, top, right, bottom = boxes.sides
    middle, half = np.array([(left + right) / 2, (top + bottom) / 2]), np.array([right - left, bottom - top]) / 2
    x, y = frames.along[:, 0, None], frames.along[:, 1, None]
    off_x, off_y = middle[0] - frames.start[:, 0, None], middle[1] - frames.start[:, 1, None]
    on, aside = off_x * x + off_y * y, off_y * x - off_x * y
    long, wide = np.abs(x) * half[0] + np.abs(y) * half[1], np.abs(y) * half[0] + np.abs(x) * half[1]
    near = (np.abs(aside) - wide < frames.reach[:, None]) & (on + long > 0) & (on - long < frames.length[:, None])
    near[np.arange(len(own))[:, None], own] = False
    line, box = np.nonzero(near)
    steps, step = frames.grid.steps, frames.step[line]
    first = np.maximum(np.ceil((on[line, box] - long[line, box]) / step - 0.5), 1).astype(np.intp)
    last = np.minimum(np.floor((on[line, box] + long[line, box]) / step + 0.5), steps - 1).astype(np.intp)
    count = np.maximum(last - first + 1, 0)
    pair = np.repeat(np.arange(len(line)), count)
    at = np.arange(len(pair)) - np.repeat(np.cumsum(count) - count, count) + first[pair]
    line, box, step = line[pair], box[pair], step[pair]
    begin = at * step - step / 2 - on[line, box]
    shape = _Shape(frames.along[line, 0], frames.along[line, 1], half[0][box], half[1][box], wide[line, box])
    reach = long[line, box]
    begin, end = np.clip(begin, -reach, reach), np.clip(begin + step, -reach, reach)
    return Blocks(
        line * (steps + 1) + at,
        box,
        aside[line, box] - shape.most(-end, -begin),
        aside[line, box] + shape.most(begin, end),
    )


@dataclass(frozen=True, slots=True)
class _Shape:
    """Boxes about their own middles, seen along and across a line."""

    x: Floats
    y: Floats
    width: Floats
    height: Floats
    wide: Floats

    def most(self, begin: Floats, end: Floats) -> Floats:
        """Return how far across each box reaches between two places along the line."""
        tip = -np.copysign(self.width, self.y) * self.x + np.copysign(self.height, self.x) * self.y
        there = np.maximum(self._edge(begin), self._edge(end))
        return np.where((begin <= tip) & (tip <= end), self.wide, there)

    def _edge(self, on: Floats) -> Floats:
        """Return how far across each box reaches at one place along the line."""
        across = np.where(np.abs(self.y) < 1e-9, 1e-9, -self.y)
        down = np.where(np.abs(self.x) < 1e-9, 1e-9, self.x)
        return np.minimum(
            -on * self.x / across + self.width / np.abs(across), -on * self.y / down + self.height / np.abs(down)
        )


def cheapest(frames: Frames, taken: Blocks) -> Floats:
    """Return for each line how far to the side its cheapest way stands at every step.

    Prices are whole numbers whose last digits (to the base of 16) are the shift by which they came about.
    """
    grid = frames.grid
    lane = frames.reach / grid.lanes
    cost = _costs(frames, taken, lane)
    lines, lanes, steps = len(lane), 2 * grid.lanes + 1, grid.steps
    most = max(map(abs, _SHIFTS))
    prices = [
        (np.minimum(shift**2 * lane**2 / frames.step * _FINENESS, _MUCH / 16).astype(np.int32) * 16 + digit)[:, None]
        for digit, shift in enumerate(_SHIFTS)
    ]
    best = np.full((lines, lanes + 2 * most), _MUCH, dtype=np.int32)
    best[:, most + grid.lanes] = 0
    came = np.empty((steps + 1, lines, lanes), dtype=np.int8)
    found, tried = np.empty((lines, lanes), dtype=np.int32), np.empty((lines, lanes), dtype=np.int32)
    for step in range(1, steps + 1):
        np.add(best[:, most : most + lanes], prices[0], out=found)
        for shift, price in zip(_SHIFTS[1:], prices[1:], strict=True):
            np.add(best[:, most - shift : most - shift + lanes], price, out=tried)
            np.minimum(found, tried, out=found)
        came[step] = found & 15
        found &= -16
        np.minimum(found + cost[:, step], _MUCH, out=best[:, most : most + lanes])
    return _followed(came, grid) * lane[:, None]


def _followed(came: npt.NDArray[np.int8], grid: Grid) -> Floats:
    """Return the lanes of each line at every step, from its end back to its start."""
    lines, shifts = np.arange(came.shape[1]), np.array(_SHIFTS)
    at = np.full(len(lines), grid.lanes)
    rows = np.zeros((len(lines), grid.steps + 1))
    for step in range(grid.steps, 0, -1):
        rows[:, step] = at - grid.lanes
        at = at - shifts[came[step, lines, at]]
    return rows


def _costs(frames: Frames, taken: Blocks, lane: Floats) -> npt.NDArray[np.int32]:
    """Return what each lane of each step costs: much in a box, a little near one, next to nothing elsewhere."""
    grid = frames.grid
    lines, lanes, steps = len(lane), 2 * grid.lanes + 1, grid.steps
    wide = lane[taken.row // (steps + 1)]
    places, weights = [], []
    for margin, weight in ((grid.clear, _BLOCKED), (AIR, _NEAR)):
        low = np.clip(np.ceil((taken.low - margin) / wide) + grid.lanes, 0, lanes).astype(np.intp)
        high = np.clip(np.floor((taken.high + margin) / wide) + grid.lanes + 1, 0, lanes).astype(np.intp)
        places += [taken.row * (lanes + 1) + low, taken.row * (lanes + 1) + np.maximum(high, low)]
        weights += [np.full(len(low), weight), np.full(len(low), -weight)]
    size = lines * (steps + 1) * (lanes + 1)
    edges = np.bincount(np.concatenate(places), np.concatenate(weights), size).reshape(lines, steps + 1, lanes + 1)
    across = np.arange(-grid.lanes, grid.lanes + 1) * lane[:, None]
    outward = frames.along[:, 0] * frames.start[:, 1] - frames.along[:, 1] * frames.start[:, 0]
    away = np.maximum(across * np.sign(outward)[:, None], 0.0) * _OUTWARD
    whole = np.cumsum(edges, axis=2, dtype=np.float32)[:, :, :-1] + away[:, None, :]
    return (whole * _FINENESS).astype(np.int32) * 16


def room(frames: Frames, taken: Blocks, across: Floats, share: float = 0.36) -> tuple[Floats, Floats]:
    """Return between which sides a line that runs so may be moved at every step: the boxes there, less some air.

    Of a narrow gap, a share is kept free on each side. Both ends stay where they are, and near them there is less air.
    """
    lines, steps, slack = len(across), frames.grid.steps, frames.grid.clear / 2
    here = across.ravel()[taken.row]
    under, over = taken.high <= here + slack, taken.low >= here - slack
    low, high = np.repeat(-frames.reach, steps + 1), np.repeat(frames.reach, steps + 1)
    np.maximum.at(low, taken.row[under], taken.high[under])
    np.minimum.at(high, taken.row[over], taken.low[over])
    taper = np.clip(np.minimum(np.arange(steps + 1), np.arange(steps, -1, -1)) / (steps * TAPER), 0.0, 1.0)
    air = np.minimum(np.tile(AIR * taper, lines), np.maximum(high - low, 0.0) * share)
    lower, upper = (low + air).reshape(lines, -1), (high - air).reshape(lines, -1)
    for end in (0, steps):
        lower[:, end] = upper[:, end] = 0.0
    return lower, np.maximum(lower, upper)
