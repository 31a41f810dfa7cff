"""Bettering an order by exact optimisation: of a whole family where it is small, else of windows in turn.

What a sweep cannot see is several blocks changing places at once. Here all orders of a window are weighed
together (Jünger, Lee, Mutzel and Odenthal, 1997), and the best is taken if the true cost falls with it.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from itertools import combinations

import numpy as np

from ecomap.layout.genogram.arrangement import OFF_CENTRE, Arrangement
from ecomap.layout.genogram.inner import InnerOrder
from ecomap.layout.genogram.reversals import EFFORT, FIXED, Floats, Lean, Numbers, Reversals, finished
from ecomap.layout.genogram.sifting import LITTLE
from ecomap.layout.genogram.starts import ball, links_of
from ecomap.layout.genogram.strangers import STRANGER

Window = Mapping[int, tuple[int, int]]
"""By row: the first of the blocks that may be put in another order, and the one after the last."""

Bettering = Generator[None, None, bool]
"""Pieces of work, none of them long, and whether an order is better for them."""

BEYOND_DISPUTE = 15.0
"""A reversal that costs as much by itself is not weighed."""
SMALL = 2_000
"""Families with so many pairs of lines between neighbouring rows are weighed as a whole; larger ones in windows."""
QUICK = 40_000
"""A window gets no more effort than this, nor does a small family while somebody waits."""
BALL = 80
"""So many blocks about a chosen one make a window, ..."""
HEART = 30
"""... so many of them need no window of their own in the same round, ..."""
WIDEST = 24
"""... and no more of one row are put in another order at a time."""


def is_small(arrangement: Arrangement) -> bool:
    """Say whether an order is weighed as a whole."""
    return sum(len(ends) ** 2 for ends, _, _ in arrangement.gaps()) <= 2 * SMALL


def bettered(arrangement: Arrangement) -> bool:
    """Better an order in place, a large one in few windows; say whether that was possible."""
    return finished(bettering(arrangement, effort=QUICK))


def bettering(arrangement: Arrangement, windows: int = 3, effort: int = EFFORT) -> Bettering:
    """Better an order in place, piece by piece; say in the end whether that was possible.

    Work is bounded by size, never by the clock, so that the same order always becomes the same one: a large
    family is weighed in so many windows at most.
    """
    if is_small(arrangement):
        whole = {row: (0, len(blocks)) for row, blocks in enumerate(arrangement.orders)}
        return (yield from _window_bettered(arrangement, whole, effort))
    gained, better = False, True
    while better and windows > 0:
        better, weighed = yield from _windows_bettered(arrangement, windows)
        gained |= better
        windows -= weighed
    return gained


def _windows_bettered(arrangement: Arrangement, windows: int) -> Generator[None, None, tuple[bool, int]]:
    """Better a large order window by window, about the blocks whose lines are crossed most; say how many were weighed.

    A round ends where a quarter of the windows in a row gain nothing.
    """
    links = links_of(arrangement.lattice)
    gained, seen, count, stale = False, set[int](), 0, 0
    crossed = _crossed(arrangement)
    patience = max(8, len(arrangement.lattice.blocks) // HEART // 2)
    for block in sorted(np.flatnonzero(crossed).tolist(), key=lambda block: -crossed[block]):
        if count == windows or stale == patience:
            break
        if block not in seen:
            count += 1
            around = ball(block, links, BALL)
            seen.update(around[:HEART])
            better = yield from _window_bettered(arrangement, _window(arrangement, set(around)), QUICK)
            gained |= better
            stale = 0 if better else stale + 1
    return gained, count


def _crossed(arrangement: Arrangement) -> Floats:
    """Return by block how often its lines downward are crossed."""
    found = np.zeros(len(arrangement.lattice.blocks))
    block_of, place = np.array(arrangement.lattice.block_of), arrangement.place
    for upper, lower, weight in arrangement.gaps():
        left = place[upper][:, None] < place[upper][None, :] - LITTLE
        crossed = left & (place[lower][:, None] > place[lower][None, :] + LITTLE)
        np.add.at(found, block_of[upper], weight * ((crossed | crossed.T) @ weight))
    return found


def _window(arrangement: Arrangement, ball: set[int]) -> dict[int, tuple[int, int]]:
    """Return runs of the rows that hold a ball of blocks."""
    window = {}
    for row, blocks in enumerate(arrangement.orders):
        places = [at for at, block in enumerate(blocks) if block in ball]
        if places:
            low = max(places[0], places[len(places) // 2] - WIDEST // 2)
            high = min(places[-1] + 1, low + WIDEST)
            window[row] = (max(0, low - 1), min(len(blocks), high + 1))
    return window


def _window_bettered(arrangement: Arrangement, window: Window, effort: int) -> Bettering:
    """Put a window in its best order, if the cost of the whole falls with that."""
    before, cost = arrangement.snapshot(), arrangement.cost()
    weighed = Weighed(arrangement, window)
    weighed.problem.effort = effort
    turned = yield from weighed.problem.search()
    if turned is None:
        return False
    weighed.turn(turned)
    if arrangement.cost() < cost - 1e-6:
        return True
    arrangement.restore(before)
    return False


class Weighed:
    """An arrangement as a program of reversals."""

    def __init__(self, arrangement: Arrangement, window: Window) -> None:
        self.arrangement, self.window = arrangement, window
        self.problem = Reversals()
        self.block_of = np.array(arrangement.lattice.block_of)
        blocks = len(arrangement.lattice.blocks)
        self.index = np.full(blocks, -1, dtype=np.intp)
        """By block: its place in the window's run of its row."""
        for row, (low, high) in window.items():
            for at, block in enumerate(arrangement.orders[row][low:high]):
                self.index[block] = at
        self.pairs: dict[int, Numbers] = {}
        """By row: the variable of every pair of blocks of the window."""
        self.flips = np.full(blocks, FIXED, dtype=np.intp)
        self.reverse: dict[int, InnerOrder] = {}
        for row in window:
            self._number(row)
        for row, ends in enumerate(arrangement.gaps()):
            self._weigh_lines(row, *ends)
        self._weigh_strangers()
        self._weigh_centre()
        self.problem.rows = list(self.pairs.values())

    def _number(self, row: int) -> None:
        """Make variables for the pairs of a row and for blocks that can be reversed; weigh ages."""
        arrangement = self.arrangement
        low, high = self.window[row]
        blocks = arrangement.orders[row][low:high]
        paid = np.zeros((len(blocks), len(blocks)))
        for elder, younger, price in arrangement.elders[row]:
            a, b = int(self.index[elder]), int(self.index[younger])
            if a >= 0 and b >= 0:
                paid[min(a, b), max(a, b)] += price if a < b else -price
        pairs = np.full(paid.shape, FIXED, dtype=np.intp)
        for a, b in combinations(range(len(blocks)), 2):
            if paid[a, b] < BEYOND_DISPUTE:
                pairs[a, b] = pairs[b, a] = self.problem.variable()
                self.problem.price[pairs[a, b]] = paid[a, b]
        self.pairs[row] = pairs
        for block in blocks:
            other = arrangement.reversed_inner(block)
            if other is not None and other[1] < BEYOND_DISPUTE:
                self.reverse[block] = other[0]
                self.flips[block] = self.problem.variable()
                self.problem.price[self.flips[block]] = other[1]

    def _weigh_lines(self, row: int, upper: Numbers, lower: Numbers, weight: Floats) -> None:
        """Weigh the crossings of a gap; ends are spots."""
        if row not in self.window and row + 1 not in self.window:
            return
        place, block_of = self.arrangement.place, self.block_of
        here = (self.index[block_of[upper]] >= 0) | (self.index[block_of[lower]] >= 0)
        upper, lower, weight = upper[here], lower[here], weight[here]
        one, other = np.triu_indices(len(upper), 1)
        above, below = place[upper[one]] - place[upper[other]], place[lower[one]] - place[lower[other]]
        apart = (above != 0.0) & (below != 0.0)
        one, other, crossed = one[apart], other[apart], (above * below < 0)[apart]
        first = self._literals(row, block_of[upper[one]], block_of[upper[other]])
        second = self._literals(row + 1, block_of[lower[one]], block_of[lower[other]])
        price = weight[one] * weight[other] * np.where(crossed, -1.0, 1.0)
        free = (first != FIXED) | (second != FIXED)
        for a, b, paid in zip(first[free].tolist(), second[free].tolist(), price[free].tolist(), strict=True):
            self.problem.pay_unlike(a, b, paid)

    def _literals(self, row: int, one: Numbers, other: Numbers) -> Numbers:
        """Return by pair of blocks of a row the variable that says they are reversed; of one block, that it is."""
        if row not in self.window:
            return np.full(len(one), FIXED, dtype=np.intp)
        a, b = self.index[one], self.index[other]
        found = np.where((a >= 0) & (b >= 0), self.pairs[row][a, b], FIXED)
        return np.where(one == other, self.flips[one], found)

    def _weigh_strangers(self) -> None:
        """Weigh everybody who stands, or might, between brothers and sisters who are neighbours by age."""
        weighed = [
            (pair.row, pair.one, pair.other, stranger, -STRANGER if between else STRANGER)
            for pair, stranger, between in self.arrangement.strangers.standing(self.arrangement.orders, self.window)
            if self.index[stranger] >= 0
        ]
        for row in {one[0] for one in weighed}:
            _, one, other, stranger, price = zip(*(each for each in weighed if each[0] == row), strict=True)
            first = self._literals(row, np.array(one), np.array(stranger)).tolist()
            second = self._literals(row, np.array(other), np.array(stranger)).tolist()
            for a, b, paid in zip(first, second, price, strict=True):
                self.problem.pay_unlike(a, b, paid)

    def _weigh_centre(self) -> None:
        """Weigh how far the young person stands from the middle of a row."""
        arrangement, centre = self.arrangement, self.arrangement.centre
        if centre is None or self.index[centre] < 0:
            return
        at = int(self.index[centre])
        passed = self.pairs[arrangement.lattice.block_row[centre]][at]
        self.problem.lean = Lean(
            arrangement.off_centre(),
            tuple((int(one), -2 if place < at else 2) for place, one in enumerate(passed) if one != FIXED),
            OFF_CENTRE,
        )

    def turn(self, turned: Floats) -> None:
        """Put the arrangement in the order that the reversals make."""
        arrangement = self.arrangement
        for row, (low, high) in self.window.items():
            blocks = arrangement.orders[row][low:high]
            pairs = self.pairs[row]
            swapped = np.where(pairs == FIXED, 0.0, turned[pairs]) if len(turned) else np.zeros(pairs.shape)
            np.fill_diagonal(swapped, 0.0)
            shift = np.triu(swapped, 1).sum(axis=1) - np.tril(swapped, -1).sum(axis=1)
            arrangement.orders[row][low:high] = [
                blocks[at] for at in np.argsort(np.arange(len(blocks)) + shift, kind="stable").tolist()
            ]
            for block in blocks:
                if self.flips[block] != FIXED and turned[self.flips[block]] > 0.5:
                    arrangement.inner[block] = self.reverse[block]
        arrangement.number()
