"""The exact order as a program of zeros and ones: every variable says that something stands reversed.

A variable is a pair of blocks of one row, or one block in itself; all at zero is the order as it stands. Two
lines cross, or a stranger stands among brothers and sisters, according to whether two such variables differ.
That the pairs of a row make an order (Grötschel, Jünger and Reinelt, 1984) is demanded only where it is broken.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

FIXED = -1
"""Stands for a variable in a pair of which the order is beyond dispute."""
WORTH = 0.02
"""Gains below this, in crossings, are not looked for."""
WORK = 60_000
"""Branches, times rows of the program: a count, not a time, so that the answer is always the same."""
FEWEST = 3
EFFORT = 600_000
"""Relaxations, times rows of the program: a count as well."""
ROUNDS = 60
MOST_CUTS = 1500
NEARLY = 1e-6


Search = Generator[None, None, Floats | None]
"""Pieces of work, none of them long, and what came of them."""
Outcome = TypeVar("Outcome")


def finished(work: Generator[None, None, Outcome]) -> Outcome:
    """Do all pieces of some work, and return what came of it."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome


@dataclass(frozen=True, slots=True)
class Lean:
    """Something that ought to be balanced: how much it leans now, and by how much every reversal changes that."""

    now: int
    changes: tuple[tuple[int, int], ...]
    price: float
    """Paid for every unit that it leans to either side."""


@dataclass(slots=True)
class Reversals:
    """What reversing costs, as seen from the order as it stands."""

    price: list[float] = field(default_factory=list)
    """By variable: paid for a reversal, whatever else is reversed."""
    unlike: dict[tuple[int, int], float] = field(default_factory=dict)
    """By pair of variables: paid where one is reversed and the other is not; less than nothing is a gain."""
    rows: list[Numbers] = field(default_factory=list)
    """By row: the variable of every pair of its blocks, as a symmetric matrix in the order as it stands."""

    lean: Lean | None = None

    effort: int = EFFORT
    """How much is worked at most: relaxations that are solved, times rows of the program."""

    def variable(self) -> int:
        """Add a variable, and return its number."""
        self.price.append(0.0)
        return len(self.price) - 1

    def pay_unlike(self, one: int, other: int, price: float) -> None:
        """Pay where exactly one of two variables, either of which may be fixed, is reversed."""
        if one == other:
            return
        if one == FIXED or other == FIXED:
            self.price[max(one, other)] += price
        else:
            pair = (min(one, other), max(one, other))
            self.unlike[pair] = self.unlike.get(pair, 0.0) + price

    def best(self) -> Floats | None:
        """Return what to reverse (nought or one by variable, or shares where work ran out); None if nothing."""
        return finished(self.search())

    def search(self) -> Search:
        """Look for the best piece by piece; what comes of it in the end is what `best` returns."""
        try:
            # as in program: where there is no wheel of HiGHS the order found by sweeping stands
            import highspy
        except ImportError:
            return None
        return (yield from _Search(self, highspy).best())


class _Search:
    """Relaxations with ever more demands, then branches."""

    def __init__(self, problem: Reversals, highs: Any) -> None:
        self.problem, self.highs = problem, highs
        self.count = len(problem.price)
        self.solver = highs.Highs()
        self.solver.setOptionValue("output_flag", False)
        self.solver.setOptionValue("threads", 1)
        self.held: dict[int, int] = {}
        self.spent = 0
        self.pull = np.abs(np.array(problem.price)) + NEARLY
        for (one, other), price in problem.unlike.items():
            self.pull[[one, other]] += abs(price)
        unlike = [(*pair, price) for pair, price in sorted(problem.unlike.items()) if abs(price) > NEARLY]
        self.pairs: Numbers = np.array([one[:2] for one in unlike], dtype=np.intp).reshape(-1, 2)
        self.paid: Floats = np.array([one[2] for one in unlike])
        self.least = -float(np.minimum(self.paid, 0.0).sum())
        self.solver.passModel(self._relaxed())
        if problem.lean is not None:
            self._balance(problem.lean)

    def best(self) -> Search:
        """Return the best reversals found; see `Reversals.search`."""
        waiting: list[dict[int, int]] = [{}]
        most, best, rough = WORTH, None, None
        for _ in range(max(FEWEST, WORK // max(1, self.solver.getNumRow()))):
            if not waiting or self.spent > self.problem.effort:
                break
            held = waiting.pop()
            found = yield from self._relaxed_under(held, most)
            if found is None:
                continue
            doubt = np.minimum(found, 1.0 - found)
            if float(doubt.max()) < NEARLY:
                most, best = self._gain() + WORTH, found.round()
                continue
            rough = found if rough is None else rough
            branch = int((doubt * self.pull).argmax())
            nearer = int(found[branch] > 0.5)
            waiting += [{**held, branch: 1 - nearer}, {**held, branch: nearer}]
        return rough if best is None else best

    def _relaxed_under(self, held: dict[int, int], most: float) -> Search:
        """Return the best shares of reversals, some held, that make orders; None where others gain more."""
        for one in self.held:
            if one not in held:
                self.solver.changeColBounds(one, 0.0, 1.0)
        for one, value in held.items():
            self.solver.changeColBounds(one, float(value), float(value))
        self.held = held
        for _ in range(ROUNDS):
            yield
            self.solver.run()
            if self.solver.getModelStatus() != self.highs.HighsModelStatus.kOptimal or self._gain() < most:
                return None
            found: Floats = np.array(self.solver.getSolution().col_value)[: self.count]
            self.spent += self.solver.getNumRow()
            if not self._demand(found) or (self.spent > self.problem.effort and not held):
                return found
            if self.spent > self.problem.effort:
                break
        return None

    def _gain(self) -> float:
        """Return how much less than now the solution costs."""
        return self.least - float(self.solver.getInfo().objective_function_value)

    def _relaxed(self) -> Any:
        """Return the program without any demand: a column more for every pair that pays when unlike."""
        price = np.concatenate((np.array(self.problem.price), np.abs(self.paid)))
        model = self.highs.HighsLp()
        model.num_col_, model.num_row_ = len(price), 0
        model.col_cost_ = price
        model.col_lower_, model.col_upper_ = np.zeros(len(price)), np.ones(len(price))
        return model

    def _balance(self, lean: Lean) -> None:
        """Add a column for what leans, paid to either side."""
        paid = self.solver.getNumCol()
        self.solver.addCol(lean.price, 0.0, math.inf, 0, np.zeros(0, dtype=np.int32), np.zeros(0))
        self.least += lean.price * abs(lean.now)
        index = np.array([*(at for at, _ in lean.changes), paid], dtype=np.int32)
        for sign in (1.0, -1.0):
            value = np.array([*(-sign * change for _, change in lean.changes), 1.0])
            self.solver.addRow(sign * lean.now, math.inf, len(index), index, value)

    def _demand(self, found: Floats) -> bool:
        """Demand what is broken: orders of every three blocks, and payment by unlike pairs; say if anything was."""
        broken = [self._broken(row, found) for row in self.problem.rows]
        threes = np.concatenate([one for one in broken if len(one)] or [np.zeros((0, 4))])
        threes = threes[np.argsort(-threes[:, 3], kind="stable")][:MOST_CUTS, :3].astype(np.int32)
        self._add(threes, (1.0, 1.0, -1.0), 0.0, 1.0)
        return self._demand_payment(found) or len(threes) > 0

    def _demand_payment(self, found: Floats) -> bool:
        """Demand that every pair pays for what it owes: the difference, or what is wanting to a difference."""
        one, other = found[self.pairs[:, 0]], found[self.pairs[:, 1]]
        paid = np.array(self.solver.getSolution().col_value)[self.count : self.count + len(self.paid)]
        column = self.count + np.arange(len(self.paid))
        some = False
        for cost, owed, signs, least in (
            (self.paid > 0, one - other, (-1.0, 1.0, 1.0), 0.0),
            (self.paid > 0, other - one, (1.0, -1.0, 1.0), 0.0),
            (self.paid < 0, 1.0 - one - other, (1.0, 1.0, 1.0), 1.0),
            (self.paid < 0, one + other - 1.0, (-1.0, -1.0, 1.0), -1.0),
        ):
            at = np.flatnonzero(cost & (owed - paid > NEARLY))
            self._add(np.column_stack((self.pairs[at], column[at])).astype(np.int32), signs, least, math.inf)
            some = some or len(at) > 0
        return some

    def _add(self, columns: NDArray[np.int32], signs: Sequence[float], low: float, high: float) -> None:
        """Add demands of three columns each; fixed ones are left out."""
        count = len(columns)
        if count:
            used = columns != FIXED
            start = np.concatenate(([0], np.cumsum(used.sum(axis=1))))[:-1].astype(np.int32)
            value = np.tile(np.array(signs), (count, 1))[used]
            self.solver.addRows(
                count, np.full(count, low), np.full(count, high), int(used.sum()), start, columns[used], value
            )

    def _broken(self, row: Numbers, found: Floats) -> Floats:
        """Return the variables of the threes of a row that make no order, and by how much."""
        size = len(row)
        if size < 3:
            return np.zeros((0, 4))
        turned = np.where(row == FIXED, 0.0, found[row])
        first, middle, last = _threes(size)
        total = turned[first, middle] + turned[middle, last] - turned[first, last]
        amount = np.maximum(-total, total - 1.0)
        at = np.flatnonzero(amount > NEARLY)
        first, middle, last = first[at], middle[at], last[at]
        return np.column_stack((row[first, middle], row[middle, last], row[first, last], amount[at]))


def _threes(size: int) -> tuple[Numbers, Numbers, Numbers]:
    """Return all threes of places, each from left to right."""
    first, middle = np.triu_indices(size, 1)
    more = size - 1 - middle
    last = np.concatenate([np.arange(at + 1, size) for at in middle.tolist()] or [np.zeros(0, dtype=np.intp)])
    return np.repeat(first, more), np.repeat(middle, more), last.astype(np.intp)
