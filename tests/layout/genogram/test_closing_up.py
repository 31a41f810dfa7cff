"""A part of a family, laid out from the places of the whole."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from ecomap.layout.genogram import lay_out
from ecomap.layout.pedigree import Pedigree, TreeLayout
from tests.layout.genogram.conftest import sample_pedigree


@pytest.fixture
def kai() -> Pedigree:
    """Kai's family tree."""
    return sample_pedigree("kai")


def without_leaves(pedigree: Pedigree) -> Pedigree:
    """Return the family without half of those who have no children and no partner."""
    busy = {one for union in pedigree.unions for one in union.partners} | {pedigree.centre}
    leaves = [member.id for member in pedigree.members if member.id not in busy]
    gone = set(leaves[::2])
    return replace(
        pedigree,
        members=tuple(one for one in pedigree.members if one.id not in gone),
        links=tuple(one for one in pedigree.links if one.child not in gone),
        households=(),
    )


def width(pedigree: Pedigree, layout: TreeLayout) -> float:
    lefts = [layout.places[one.id].x + one.extent.left for one in pedigree.members]
    rights = [layout.places[one.id].x + one.extent.right for one in pedigree.members]
    return max(rights) - min(lefts)


def test_a_part_closes_up_and_keeps_its_order(kai: Pedigree) -> None:
    whole = lay_out(kai)
    part = without_leaves(kai)
    stayed = lay_out(part, previous=whole.places)
    closed = lay_out(part, previous=whole.places, close_up=True)
    assert width(part, closed) < width(part, stayed)
    assert closed.places[kai.centre or ""].distance(whole.places[kai.centre or ""]) < 1e-6
    level = [
        (a.id, b.id)
        for a, b in combinations(part.members, 2)
        if abs(whole.places[a.id].y - whole.places[b.id].y) < 1
        and abs(closed.places[a.id].y - closed.places[b.id].y) < 1
    ]
    turned = [
        (a, b)
        for a, b in level
        if (whole.places[a].x < whole.places[b].x) is not (closed.places[a].x < closed.places[b].x)
    ]
    assert len(turned) <= len(level) / 50


def test_nobody_overlaps_in_a_part_that_closed_up(family: Pedigree) -> None:
    part = without_leaves(family)
    closed = lay_out(part, previous=lay_out(family).places, close_up=True)
    boxes = [one.extent.moved(closed.places[one.id]).grown(-1e-6) for one in part.members]
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))


def test_who_is_pinned_in_the_whole_is_not_in_a_part(kai: Pedigree) -> None:
    whole = lay_out(kai)
    everybody = frozenset(whole.places)
    part = without_leaves(kai)
    free = lay_out(part, previous=whole.places, close_up=True)
    pinned = lay_out(part, previous=whole.places, pinned=everybody, close_up=True)
    assert pinned.places == free.places
