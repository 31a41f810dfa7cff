"""Orders of partners among themselves."""

from __future__ import annotations

from itertools import pairwise

from ecomap.layout.genogram.inner import APART, NOT_BESIDE, inner_orders, kept_order, own_costs
from ecomap.layout.genogram.lattice import Couple


def couple(left: int, right: int, start: float | None = None) -> Couple:
    return Couple(100 + left, left, right, start)


def test_a_lone_couple_has_the_man_on_the_left() -> None:
    assert inner_orders((0, 1), [couple(0, 1)], {0: "f", 1: "m"}, 20.0)[0].items == (1, 0)


def test_somebody_with_two_partners_stands_between_them() -> None:
    best = inner_orders((0, 1, 2), [couple(1, 0), couple(1, 2)], {0: "f", 1: "m", 2: "f"}, 20.0)[0]
    assert best.items[1] == 1


def test_of_three_partners_a_later_one_is_farther() -> None:
    couples = [couple(0, 1, 1990), couple(0, 2, 2000), couple(0, 3, 2010)]
    best = inner_orders((0, 1, 2, 3), couples, {0: "m", 1: "f", 2: "f", 3: "f"}, 20.0)[0].items
    middle = best.index(0)
    assert abs(best.index(3) - middle) == 2


def test_a_long_chain_of_partners_stands_in_its_order() -> None:
    chain = [3, 7, 0, 5, 1, 8, 2, 6, 4]
    couples = [couple(a, b) for a, b in pairwise(chain)]
    best = inner_orders(tuple(range(9)), couples, dict.fromkeys(range(9), ""), 20.0)[0].items
    assert list(best) in (chain, chain[::-1])


def test_a_large_group_keeps_its_former_order_and_new_partners_come_beside_theirs() -> None:
    couples = [Couple(100 + at, at, at + 1, None) for at in range(6)]
    sexes = dict.fromkeys(range(8), "")
    before = {item: float(-item) for item in range(7)}
    kept = kept_order(tuple(range(8)), [*couples, Couple(120, 0, 7, None)], sexes, 20.0, before)
    assert kept.items == (6, 5, 4, 3, 2, 1, 0, 7)


def test_two_couples_beside_each_other_are_better_than_one_pair_a_little_nearer() -> None:
    chain = [Couple(10, 0, 1, None), Couple(11, 1, 2, None), Couple(12, 2, 3, None)]
    apart = own_costs([(0, 2, 1, 3), (0, 1, 2, 3)], chain, dict.fromkeys(range(4), ""), 20.0)
    assert apart.tolist() == [2 * (APART + NOT_BESIDE), 0.0]


def test_of_two_partners_who_cannot_both_be_near_the_one_at_home_is() -> None:
    couples = [Couple(10, 0, 1, None), Couple(11, 0, 2, None), Couple(12, 0, 3, None, at_home=True)]
    best = inner_orders((0, 1, 2, 3), couples, dict.fromkeys(range(4), ""), 20.0)[0].items
    assert abs(best.index(0) - best.index(3)) == 1
