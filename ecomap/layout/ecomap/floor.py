"""A free drawing while it is being found: where everybody stands, and how boxes and ties give way to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ecomap.geometry import Point
from ecomap.layout.ecomap.crowd import Cast, Crowd, Flags, Floats, crowd_at, places_of
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.ecomap.stress import Wishes

LEAST_GAP = 0.04
"""Room there must be between two boxes, in units."""
CLEARING = 400
"""Rounds in which boxes only part, at most."""
GROWTH, GROWS = 1.02, 40
"""After so many rounds of those, all who may move go a little farther out: even a crowd comes clear."""
BEYOND = 1.05
"""Who gives way there goes a little farther than they must, or the last hair would take for ever."""
RATE = 0.4
"""Share of what is missing that one round mends."""
LONGEST = 0.3
"""Longest step of one person, in units."""
HAIR = 1e-3
"""Millimetres by which two on the very same place are told apart, by order."""
STILL = 1e-6
"""Who has less far to go stands still."""


@dataclass(slots=True)
class Floor:
    """Where everybody stands so far; the last row is the centre."""

    cast: Cast
    squeeze: float
    x: Floats
    y: Floats
    free: Flags
    """Who may be moved."""

    @staticmethod
    def of(cast: Cast, squeeze: float, places: Mapping[str, Point], held: frozenset[str]) -> Floor:
        """Return everybody at these places; those who are held, and the centre, are not moved."""
        x, y = places_of(cast, places, range(len(cast.spots)))
        free = np.array([spot.id not in held for spot in cast.spots])
        free[-1] = False
        return Floor(cast, squeeze, x, y, free)

    def crowd(self) -> Crowd:
        """Return everybody's boxes."""
        return crowd_at(self.cast, np.arange(len(self.x)), self.x, self.y)

    def step(self, across: Floats, down: Floats) -> None:
        """Let everybody who may be moved go some of this way."""
        length = np.hypot(across, down) * RATE
        scale = self.free * RATE * np.minimum(1.0, LONGEST * self.cast.unit / np.maximum(length, 1e-9))
        self.x, self.y = self.x + across * scale, self.y + down * scale

    def places(self) -> dict[str, Point]:
        """Return the places by id."""
        return {spot.id: Point(float(self.x[row]), float(self.y[row])) for row, spot in enumerate(self.cast.spots)}


class Manners:
    """How people on a floor give way: which two may, and how much of it each takes on."""

    def __init__(self, floor: Floor) -> None:
        rows = np.arange(len(floor.x))
        free = floor.free.astype(float)
        self._order = np.sign(rows[:, None] - rows)
        self._share = free[:, None] / np.maximum(free[:, None] + free, 1.0)
        np.fill_diagonal(self._share, 0.0)

    def apart(self, crowd: Crowd, gap: float) -> tuple[Floats, Floats, Floats]:
        """Return the ways by which boxes nearer than the gap part, along the shallower side of each overlap.

        The third is how far each is pressed in all: between two others the ways may cancel each other out.
        """
        wide, high = (crowd.right - crowd.left + gap) / 2, (crowd.bottom - crowd.top + gap) / 2
        middle_x, middle_y = (crowd.left + crowd.right) / 2, (crowd.top + crowd.bottom) / 2
        x = middle_x[:, None] - middle_x + self._order * HAIR
        y = middle_y[:, None] - middle_y + self._order * HAIR
        over_x = np.maximum(wide[:, None] + wide - np.abs(x), 0.0)
        over_y = np.maximum(high[:, None] + high - np.abs(y), 0.0)
        push = np.minimum(over_x, over_y) * self._share
        sideways = over_x < over_y
        across, down = np.copysign(push, x) * sideways, np.copysign(push, y) * ~sideways
        return across.sum(axis=1), down.sum(axis=1), push.sum(axis=1)

    def turned(self, crowd: Crowd, gap: float) -> Floats:
        """Return the angles by which people turn about the centre so that ties to it leave the boxes of others."""
        apart = crowd.angle[:, None] - crowd.middle + self._order * 1e-9
        apart -= TURN * np.round(apart / TURN)
        depth = crowd.half + gap / crowd.edge - np.abs(apart)
        depth *= (depth > 0) & (crowd.reach[:, None] > crowd.nearest)
        depth = np.copysign(depth, apart)
        turned: Floats = (depth * self._share).sum(axis=1) - (depth * self._share.T).sum(axis=0)
        return turned


@dataclass(frozen=True, slots=True)
class Drawing:
    """How wishes draw people together while they give way to each other."""

    rounds: int
    pull: float
    """Share of the way to where their wishes are met best that people go in the first round, less and less later on."""
    gap: float
    tie_gap: float
    """Room between boxes, and between ties to the centre and boxes, that is aimed at, in units."""
    inward: float
    """Share of their distance by which all come nearer in every round: nobody is left alone in a corner."""


GENTLY, AFRESH = Drawing(60, 0.1, 0.12, 0.06, 0.0), Drawing(160, 1.0, 0.22, 0.05, 0.005)
AROUND = Drawing(120, 0.0, 0.06, 0.05, 0.0)
"""A fresh drawing; one of a crowd; and one in which the others only give way to those who are held."""
DRAWN = 0.7
"""Wishes draw in this share of the rounds."""


def drawn_together(floor: Floor, wished: Wishes, band: tuple[Floats, Floats], how: Drawing) -> None:
    """Let wishes draw people while boxes and ties give way; the band: how near to the centre and how far all may be."""
    manners, unit, squeeze = Manners(floor), floor.cast.unit, floor.squeeze
    for turn in range(how.rounds):
        crowd = floor.crowd()
        across, down, _ = manners.apart(crowd, how.gap * unit)
        turned = manners.turned(crowd, how.tie_gap * unit)
        away = np.hypot(floor.x / squeeze, floor.y)[:-1]
        out = np.append((np.clip(away, *band) - away) / np.maximum(away, 1e-9), 0.0) - how.inward
        drawn = how.pull * max(0.0, 1.0 - turn / (how.rounds * DRAWN))
        pull_x, pull_y = wished.pull(floor.x / squeeze, floor.y)
        across += out * floor.x - turned * floor.y + drawn * pull_x * squeeze
        down += out * floor.y + turned * floor.x + drawn * pull_y
        floor.step(across, down)


def clear(floor: Floor) -> Flags:
    """Part boxes until no two are too near of which one may move; return who still is after many rounds."""
    manners, gap = Manners(floor), LEAST_GAP * floor.cast.unit
    for turn in range(CLEARING):
        across, down, pressed = manners.apart(floor.crowd(), gap)
        if not (pressed > STILL).any():
            break
        floor.step(across * BEYOND, down * BEYOND)
        if turn % GROWS == GROWS - 1:
            grow = np.where(floor.free, GROWTH, 1.0)
            floor.x, floor.y = floor.x * grow, floor.y * grow
    stuck: Flags = (manners.apart(floor.crowd(), gap)[2] > STILL) & floor.free
    return stuck
