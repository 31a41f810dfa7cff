from __future__ import annotations

import datetime

import pytest

from ecomap.edit.households import (
    Lived,
    Living,
    change_household,
    join_household,
    leave_household,
    lived,
    make_household,
    move_out,
)
from ecomap.model.dates import exactly
from ecomap.model.document import Document
from ecomap.model.households import is_over
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MARCUS, MAIR, BISCUIT, BOXING = (
    ElementId(one) for one in ("ellie", "kelly", "marcus", "mair", "biscuit", "boxing")
)
DAY = datetime.date(2026, 3, 1)


def test_the_same_people_twice_are_one_household(family: Document) -> None:
    document = make_household(family, [ELLIE, BISCUIT])
    named = make_household(document, [BISCUIT, ELLIE], "Home")
    assert [one.name for one in named.households.values()] == ["Home"]
    assert make_household(named, [ELLIE, BISCUIT]) is named


def test_people_move_in_and_out_and_an_empty_household_is_gone(family: Document) -> None:
    document = make_household(family, [ELLIE])
    (home,) = document.households
    joined = join_household(document, home, [KELLY, ELLIE])
    assert joined.households[home].members == (ELLIE, KELLY)
    assert leave_household(joined, home, [ELLIE]).households[home].members == (KELLY,)
    assert leave_household(joined, home, [ELLIE, KELLY]).households == {}
    assert change_household(joined, home, name="Nan's").households[home].name == "Nan's"


def test_a_place_does_not_live_anywhere_and_nobody_is_no_household(family: Document) -> None:
    for wrong in ([], [ELLIE, BOXING]):
        with pytest.raises(RuleBroken):
            make_household(family, wrong)


def test_who_moves_out_leaves_a_home_that_ended(family: Document) -> None:
    document = make_household(family, (ELLIE, KELLY, MARCUS), "Mum's")
    (home,) = document.households
    after = move_out(document, home, (MARCUS,), DAY)
    now, before = after.households.values()
    assert now.id == home and now.members == (ELLIE, KELLY) and now.until is None
    assert before.members == (ELLIE, KELLY, MARCUS) and before.until == exactly(DAY) and before.name == "Mum's"
    ended = move_out(after, home, (ELLIE, KELLY), DAY)
    assert all(is_over(one, DAY) for one in ended.households.values())
    assert len(make_household(ended, (ELLIE, KELLY)).households) == 3, "a home that ended is not the one there is"
    assert move_out(document, home, (MAIR,), DAY) is document


def test_how_people_live_is_told_from_the_homes_of_the_day(family: Document) -> None:
    document = make_household(family, (ELLIE, KELLY, MARCUS))
    (home,) = document.households
    for people, how in (
        ((ELLIE, KELLY, MARCUS), Lived(Living.AT_HOME, home)),
        ((ELLIE, KELLY), Lived(Living.SOME, home)),
        ((ELLIE,), Lived(Living.SOME, home)),
        ((ELLIE, KELLY, MARCUS, MAIR), Lived(Living.MORE, home)),
        ((ELLIE, MAIR), Lived(Living.APART)),
        ((MAIR,), Lived(Living.APART)),
    ):
        assert lived(document, people, DAY) == how
    two = make_household(document, (ELLIE, MAIR))
    assert lived(two, (ELLIE,), DAY) == Lived(Living.APART), "of two homes, none is meant"
    assert lived(move_out(document, home, (ELLIE, KELLY), DAY), (ELLIE, KELLY), DAY) == Lived(Living.APART)
