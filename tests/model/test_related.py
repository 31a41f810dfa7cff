from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending, Parentage
from ecomap.model.kinship import Step, kin
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.model.related import Related, noun, related, steps_in_words, way_in_words
from tests.model.conftest import random_families


def who(document: Document, name: str) -> ElementId:
    return next(one for one in document.people if called(document, one) == name)


def between(document: Document, one: str, other: str) -> Related:
    found = related(document, who(document, one), who(document, other))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("sample_name", "one", "other", "what", "how"),
    [
        ("ellie", "Ellie", "Tomos", "cousin", "mum's sister Carys's son"),
        ("ellie", "Tomos", "Ellie", "cousin", "mum's sister Carys's son"),
        ("ellie", "Ellie", "Mair", "Nan", "mum's mum"),
        ("ellie", "Kelly", "Tomos", "nephew", "sister Carys's son"),
        ("ellie", "Tomos", "Kelly", "aunt", "mum's sister"),
        ("ellie", "Ellie", "Darren", "", "mum's ex-partner"),
        ("kai", "Kai", "Nora", "great-gran", "mum's mum's mum"),
        ("kai", "Eamon", "Liam", "grandson", "daughter Aoife's son"),
        ("kai", "Kai", "Amy", "second cousin", "mum's mum's sister Maureen's son Martin's daughter"),
        ("kai", "Kieran", "Kai", "", "sister Shannon's partner"),
    ],
)
def test_it_is_said_as_people_say_it(
    sample: Callable[[str], Document], sample_name: str, one: str, other: str, what: str, how: str
) -> None:
    document = sample(sample_name)
    document = replace(  # their own words for people have a test of their own
        document,
        people={
            key: replace(person, relation="" if called(document, key) in ("Kieran", "Darren") else person.relation)
            for key, person in document.people.items()
        },
    )
    found = between(document, one, other)
    assert (noun(document, found), way_in_words(document, found)) == (what, how)


def test_the_young_persons_own_word_comes_first_unless_it_is_a_way(family: Document) -> None:
    gran, uncle = ElementId("gran"), ElementId("uncle")
    people = {**family.people}
    people[gran] = replace(people[gran], relation="nana (mum's mum)")
    people[uncle] = replace(people[uncle], relation="mum's brother")
    document = replace(family, people=people)
    for person, word in ((gran, "nana"), (uncle, "uncle")):
        found = related(document, document.young_person, person)
        assert found is not None and noun(document, found) == word


def test_strangers_are_not_related_and_nobody_to_themselves(family: Document) -> None:
    stranger = Person(id=ElementId("stranger"))
    document = replace(family, people={**family.people, stranger.id: stranger})
    assert related(document, stranger.id, ElementId("mum")) is None
    assert related(document, ElementId("mum"), ElementId("mum")) is None


def test_of_ways_as_short_the_one_of_birth_comes_first(family: Document) -> None:
    # the half-brother's line to dad is by birth, that to a stepmum is not; both lead to their child
    step, child = Person(id=ElementId("step")), Person(id=ElementId("child"), gender=Gender.FEMALE)
    lines = [
        Parentage(id=ElementId("a"), child=ElementId("half"), parents=(step.id,), kind=ChildKind.STEP),
        Parentage(id=ElementId("b"), child=child.id, parents=(step.id, ElementId("dad"))),
    ]
    document = replace(
        family,
        people={step.id: step, **family.people, child.id: child},
        parentages={**{line.id: line for line in lines}, **family.parentages},
    )
    found = related(document, ElementId("half"), child.id)
    assert found == Related(ElementId("half"), ((Step.SIBLING, child.id),))
    up = related(document, ElementId("half"), ElementId("dad"))
    assert up is not None and up.way == ((Step.PARENT, ElementId("dad")),)


def test_a_way_over_a_foster_carer_comes_after_one_of_birth(family: Document) -> None:
    carer = Person(id=ElementId("carer"), gender=Gender.FEMALE)
    foster = Parentage(id=ElementId("foster"), child=ElementId("anna"), parents=(carer.id,), kind=ChildKind.FOSTER)
    birth = Parentage(id=ElementId("birth"), child=carer.id, parents=(ElementId("gran"),))
    document = replace(
        family,
        people={carer.id: carer, **family.people},
        parentages={foster.id: foster, birth.id: birth, **family.parentages},
    )
    found = related(document, ElementId("anna"), ElementId("gran"))
    assert found is not None and way_in_words(document, found) == "mum's mum"
    assert not found.several


def test_nan_who_brought_them_up_is_nan_first(family: Document) -> None:
    care = Parentage(
        id=ElementId("care"), child=ElementId("anna"), parents=(ElementId("gran"),), kind=ChildKind.KINSHIP
    )
    document = replace(family, parentages={care.id: care, **family.parentages})
    found = related(document, ElementId("anna"), ElementId("gran"))
    assert found is not None and way_in_words(document, found) == "mum's mum"


def test_a_carer_is_found_where_no_other_way_leads_from_either_end(family: Document) -> None:
    carer = Person(id=ElementId("carer"), gender=Gender.FEMALE)
    line = Parentage(id=ElementId("care"), child=ElementId("half"), parents=(carer.id,), kind=ChildKind.FOSTER)
    document = replace(
        family, people={**family.people, carer.id: carer}, parentages={**family.parentages, line.id: line}
    )
    for one, other, words in ((ElementId("half"), carer.id, "foster mum"), (carer.id, ElementId("half"), "foster son")):
        found = related(document, one, other)
        assert found is not None and steps_in_words(document, found) == (words,)


def test_ways_as_short_are_told_of(family: Document) -> None:
    # mum and dad both have a child with two other people who are partners of each other's exes
    assert related(family, ElementId("anna"), ElementId("uncle")) == Related(
        ElementId("anna"), ((Step.PARENT, ElementId("mum")), (Step.SIBLING, ElementId("uncle")))
    )
    line = Parentage(id=ElementId("kin"), child=ElementId("dad"), parents=(ElementId("gran"),))
    document = replace(family, parentages={**family.parentages, line.id: line})
    found = related(document, ElementId("anna"), ElementId("uncle"))
    assert found is not None and found.several


@pytest.mark.parametrize(
    ("kind", "ending", "words"),
    [
        (CoupleKind.MARRIED, Ending.NONE, "husband"),
        (CoupleKind.MARRIED, Ending.DIVORCED, "ex-husband"),
        (CoupleKind.DATING, Ending.NONE, "partner"),
        (CoupleKind.DATING, Ending.ENDED, "ex-partner"),
        (CoupleKind.MARRIED, Ending.WIDOWED, "husband"),
    ],
)
def test_a_partner_is_what_they_are_or_were(family: Document, kind: CoupleKind, ending: Ending, words: str) -> None:
    pair = Couple(id=ElementId("pair"), a=ElementId("mum"), b=ElementId("dad"), kind=kind, ending=ending)
    document = replace(family, couples={pair.id: pair})
    found = related(document, ElementId("mum"), ElementId("dad"))
    assert found is not None and steps_in_words(document, found) == (words,)


def test_how_a_child_was_conceived_is_nobodys_relation(family: Document) -> None:
    donor = Person(id=ElementId("donor"))
    line = Parentage(id=ElementId("made"), child=ElementId("anna"), parents=(donor.id,), kind=ChildKind.DONOR)
    document = replace(
        family, people={**family.people, donor.id: donor}, parentages={**family.parentages, line.id: line}
    )
    assert related(document, ElementId("anna"), donor.id) is None


@given(random_families(), st.data())
def test_a_way_is_made_of_lines_that_are_there_and_is_as_long_from_either_end(
    document: Document, data: st.DataObject
) -> None:
    one, other = (data.draw(st.sampled_from(list(document.people))) for _ in range(2))
    found, back = related(document, one, other), related(document, other, one)
    assert (found is None) == (back is None)
    if found is None or back is None:
        return
    assert len(found.way) == len(back.way)
    assert len(set(found.people)) == len(found.people)
    family = kin(document)
    for here, there in zip(found.people, found.people[1:], strict=False):
        lines = (
            *(parent for parent, _ in family.parents.get(here, ())),
            *(child for child, _ in family.children.get(here, ())),
            *family.siblings(here),
            *family.partners.get(here, ()),
        )
        assert there in lines
    assert way_in_words(document, found)


def joined(*lines: tuple[str, str, ChildKind], own: str = "") -> Document:
    """Return families of these children, parents and ways of belonging; everybody is female."""
    names = dict.fromkeys(("me", *(name for child, parent, _ in lines for name in (child, parent))))
    people = {ElementId(one): Person(id=ElementId(one), name=Name(text=one), gender=Gender.FEMALE) for one in names}
    kept = {
        ElementId(f"{child}-{parent}"): Parentage(
            id=ElementId(f"{child}-{parent}"), child=ElementId(child), parents=(ElementId(parent),), kind=kind
        )
        for child, parent, kind in lines
    }
    if own:
        people[ElementId("her")] = replace(people[ElementId("her")], relation=own)
    return Document(id="d", young_person=ElementId("me"), people=people, parentages=kept)


BIRTH, STEP, FOSTER = ChildKind.BIRTH, ChildKind.STEP, ChildKind.FOSTER
HALF = (("me", "mum", BIRTH), ("me", "dad", BIRTH), ("her", "mum", BIRTH), ("her", "other", BIRTH))


@pytest.mark.parametrize(
    ("document", "what", "how"),
    [
        (joined(*HALF), "half-sister", "half-sister"),
        (joined(*HALF[:3]), "sister", "sister"),
        (joined(*HALF, own="big sister"), "big sister", "sister"),
        (joined(("me", "ann", STEP), ("her", "ann", BIRTH)), "stepsister", "stepmum ann's daughter"),
        (joined(("me", "mum", BIRTH), ("her", "mum", STEP)), "stepsister", "mum's stepdaughter"),
        (joined(("me", "sue", FOSTER), ("her", "sue", BIRTH)), "foster sister", "foster mum sue's daughter"),
        (joined(("me", "sue", FOSTER), ("her", "sue", FOSTER)), "foster sister", "foster mum sue's foster daughter"),
        (joined(("me", "ann", STEP), ("ann", "her", BIRTH)), "step-gran", "stepmum ann's mum"),
        (joined(("me", "sue", FOSTER), ("sue", "her", BIRTH)), "foster gran", "foster mum sue's mum"),
        (
            joined(("me", "m", BIRTH), ("m", "g", BIRTH), ("g", "gg", BIRTH), ("x", "gg", BIRTH), ("her", "x", BIRTH)),
            "cousin once removed",
            "mum's mum's sister x's daughter",
        ),
    ],
)
def test_step_foster_and_half_relations_have_their_words(document: Document, what: str, how: str) -> None:
    found = related(document, document.young_person, ElementId("her"))
    assert found is not None
    assert (noun(document, found), way_in_words(document, found)) == (what, how)
