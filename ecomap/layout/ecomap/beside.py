"""A place for a newcomer on a free drawing: free room near those they know, about as far out as they feel."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

import numpy as np

from ecomap.layout.ecomap.crowd import Crowd, Flags, Floats, Rows, crowd_at, price
from ecomap.layout.ecomap.floor import Floor
from ecomap.layout.ecomap.frame import TURN, wished_frame
from ecomap.layout.ecomap.stress import CENTRE_WEIGHT, FALL, GROUP, GROUP_WEIGHT, TIE, TIE_WEIGHT
from ecomap.layout.network import Network

DIRECTIONS = 72
DEPTHS = tuple(0.4 + 0.1 * step for step in range(17))
"""Distances from the centre that are looked at, as shares of the wished one."""
FARTHER = 1.25
"""Where none of those is free, all of them are looked at again so much farther out."""
THROUGH = 2.0
"""What a tie through a box costs beside a distance that is missed by one unit."""


def join(network: Network, floor: Floor, waiting: Sequence[int]) -> None:
    """Put newcomers, one after the other, where their wishes are met best and nobody is in the way."""
    absent = set(waiting)
    for row in waiting:
        absent.discard(row)
        there = np.array([one for one in range(len(floor.x)) if one != row and one not in absent], dtype=np.intp)
        floor.x[row], floor.y[row] = _best(floor, row, there, _radius(network, floor, row, there))


def _best(floor: Floor, row: int, there: Rows, radius: float) -> tuple[float, float]:
    """Return the cheapest free place of one row among those who are there."""
    others = crowd_at(floor.cast, there, floor.x[there], floor.y[there])
    angle = np.arange(DIRECTIONS) * (TURN / DIRECTIONS)
    reach = radius
    while True:
        away = np.repeat(np.array(DEPTHS) * reach, DIRECTIONS)
        x, y = away * np.tile(np.cos(angle), len(DEPTHS)) * floor.squeeze, away * np.tile(np.sin(angle), len(DEPTHS))
        here = crowd_at(floor.cast, np.full(len(x), row), x, y)
        overlap, cost = _priced(floor, here, others)
        cost = cost + _stress(floor, row, there, x, y, radius)
        cost[overlap] = np.inf
        best = int(np.argmin(cost))
        if np.isfinite(cost[best]):
            return float(x[best]), float(y[best])
        reach *= FARTHER


def _priced(floor: Floor, here: Crowd, others: Crowd) -> tuple[Flags, Floats]:
    """Say of each place whether a box would be in another's way, and what ties through boxes and tight gaps cost."""
    overlap, through, soft = price(floor.cast, here, others)
    met: Flags = np.any(overlap > 0, axis=1)
    return met, (through * THROUGH + soft).sum(axis=1)


def _stress(floor: Floor, row: int, there: Rows, x: Floats, y: Floats, radius: float) -> Floats:
    """Return how badly the wishes of somebody would be met at each place."""
    cast, squeeze = floor.cast, floor.squeeze
    unit = cast.unit / squeeze**0.5
    found: Floats = CENTRE_WEIGHT * ((np.hypot(x / squeeze, y) - radius) / unit) ** 2
    present = {int(one) for one in there}
    for other, weight in cast.friends[row]:
        if other in present:
            away = np.hypot((x - floor.x[other]) / squeeze, y - floor.y[other]) / unit
            found = found + TIE_WEIGHT * weight * (away - TIE) ** 2
    own = cast.spots[row].sector
    group = [one for one in present if one != len(cast.spots) - 1 and cast.spots[one].sector == own]
    for other in group:
        away = np.hypot((x - floor.x[other]) / squeeze, y - floor.y[other]) / unit
        found = found + GROUP_WEIGHT / GROUP**FALL * np.maximum(away - GROUP, 0.0) ** 2
    return found


def _radius(network: Network, floor: Floor, row: int, there: Rows) -> float:
    """Return how far from the centre somebody would stand: as far as others who are as close, or would be."""
    frame = wished_frame(network)
    away = np.hypot(floor.x / floor.squeeze, floor.y)

    def middle(ring: int) -> float:
        return sum(frame.band(ring)) / 2

    known = {int(one): floor.cast.spots[one].ring for one in there if one != len(floor.x) - 1}
    ring = floor.cast.spots[row].ring
    if same := [float(away[one]) for one, other in known.items() if other == ring]:
        return max(fmean(same), floor.cast.unit)
    scale = fmean([float(away[one]) / middle(other) for one, other in known.items()]) if known else 1.0
    return max(middle(ring) * scale, floor.cast.unit)
