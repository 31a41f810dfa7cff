from dataclasses import replace

import pytest

from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.linked import Link, Linked, linked
from ecomap.model.network import Place, Tie
from ecomap.model.person import ElementId, Person

ANNA, FRIEND, COACH, CLUB = (ElementId(name) for name in ("anna", "friend", "coach", "club"))


@pytest.fixture
def map_of_anna(family: Document) -> Document:
    """The family, and a friend, a coach and a club that nobody is linked with yet."""
    people = {**family.people, FRIEND: Person(id=FRIEND), COACH: Person(id=COACH)}
    return replace(family, young_person=ANNA, people=people, places={CLUB: Place(id=CLUB)})


def tied(document: Document, *pairs: tuple[ElementId, ElementId]) -> Document:
    ties = {ElementId(f"{a}-{b}"): Tie(id=ElementId(f"{a}-{b}"), a=a, b=b) for a, b in pairs}
    return replace(document, ties={**document.ties, **ties})


def test_who_has_nothing_to_do_with_each_other_is_not_linked(map_of_anna: Document) -> None:
    assert linked(map_of_anna, {}, FRIEND, COACH) is None
    assert linked(map_of_anna, {}, FRIEND, FRIEND) is None


def test_a_line_links_and_is_told_from_the_young_person(map_of_anna: Document) -> None:
    document = tied(map_of_anna, (FRIEND, ANNA))
    assert linked(document, {}, FRIEND, ANNA) == Linked(ANNA, ((Link.LINE, FRIEND),))


def test_both_know_others_and_only_else_the_young_person(map_of_anna: Document) -> None:
    document = tied(map_of_anna, (ANNA, FRIEND), (ANNA, COACH))
    found = linked(document, {}, FRIEND, COACH)
    assert found is not None and found.both == (ANNA,) and found.people == (FRIEND, ANNA, COACH)
    document = tied(document, (FRIEND, CLUB), (COACH, CLUB))
    found = linked(document, {}, FRIEND, COACH)
    assert found is not None and found.both == (CLUB,) and found.people == (FRIEND, CLUB, COACH)


def test_family_and_homes_are_steps_of_a_way(map_of_anna: Document) -> None:
    mum, gran = ElementId("mum"), ElementId("gran")
    document = tied(map_of_anna, (FRIEND, mum))
    home = Household(id=ElementId("home"), members=(gran, COACH))
    found = linked(document, {home.id: home}, FRIEND, COACH)
    assert found is not None and found.people == (FRIEND, mum, gran, COACH)
    assert found.way[0][0] is Link.LINE and found.way[-1][0] is Link.HOME and found.both == ()
    assert linked(document, {}, FRIEND, COACH) is None
