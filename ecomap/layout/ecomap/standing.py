"""Who stands where while a layout is being found, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import numpy as np

from ecomap.geometry import Point
from ecomap.layout.ecomap.crowd import Cast, Crowd, Flags, Floats, Rows, crowd_at, places_of, price
from ecomap.layout.ecomap.frame import TURN, Frame, Room

OVERLAP, THROUGH = 60.0, 25.0
"""What a box too near, and a tie through a box, cost more than a tight gap, which costs below 1."""
NOBODY: Mapping[str, float] = MappingProxyType({})


@dataclass(slots=True)
class Standing:
    """Everybody's place so far: changed in place by those who look for better ones."""

    cast: Cast
    frame: Frame
    crowd: Crowd
    x: Floats
    y: Floats
    free: Rows
    """Rows of the cast that may be moved."""
    old: Mapping[int, Point]
    """Places people would rather keep."""
    weight: Floats
    """What a fault with each weighs: more for those at fault again and again."""
    rooms: dict[int, Room] = field(default_factory=dict)
    """Wider rooms than ring and petal, for some."""
    absent: set[int] = field(default_factory=set)
    """Those who are not on the map yet, and in nobody's way."""

    def places(self) -> dict[str, Point]:
        """Return the places by id."""
        return {spot.id: Point(float(self.x[row]), float(self.y[row])) for row, spot in enumerate(self.cast.spots)}

    def put(self, rows: Rows, x: Floats, y: Floats) -> None:
        """Move these rows."""
        self.x[rows], self.y[rows] = x, y
        self.crowd.put(rows, crowd_at(self.cast, rows, x, y), slice(None))

    def kept(self) -> tuple[Frame, Floats, Floats]:
        """Return what is needed to come back to where everybody stands now."""
        return self.frame, self.x.copy(), self.y.copy()

    def restore(self, kept: tuple[Frame, Floats, Floats]) -> None:
        """Come back to where everybody stood."""
        self.frame, self.x, self.y = kept[0], kept[1].copy(), kept[2].copy()
        self.crowd = crowd_at(self.cast, np.arange(len(self.x)), self.x, self.y)


def standing(cast: Cast, frame: Frame, places: Mapping[str, Point], free: Sequence[int], keep: bool) -> Standing:
    """Return everybody at their places; with keep, those places are to be kept where possible."""
    rows = np.arange(len(cast.spots))
    x, y = places_of(cast, places, range(len(cast.spots)))
    old = {row: places[cast.spots[row].id] for row in free} if keep else {}
    movable = np.array(sorted(free), dtype=np.intp)
    return Standing(cast, frame, crowd_at(cast, rows, x, y), x, y, movable, old, np.ones(len(rows)))


def wrongs(state: Standing) -> tuple[Floats, Floats]:
    """Return for each pair how much their boxes are too near, and how deep the tie of one runs through the other's."""
    overlap, through, _ = price(state.cast, state.crowd, state.crowd)
    np.fill_diagonal(overlap, 0.0)
    np.fill_diagonal(through, 0.0)
    return overlap, through


def overlapping(state: Standing) -> bool:
    """Say whether any two boxes overlap that can be moved apart."""
    overlap, _ = wrongs(state)
    return bool((overlap[state.free] > 0).any())


def strayed(state: Standing) -> Flags:
    """Say who may be moved and is no farther out than one of a closer ring who may be moved."""
    away = np.hypot(state.x[:-1] / state.frame.squeeze, state.y[:-1])
    free, ring = np.zeros(len(away), dtype=bool), state.cast.ring[:-1]
    free[state.free] = True
    farthest = np.zeros(int(ring.max(initial=0)) + 2)
    np.maximum.at(farthest, ring[free] + 1, away[free])
    found: Flags = free & (away <= np.maximum.accumulate(farthest)[ring])
    return found


def scaled(state: Standing, factor: float, widening: Mapping[str, float] = NOBODY) -> None:
    """Let the rings grow or shrink and some petals widen, and carry along everybody who may be moved."""
    old, free, squeeze = state.frame, state.free, state.frame.squeeze
    state.frame = old.grown(factor, widening)
    if not len(free):
        return
    x, y = state.x[free] / squeeze, state.y[free]
    radius, angle = np.hypot(x, y) * factor, np.arctan2(y, x)
    if widening:
        angle = _carried(state, old, angle)
    state.put(free, radius * np.cos(angle) * squeeze, radius * np.sin(angle))
    state.old = {row: place.times(factor) for row, place in state.old.items()}


def reringed(state: Standing, radii: tuple[float, ...]) -> None:
    """Move the edges of rings, and carry along everybody who may be moved; the last edge stays."""
    old, free, squeeze = state.frame, state.free, state.frame.squeeze
    x, y = state.x[free] / squeeze, state.y[free]
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    within = np.interp(radius, [0.0, old.core, *old.radii], [0.0, old.core, *radii])
    radius = np.where(radius > old.radii[-1], radius, within)
    state.frame = replace(old, radii=radii)
    state.put(free, radius * np.cos(angle) * squeeze, radius * np.sin(angle))


def _carried(state: Standing, old: Frame, angle: Floats) -> Floats:
    """Return the angles in the petals as they are now, of those who stood at angles in the old ones."""
    names = [state.cast.spots[row].sector for row in state.free]
    before = np.array([(old.petals[name].start, old.petals[name].end) for name in names]).T
    after = np.array([(state.frame.petals[name].start, state.frame.petals[name].end) for name in names]).T
    angle = angle + TURN * np.round((before.sum(axis=0) / 2 - angle) / TURN)
    carried: Floats = after[0] + (angle - before[0]) / (before[1] - before[0]) * (after[1] - after[0])
    return carried
