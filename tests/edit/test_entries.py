from __future__ import annotations

import pytest

from ecomap.edit.entries import TABLES, NotOnTheMap, amend, find, put, without
from ecomap.model.document import Document
from ecomap.model.journey import Home
from ecomap.model.person import ElementId

KELLY, MAIR = ElementId("kelly"), ElementId("mair")
HOME = Home(id=ElementId("home"), name="Nan's house")


def test_a_new_entry_comes_last_and_a_known_one_stays_in_its_place(family: Document) -> None:
    order = list(family.people)
    after = amend(family, KELLY, relation="mum")
    assert list(after.people) == order
    assert after.people[KELLY].relation == "mum"
    assert list(put(after, HOME).homes) == [HOME.id]


def test_what_changes_nothing_gives_the_very_same_document(family: Document) -> None:
    assert put(family, family.people[KELLY]) is family
    assert amend(family, KELLY, relation="") is family
    assert without(family, "homes", [KELLY]) is family


def test_the_document_before_is_left_as_it_was(family: Document) -> None:
    before = dict(family.people)
    amend(family, KELLY, relation="mum")
    assert dict(family.people) == before


def test_every_table_of_the_document_can_be_found_in(family: Document) -> None:
    assert find(put(family, HOME), HOME.id) is HOME
    assert set(TABLES.values()) <= {name for name in dir(family) if isinstance(getattr(family, name), dict)}


def test_what_is_not_there_is_said_not_to_be(family: Document) -> None:
    with pytest.raises(NotOnTheMap):
        amend(family, ElementId("nobody"), name="Nobody")
