"""Ties to the centre beside each other: where several pass one gap, they run in order and at even distances.

Seen from the centre every tie is a row of angles, one for each distance from there. The ties are put in the order in
which they pass each other's ends; then, at each distance, those too near each other part evenly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecomap.layout.ecomap.corridor import Frames
from ecomap.layout.ecomap.obstacles import Flags, Floats, Numbers

APART = 1.5
"""Millimetres between two ties that run side by side, where there is room."""
CROWDED = 0.6
"""Where ties leave the centre, they share so much of the way round."""
LAYER = 4.0
"""Millimetres from one distance that is looked at to the next."""
ROUNDS = 5
"""Times that all part: those who are pressed from one side press on to the other."""
TOUCH = 0.3
"""Of that, so much at least lies between two ties, on either side of the middle between their places."""
FAR = 1e4
"""Farther to the side than any tie."""
WIDE = 1.3
"""Radians from the straight way beyond which a side is no bound."""


@dataclass(frozen=True, slots=True)
class Fan:
    """Ties from the centre, as rows of angles; those beyond a tie's end do not count."""

    distances: Floats
    angles: Floats
    last: Numbers
    """The last distance before each tie's end, by number; -1 for a tie that is too short."""

    @staticmethod
    def of(points: Floats, from_: float) -> Fan:
        """Return ties given by points (tie, step, x and y) as angles, from so far outside the centre's middle on."""
        away = np.maximum.accumulate(np.hypot(points[:, :, 0], points[:, :, 1]), axis=1)
        turn = np.arctan2(points[:, :, 1], points[:, :, 0])
        turn[:, 0] = turn[:, 1]
        turn = np.unwrap(turn, axis=1)
        turn += 2 * np.pi * np.round((_seen_from(turn[:, -1]) - turn[:, -1]) / (2 * np.pi))[:, None]
        distances = np.arange(from_, max(float(away[:, -1].max()), from_ + LAYER) + LAYER, LAYER)
        angles = np.array([np.interp(distances, row, angle) for row, angle in zip(away, turn, strict=True)])
        return Fan(distances, angles, np.searchsorted(distances, away[:, -1]) - 1)

    def order(self) -> Numbers:
        """Return the ties in the order of angles in which they pass the ends of shorter ones."""
        found: list[int] = []
        for tie in np.argsort(self.last, kind="stable").tolist():
            passed = np.array(found, dtype=np.intp)
            at = np.maximum(self.last[passed], 0)
            beyond = np.clip((self.angles[tie, at] - self.angles[passed, at]) * self.distances[at], -9.0, 9.0)
            wrong = np.concatenate([[0.0], np.cumsum(-beyond)])
            found.insert(int(wrong.argmin()), tie)
        return np.array(found, dtype=np.intp)

    def parted(self, order: Numbers, fixed: Flags) -> tuple[Floats, Floats]:
        """Return between which angles each tie stays, at each distance, to keep its place beside its neighbours."""
        there = np.arange(len(self.distances)) <= self.last[order][:, None]
        rank = np.cumsum(there, axis=0) - 1.0
        apart = np.minimum(APART, CROWDED * 2 * np.pi * self.distances / max(len(order), 1))
        place = given = self.angles[order] * self.distances
        for _ in range(ROUNDS):
            room = place - rank * apart
            up = np.maximum.accumulate(np.where(there, room, -FAR), axis=0)
            down = np.minimum.accumulate(np.where(there, room, FAR)[::-1], axis=0)[::-1]
            place = np.where(there & ~fixed[order][:, None], (up + down) / 2 + rank * apart, given)
        before, after = _neighbours(place, there, -FAR), _neighbours(place[::-1], there[::-1], FAR)[::-1]
        low, high = np.empty_like(place), np.empty_like(place)
        low[order] = np.minimum((before + place) / 2 + apart * TOUCH, place)
        high[order] = np.maximum((after + place) / 2 - apart * TOUCH, place)
        return low / self.distances, high / self.distances


def _seen_from(ends: Floats) -> Floats:
    """Return the angles of ends, counted from where no tie ends for longest: no neighbours lie on both sides of it."""
    turn = np.sort(ends % (2 * np.pi))
    gaps = np.diff(np.append(turn, turn[0] + 2 * np.pi))
    seam = turn[int(gaps.argmax())] + gaps.max() / 2
    return np.asarray((ends - seam) % (2 * np.pi) + seam)


def _neighbours(place: Floats, there: Flags, nobody: float) -> Floats:
    """Return at each distance the place of the tie before each in order."""
    rows = np.where(there, np.arange(len(place))[:, None], -1)
    before = np.maximum.accumulate(np.vstack([np.full((1, place.shape[1]), -1), rows[:-1]]), axis=0)
    return np.where(before < 0, nobody, np.take_along_axis(place, np.maximum(before, 0), axis=0))


def sides(fan: Fan, parted: tuple[Floats, Floats], frames: Frames) -> tuple[Floats, Floats]:
    """Return the sides between which the first ties of a fan are to bend in their own frames."""
    steps = np.linspace(0.0, 1.0, frames.grid.steps + 1)
    at = steps * frames.length[:, None]
    held = (at >= fan.distances[0]) & (steps < 1.0)
    found = []
    for angles, nobody in zip(parted, (-FAR, FAR), strict=True):
        turn = np.clip(angles[: len(at)] - fan.angles[: len(at), -1:], -WIDE, WIDE)
        on, aside = np.maximum.accumulate(fan.distances * np.cos(turn), axis=1), fan.distances * np.sin(turn)
        counts = np.maximum(fan.last[: len(at)] + 1, 1).tolist()
        rows = [np.interp(at[row], on[row, :count], aside[row, :count]) for row, count in enumerate(counts)]
        found.append(np.where(held, np.array(rows), nobody))
    return found[0], found[1]
