from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as some

from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose.housemates import housemates
from tests.render.compose.conftest import DAY

HOME = ElementId("h1")


def ids(*names: str) -> tuple[ElementId, ...]:
    return tuple(map(ElementId, names))


def test_whoever_is_nobodys_kin_there_is_in_the_family_all_the_same(young: Copy) -> None:
    assert housemates(young, HOME, ids("ellie", "biscuit", "hannah")).cast == ids("ellie", "biscuit", "hannah")


def test_a_parent_whose_partner_lives_elsewhere_has_the_children_alone(young: Copy) -> None:
    family = housemates(young, HOME, ids("ellie", "kelly"))
    (line,) = family.descents
    assert family.partners[line.union] == ("kelly",)
    assert not family.couples


def test_a_child_whose_first_parents_live_elsewhere_hangs_from_those_who_are_there(young: Copy) -> None:
    family = housemates(young, HOME, ids("ellie", "sue", "pete"))
    (line,) = family.descents
    assert (line.child, line.kind, line.primary) == ("ellie", "foster", True)


def test_a_parent_without_a_child_or_a_partner_there_has_no_line(young: Copy) -> None:
    assert not housemates(young, HOME, ids("kelly", "sue")).partners


def test_every_home_that_can_be_has_no_stranger_in_it_and_one_line_that_decides_each_childs_row(
    document: Document,
) -> None:
    copy = copy_for(document, Audience.FILE, DAY)

    @settings(max_examples=150, deadline=None)
    @given(some.sets(some.sampled_from(sorted(document.people)), min_size=1))
    def holds(members: set[ElementId]) -> None:
        family = housemates(copy, HOME, tuple(one for one in document.people if one in members))
        assert set(family.cast) == members
        unseen = set(family.unseen)
        for union, partners in family.partners.items():
            assert union in unseen or set(partners) <= members
        assert {one.child for one in family.descents} <= members
        assert {one.union for one in family.descents} <= family.partners.keys()
        decides = Counter(one.child for one in family.descents if one.primary)
        assert decides == Counter({one.child for one in family.descents})

    holds()
