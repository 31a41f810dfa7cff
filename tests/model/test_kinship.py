from dataclasses import replace

import pytest

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Parentage
from ecomap.model.kinship import Step, kin, path, relation_words
from ecomap.model.person import ElementId, Gender, Person


@pytest.mark.parametrize(
    ("person", "words"),
    [("mum", "mum"), ("gran", "mum's mum"), ("uncle", "mum's brother"), ("half", "brother"), ("anna", "")],
)
def test_a_relation_is_said_as_people_say_it(family: Document, person: str, words: str) -> None:
    assert relation_words(family, ElementId(person)) == words


def test_half_brothers_and_sisters_count(family: Document) -> None:
    assert kin(family).siblings(ElementId("anna")) == ("half",)


def test_a_path_names_each_step(family: Document) -> None:
    found = path(kin(family), ElementId("uncle"), ElementId("anna"))
    assert found == ((Step.SIBLING, "mum"), (Step.CHILD, "anna"))


def test_strangers_have_no_path(family: Document) -> None:
    stranger = Person(id=ElementId("stranger"))
    document = replace(family, people={**family.people, stranger.id: stranger})
    assert path(kin(document), ElementId("anna"), stranger.id) is None
    assert relation_words(document, stranger.id) == ""


def test_a_trans_man_is_an_uncle_to_the_world(family: Document) -> None:
    uncle = replace(family.people[ElementId("uncle")], gender=Gender.TRANS_MAN)
    document = replace(family, people={**family.people, uncle.id: uncle})
    assert relation_words(document, uncle.id) == "mum's brother"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ChildKind.FOSTER, "foster mum"),
        (ChildKind.STEP, "stepmum"),
        (ChildKind.KINSHIP, "carer"),
        (ChildKind.ADOPTED, "mum"),
    ],
)
def test_whoever_brings_up_a_child_is_called_what_they_are(family: Document, kind: ChildKind, words: str) -> None:
    carer = Person(id=ElementId("carer"), gender=Gender.FEMALE)
    line = Parentage(id=ElementId("line"), child=ElementId("anna"), parents=(carer.id,), kind=kind)
    people, lines = {**family.people, carer.id: carer}, {**family.parentages, line.id: line}
    assert relation_words(replace(family, people=people, parentages=lines), carer.id) == words


def test_an_unchanged_family_is_worked_out_once(family: Document) -> None:
    renamed = replace(family, people={**family.people})
    assert kin(renamed) is kin(family)
    assert kin(replace(family, couples={})) is not kin(family)


def test_a_nan_who_brought_somebody_up_is_their_nan_first(family: Document) -> None:
    line = Parentage(
        id=ElementId("line"), child=ElementId("anna"), parents=(ElementId("gran"),), kind=ChildKind.KINSHIP
    )
    document = replace(family, parentages={**family.parentages, line.id: line})
    assert relation_words(document, ElementId("gran")) == "mum's mum"
