"""Linear ordering by sifting: every element in turn jumps to its best place (Bachmaier et al., 2011)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
LITTLE = 1e-9


def sifted(cost: Matrix, order: list[int], passes: int = 4) -> list[int]:
    """Return an order of less cost, where cost[a, b] is paid if a stands before b."""
    late = cost - cost.T
    order = list(order)
    for _ in range(passes):
        moved = False
        for one in list(order):
            at = order.index(one)
            passed = late[one].take(order).cumsum()
            best = int(passed.argmax())
            if passed[best] <= max(passed[at], 0.0) + LITTLE:
                if passed[at] >= -LITTLE:
                    continue
                best = -1
            order.pop(at)
            order.insert(best if best >= at else best + 1, one)
            moved = True
        if not moved:
            break
    return order


def sifted_together(cost: Matrix, order: list[int], groups: Iterable[set[int]]) -> list[int]:
    """Return an order of less cost in which whole groups were moved, gathered into one run, where that paid."""
    late = cost - cost.T
    for group in groups:
        places = [at for at, one in enumerate(order) if one in group]
        run = [order[at] for at in places]
        rest = [one for one in order if one not in group]
        if len(run) < 2 or not rest:
            continue
        passed = late[np.ix_(run, rest)].cumsum(axis=1)
        together = np.concatenate(([0.0], passed.sum(axis=0)))
        best = int(together.argmax())
        now = sum(passed[turn, at - turn - 1] for turn, at in enumerate(places) if at > turn)
        if together[best] > now + LITTLE:
            order = [*rest[:best], *run, *rest[best:]]
    return order
