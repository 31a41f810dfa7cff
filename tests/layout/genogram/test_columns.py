"""Columns: parents over children, nobody too near, with and without a solver."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest

from ecomap.layout.genogram.columns import columns_of
from ecomap.layout.genogram.elbowroom import elbowroom
from ecomap.layout.genogram.kin import Kin, families, kin_of
from ecomap.layout.genogram.lattice import Lattice, lattice_of
from ecomap.layout.genogram.order import ordered
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.pedigree import Pedigree, Spacing


def first_family(pedigree: Pedigree) -> tuple[Kin, Lattice, list[list[int]]]:
    kin = kin_of(pedigree, Spacing())
    lattice = lattice_of(kin, families(kin)[0], rows_of(kin)[0])
    return kin, lattice, ordered(kin, lattice)


@pytest.fixture(params=["with a solver", "without a solver"])
def solver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without a solver":
        monkeypatch.setitem(sys.modules, "highspy", None)


@pytest.mark.usefixtures("solver")
def test_neighbours_keep_their_distance(family: Pedigree) -> None:
    kin, lattice, orders = first_family(family)
    x = columns_of(kin, lattice, orders)
    for one in elbowroom(kin, lattice, orders).separations():
        assert x[one.right] - x[one.left] >= one.least - 1e-6


@pytest.mark.usefixtures("solver")
def test_parents_stand_over_the_middle_of_their_children(ellie: Pedigree) -> None:
    kin, lattice, orders = first_family(ellie)
    x = columns_of(kin, lattice, orders)

    def at(name: str) -> float:
        return x[lattice.item_of[kin.number[name]]]

    assert at("B11") == pytest.approx(at("B03"), abs=0.5)
    assert (at("B19") + at("B20")) / 2 == pytest.approx((at("B18") + at("B21")) / 2, abs=6.0)


def test_children_between_the_outer_ones_are_evenly_spaced(ellie: Pedigree) -> None:
    kin, lattice, orders = first_family(ellie)
    x = columns_of(kin, lattice, orders)
    line = [lattice.item_of[kin.number[name]] for name in ("B08", "B09", "B10")]
    extents = [kin.members[kin.number[name]].extent for name in ("B08", "B09", "B10")]
    gaps = [
        x[b] + right.left - x[a] - left.right
        for (a, b), (left, right) in zip(pairwise(line), pairwise(extents), strict=True)
    ]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.5)


def test_former_places_are_kept_where_nothing_pulls_harder(ellie: Pedigree) -> None:
    kin, lattice, orders = first_family(ellie)
    x = columns_of(kin, lattice, orders)
    before = {item: x[item] for item, one in enumerate(lattice.members) if one is not None}
    again = columns_of(kin, lattice, orders, before)
    assert all(abs(again[item] - place) < 1e-3 for item, place in before.items())
