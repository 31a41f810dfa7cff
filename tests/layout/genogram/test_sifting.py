"""Sifting finds the cheapest linear order of small sets."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from ecomap.layout.genogram.sifting import Groups, Matrix, sifted, sifted_together


def price(cost: Matrix, order: list[int]) -> float:
    return float(sum(cost[a, b] for at, a in enumerate(order) for b in order[at + 1 :]))


@pytest.mark.parametrize("seed", range(12))
def test_no_single_jump_betters_a_sifted_order(seed: int) -> None:
    cost = np.random.default_rng(seed).random((7, 7))
    order = sifted(cost, list(range(7)), 50)
    assert sorted(order) == list(range(7))
    for one in range(7):
        rest = [other for other in order if other != one]
        for at in range(7):
            assert price(cost, [*rest[:at], one, *rest[at:]]) >= price(cost, order) - 1e-9


def test_an_order_without_conflict_is_found() -> None:
    wished = [3, 0, 4, 1, 2]
    cost = np.zeros((5, 5))
    for at, a in enumerate(wished):
        for b in wished[:at]:
            cost[a, b] = 1.0
    assert sifted(cost, list(range(5))) == wished


def test_a_group_moves_as_one_where_single_jumps_do_not_pay() -> None:
    cost = np.zeros((3, 3))
    cost[0, 2] = cost[1, 2] = 1.0
    cost[1, 0] = 5.0
    order = sifted_together(cost, [0, 1, 2], Groups([{0, 1}]))
    assert price(cost, order) == min(price(cost, list(each)) for each in permutations(range(3)))


@pytest.mark.parametrize("seed", range(12))
def test_a_group_is_said_to_gain_exactly_where_it_does(seed: int) -> None:
    dice = np.random.default_rng(seed)
    cost, order = dice.random((8, 8)), dice.permutation(8).tolist()
    group = frozenset(dice.choice(8, 3, replace=False).tolist())
    run, rest = [one for one in order if one in group], [one for one in order if one not in group]
    least = min(price(cost, [*rest[:at], *run, *rest[at:]]) for at in range(len(rest) + 1))
    found = Groups([group]).next(cost - cost.T, order, 0)
    assert (found == 0) == (least < price(cost, order) - 1e-9)
