"""People drawn a second time: what must hold of the pedigree, and of every drawing with ghosts."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.geometry import Box
from ecomap.layout.genogram import lay_out, route
from ecomap.layout.genogram.ghosts import could_be_ghosts, with_ghosts
from ecomap.layout.pedigree import Ghost, Household, Pedigree
from tests.knots import knotted_pedigree

GHOST = Ghost("daughter0", "son0")


def some_ghosts(pedigree: Pedigree, seed: int) -> tuple[Ghost, ...]:
    """Return a ghost of one partner of every third couple or so."""
    dice = random.Random(seed)
    couples = [union.partners for union in pedigree.unions if len(union.partners) == 2]
    return tuple(Ghost(*dice.sample(pair, 2)) for pair in couples if dice.random() < 0.35)


def test_a_pedigree_without_ghosts_is_the_very_same() -> None:
    pedigree = knotted_pedigree()
    assert with_ghosts(pedigree, ()) is pedigree
    assert with_ghosts(pedigree, (Ghost("daughter0", "son1"), Ghost("nobody", "son0"))) is pedigree
    assert lay_out(pedigree).ghosts == {}


def test_a_ghost_stands_in_the_couple_and_all_other_lines_stay_with_the_first_drawing() -> None:
    pedigree = knotted_pedigree()
    doubled = with_ghosts(pedigree, (GHOST,))
    unions = {union.id: union.partners for union in doubled.unions}
    assert unions["u-son0"] == ("son0", GHOST.id)
    assert doubled.links == pedigree.links
    assert [member.ghost_of for member in doubled.members if member.id == GHOST.id] == ["daughter0"]
    assert len(doubled.members) == len(pedigree.members) + 1


def test_of_a_couple_one_at_most_is_drawn_again() -> None:
    doubled = with_ghosts(knotted_pedigree(), (GHOST, Ghost("son0", "daughter0")))
    assert [member.id for member in doubled.members if member.ghost_of is not None] == [GHOST.id]


def test_a_ghost_has_the_room_it_is_given() -> None:
    room = Box(-5.0, -5.0, 10.0, 20.0)
    doubled = with_ghosts(knotted_pedigree(), (GHOST,), {GHOST.person: (room, 5.0)})
    ghost = doubled.members[-1]
    assert (ghost.extent, ghost.radius) == (room, 5.0)


def test_who_lives_with_their_partner_is_outlined_where_they_are_drawn_beside_them() -> None:
    homes = (
        Household(id="h", members=frozenset({"son0", "daughter0", "grandchild0"})),
        Household(id="i", members=frozenset({"daughter0", "ben"})),
    )
    doubled = with_ghosts(replace(knotted_pedigree(), households=homes), (GHOST,))
    assert doubled.households[0].members == {"son0", GHOST.id, "grandchild0"}
    assert doubled.households[1] == homes[1]


def test_without_the_marriages_that_close_a_circle_a_family_is_a_tree(by_seed: Callable[[int, int], Pedigree]) -> None:
    for seed in range(12):
        pedigree = by_seed(seed, 60)
        once = {frozenset(union.partners): union.id for union in pedigree.unions}.values()
        pedigree = replace(
            pedigree,
            unions=tuple(union for union in pedigree.unions if union.id in once),
            links=tuple(link for link in pedigree.links if link.primary and link.union in once),
        )
        doubled = with_ghosts(pedigree, could_be_ghosts(pedigree))
        root: dict[str, str] = {}

        def top(one: str, root: dict[str, str] = root) -> str:
            while root.setdefault(one, one) != one:
                one = root[one]
            return one

        lines = [(link.child, link.union) for link in doubled.links]
        lines += [(one, union.id) for union in doubled.unions for one in union.partners]
        for one, other in lines:
            assert top(one) != top(other), f"family {seed} has a circle left at {one}"
            root[top(one)] = top(other)


def test_the_dearest_marriage_is_loosened() -> None:
    pedigree = knotted_pedigree()
    dear = {"daughter0": 50, "son0": 40}
    assert Ghost("daughter0", "son0") in could_be_ghosts(pedigree, dear)
    cheap = dict.fromkeys(("son2", "son4", "son6", "son8", "daughter5", "daughter6", "daughter7", "daughter8"), 10)
    assert Ghost("daughter0", "son0") not in could_be_ghosts(pedigree, cheap)


@pytest.mark.parametrize("seed", range(10))
def test_every_drawing_with_ghosts_obeys_the_usual_rules(seed: int, by_seed: Callable[[int, int], Pedigree]) -> None:
    pedigree = by_seed(seed, 60)
    doubled = with_ghosts(pedigree, some_ghosts(pedigree, seed))
    layout = lay_out(doubled)
    people = {member.id for member in pedigree.members}
    assert layout.places.keys() == people | layout.ghosts.keys()
    assert set(layout.ghosts.values()) <= people
    boxes = [member.extent.moved(layout.places[member.id]).grown(-1e-6) for member in doubled.members]
    assert not any(a.meets(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])
    parents = {union.id: union.partners for union in doubled.unions}
    for link in doubled.links:
        if link.primary and not link.below and not layout.loops:
            for parent in parents[link.union]:
                first = layout.ghosts.get(parent, parent)
                assert layout.places[parent].y < layout.places[link.child].y
                assert layout.places[first].y < layout.places[link.child].y, "a first drawing stands below a child"
    assert lay_out(doubled) == layout
    assert route(doubled, layout.places).children == layout.children


def test_a_ghost_stays_where_it_stood_when_somebody_is_added() -> None:
    pedigree = with_ghosts(knotted_pedigree(), (GHOST,))
    before = lay_out(pedigree)
    new = replace(pedigree.members[-2], id="new", rank=99, birth=2020.0)
    link = replace(pedigree.links[-1], child="new")
    grown = replace(pedigree, members=(*pedigree.members, new), links=(*pedigree.links, link))
    after = lay_out(grown, previous=before.places)
    assert after.places[GHOST.id].distance(before.places[GHOST.id]) < 6.0
    assert lay_out(pedigree, previous=before.places).places == before.places
