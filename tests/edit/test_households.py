from __future__ import annotations

import pytest

from ecomap.edit.households import change_household, join_household, leave_household, make_household
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, BISCUIT, BOXING = (ElementId(one) for one in ("ellie", "kelly", "biscuit", "boxing"))


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
