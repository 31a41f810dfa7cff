"""The gap between two others, and the distance, where somebody's wishes in a free drawing are met best.

A free drawing is a circle without petals. Who takes a seat in it heeds how far they then are from their friends, and
how long the longest way once round through them is (turning.py): a tie that is straight asks for room.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecomap.layout.ecomap.bounds import CORNER, RIM, on_page
from ecomap.layout.ecomap.crowd import Crowd, Flags, Floats, Rows, crowd_at
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.ecomap.standing import Standing
from ecomap.layout.ecomap.stress import Wishes
from ecomap.layout.ecomap.turning import Turn, from_beginning, needs, to_end

LEVELS, GAPS = 4, 14
"""So many distances from the centre, and gaps between others, are looked at."""
INSET = 0.005
"""Nobody stands nearer to the edges of their ring than that, in radii of the page."""
ENOUGH, BEYOND = 0.97, 60.0
"""The share of the turn that is a short enough way, and what each radian beyond it costs in square units of a wish."""
OUTWARD = 0.1
"""Radians of a longer way that somebody takes for a seat at the edge of the page rather than near the centre."""
CENTRE, CENTRE_GAP = 1e4, 0.3
"""What a seat costs in the box of the centre, or so near to it, in units, that no tie would be seen."""
LITTLE = 1e-3
"""Who gains no more than that keeps their seat."""


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats to choose from: each a place, and before how many of the others it lies; the last is somebody's own."""

    x: Floats
    y: Floats
    slot: Rows

    def some(self, rows: Rows) -> Seats:
        """Return some of them."""
        return Seats(self.x[rows], self.y[rows], self.slot[rows])


def seat(turn: Turn, wished: Wishes, row: int, press: float) -> None:
    """Move somebody to their best seat; `press`: what each radian of the way through it costs beside their wishes."""
    state, at = turn.state, turn.order.index(row)
    del turn.order[at]
    others = np.array(turn.order, dtype=np.intp)
    seats, cost = _wished_seats(turn, wished, row, others, at)
    found, there = crowd_at(state.cast, row, seats.x, seats.y), Crowd(state.crowd.table[:, others])
    before, after = needs(there, found, turn.gaps), needs(found, there, turn.gaps)
    least = np.zeros(len(others))
    to, on = from_beginning(turn.needs, others, least), to_end(turn.needs, others, least)
    passed = np.arange(len(others))[:, None] < seats.slot
    way = ((to[:, None] + before) * passed).max(axis=0, initial=0.0)
    way += ((on[:, None] + after.T) * ~passed).max(axis=0, initial=0.0)
    cost += press * (way - OUTWARD / state.frame.radii[-1] * found.away)
    cost += BEYOND * np.maximum(0.0, way - ENOUGH * TURN) + CENTRE * _in_centre(state, found)
    best = int(cost.argmin())
    if cost[best] > cost[-1] - LITTLE:
        best = len(cost) - 1
    state.x[row], state.y[row] = seats.x[best], seats.y[best]
    state.crowd.put(row, found, best)
    turn.order.insert(int(seats.slot[best]), row)
    turn.needs[others, row], turn.needs[row, others] = before[:, best], after[best]


def bands(state: Standing) -> tuple[Floats, Floats]:
    """Return how near to the centre and how far from it everybody may stand: between the edges of their ring."""
    radii = np.array([state.frame.core, *state.frame.radii])
    ring, rim = np.minimum(state.cast.ring[:-1], len(radii) - 1), state.cast.radius[:-1] * RIM
    inset = INSET * radii[-1]
    low = np.maximum(radii[ring - 1] + inset, radii[0] + rim)
    high = np.where(ring == len(radii) - 1, CORNER * radii[-1] - rim, radii[ring] - inset)
    return low, np.maximum(low, high)


def _wished_seats(turn: Turn, wished: Wishes, row: int, others: Rows, at: int) -> tuple[Seats, Floats]:
    """Return the seats in the gaps where somebody's wishes are met best, and how badly they are met at each."""
    state, frame = turn.state, turn.state.frame
    angles = np.arctan2(state.y[others], state.x[others] / frame.squeeze) - turn.cut
    angles = np.maximum.accumulate(angles - TURN * np.floor(angles / TURN))
    marks = np.concatenate([[0.0], angles, [TURN]]) + turn.cut
    middles = np.repeat((marks[:-1] + marks[1:]) / 2, LEVELS)
    low, high = (float(edge[row]) for edge in bands(state))
    away = np.tile(np.linspace(low, high, LEVELS), len(others) + 1)
    x, y = away * np.cos(middles) * frame.squeeze, away * np.sin(middles)
    x_in, y_in = on_page(state, row, x, y, frame.radii[-1])
    kept = np.hypot(x_in / frame.squeeze, y_in) >= low
    x, y = np.append(np.where(kept, x_in, x), state.x[row]), np.append(np.where(kept, y_in, y), state.y[row])
    seats = Seats(x, y, np.append(np.repeat(np.arange(len(others) + 1), LEVELS), at))
    cost = wished.missed(row, x, y, (state.x, state.y), frame.squeeze)
    gaps = np.argsort(cost[:-1].reshape(-1, LEVELS).min(axis=1), kind="stable")[:GAPS]
    chosen = np.append((gaps[:, None] * LEVELS + np.arange(LEVELS)).ravel(), len(cost) - 1)
    return seats.some(chosen), cost[chosen]


def _in_centre(state: Standing, found: Crowd) -> Flags:
    """Say which of some would stand in the box of the centre, or too near to it."""
    gap, centre = CENTRE_GAP * state.cast.unit, Crowd(state.crowd.table[:, -1:])
    beside = np.maximum(found.left - centre.right, centre.left - found.right)
    inside: Flags = np.maximum(beside, np.maximum(found.top - centre.bottom, centre.top - found.bottom)) < gap
    return inside
