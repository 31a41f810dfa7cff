"""Boxes in the way of lines, and ways round them.

The way round is the shortest path over box corners (Lee and Preparata, 1984), found by A* with the corners discovered
only when their box turns out to be in the way: most ways need one or two.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ecomap.geometry import Box, Point

Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Numbers: TypeAlias = npt.NDArray[np.intp]

CLEAR = 0.4
"""Millimetres between a box and a line led round it."""
HAIR = 1e-6
"""Millimetres by which boxes are smaller when lines are tested: touching is not meeting."""
MOST_STEPS = 24
"""Corners looked at before a way round is given up."""

MOST_BOXES = 6
"""Boxes in between whose corners are looked at from one place."""


@dataclass(frozen=True, slots=True)
class Obstacles:
    """Boxes by number; lines are tested against all at once."""

    sides: Floats
    """Left, top, right and bottom of each, as rows."""

    @staticmethod
    def of(boxes: Sequence[Box]) -> Obstacles:
        """Return the obstacles these boxes are."""
        return Obstacles(np.array([[box.left, box.top, box.right, box.bottom] for box in boxes]).reshape(-1, 4).T)

    def met(self, starts: Floats, ends: Floats) -> Flags:
        """Return for each segment (rows of x, y) and each box whether they meet (Liang and Barsky, 1984)."""
        low = np.zeros((len(starts), self.sides.shape[1]))
        high = np.ones_like(low)
        for axis in (0, 1):
            start = starts[:, axis, None]
            way = ends[:, axis, None] - start
            way = np.where(np.abs(way) < 1e-9, 1e-9, way)
            first, last = (self.sides[axis] + HAIR - start) / way, (self.sides[axis + 2] - HAIR - start) / way
            low, high = np.maximum(low, np.minimum(first, last)), np.minimum(high, np.maximum(first, last))
        return low < high - 1e-12

    def grown(self, margin: float) -> Obstacles:
        """Return the boxes with a margin on every side."""
        return Obstacles(self.sides + np.array([-margin, -margin, margin, margin])[:, None])

    def crossed(self, starts: Floats, ends: Floats, boxes: Numbers) -> Flags:
        """Return for each segment whether it meets its own one box (given by number)."""
        low, high = np.zeros(len(starts)), np.ones(len(starts))
        for axis in (0, 1):
            start, way = starts[:, axis], ends[:, axis] - starts[:, axis]
            way = np.where(np.abs(way) < 1e-9, 1e-9, way)
            first = (self.sides[axis, boxes] + HAIR - start) / way
            last = (self.sides[axis + 2, boxes] - HAIR - start) / way
            low, high = np.maximum(low, np.minimum(first, last)), np.minimum(high, np.maximum(first, last))
        return low < high - 1e-12

    def way_round(self, a: Point, b: Point, own: Collection[int], longest: float) -> list[Point] | None:
        """Return the corners a short way from a to b bends at, meeting no box but its own; None if there is none.

        `longest` is the greatest length allowed.
        """
        queue: list[tuple[float, float, Point, tuple[Point, ...]]] = [(a.distance(b), 0.0, a, ())]
        seen: dict[Point, float] = {a: 0.0}
        for _ in range(MOST_STEPS):
            if not queue:
                return None
            _, length, here, bends = heapq.heappop(queue)
            if here == b:
                return list(bends)
            for there, step in self._steps(here, b, own):
                total = length + step
                whole = total + there.distance(b)
                if whole <= longest and total < seen.get(there, math.inf) - 1e-9:
                    seen[there] = total
                    heapq.heappush(queue, (whole, total, there, bends if there == b else (*bends, there)))
        return None

    def _steps(self, here: Point, b: Point, own: Collection[int]) -> list[tuple[Point, float]]:
        """Return the goal if in sight, or else corners in sight: of the boxes in between and those before them."""
        between = [int(box) for box in np.flatnonzero(self.met(np.array([here]), np.array([b]))[0]) if box not in own]
        if not between:
            return [(b, here.distance(b))]
        seen, hiding = self._corners(here, between[:MOST_BOXES], own)
        more, _ = self._corners(here, [box for box in hiding if box not in between][:MOST_BOXES], own)
        return [(corner, here.distance(corner)) for corner in (*seen, *more)]

    def _corners(self, here: Point, boxes: Sequence[int], own: Collection[int]) -> tuple[list[Point], list[int]]:
        """Return the corners of boxes that are in sight, and the boxes that hide others."""
        corners = [
            Point(float(x), float(y))
            for left, top, right, bottom in self.sides[:, list(boxes)].T
            for x in (left - CLEAR, right + CLEAR)
            for y in (top - CLEAR, bottom + CLEAR)
        ]
        corners = [corner for corner in corners if corner != here]
        if not corners:
            return [], []
        met = self.met(np.repeat(np.array([here]), len(corners), axis=0), np.array(corners))
        met[:, list(own)] = False
        seen = [corners[index] for index in np.flatnonzero(~met.any(axis=1))]
        return seen, [int(box) for box in np.flatnonzero(met.any(axis=0))]
