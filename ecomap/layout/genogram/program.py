"""Linear programs, solved by HiGHS where it is installed (there is no wheel of it for Windows on Arm)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Program:
    """A linear program under construction: least cost of variables between bounds, under rows of terms.

    It is kept as the three arrays of a compressed sparse matrix, so that the solver gets it in one piece.
    """

    cost: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    _start: list[int] = field(default_factory=lambda: [0])
    _index: list[int] = field(default_factory=list)
    _value: list[float] = field(default_factory=list)
    _least: list[float] = field(default_factory=list)

    def variable(self, cost: float = 0.0, low: float = -math.inf, high: float = math.inf) -> int:
        """Add a variable, and return its number."""
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(high)
        return len(self.cost) - 1

    def at_least(self, terms: Sequence[tuple[int, float]], least: float) -> None:
        """Demand that the weighted sum of some variables is not below a value."""
        for index, value in terms:
            self._index.append(index)
            self._value.append(value)
        self._start.append(len(self._index))
        self._least.append(least)

    def pay_distance(self, terms: Sequence[tuple[int, float]], target: float, weight: float) -> None:
        """Pay the weight for every unit between the weighted sum of some variables and a target."""
        summed: dict[int, float] = {}
        for index, value in terms:
            summed[index] = summed.get(index, 0.0) + value
        terms = [(index, value) for index, value in summed.items() if value]
        distance = self.variable(weight, 0.0)
        self.at_least([*terms, (distance, 1.0)], target)
        self.at_least([*((index, -value) for index, value in terms), (distance, 1.0)], -target)

    def solution(self) -> list[float] | None:
        """Return a value for every variable; None if there is no solution or no solver."""
        try:
            # HiGHS and the numpy below it take a tenth of a second to import: only a new layout waits for them
            import highspy
            import numpy
        except ImportError:
            return None
        problem = highspy.HighsLp()
        problem.num_col_, problem.num_row_ = len(self.cost), len(self._least)
        problem.col_cost_ = numpy.array(self.cost)
        problem.col_lower_, problem.col_upper_ = numpy.array(self.low), numpy.array(self.high)
        problem.row_lower_ = numpy.array(self._least)
        problem.row_upper_ = numpy.full(len(self._least), math.inf)
        problem.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        problem.a_matrix_.start_ = numpy.array(self._start, dtype=numpy.int32)
        problem.a_matrix_.index_ = numpy.array(self._index, dtype=numpy.int32)
        problem.a_matrix_.value_ = numpy.array(self._value)
        solver = highspy.Highs()  # type: ignore[no-untyped-call]  # the package types most of itself, not this
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.passModel(problem)
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return list(solver.getSolution().col_value)
