"""Which ghosts are proposed: only those that spare crossings, and always the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ecomap.layout.genogram import lay_out
from ecomap.layout.genogram.ghosts import with_ghosts
from ecomap.layout.genogram.sparing import A_FEW, MOST, WORTH, Lines, proposal
from ecomap.layout.pedigree import Ghost, Pedigree
from tests.knots import knotted_pedigree


def straight(pedigree: Pedigree, ghosts: tuple[Ghost, ...]) -> int:
    doubled = with_ghosts(pedigree, ghosts)
    return sum(Lines(doubled, lay_out(doubled)).cost_of_ascent().values()) // 2


def test_a_knot_is_loosened_by_few_ghosts() -> None:
    pedigree = knotted_pedigree()
    found = proposal(pedigree, lay_out)
    assert 0 < len(found.ghosts) <= A_FEW
    assert (found.before, found.after) == (lay_out(pedigree).crossings, found.layout.crossings)
    assert found.after < found.before / 2
    assert found.layout == lay_out(with_ghosts(pedigree, found.ghosts))
    assert proposal(pedigree, lay_out) == found


def test_every_ghost_of_a_small_family_spares_what_it_must() -> None:
    pedigree = knotted_pedigree()
    ghosts = proposal(pedigree, lay_out).ghosts
    with_all = straight(pedigree, ghosts)
    assert straight(pedigree, ()) - with_all >= WORTH * len(ghosts)
    for one in ghosts:
        assert straight(pedigree, tuple(other for other in ghosts if other != one)) - with_all >= WORTH


def test_nobody_is_drawn_twice_where_nothing_knots(sample: Pedigree) -> None:
    assert proposal(sample, lay_out).ghosts == ()


@pytest.mark.parametrize("seed", range(4))
def test_few_are_drawn_twice_and_never_for_more_crossings(seed: int, by_seed: Callable[[int, int], Pedigree]) -> None:
    pedigree = by_seed(seed, 120)
    found = proposal(pedigree, lay_out)
    assert len(found.ghosts) <= max(A_FEW, MOST * len(pedigree.members))
    if found.ghosts:
        assert straight(pedigree, found.ghosts) < straight(pedigree, ())
    else:
        assert found.layout == lay_out(pedigree)


def test_crossings_of_straight_lines_are_counted() -> None:
    pedigree = knotted_pedigree()
    layout = lay_out(pedigree)
    counted = Lines(pedigree, layout).cost_of_ascent()
    assert set(counted) == {link.child for link in pedigree.links}
    doubled = with_ghosts(pedigree, proposal(pedigree, lay_out).ghosts)
    fewer = Lines(doubled, lay_out(doubled)).cost_of_ascent()
    assert sum(fewer.values()) < sum(counted.values())
