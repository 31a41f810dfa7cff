"""Roaming: never worse, always the same, and out of orders where sweeps are stuck."""

from __future__ import annotations

import pytest

from ecomap.layout.genogram.arrangement import Arrangement
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.order import STRICT
from ecomap.layout.genogram.reversals import finished
from ecomap.layout.genogram.roaming import roaming
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.genogram.starts import ball, links_of, starts
from ecomap.layout.pedigree import Pedigree, Spacing


@pytest.fixture
def swept(large_family: Pedigree) -> Arrangement:
    """The largest family of a pedigree, swept until nothing is gained."""
    kin = kin_of(large_family, Spacing())
    rows, _ = rows_of(kin)
    arrangement = Arrangement(kin, lattice_of(kin, families(kin)[0], rows), STRICT)
    for _ in range(20):
        arrangement.sweep(1.0, 1.0, downward=True)
        arrangement.sweep(1.0, 1.0, downward=False)
    return arrangement


def test_an_order_in_which_sweeps_are_stuck_is_bettered(swept: Arrangement) -> None:
    cost, before = swept.cost(), [sorted(row) for row in swept.orders]
    assert finished(roaming(swept, 60))
    assert swept.cost() < cost
    assert [sorted(row) for row in swept.orders] == before


def test_the_way_is_always_the_same(swept: Arrangement) -> None:
    before = swept.snapshot()
    finished(roaming(swept, 15))
    first = swept.snapshot()
    swept.restore(before)
    finished(roaming(swept, 15))
    assert swept.snapshot() == first


def test_without_a_turn_nothing_changes(swept: Arrangement) -> None:
    before = swept.snapshot()
    assert not finished(roaming(swept, 0))
    assert swept.snapshot() == before


@pytest.mark.parametrize("count", [1, 3, 8])
def test_every_start_holds_every_block_once(swept: Arrangement, count: int) -> None:
    lattice = swept.lattice
    found = starts(lattice, count)
    assert len(found) == count
    for orders in found:
        assert [sorted(row) for row in orders] == [
            [block for block, at in enumerate(lattice.block_row) if at == row] for row in range(lattice.rows)
        ]


def test_a_ball_holds_the_nearest(swept: Arrangement) -> None:
    links = links_of(swept.lattice)
    around = ball(0, links, 2)
    assert around[0] == 0
    assert set(around[1:]) == set(links[0])
