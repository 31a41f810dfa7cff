"""Who is older than whom, block by block: what an order of a row pays for reversed brothers and sisters."""

from __future__ import annotations

from collections import defaultdict

from ecomap.layout.genogram.lattice import Lattice

Elders = list[tuple[int, int, float]]
"""The elder, the younger, and the price of their reversal."""


def elder_blocks(lattice: Lattice, price: float) -> list[Elders]:
    """Return by row the pairs of blocks that hold brothers or sisters of different age."""
    pairs: dict[tuple[int, int], float] = defaultdict(float)
    for elder, younger, weight in lattice.elders:
        a, b = lattice.block_of[elder], lattice.block_of[younger]
        if a != b:
            pairs[a, b] += weight * price
    found: list[Elders] = [[] for _ in range(lattice.rows)]
    for (a, b), paid in pairs.items():
        found[lattice.block_row[a]].append((a, b, paid))
    return found


def elders_inside(lattice: Lattice, price: float) -> dict[int, Elders]:
    """Return by block: brothers and sisters within it (cousins who partner bring such about), as items."""
    found: dict[int, Elders] = defaultdict(list)
    for elder, younger, weight in lattice.elders:
        block = lattice.block_of[elder]
        if block == lattice.block_of[younger]:
            found[block].append((elder, younger, weight * price))
    return found


def sibship_blocks(lattice: Lattice) -> list[list[set[int]]]:
    """Return by row the sets of blocks that hold brothers and sisters."""
    found: list[list[set[int]]] = [[] for _ in range(lattice.rows)]
    for items in lattice.sibships:
        blocks = {lattice.block_of[item] for item in items}
        if len(blocks) > 1:
            found[lattice.item_row[items[0]]].append(blocks)
    return found
