"""Strangers among brothers and sisters: what it costs that others stand between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ecomap.layout.genogram.lattice import Lattice

STRANGER = 0.6
"""Paid for every group of partners that stands between two brothers or sisters who are next in age."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two brothers or sisters next in age, by block, and the blocks of all of them."""

    row: int
    one: int
    other: int
    sibship: frozenset[int]


@dataclass(frozen=True, slots=True)
class Strangers:
    """Who ought to stand beside whom in a family, and which blocks hold people."""

    neighbours: tuple[Neighbours, ...]
    people: tuple[bool, ...]
    """By block; a passage is nobody."""

    def cost(self, orders: Sequence[Sequence[int]]) -> float:
        """Return what all strangers among brothers and sisters cost."""
        at = {block: place for row in orders for place, block in enumerate(row)}
        found = 0
        for pair in self.neighbours:
            low, high = sorted((at[pair.one], at[pair.other]))
            if high - low > 1:
                between = orders[pair.row][low + 1 : high]
                found += sum(self.people[block] and block not in pair.sibship for block in between)
        return STRANGER * found

    def standing(
        self, orders: Sequence[Sequence[int]], window: Mapping[int, tuple[int, int]]
    ) -> Iterator[tuple[Neighbours, int, bool]]:
        """Yield neighbours with the strangers in a run of their row, and whether each stands between them."""
        at = {block: place for row in window for place, block in enumerate(orders[row])}
        for pair in self.neighbours:
            if pair.row not in window:
                continue
            first, end = window[pair.row]
            low, high = sorted((at[pair.one], at[pair.other]))
            if high < first or low >= end:
                continue
            for place, block in enumerate(orders[pair.row][first:end], first):
                if self.people[block] and block not in pair.sibship:
                    yield pair, block, low < place < high


def strangers_of(lattice: Lattice) -> Strangers:
    """Find the brothers and sisters of one row who are next in age."""
    elder_count = [0] * len(lattice.item_row)
    for _, younger, _ in lattice.elders:
        elder_count[younger] += 1
    found = []
    for items in lattice.sibships:
        by_age = sorted(items, key=elder_count.__getitem__)
        blocks = list(dict.fromkeys(lattice.block_of[item] for item in by_age))
        row, sibship = lattice.item_row[items[0]], frozenset(blocks)
        found += [Neighbours(row, one, other, sibship) for one, other in pairwise(blocks)]
    return Strangers(tuple(found), tuple(lattice.members[block[0]] is not None for block in lattice.blocks))
