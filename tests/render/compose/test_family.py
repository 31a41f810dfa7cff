from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate
from ecomap.model.family import ChildKind, Couple
from ecomap.model.person import ElementId
from ecomap.render.compose.family import Family, family_of, pedigree


def _from(family: Family, child: str) -> dict[frozenset[str], bool]:
    return {frozenset(family.partners[one.union]): one.primary for one in family.descents if one.child == child}


def test_everybody_named_by_a_family_fact_is_on_the_tree_and_nobody_else(young: Copy) -> None:
    cast = set(family_of(young).cast)
    assert {"ellie", "kelly", "great", "sue", "pete", "jo", "delroy", "baby"} <= cast
    assert not cast & {"zofia", "hannah", "biscuit", "cousins"}


def test_a_young_person_without_family_stands_alone(young: Copy) -> None:
    nobody = replace(young.shown, couples={}, parentages={}, sibships={}, twins={}, households={})
    assert family_of(replace(young, shown=nobody)).cast == ("ellie",)


def test_two_parents_named_one_by_one_are_one_pair(young: Copy) -> None:
    pairs = _from(family_of(young), "mason")
    assert frozenset({"jo", "priya"}) in pairs
    assert len(pairs) == 2


def test_the_couple_two_parents_are_is_their_union(young: Copy) -> None:
    family = family_of(young)
    union = next(one.union for one in family.descents if one.child == "ellie" and one.primary)
    assert union == "c2"


def test_birth_decides_the_row_and_care_does_not(young: Copy) -> None:
    assert _from(family_of(young), "ellie") == {
        frozenset({"kelly", "marcus"}): True,
        frozenset({"sue", "pete"}): False,
        frozenset({"mair"}): False,
    }


def test_a_marked_set_of_parents_decides_the_row(young: Copy) -> None:
    lines = dict(young.shown.parentages)
    lines[ElementId("l12")] = replace(lines[ElementId("l12")], primary=True)
    family = family_of(replace(young, shown=replace(young.shown, parentages=lines)))
    assert _from(family, "ellie")[frozenset({"sue", "pete"})]


def test_every_child_has_exactly_one_deciding_line(young: Copy) -> None:
    family = family_of(young)
    for child in {one.child for one in family.descents}:
        assert sum(one.primary for one in family.descents if one.child == child) == 1


def test_brothers_of_unknown_parents_hang_from_somebody_unseen(young: Copy) -> None:
    family = family_of(young)
    assert family.unseen == ("sibship:s1",)
    assert {one.child for one in family.descents if one.union == "sibship:s1"} == {"winston", "delroy"}


def test_of_a_pair_who_came_together_twice_the_later_couple_is_drawn(young: Copy) -> None:
    again = Couple(id=ElementId("c9"), a=ElementId("marcus"), b=ElementId("kelly"), since=PartialDate(year=2024))
    shown = replace(young.shown, couples={**young.shown.couples, again.id: again})
    couples = family_of(replace(young, shown=shown)).couples
    assert "c9" in couples
    assert "c2" not in couples


def test_a_home_that_is_over_is_not_outlined(young: Copy) -> None:
    home = replace(young.shown.households[ElementId("h1")], until=PartialDate(year=2025))
    shown = replace(young.shown, households={home.id: home})
    assert family_of(young).households
    assert not family_of(replace(young, shown=shown)).households
    assert family_of(replace(young, shown=shown, on=datetime.date(2024, 6, 1))).households


def test_carers_may_hang_below_the_child_and_parents_by_birth_may_not(young: Copy) -> None:
    family = family_of(young)
    sizes = {key: (Box(-10, -7, 20, 30), 7.0) for key in family.cast}
    for link in pedigree(family, young.shown, sizes).links:
        kinds = {
            one.parentage.kind
            for one in family.descents
            if one.parentage and (one.union, one.child) == (link.union, link.child)
        }
        assert link.below == bool(kinds & {ChildKind.ADOPTED, ChildKind.FOSTER, ChildKind.KINSHIP})


def test_ranks_follow_the_order_of_naming(young: Copy) -> None:
    family = family_of(young)
    sizes = {key: (Box(-10, -7, 20, 30), 7.0) for key in family.cast}
    members = pedigree(family, young.shown, sizes).members
    assert [member.rank for member in members] == list(range(len(members)))
    assert [member.id for member in members][: len(family.cast)] == list(family.cast)
