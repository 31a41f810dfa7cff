"""Linear ordering by sifting: every element in turn jumps to its best place (Bachmaier et al., 2011)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Numbers = NDArray[np.intp]
LITTLE = 1e-9


def sifted(cost: Matrix, order: list[int], passes: int = 4) -> list[int]:
    """Return an order of less cost, where cost[a, b] is paid if a stands before b."""
    late = cost - cost.T
    order = list(order)
    for _ in range(passes):
        restless = _restless(late, order)
        if not restless:
            break
        for one in restless:
            at = order.index(one)
            passed = late[one].take(order).cumsum()
            best = int(passed.argmax())
            if passed[best] <= max(passed[at], 0.0) + LITTLE:
                if passed[at] >= -LITTLE:
                    continue
                best = -1
            order.pop(at)
            order.insert(best if best >= at else best + 1, one)
    return order


def _restless(late: Matrix, order: list[int]) -> list[int]:
    """Return the elements that would jump, from left to right."""
    at = np.array(order)
    passed = late[at[:, None], at].cumsum(axis=1)
    own = passed.diagonal()
    gain = np.maximum(passed.max(axis=1, initial=0.0), 0.0) - own
    found: list[int] = at[gain > LITTLE].tolist()
    return found


class Groups:
    """Sets of elements that belong together, prepared for being tried at other places as a whole."""

    def __init__(self, groups: Iterable[Iterable[int]]) -> None:
        """Keep groups of two elements at least."""
        kept = [sorted(group) for group in groups]
        self.groups = [group for group in kept if len(group) > 1]
        self._of = np.repeat(np.arange(len(self.groups)), [len(group) for group in self.groups])
        self._members = np.array([one for group in self.groups for one in group], dtype=np.intp)
        self._first = np.flatnonzero(np.r_[True, self._of[1:] != self._of[:-1]]) if self.groups else self._members
        pairs = [(one, other) for group in self.groups for other in group for one in group]
        self._one, self._other = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
        sizes = np.repeat([len(group) for group in self.groups], [len(group) for group in self.groups])
        self._by_other = np.concatenate(([0], np.cumsum(sizes)))[:-1].astype(np.intp)

    def next(self, late: Matrix, order: Sequence[int], after: int) -> int | None:
        """Return the first group from a number on that would gain by moving as one; None if none would."""
        at = np.array(order)
        place = np.empty(len(at), dtype=np.intp)
        place[at] = np.arange(len(at))
        passed = late[self._members[:, None], at].cumsum(axis=1)
        together = np.add.reduceat(passed, self._first, axis=0)
        owed = late[self._one, self._other]
        inside = np.zeros_like(together)
        inside[self._of, place[self._members]] = np.add.reduceat(owed, self._by_other)
        together -= inside.cumsum(axis=1)
        own = np.add.reduceat(passed[np.arange(len(self._members)), place[self._members]], self._first)
        earlier = np.where(place[self._other] < place[self._one], owed, 0.0)
        own -= np.add.reduceat(np.add.reduceat(earlier, self._by_other), self._first)
        gaining = np.flatnonzero(np.maximum(together.max(axis=1), 0.0) > own + LITTLE)
        return next((group for group in gaining.tolist() if group >= after), None)


def sifted_together(cost: Matrix, order: list[int], groups: Groups) -> list[int]:
    """Return an order of less cost in which whole groups were moved, gathered into one run, where that paid."""
    late = cost - cost.T
    group = groups.next(late, order, 0) if groups.groups else None
    while group is not None:
        order = _gathered(late, order, frozenset(groups.groups[group]))
        group = groups.next(late, order, group + 1)
    return order


def _gathered(late: Matrix, order: list[int], group: frozenset[int]) -> list[int]:
    """Return the order with a group in one run, where that costs least; as it is if nothing is gained."""
    places = [at for at, one in enumerate(order) if one in group]
    run = [order[at] for at in places]
    rest = [one for one in order if one not in group]
    if not rest:
        return order
    passed = late[np.ix_(run, rest)].cumsum(axis=1)
    together = np.concatenate(([0.0], passed.sum(axis=0)))
    best = int(together.argmax())
    now = sum(passed[turn, at - turn - 1] for turn, at in enumerate(places) if at > turn)
    return [*rest[:best], *run, *rest[best:]] if together[best] > now + LITTLE else order
