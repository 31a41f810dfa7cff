"""Choosing places: some at once compare many places of their ring and petal, and take the cheapest.

A fixed, shifting grid: no chance, no clock, so equal networks are drawn alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ecomap.layout.ecomap.bounds import CORNER, RIM, SOFT_RIM, on_page
from ecomap.layout.ecomap.crowd import BOX_GAP, Floats, Rows, crowd_at, gaps, price
from ecomap.layout.ecomap.frame import TURN, Room
from ecomap.layout.ecomap.standing import OVERLAP, THROUGH, Standing, strayed, wrongs

GOLDEN = (math.sqrt(5) - 1) / 2
TIE, STAY = 0.05, 0.6
"""What a unit of a tie between others, and a unit away from an old place cost."""
COARSE = (8, 3)
"""Columns and lines of the grid over a room."""
STEPS = np.repeat(np.arange(-2.0, 3.0), 3), np.tile(np.arange(-1.0, 2.0), 5)
"""Near places: sideways and outward, in small steps."""
STEP = 0.15
"""Length of a small step, in units."""
BORNE = 0.8
"""Shares of the gap between boxes that is enough between people who stand already: with somebody new, units change."""
MOST = 300_000
"""Pairs of places and people looked at in one go."""


def choose(state: Standing, rows: Sequence[int], phase: int) -> bool:
    """Move these people to the cheapest of many places each, as if the others stood still; say whether any moved."""
    each = max(1, MOST // (len(state.cast.spots) * (COARSE[0] * COARSE[1] + 16)))
    moved = False
    for first in range(0, len(rows), each):
        moved |= _choose(state, np.array(rows[first : first + each], dtype=np.intp), phase)
    return moved


def _choose(state: Standing, rows: Rows, phase: int) -> bool:
    x, y = choices(state, rows, phase)
    count, width = x.shape
    flat = np.repeat(rows, width)
    places = crowd_at(state.cast, flat, x.ravel(), y.ravel())
    overlap, through, cost = price(state.cast, places, state.crowd)
    cost += (OVERLAP * overlap + THROUGH * through) * state.weight
    cost[np.arange(len(flat)), flat] = 0.0
    cost[:, list(state.absent)] = 0.0
    total = cost.sum(axis=1).reshape(count, width)
    for number, row in enumerate(rows):
        pull(state, int(row), x[number], y[number], total[number])
    best = total.argmin(axis=1)
    better = np.flatnonzero(total[np.arange(count), best] < total[:, 0] - 1e-9)
    if not len(better):
        return False
    chosen = rows[better]
    state.x[chosen], state.y[chosen] = x[better, best[better]], y[better, best[better]]
    state.crowd.put(chosen, places, better * width + best[better])
    return True


def choices(state: Standing, rows: Rows, phase: int, grid: tuple[int, int] = COARSE) -> tuple[Floats, Floats]:
    """Return places to choose from, a line for each person: the present one, a grid over the room, and near ones."""
    frame, squeeze, (columns, lines) = state.frame, state.frame.squeeze, grid
    rooms = [state.rooms.get(int(row)) or frame.room(state.cast.spots[row]) for row in rows]
    inner, outer, start, end = np.array(rooms).reshape(-1, 4, 1).transpose(1, 0, 2)
    last = state.cast.ring[rows, None] >= len(frame.radii)
    radius = state.cast.radius[rows, None]
    soft = radius * SOFT_RIM
    first = state.cast.ring[rows, None] == 1
    shift = (phase * GOLDEN) % 1.0, (phase * GOLDEN * GOLDEN) % 1.0
    angles = np.repeat(start + (end - start) * (np.arange(columns) + shift[0]) / columns, lines, axis=1)
    corner = np.maximum(np.abs(np.cos(angles)), np.abs(np.sin(angles)))
    low = inner + np.where(first, radius * RIM, soft)
    high = np.maximum(
        outer * np.where(last, np.minimum(1 / corner, CORNER), 1.0) - np.where(last, radius * RIM, soft), low
    )
    radii = low + (high - low) * np.tile((np.arange(lines) + shift[1]) / lines, columns)
    here_x, here_y = state.x[rows, None] / squeeze, state.y[rows, None]
    away, angle = np.hypot(here_x, here_y), np.arctan2(here_y, here_x)
    near_angles = angle + STEPS[0] * STEP * state.cast.unit / np.maximum(away, 1.0)
    near_radii = np.clip(away + STEPS[1] * STEP * state.cast.unit, low, high.max(axis=1, keepdims=True))
    angles, radii = np.concatenate([angles, near_angles], axis=1), np.concatenate([radii, near_radii], axis=1)
    middle = (start + end) / 2
    angles += TURN * np.round((middle - angles) / TURN)
    if len(frame.petals) > 1:
        side = np.minimum(soft / np.maximum(radii, 1.0), (end - start) / 2)
        angles = np.clip(angles, start + side, end - side)
    x, y = on_page(state, rows[:, None], radii * np.cos(angles) * squeeze, radii * np.sin(angles), _page(state, rooms))
    return np.concatenate([state.x[rows, None], x], axis=1), np.concatenate([state.y[rows, None], y], axis=1)


def _page(state: Standing, rooms: Sequence[Room]) -> Floats:
    """Return half the height of the page each may use: more for those whose room reaches beyond the last ring."""
    return np.array([[max(state.frame.radii[-1], room.outer)] for room in rooms])


def pull(state: Standing, row: int, x: Floats, y: Floats, cost: Floats) -> None:
    """Add to the price of places the way to friends and to the old place."""
    for friend, weight in state.cast.friends[row]:
        cost += TIE * weight / state.cast.unit * np.hypot(x - state.x[friend], y - state.y[friend])
    old = state.old.get(row)
    if old is not None:
        cost += STAY / state.cast.unit * np.hypot(x - old.x, y - old.y)


def in_the_way(state: Standing) -> list[int]:
    """Return those who may be moved and whose boxes are nearer to others than those who have a place must bear."""
    near = gaps(state.cast, state.crowd, state.crowd) < BORNE * BOX_GAP
    np.fill_diagonal(near, False)
    near[:, list(state.absent)] = False
    return [int(row) for row in state.free if near[row].any()]


def at_fault(state: Standing, ties: bool = True) -> tuple[list[int], list[int]]:
    """Return those with faults who may be moved, the worst first; and of them, no two at fault with each other.

    Without ties, only boxes that overlap are faults; otherwise, who is nearer than one of a closer ring is, too.
    """
    overlap, through = wrongs(state)
    fault = OVERLAP * overlap + (THROUGH * through if ties else 0.0)
    fault = np.maximum(fault, fault.T)
    total = fault.sum(axis=1)
    if ties:
        total[:-1] += OVERLAP * strayed(state)
    ranked = state.free[np.argsort(-np.round(total[state.free], 6), kind="stable")]
    wrong = [int(row) for row in ranked if total[row] > 0]
    chosen: list[int] = []
    for row in wrong:
        if not (fault[row, chosen] > 0).any():
            chosen.append(row)
    return wrong, chosen
