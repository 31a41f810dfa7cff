from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.entries import put
from ecomap.edit.families import add_parentage, add_partner, couple_of
from ecomap.edit.gathering import keep_apart
from ecomap.edit.households import make_household
from ecomap.edit.restrict import restrict
from ecomap.edit.splitting import Share, known_facts, shared_out, split, two_names
from ecomap.edit.standing import set_contact, set_decision, set_wish
from ecomap.edit.ties import connect, tie_between
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import barred
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Kind, Name, Person, Reach
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MAIR, BOXING, UNCLES, SUE, ANN = (
    ElementId(one) for one in ("ellie", "kelly", "mair", "boxing", "uncles", "sue", "ann")
)


@pytest.fixture
def uncles(family: Document) -> Document:
    """Two uncles typed as one: sons of Mair, one with Sue and one with Ann, one of them at the boxing club."""
    lee = Person(
        id=UNCLES, name=Name(text="Lee and Ray"), relation="uncles", born=PartialDate(year=1985), reach=Reach(phone="1")
    )
    document = add_parentage(put(family, lee), UNCLES, (MAIR,))
    for partner in (SUE, ANN):
        document = add_partner(document, UNCLES, Person(id=partner, name=Name(text=partner.title())))
    document = make_household(connect(document, UNCLES, BOXING), (UNCLES, ANN))
    return set_wish(set_contact(document, UNCLES, ContactKind.PHONE), UNCLES, WishKind.MORE)


def line(document: Document, table: str, partner: ElementId | None = None) -> ElementId:
    return next(
        ElementId(entry.id)
        for there, entry in shared_out(document, UNCLES)
        if there == table and (partner is None or partner in (entry.a, entry.b))
    )


def test_two_uncles_typed_as_one_are_two_again(uncles: Document) -> None:
    lines = {
        line(uncles, "parentages"): Share.BOTH,
        line(uncles, "couples", ANN): Share.SECOND,
        line(uncles, "households"): Share.SECOND,
        line(uncles, "ties", BOXING): Share.BOTH,
    }
    facts = {"relation": Share.BOTH, "born": Share.SECOND, "wishes": Share.SECOND}
    after, ray = split(uncles, UNCLES, "Ray", lines=lines, facts=facts)
    lee = after.people[UNCLES]
    assert couple_of(after, UNCLES, SUE) and couple_of(after, ray, ANN)
    assert not couple_of(after, ray, SUE) and not couple_of(after, UNCLES, ANN)
    assert {one.child for one in after.parentages.values() if one.parents == (MAIR,)} == {KELLY, UNCLES, ray}
    assert [set(one.members) for one in after.households.values()] == [{ray, ANN}]
    assert tie_between(after, UNCLES, BOXING) and tie_between(after, ray, BOXING)
    assert (lee.born, after.people[ray].born) == (None, PartialDate(year=1985))
    assert (lee.relation, after.people[ray].relation) == ("uncles", "uncles")
    assert lee.reach.phone == "1" and not after.people[ray].reach.phone
    assert after.standing(UNCLES).contact_now and not after.standing(ray).contact_now
    assert after.standing(ray).wish and not after.standing(UNCLES).wish
    order = list(after.people)
    assert order.index(ray) == order.index(UNCLES) + 1


def test_what_is_not_shared_out_stays_with_the_first(uncles: Document) -> None:
    after, ray = split(uncles, UNCLES, "Ray")
    assert not list(shared_out(after, ray)) and after.people[UNCLES] == uncles.people[UNCLES]


def test_whatever_limits_one_limits_both(uncles: Document) -> None:
    document = set_decision(keep_apart(uncles, UNCLES, KELLY), UNCLES, DecisionKind.NOT_ALLOWED)
    document = restrict(document, Restriction(id=ElementId("r"), about=UNCLES, reserve=Reserve.FILE_ONLY))
    after, ray = split(document, UNCLES, "Ray")
    assert {one.about for one in after.restrictions.values()} == {UNCLES, ray}
    assert {(one.a, one.b) for one in after.keep_apart.values()} == {(UNCLES, KELLY), (ray, KELLY)}
    assert {UNCLES, ray} <= barred(after)
    assert after.standing(ray).decisions == document.standing(UNCLES).decisions


def test_of_several_people_one_fewer_is_left(uncles: Document) -> None:
    three = put(uncles, replace(uncles.people[UNCLES], kind=Kind.SEVERAL, count=3))
    after, _ = split(three, UNCLES, "Ray")
    assert (after.people[UNCLES].kind, after.people[UNCLES].count) == (Kind.SEVERAL, 2)
    after, _ = split(after, UNCLES, "Lee")
    assert after.people[UNCLES].kind is Kind.PERSON


def test_the_young_person_is_one_and_everybody_has_a_name(uncles: Document) -> None:
    with pytest.raises(RuleBroken, match="their map"):
        split(uncles, ELLIE, "Mia")
    with pytest.raises(RuleBroken, match="called"):
        split(uncles, UNCLES, "  ")


def test_what_is_known_can_be_shared_out_and_names_are_told_apart(uncles: Document) -> None:
    assert known_facts(uncles, UNCLES) == ("relation", "born", "contact", "wishes")
    assert two_names("Lee and Ray") == ("Lee", "Ray") and two_names("Andy") == ("Andy", "")
    assert two_names("Sue & Pete") == ("Sue", "Pete")
