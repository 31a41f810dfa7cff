"""Roaming: a neighbourhood is upset and the order swept again, and what has become better is kept.

Sweeps end where no single move pays. From a disturbed part of a good order they often find their way to a better
one (iterated local search; Lourenço, Martin and Stützle, 2003).
"""

from __future__ import annotations

import random
from collections.abc import Collection, Generator

from ecomap.layout.genogram.arrangement import Arrangement
from ecomap.layout.genogram.starts import Orders, ball, links_of

SIZES = (10, 20, 40, 80)
"""So many blocks are upset at a time."""
PROMISING = 1.1
"""An order that costs no more than so many times the best is swept once more."""

Roaming = Generator[None, None, bool]
"""Pieces of work, none of them long, and whether an order is better for them."""


def roaming(arrangement: Arrangement, turns: int) -> Roaming:
    """Upset and sweep so many times; leave the best order that was met, and say whether it is a new one."""
    dice = random.Random(len(arrangement.lattice.blocks))
    links = links_of(arrangement.lattice)
    least, best, better = arrangement.cost(), arrangement.snapshot(), False
    for _ in range(turns):
        yield
        middle = dice.randrange(len(arrangement.lattice.blocks))
        upset = ball(middle, links, dice.choice(SIZES))
        arrangement.restore((_upset(best[0], set(upset), dice), best[1]))
        cost = _swept(arrangement)
        if cost < PROMISING * least:
            cost = _swept(arrangement)
        if cost < least - 1e-6:
            least, best, better = cost, arrangement.snapshot(), True
    arrangement.restore(best)
    return better


def _swept(arrangement: Arrangement) -> float:
    arrangement.sweep(1.0, 1.0, downward=True)
    arrangement.sweep(1.0, 1.0, downward=False)
    return arrangement.cost()


def _upset(orders: Orders, some: Collection[int], dice: random.Random) -> Orders:
    """Return rows with some blocks in other places: mirrored, shuffled, or brought together elsewhere."""
    way, goal = dice.choice((_mirrored, _shuffled, _elsewhere)), dice.random()
    return [way(row, [at for at, block in enumerate(row) if block in some], goal, dice) for row in orders]


def _mirrored(row: list[int], places: list[int], goal: float, dice: random.Random) -> list[int]:
    return _replaced(row, places, [row[at] for at in reversed(places)])


def _shuffled(row: list[int], places: list[int], goal: float, dice: random.Random) -> list[int]:
    blocks = [row[at] for at in places]
    dice.shuffle(blocks)
    return _replaced(row, places, blocks)


def _elsewhere(row: list[int], places: list[int], goal: float, dice: random.Random) -> list[int]:
    run = [row[at] for at in places]
    rest = [block for block in row if block not in run]
    at = int(goal * len(rest))
    return [*rest[:at], *run, *rest[at:]]


def _replaced(row: list[int], places: list[int], blocks: list[int]) -> list[int]:
    found = list(row)
    for at, block in zip(places, blocks, strict=True):
        found[at] = block
    return found
