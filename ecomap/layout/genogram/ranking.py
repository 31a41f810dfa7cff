"""What it costs that one block of a row stands before another, as the rows above and below now stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ecomap.layout.genogram.choosing import Ends, Floats
from ecomap.layout.genogram.sifting import Groups, Matrix

SIDEWAYS = 0.02
"""Paid where two blocks stand against the order of their neighbours' middles."""


class Side:
    """The lines on one side of a row."""

    def __init__(self, ends: Ends, rank: Mapping[int, int], across: int) -> None:
        """Prepare the lines to a row of so many blocks across the gap."""
        self.ends = ends
        self._first = np.flatnonzero(np.r_[True, ends.block[1:] != ends.block[:-1]]) if len(ends.own) else ends.own
        self._ranks = np.array([rank[block] for block in ends.block[self._first].tolist()], dtype=np.intp)
        self._of = np.repeat(np.arange(len(self._first)), np.diff(np.r_[self._first, len(ends.own)]))
        self._total = np.add.reduceat(ends.weight, self._first) if len(ends.own) else ends.weight
        self._grid = np.ix_(self._ranks, self._ranks)
        self._breadth = max(5, across)

    def pay(self, cost: Matrix, place: Floats, price: float) -> None:
        """Add to the cost of every pair of blocks, by rank, what crossings with these lines cost."""
        if len(self.ends.own) < 2 or price == 0.0:
            return
        others, weight, count = place[self.ends.other], self.ends.weight, len(self._first)
        half = (2.0 * others).astype(np.intp)
        half -= half.min()
        size = int(half.max()) + 1
        upto = np.bincount(self._of * size + half, weight, count * size).reshape(count, size).cumsum(axis=1)
        beyond = (self._total[:, None] - upto)[:, half] * weight
        crossed = np.add.reduceat(beyond, self._first, axis=1)
        middle = np.add.reduceat(others * weight, self._first) / self._total
        lean = np.maximum(middle[:, None] - middle[None, :], 0.0) / self._breadth
        crossed += SIDEWAYS * lean
        np.fill_diagonal(crossed, 0.0)
        cost[self._grid] += price * crossed


class Ranking:
    """A row with its blocks numbered once and for all ("ranks"), and what never changes about their order."""

    def __init__(
        self,
        blocks: Sequence[int],
        elders: Iterable[tuple[int, int, float]],
        sibships: Iterable[Iterable[int]],
        above: tuple[Ends, int],
        below: tuple[Ends, int],
    ) -> None:
        """Prepare a row; elders and sibships name blocks, the lines come with the length of the row they go to."""
        self.blocks = list(blocks)
        self.rank = {block: at for at, block in enumerate(blocks)}
        self.above = Side(above[0], self.rank, above[1])
        self.below = Side(below[0], self.rank, below[1])
        self.groups = Groups([self.rank[block] for block in group] for group in sibships)
        self._ages = np.zeros((len(self.blocks), len(self.blocks)))
        for elder, younger, price in elders:
            self._ages[self.rank[younger], self.rank[elder]] += price

    def cost(self, place: Floats, up: float, down: float) -> Matrix:
        """Return by pair of ranks what it costs that the one stands before the other."""
        cost = self._ages.copy()
        self.above.pay(cost, place, up)
        self.below.pay(cost, place, down)
        return cost
