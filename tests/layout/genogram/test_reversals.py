"""Reversals: the best of all that zeros and ones can say."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from ecomap.layout.genogram.reversals import FIXED, Lean, Reversals

pytest.importorskip("highspy")


def test_a_reversal_that_pays_is_made_and_one_that_costs_is_not() -> None:
    problem = Reversals(price=[-1.0, 1.0])
    found = problem.best()
    assert found is not None
    assert found.tolist() == [1.0, 0.0]


def test_nothing_to_gain_is_said() -> None:
    assert Reversals(price=[1.0, 0.0], unlike={(0, 1): 1.0}).best() is None


def test_a_fixed_partner_makes_a_plain_price() -> None:
    problem = Reversals(price=[0.0])
    problem.pay_unlike(0, FIXED, -2.0)
    assert problem.price == [-2.0]


def test_three_blocks_stay_an_order() -> None:
    pairs = np.array([[FIXED, 0, 1], [0, FIXED, 2], [1, 2, FIXED]])
    found = Reversals(price=[2.0, -4.0, 1.0], rows=[pairs]).best()
    assert found is not None
    assert found.tolist() == [0.0, 1.0, 1.0]  # first and last cannot change places without one of the others


def test_what_leans_is_balanced_when_nothing_else_speaks() -> None:
    found = Reversals(price=[0.0, 0.0], lean=Lean(4, ((0, -2), (1, -2)), 0.1)).best()
    assert found is not None
    assert found.tolist() == [1.0, 1.0]


@pytest.mark.parametrize("seed", range(8))
def test_the_best_of_all_is_found(seed: int) -> None:
    dice = np.random.default_rng(seed)
    price = dice.integers(-2, 3, 8).astype(float).tolist()
    unlike = {(a, b): float(dice.integers(-3, 4)) for a in range(8) for b in range(a + 1, 8)}

    def cost(turned: tuple[int, ...]) -> float:
        alone = float(sum(p for p, one in zip(price, turned, strict=True) if one))
        return alone + sum(p for (a, b), p in unlike.items() if turned[a] != turned[b])

    least = min(cost(turned) for turned in product((0, 1), repeat=8))
    found = Reversals(price=price, unlike=unlike).best()
    turned = (0,) * 8 if found is None else tuple(int(one) for one in found)
    assert cost(turned) == pytest.approx(least, abs=0.03)
