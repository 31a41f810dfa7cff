"""The calmest line within a corridor: as little bent as its sides allow.

Of all rows of places between two sides, that with the least sum of squared second differences, and of some first ones:
a thin lath laid between pegs and pulled at its ends. Found by the alternating direction method of multipliers
(Boyd et al., 2011), for many lines at once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np

from ecomap.layout.ecomap.obstacles import Floats

Sides: TypeAlias = tuple[Floats, Floats]
"""The lower and the upper side of each line at each step."""
TURNS = 80
"""Rounds of bending and pressing."""
FIRMNESS = 0.02
"""How firmly sides press, against the lath's own stiffness."""
TENSION = 0.15
"""How hard the ends of the lath are pulled: a line bows less."""
PULL = 0.96
"""How strongly wished sides press, against those that must be kept: 1 would be as strongly."""
TOGETHER, FEW = 64, 16
"""Lines that are bent at once: always so many, or so few, so that a line is the same in any company."""


def calmest(start: Floats, sides: Sides, wished: Sides | None = None) -> Floats:
    """Return rows of places (one row a line), as straight as can be between the sides; from `start` on.

    Between the wished sides they stand as far as that bends them little.
    """
    found = [np.empty_like(start[:0])]
    for at in range(0, len(start), TOGETHER):
        lot = slice(at, at + TOGETHER)
        soft = None if wished is None else _filled((wished[0][lot], wished[1][lot]))
        found.append(_bent(start[lot], _filled((sides[0][lot], sides[1][lot])), soft))
    return np.concatenate(found)


def _filled(sides: Sides) -> Sides:
    """Return the sides of a whole lot."""
    lot = FEW if len(sides[0]) <= FEW else TOGETHER
    low, high = (np.vstack([rows, np.zeros((lot - len(rows), rows.shape[1]))]) for rows in sides)
    return low, high


def _bent(start: Floats, sides: Sides, wished: Sides | None) -> Floats:
    """Return the rows of one lot."""
    held, lath = _filled((start, start))[0], _lath(start.shape[1])
    held = np.clip(held, *sides)
    force = np.zeros_like(held)
    for _ in range(TURNS):
        eased = 1.7 * ((held - force) @ lath) - 0.7 * held
        held = eased + force
        if wished is not None:
            held += PULL * (np.minimum(np.maximum(held, wished[0]), wished[1]) - held)
        held = np.minimum(np.maximum(held, sides[0]), sides[1])
        force += eased - held
    return held[: len(start)]


@lru_cache(maxsize=4)
def _lath(count: int) -> Floats:
    """Return the matrix that bends a row towards given places as far as its stiffness lets it."""
    second = np.diff(np.eye(count), n=2, axis=0)
    first = np.diff(np.eye(count), axis=0)
    stiff = second.T @ second + TENSION * first.T @ first
    return np.asarray(FIRMNESS * np.linalg.inv(FIRMNESS * np.eye(count) + stiff), dtype=np.float64)
