"""The proof that an order is the best: it must see one that is not."""

from __future__ import annotations

import pytest

from benchmarks.layout_genogram import pedigree_of
from benchmarks.layoutlab.cases.genogram import genogram
from benchmarks.layoutlab.proof import WORTH, best_gain, proofs
from ecomap.geometry import Point
from ecomap.layout.genogram import better, lay_out, route
from ecomap.layout.genogram.reversals import Reversals
from ecomap.layout.pedigree import Spacing


@pytest.mark.parametrize(("kind", "seed"), [("tree", 1), ("care", 2), ("kin", 3)])
def test_small_families_are_in_their_best_order_and_a_spoilt_one_is_not(kind: str, seed: int) -> None:
    pedigree = pedigree_of(genogram(35, seed, kind))
    first = lay_out(pedigree)
    layout = better(pedigree, first) or first
    assert all(one.best for one in proofs(pedigree, layout, Spacing()))
    last = max(place.x for place in layout.places.values())
    mirrored = {one: Point(last - place.x, place.y) for one, place in layout.places.items()}
    spoilt = route(pedigree, mirrored)
    assert any(one.proven and one.gain > WORTH for one in proofs(pedigree, spoilt, Spacing()))


def test_the_gain_of_a_small_problem_is_exact() -> None:
    problem = Reversals()
    one, other = problem.variable(), problem.variable()
    problem.price[one] = -3.0
    problem.price[other] = 1.0
    problem.pay_unlike(one, other, 1.5)
    gain, proven = best_gain(problem)
    assert gain == pytest.approx(2.0)
    assert proven
