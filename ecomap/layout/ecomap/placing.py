"""Placing people: each in turn takes the best free place of their ring and sector, while the others stand still.

Coordinate descent over a fixed, shifting grid of places: no chance, no clock, so equal networks are drawn alike.
Where faults remain the rings grow a little, and those at fault look again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from ecomap.geometry import Point
from ecomap.layout.ecomap.crowd import Cast, Crowd, Floats, crowd_at, faults, places_of, price
from ecomap.layout.ecomap.frame import TURN, Frame, Room, at, near, polar

GOLDEN = (math.sqrt(5) - 1) / 2
OVERLAP, THROUGH, TIE, STAY = 60.0, 25.0, 0.05, 0.6
"""What a fault costs, a unit of a tie between others, and a unit away from an old place; a tight gap costs below 1."""
GROWTH, GROWTH_MANY = 1.025, 1.05
TIGHTENING, MOST_TIGHTENINGS = 0.96, 6
ROUNDS, ROUNDS_MANY, ROUNDS_MOST = 6, 4, 2
MOST_GROWTHS = 120
WIDENING = 1.15
"""How much a petal with faults widens while the others give way."""
EVENING = 0.3
"""Power by which a petal that is more crowded than others widens."""
EVENED = 3
"""Sweeps of polishing before which petals are evened out."""
NOBODY: Mapping[str, float] = MappingProxyType({})
COLUMNS, LINES = 14, 4
ROOM_LEAST, ROOM_FEW, ROOM_MANY = 4.6, 12.0, 7.0
FEW, MANY = 42, 140
"""Up to so many people everybody is weighed against everybody."""


@dataclass(slots=True)
class Standing:
    """Who stands where while the layout is being found."""

    cast: Cast
    frame: Frame
    crowd: Crowd
    x: Floats
    y: Floats
    free: tuple[int, ...]
    """Rows of the cast that may be moved, in the order in which they are."""
    old: Mapping[int, Point]
    weight: Floats
    """What a fault with each weighs: more for those at fault again and again."""
    rooms: dict[int, Room] = field(default_factory=dict)
    """Wider rooms than ring and petal, for some."""
    absent: set[int] = field(default_factory=set)
    """Those who are not on the map yet, and in nobody's way."""
    """Places people would rather keep."""

    def places(self) -> dict[str, Point]:
        """Return the places by id."""
        return {spot.id: Point(float(self.x[row]), float(self.y[row])) for row, spot in enumerate(self.cast.spots)}


def standing(cast: Cast, frame: Frame, places: Mapping[str, Point], free: Sequence[int], keep: bool) -> Standing:
    """Return everybody at their places; with keep, those places are to be kept where possible."""
    rows = np.arange(len(cast.spots))
    x, y = places_of(cast, places, range(len(cast.spots)))
    old = {row: places[cast.spots[row].id] for row in free} if keep else {}
    return Standing(cast, frame, crowd_at(cast, rows, x, y), x, y, tuple(free), old, np.ones(len(rows)))


def settle(state: Standing) -> None:
    """Move those at fault until nobody is; let the rings grow where moving alone does not help."""
    rounds = ROUNDS if len(state.cast.spots) <= FEW else ROUNDS_MANY if len(state.cast.spots) <= MANY else ROUNDS_MOST
    limit = ROOM_FEW if len(state.cast.spots) <= FEW else ROOM_MANY
    for growth in range(MOST_GROWTHS):
        if mend(state, rounds, growth * rounds) or (_roomier(state, limit) and not overlapping(state)):
            return
        crowded = {} if state.old else {state.cast.spots[row].sector: WIDENING for row in at_fault(state)}
        grow(state, GROWTH if len(state.cast.spots) <= FEW else GROWTH_MANY, crowded)


def tighten(state: Standing) -> None:
    """Draw the rings in while everybody still finds room without a fault."""
    for turn in range(MOST_TIGHTENINGS):
        if not _roomier(state, ROOM_LEAST):
            return
        kept = state.frame, state.x.copy(), state.y.copy(), state.crowd.table.copy()
        grow(state, TIGHTENING)
        if not mend(state, ROUNDS, 500 + turn * ROUNDS):
            state.frame, state.x, state.y = kept[:3]
            state.crowd = Crowd(kept[3])
            return


def mend(state: Standing, rounds: int, phase: int = 0) -> bool:
    """Move those at fault on rings as they are; say whether nobody is at fault now.

    Half way everybody may move once, unless there are old places to keep.
    """
    state.weight[:] = 1.0
    for turn in range(rounds):
        wrong = at_fault(state)
        if not wrong:
            return True
        state.weight[wrong] += 1.0
        for row in state.free if turn == rounds // 2 and not state.old else wrong:
            take_best(state, row, phase + turn)
    return not at_fault(state)


def _roomier(state: Standing, limit: float) -> bool:
    """Say whether the map is more than so many times as large as all its boxes."""
    boxes = sum(spot.extent.width * spot.extent.height for spot in state.cast.spots)
    radius = state.frame.radii[-1]
    return 4 * radius * radius * state.frame.squeeze > limit * boxes


def overlapping(state: Standing) -> bool:
    """Say whether any two boxes overlap that can be moved apart."""
    overlap, _ = faults(state.cast, state.crowd)
    return any(overlap[row] > 0 for row in state.free)


def at_fault(state: Standing) -> list[int]:
    """Return the rows with faults that may be moved, the worst first."""
    overlap, through = faults(state.cast, state.crowd)
    fault = OVERLAP * overlap + THROUGH * through
    return sorted((row for row in state.free if fault[row] > 0), key=lambda row: (-round(float(fault[row]), 6), row))


def polish(state: Standing, sweeps: int) -> None:
    """Let everybody in turn look for a calmer place, and crowded petals widen first."""
    for sweep in range(sweeps):
        if sweep < EVENED:
            even_out(state)
        moved = False
        for row in state.free:
            moved |= take_best(state, row, 1000 + sweep)
        if not moved:
            return


def even_out(state: Standing) -> None:
    """Let petals widen in which people stand tighter than elsewhere."""
    _, _, soft = price(state.cast, state.crowd, state.crowd)
    np.fill_diagonal(soft, 0.0)
    tight: dict[str, list[float]] = {}
    for row, cost in enumerate(soft.sum(axis=1)[:-1]):
        tight.setdefault(state.cast.spots[row].sector, []).append(float(cost))
    mean = sum(map(sum, tight.values())) / max(1, sum(map(len, tight.values())))
    if mean > 0:
        grow(state, 1.0, {name: (sum(costs) / len(costs) / mean) ** EVENING for name, costs in tight.items()})


def grow(state: Standing, factor: float, widening: Mapping[str, float] = NOBODY) -> None:
    """Let the rings grow and crowded petals widen, and carry along everybody who may be moved."""
    old = state.frame
    state.frame = old.grown(factor, widening)
    rows = np.array(state.free, dtype=np.intp)
    if not len(rows):
        return
    for row in state.free:
        name = state.cast.spots[row].sector
        angle, radius = polar(Point(float(state.x[row]), float(state.y[row])), old.squeeze)
        before, after = old.petals[name], state.frame.petals[name]
        share = (near(angle, (before.start + before.end) / 2) - before.start) / (before.end - before.start)
        angle = after.start + share * (after.end - after.start)
        state.x[row], state.y[row] = at(angle, radius * factor, old.squeeze)
    state.old = {row: place.times(factor) for row, place in state.old.items()}
    moved = crowd_at(state.cast, rows, state.x[rows], state.y[rows])
    state.crowd.put(rows, moved, slice(None))


def take_best(state: Standing, row: int, phase: int) -> bool:
    """Move one person to the cheapest of many places in their ring and sector; say whether they moved."""
    x, y = _choices(state, row, phase)
    candidates = crowd_at(state.cast, np.full(len(x), row), x, y)
    others = _company(state, row)
    overlap, through, soft = price(state.cast, candidates, state.crowd.taking(others))
    fault = (OVERLAP * overlap + THROUGH * through) @ state.weight[others]
    cost = fault + soft.sum(axis=1) + _pull(state, row, x, y)
    best = int(np.argmin(cost))
    if cost[best] >= cost[0] - 1e-9:
        return False
    state.x[row], state.y[row] = x[best], y[best]
    state.crowd.put(row, candidates, best)
    return True


def _choices(state: Standing, row: int, phase: int) -> tuple[Floats, Floats]:
    """Return places to choose from: first the present one, then a grid over ring and sector, then near ones."""
    spot, frame = state.cast.spots[row], state.frame
    inner, outer, start, end = state.rooms.get(row) or frame.room(spot)
    thick, wide = outer - inner, end - start
    rim = min(0.2 * thick, spot.radius * 1.1)
    side = min(0.2 * wide, spot.radius * 1.5 / outer)
    columns = int(min(COLUMNS, max(5, wide * outer / (0.3 * state.cast.unit))))
    lines = int(min(LINES, max(2, thick / (0.15 * state.cast.unit))))
    shift = (phase * GOLDEN) % 1.0, (phase * GOLDEN * GOLDEN) % 1.0
    across = start + side + (wide - 2 * side) * (np.arange(columns) + shift[0]) / columns
    along = inner + rim + (thick - 2 * rim) * (np.arange(lines) + shift[1]) / lines
    angle, radius = polar(Point(float(state.x[row]), float(state.y[row])), frame.squeeze)
    step = 0.12 * state.cast.unit
    near_angles = angle + np.arange(-2, 3) * step / max(radius, 1e-6)
    near_radii = radius + np.arange(-1, 2) * step
    middle = (start + end) / 2
    near_angles += TURN * np.round((middle - near_angles) / TURN)
    near_angles = np.clip(near_angles, start + side, end - side)
    near_radii = np.clip(near_radii, inner + rim, outer - rim)
    angles = np.concatenate([np.repeat(across, lines), np.repeat(near_angles, len(near_radii))])
    radii = np.concatenate([np.tile(along, columns), np.tile(near_radii, len(near_angles))])
    x = np.concatenate([[state.x[row]], radii * np.cos(angles) * frame.squeeze])
    y = np.concatenate([[state.y[row]], radii * np.sin(angles)])
    return x, y


def _company(state: Standing, row: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Return the rows one person is weighed against: everybody else, on large maps those of their side."""
    count = len(state.cast.spots)
    rows = np.delete(np.arange(count), [row, *state.absent])
    if count <= FEW:
        return rows
    petal = state.frame.petals[state.cast.spots[row].sector]
    squeezed = np.arctan2(
        state.crowd.bottom + state.crowd.top, (state.crowd.left + state.crowd.right) / state.frame.squeeze
    )
    middle = (petal.start + petal.end) / 2
    apart = np.abs(squeezed - middle) % TURN
    apart = np.minimum(apart, TURN - apart)
    close = (apart < (petal.end - petal.start) / 2 + 0.5) | (np.hypot(state.x, state.y) < 2.5 * state.cast.unit)
    return rows[close[rows]]


def _pull(state: Standing, row: int, x: Floats, y: Floats) -> Floats:
    """Price the places of one person by the way to friends and to the old place."""
    cost = np.zeros_like(x)
    for friend, weight in state.cast.friends[row]:
        cost += TIE * weight * np.hypot(x - state.x[friend], y - state.y[friend])
    old = state.old.get(row)
    if old is not None:
        cost += STAY * np.hypot(x - old.x, y - old.y)
    return cost / state.cast.unit
