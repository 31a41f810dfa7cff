"""Whether the order of a family can be bettered at all (G7): asked of HiGHS as one program, without any cut in work.

The order is read back from the layout. Every partner group keeps its order within, or that order reversed; all else
is free. The program is that of the engine's `exact`, but with every condition at once, in zeros and ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import highspy
import numpy as np

from ecomap.layout.genogram.arrangement import Arrangement
from ecomap.layout.genogram.exact import Weighed
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.order import prices
from ecomap.layout.genogram.reading import drawn_x
from ecomap.layout.genogram.reversals import FIXED, Reversals
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout

LARGEST = 80
"""People of a family up to which orders are to be the best there are."""
SECONDS = 20.0
WORTH = 0.1
"""A gain below this, in crossings, is none."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of one family's order."""

    people: int
    cost: float
    gain: float
    """By how much the best order costs less."""
    proven: bool
    """HiGHS came to the end."""

    @property
    def best(self) -> bool:
        """The order is proven to be the best."""
        return self.proven and self.gain < WORTH


def proofs(pedigree: Pedigree, layout: TreeLayout, spacing: Spacing) -> Iterator[Proof]:
    """Ask about every family of some couples, and no more people than can be asked about."""
    kin = kin_of(pedigree, spacing)
    rows, _ = rows_of(kin)
    places = {at: layout.places[member.id] for at, member in enumerate(kin.members)}
    for family in families(kin):
        if 2 < len(family.members) <= LARGEST:
            lattice = lattice_of(kin, family, rows)
            arrangement = Arrangement(kin, lattice, prices(kin))
            arrangement.take_up(drawn_x(kin, lattice, places, layout))
            whole = {row: (0, len(blocks)) for row, blocks in enumerate(arrangement.orders)}
            gain, proven = best_gain(Weighed(arrangement, whole).problem)
            yield Proof(len(family.members), arrangement.cost(), gain, proven)


def best_gain(problem: Reversals) -> tuple[float, bool]:
    """Return by how much the best reversals lower the cost, and whether there is proof that no others do better."""
    unlike = [(*pair, price) for pair, price in sorted(problem.unlike.items()) if abs(price) > 1e-9]
    count = len(problem.price)
    cost = np.concatenate((np.array(problem.price), [abs(price) for _, _, price in unlike]))
    solver = highspy.Highs()  # type: ignore[no-untyped-call]  # the package types most of itself, not this
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", SECONDS)
    solver.setOptionValue("mip_rel_gap", 0.0)
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(cost), 0
    model.col_cost_, model.col_lower_, model.col_upper_ = cost, np.zeros(len(cost)), np.ones(len(cost))
    model.integrality_ = [highspy.HighsVarType.kInteger] * count + [highspy.HighsVarType.kContinuous] * len(unlike)
    solver.passModel(model)
    for low, high, terms in _demands(problem, unlike):
        columns, signs = zip(*terms, strict=True)
        solver.addRow(low, high, len(terms), np.array(columns, dtype=np.int32), np.array(signs))
    solver.setSolution(_as_it_stands(unlike, count))
    solver.run()
    proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    least = sum(max(-price, 0.0) for _, _, price in unlike)
    return least - float(solver.getInfo().objective_function_value), proven


Terms = list[tuple[int, float]]


def _demands(problem: Reversals, unlike: list[tuple[int, int, float]]) -> Iterator[tuple[float, float, Terms]]:
    """Yield every condition: pairs that pay, and blocks that make an order by threes."""
    for at, (one, other, price) in enumerate(unlike, len(problem.price)):
        sign, owed = (-1.0, 0.0) if price > 0 else (1.0, 1.0)
        yield owed, math.inf, [(at, 1.0), (one, 1.0), (other, sign)]
        yield -owed, math.inf, [(at, 1.0), (one, -1.0), (other, -sign)]
    for row in problem.rows:
        for a, b, c in combinations(range(len(row)), 3):
            three = ((int(row[a, b]), 1.0), (int(row[b, c]), 1.0), (int(row[a, c]), -1.0))
            terms = [(column, sign) for column, sign in three if column != FIXED]
            if terms:
                yield 0.0, 1.0, terms


def _as_it_stands(unlike: list[tuple[int, int, float]], count: int) -> highspy.HighsSolution:
    """Return the order as it stands as a first solution: nothing reversed."""
    found = highspy.HighsSolution()
    found.col_value = [0.0] * count + [float(price < 0) for _, _, price in unlike]
    return found
