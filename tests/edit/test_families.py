from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.edit.families import (
    HALF,
    add_child,
    add_half_sibling,
    add_parent,
    add_parentage,
    add_partner,
    add_sibling,
    change_parentage,
    couple_of,
    make_twins,
    parentages_of,
    part_twins,
    set_couple,
)
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.kinship import kin
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MARCUS, MAISIE, MAIR = (ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair"))


def person(name: str, gender: Gender = Gender.UNKNOWN) -> Person:
    return Person(id=ElementId(name.lower()), name=Name(text=name), gender=gender)


def parents(document: Document, child: str) -> tuple[ElementId, ...]:
    return kin(document).own_parents(ElementId(child))


def test_a_second_parent_stands_beside_the_first_the_mother_first(alone: Document) -> None:
    document = add_parent(alone, ELLIE, person("Marcus", Gender.MALE))
    document = add_parent(document, ELLIE, person("Kelly", Gender.FEMALE))
    assert [one.parents for one in parentages_of(document, ELLIE)] == [(KELLY, MARCUS)]
    assert add_parent(document, ELLIE, document.people[KELLY]) is document


def test_a_third_parent_by_birth_is_refused_and_a_carer_is_not(family: Document) -> None:
    with pytest.raises(RuleBroken):
        add_parent(family, ELLIE, person("Jo"))
    cared = add_parent(
        add_parent(family, ELLIE, person("Sue"), ChildKind.FOSTER), ELLIE, person("Pete"), ChildKind.FOSTER
    )
    assert [one.parents for one in parentages_of(cared, ELLIE, ChildKind.FOSTER)] == [("sue", "pete")]


def test_brothers_and_sisters_may_be_named_before_their_parents(alone: Document) -> None:
    document = add_sibling(add_sibling(alone, ELLIE, person("Max")), ElementId("max"), person("Ella"))
    (sibship,) = document.sibships.values()
    assert sibship.members == ("ellie", "max", "ella")
    document = add_parent(document, ELLIE, person("Kelly", Gender.FEMALE))
    document = add_parent(document, ELLIE, person("Marcus", Gender.MALE))
    assert not document.sibships
    assert parents(document, "max") == parents(document, "ella") == parents(document, "ellie") == (KELLY, MARCUS)


def test_a_half_brother_does_not_get_the_other_parent(alone: Document) -> None:
    document = add_parent(alone, ELLIE, person("Kelly", Gender.FEMALE))
    document = add_half_sibling(document, ELLIE, person("Jaden"), through=KELLY)
    document = add_half_sibling(document, ELLIE, person("Chantelle"))
    document = add_parent(document, ELLIE, person("Marcus", Gender.MALE))
    assert parents(document, "jaden") == (KELLY,)
    assert parents(document, "chantelle") == ()
    assert [one.note for one in document.sibships.values()] == [HALF]
    assert set(kin(document).siblings(ELLIE)) == {"jaden", "chantelle"}


def test_nobody_becomes_their_own_ancestor(family: Document) -> None:
    with pytest.raises(RuleBroken):
        add_parent(family, MAIR, family.people[ELLIE])
    with pytest.raises(RuleBroken):
        add_child(family, ELLIE, family.people[MAIR])
    with pytest.raises(RuleBroken):
        add_parentage(family, ELLIE, (ELLIE,), ChildKind.FOSTER)


def test_a_child_of_two_is_one_line(family: Document) -> None:
    document = add_child(family, MARCUS, person("Mia"), other=KELLY)
    assert [one.parents for one in parentages_of(document, ElementId("mia"))] == [(KELLY, MARCUS)]
    assert add_child(document, KELLY, document.people[ElementId("mia")]) is document


def test_what_is_known_of_a_couple_is_only_added_to(family: Document) -> None:
    document = add_partner(family, KELLY, family.people[MARCUS], CoupleKind.MARRIED)
    over = add_partner(document, MARCUS, document.people[KELLY], ending=Ending.DIVORCED)
    couple = couple_of(over, KELLY, MARCUS)
    assert couple is not None and (couple.kind, couple.ending) == (CoupleKind.MARRIED, Ending.DIVORCED)
    assert add_partner(over, KELLY, over.people[MARCUS]) is over
    assert set_couple(over, couple.id, note="1985").couples[couple.id].note == "1985"
    with pytest.raises(RuleBroken):
        add_partner(family, KELLY, family.people[KELLY])


@pytest.mark.parametrize("add", [add_child, add_parent, add_sibling])
def test_kin_with_a_date_that_cannot_be_are_refused(
    family: Document, add: Callable[[Document, ElementId, Person], Document]
) -> None:
    with pytest.raises(RuleBroken, match="A date cannot be"):
        add(family, MAISIE if add is add_sibling else MAIR, replace(person("Zoe"), born=PartialDate(year=9, month=13)))


def test_one_line_decides_the_row_of_a_child(family: Document) -> None:
    document = add_parent(family, ELLIE, person("Sue"), ChildKind.FOSTER)
    (birth,), (foster,) = parentages_of(document, ELLIE), parentages_of(document, ELLIE, ChildKind.FOSTER)
    document = change_parentage(change_parentage(document, birth.id, primary=True), foster.id, primary=True)
    assert [one.id for one in document.parentages.values() if one.primary] == [foster.id]


def test_a_third_child_born_together_joins_the_twins(family: Document) -> None:
    document = make_twins(add_sibling(family, ELLIE, person("Max")), (ELLIE, MAISIE))
    document = make_twins(document, (MAISIE, ElementId("max")), identical=True)
    (twins,) = document.twins.values()
    assert (twins.children, twins.identical) == (("ellie", "maisie", "max"), True)
    with pytest.raises(RuleBroken):
        make_twins(document, (ELLIE, ELLIE))


def test_who_was_not_born_together_is_parted_and_two_are_the_least(family: Document) -> None:
    document = make_twins(add_sibling(family, ELLIE, person("Max")), (ELLIE, MAISIE, ElementId("max")))
    two = part_twins(document, MAISIE)
    (twins,) = two.twins.values()
    assert twins.children == ("ellie", "max")
    assert not part_twins(two, ELLIE).twins
    assert part_twins(two, MAIR) is two
