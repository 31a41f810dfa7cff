from __future__ import annotations

import pytest

from ecomap.edit.families import PAST, add_partner, couple_of, parentages_of
from ecomap.edit.kin import Manner, Step, Way, add_kin, along, reached
from ecomap.edit.people import add_person
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.kinship import kin, relation_words
from ecomap.model.person import ElementId, Gender, Name, Person, Side

ELLIE, KELLY, MARCUS, MAISIE, MAIR = (ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair"))
NEW = Person(id=ElementId("new"), name=Name(text="New"))
MUM, DAD = Step(Way.PARENT, Gender.FEMALE), Step(Way.PARENT, Gender.MALE)
BROTHER, SON = Step(Way.SIBLING, Gender.MALE), Step(Way.CHILD, Gender.MALE)


@pytest.mark.parametrize(
    ("of", "step", "words", "side"),
    [
        (MAIR, MUM, "mum's mum's mum", Side.MUM),
        (KELLY, BROTHER, "mum's brother", Side.MUM),
        (MARCUS, DAD, "dad's dad", Side.DAD),
        (ELLIE, BROTHER, "brother", Side.SIBLING),
        (KELLY, SON, "brother", Side.SIBLING),
        (ELLIE, SON, "son", Side.HOME),
        (MARCUS, Step(Way.PARTNER, Gender.FEMALE), "dad's wife", Side.DAD),
        (ELLIE, Step(Way.PARENT, Gender.MALE, Manner.FOSTER), "foster dad", Side.FOSTER),
    ],
)
def test_one_step_adds_who_the_word_says(family: Document, of: ElementId, step: Step, words: str, side: Side) -> None:
    document = add_kin(family, of, step, NEW)
    assert relation_words(document, NEW.id) == words
    assert document.people[NEW.id].gender is step.gender
    assert document.people[NEW.id].side is side
    assert NEW.id in reached(document, of, step)


def test_a_third_parent_by_birth_is_a_parent_in_life(family: Document) -> None:
    document = add_kin(family, ELLIE, DAD, NEW)
    assert [one.kind for one in document.parentages.values() if NEW.id in one.parents] == [ChildKind.PARENT]


def test_a_stepdad_is_mums_partner_and_no_parent_by_birth(family: Document) -> None:
    document = add_kin(family, ELLIE, Step(Way.PARENT, Gender.MALE, Manner.STEP), NEW)
    assert couple_of(document, KELLY, NEW.id) is not None
    assert NEW.id not in kin(document).own_parents(ELLIE)


def test_a_carer_of_the_past_stands_beside_nobody_and_is_not_the_one_of_now(alone: Document) -> None:
    now = Step(Way.PARENT, manner=Manner.FOSTER)
    before = Step(Way.PARENT, manner=Manner.FOSTER, over=True)
    document = add_kin(alone, ELLIE, before, NEW)
    document = add_kin(document, ELLIE, now, Person(id=ElementId("sue")))
    assert [one.note for one in parentages_of(document, ELLIE, ChildKind.FOSTER)] == [PAST, ""]
    assert reached(document, ELLIE, now) == ("sue",)
    assert reached(document, ELLIE, before) == ("new",)


def test_an_ex_is_not_a_partner_of_now(family: Document) -> None:
    ex = Step(Way.PARTNER, over=True)
    document = add_kin(family, KELLY, ex, NEW)
    couple = couple_of(document, KELLY, NEW.id)
    assert couple is not None and couple.ending is Ending.ENDED
    assert reached(document, KELLY, Step(Way.PARTNER)) == ()
    assert reached(document, KELLY, ex) == (NEW.id,)


def test_a_child_of_a_couple_is_both_partners_child_and_of_two_couples_only_the_ones(family: Document) -> None:
    coupled = add_partner(family, MAIR, Person(id=ElementId("gwyn")), CoupleKind.MARRIED)
    both = add_kin(coupled, MAIR, SON, NEW)
    assert set(kin(both).own_parents(NEW.id)) == {MAIR, "gwyn"}
    again = add_partner(coupled, MAIR, Person(id=ElementId("huw")))
    assert kin(add_kin(again, MAIR, SON, NEW)).own_parents(NEW.id) == (MAIR,)


def test_a_twin_shares_parents_and_birthday(family: Document) -> None:
    document = add_kin(family, ELLIE, Step(Way.SIBLING, manner=Manner.IDENTICAL), NEW)
    (twins,) = document.twins.values()
    assert (twins.children, twins.identical) == ((ELLIE, NEW.id), True)
    assert kin(document).own_parents(NEW.id) == kin(document).own_parents(ELLIE)


def test_a_path_goes_by_who_is_there_and_adds_who_is_missing_without_a_name(family: Document) -> None:
    document, end = along(family, ELLIE, (MUM, BROTHER, SON))
    added = [one for one in document.people if one not in family.people]
    assert [relation_words(document, one) for one in added] == ["mum's brother", "mum's brother's son"]
    assert end == added[-1]
    assert {document.people[one].name.text for one in added} == {""}
    again, same = along(document, ELLIE, (MUM, BROTHER, SON))
    assert again is document and same == end


def test_kin_of_friends_are_among_friends(family: Document) -> None:
    filmon = Person(id=ElementId("filmon"), side=Side.FRIEND)
    document = add_kin(add_person(family, filmon), filmon.id, MUM, NEW)
    assert document.people[NEW.id].side is Side.FRIEND


def test_a_parent_of_a_full_brother_is_on_the_young_persons_own_side(alone: Document) -> None:
    document = add_kin(alone, ELLIE, BROTHER, NEW)
    document = add_kin(document, NEW.id, DAD, Person(id=MARCUS))
    assert kin(document).own_parents(ELLIE) == (MARCUS,)
    assert document.people[MARCUS].side is Side.DAD
