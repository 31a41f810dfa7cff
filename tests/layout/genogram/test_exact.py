"""The exact order: never worse, and the best of all where all can be counted."""

from __future__ import annotations

import random
from itertools import permutations, product

import pytest

from ecomap.layout.genogram.arrangement import Arrangement
from ecomap.layout.genogram.exact import bettered
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.order import BALANCED, STRICT
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.pedigree import Pedigree, Spacing


def shuffled(pedigree: Pedigree, seed: int = 1) -> Arrangement:
    """The largest family of a pedigree, in a random order."""
    kin = kin_of(pedigree, Spacing())
    rows, _ = rows_of(kin)
    lattice = lattice_of(kin, families(kin)[0], rows)
    arrangement = Arrangement(kin, lattice, BALANCED if seed % 2 else STRICT)
    for row in arrangement.orders:
        random.Random(seed).shuffle(row)
    arrangement.number()
    return arrangement


def every_cost(arrangement: Arrangement) -> list[float]:
    """The costs of all orders of all rows; blocks are not reversed in themselves."""
    before, costs = arrangement.snapshot(), []
    for orders in product(*(permutations(row) for row in arrangement.orders)):
        arrangement.restore(([list(row) for row in orders], before[1]))
        costs.append(arrangement.cost())
    arrangement.restore(before)
    return costs


def test_a_better_order_costs_less(family: Pedigree) -> None:
    pytest.importorskip("highspy")
    arrangement = shuffled(family, len(family.members))
    cost = arrangement.cost()
    if len(family.members) > 8:  # the smallest may happen to be shuffled well
        assert bettered(arrangement)
        assert arrangement.cost() < cost


def test_what_is_best_is_left_alone(family: Pedigree) -> None:
    arrangement = shuffled(family)
    while bettered(arrangement):
        pass
    before = arrangement.snapshot()
    assert not bettered(arrangement)
    assert arrangement.snapshot() == before


@pytest.mark.parametrize("seed", range(6))
def test_the_order_of_a_small_family_is_the_best_there_is(small_family: Pedigree, seed: int) -> None:
    pytest.importorskip("highspy")
    arrangement = shuffled(small_family, seed)
    least = min(every_cost(arrangement))
    while bettered(arrangement):
        pass
    assert arrangement.cost() <= least + 0.1  # lines' length, which is a tie-break, is not weighed


def test_everybody_is_still_there(family: Pedigree) -> None:
    arrangement = shuffled(family)
    before = [sorted(row) for row in arrangement.orders]
    bettered(arrangement)
    assert [sorted(row) for row in arrangement.orders] == before
    items = sorted(item for order in arrangement.inner for item in order.items)
    assert items == list(range(len(arrangement.lattice.members)))


def test_windows_find_nearly_as_much_as_the_whole(family: Pedigree, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("highspy")
    whole, windows = shuffled(family, 3), shuffled(family, 3)
    while bettered(whole):
        pass
    monkeypatch.setattr("ecomap.layout.genogram.exact.SMALL", 0)
    while bettered(windows):
        pass
    assert windows.cost() <= 1.3 * whole.cost() + 1.0


def test_without_a_solver_the_order_stands(family: Pedigree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "highspy", None)
    arrangement = shuffled(family)
    before = arrangement.snapshot()
    assert not bettered(arrangement)
    assert arrangement.snapshot() == before
