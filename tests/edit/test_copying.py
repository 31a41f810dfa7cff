from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from ecomap.edit.copying import Parcel, cut, pack, paste
from ecomap.edit.entries import put
from ecomap.edit.families import add_partner
from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.households import make_household
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness, set_contact, set_decision
from ecomap.edit.ties import add_bond, connect, feel
from ecomap.model.contact import ContactKind, DecisionKind
from ecomap.model.copies import Audience, barred, copy_for
from ecomap.model.document import Document, new_document
from ecomap.model.network import BondKind, Strength
from ecomap.model.person import ElementId, Person, PrivateFacts, Side
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MARCUS, MAISIE, MAIR, BOXING = (
    ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair", "boxing")
)
DAY = datetime.date(2026, 3, 1)


@pytest.fixture
def known(family: Document) -> Document:
    """Ellie and hers, with lines among them, and how they stand to her."""
    document = add_partner(family, KELLY, family.people[MARCUS])
    document = add_bond(connect(document, MAIR, BOXING), KELLY, MAIR, BondKind.CLOSE)
    document = set_contact(set_closeness(document, MAIR, 1, DAY), MAIR, ContactKind.PHONE, DAY)
    document = feel(make_household(document, (KELLY, MAIR, MAISIE)), MAIR, Strength.STRONG, DAY)
    return put(document, replace(document.people[MAIR], private=PrivateFacts(health="Asthma"), note="Rang in May"))


def together(document: Document) -> Document:
    return copy_for(document, Audience.YOUNG_PERSON, DAY).shown


def called(document: Document, name: str) -> list[Person]:
    return [one for one in document.people.values() if one.name.text == name]


def test_people_come_to_another_map_with_what_holds_among_them(known: Document) -> None:
    after, new = paste(new_document("Kai"), pack(known, known, (KELLY, MAIR, BOXING)))
    kelly, mair = called(after, "Kelly")[0].id, called(after, "Mair")[0].id
    assert set(new) == {kelly, mair, *after.places} and KELLY not in after.people
    assert [(one.child, one.parents) for one in after.parentages.values()] == [(kelly, (mair,))]
    assert [set(one.members) for one in after.households.values()] == [{kelly, mair}]
    assert [(one.a, one.b) for one in after.ties.values()] == [(mair, *after.places)]
    assert not after.couples and len(after.bonds) == 1
    assert not after.standings, "how close they are to one young person is nothing to another"


def test_together_nothing_hidden_is_copied(known: Document) -> None:
    document = restrict(known, Restriction(id=ElementId("r"), about=MAISIE))
    parcel = pack(document, together(document), (KELLY, MAIR, MAISIE))
    assert MAISIE not in parcel.content.people and not parcel.content.bonds
    mair = parcel.content.people[MAIR]
    assert mair.private == PrivateFacts() and not mair.note
    without = pack(known, together(known), (KELLY, MAIR))
    hidden = pack(document, together(document), (KELLY, MAIR))
    assert without.content.people == hidden.content.people


@pytest.mark.parametrize("audience", [Audience.YOUNG_PERSON, Audience.FILE])
def test_what_limits_who_may_see_them_travels_along(known: Document, audience: Audience) -> None:
    limit = Restriction(id=ElementId("r"), about=MAIR, reserve=Reserve.NOT_FOR_FAMILY, reason="Court", source="Judge")
    document = restrict(known, limit)
    document = restrict(document, Restriction(id=ElementId("r2"), about=MAIR, fact="born"))
    parcel = pack(document, copy_for(document, audience, DAY).shown, (MAIR,))
    after, (mair,) = paste(new_document("Kai"), parcel)
    limits = {(one.about, one.fact): one for one in after.restrictions.values()}
    assert set(limits) == {(mair, ""), (mair, "born")} and not {"r", "r2"} & set(after.restrictions)
    assert limits[mair, ""].reserve is Reserve.NOT_FOR_FAMILY
    assert limits[mair, ""].reason == ("Court" if audience is Audience.FILE else "")


def test_who_may_not_be_invited_may_not_be_as_somebody_doubled(known: Document) -> None:
    document = set_decision(known, MAIR, DecisionKind.NOT_ALLOWED, DAY)
    document = keep_apart(document, MARCUS, ELLIE)
    for seen in (document, together(document)):
        after, new = paste(document, pack(document, seen, (MAIR, MARCUS)))
        assert set(new) <= barred(after)
        with pytest.raises(RuleBroken):
            invite(after, new[0])
    elsewhere, _ = paste(new_document("Kai"), pack(document, together(document), (MAIR, MARCUS)))
    assert not elsewhere.standings and not elsewhere.keep_apart


def test_doubled_on_the_same_map_they_stand_as_they_did_and_the_young_person_is_not_doubled(known: Document) -> None:
    after, new = paste(known, pack(known, together(known), (ELLIE, MAIR)))
    (mair,) = new
    assert len(called(after, "Mair")) == 2 and after.standing(mair).ring == 1
    tie = after.tie_to(mair)
    assert tie is not None and tie.strength is Strength.STRONG
    again, _ = paste(after, pack(known, together(known), (ELLIE, KELLY, MARCUS)))
    assert len([one for one in again.parentages.values() if one.child == ELLIE]) == 1


def test_the_young_person_is_somebody_else_on_another_map(known: Document) -> None:
    after, new = paste(new_document("Kai"), pack(known, known, (ELLIE, KELLY)))
    ellie = after.people[new[0]]
    assert (ellie.side, ellie.relation) == (Side.OTHER, "") and after.young_person != ellie.id
    assert [one.child for one in after.parentages.values()] == [ellie.id]


def test_cut_out_and_put_back_nothing_is_lost_that_was_not_seen(known: Document) -> None:
    left, parcel = cut(known, together(known), (ELLIE, KELLY, MAIR))
    assert ELLIE in left.people and not {KELLY, MAIR} & left.people.keys()
    after, _ = paste(left, parcel)
    mair = called(after, "Mair")[0]
    assert mair.private.health == "Asthma" and mair.note == "Rang in May" and len(after.bonds) == 1
    elsewhere, _ = paste(new_document("Kai"), parcel)
    assert called(elsewhere, "Mair")[0].private == PrivateFacts()


def test_a_part_of_the_map_that_is_not_there_is_left_out(known: Document) -> None:
    parcel = pack(known, known, (MAIR,))
    placed = Parcel(of=parcel.of, content=put(parcel.content, replace(known.people[MAIR], sector="choir")))
    after, (mair,) = paste(new_document("Kai"), placed)
    assert after.people[mair].sector == ""


def test_who_is_kept_apart_from_somebody_stays_so_when_doubled_or_cut_and_put_back(known: Document) -> None:
    document = keep_apart(known, MARCUS, MAIR)
    doubled, (again,) = paste(document, pack(document, document, (MARCUS,)))
    assert {(one.a, one.b) for one in doubled.keep_apart.values()} == {(MARCUS, MAIR), (again, MAIR)}
    left, parcel = cut(document, document, (MARCUS,))
    back, (again,) = paste(left, parcel)
    assert [(one.a, one.b) for one in back.keep_apart.values()] == [(again, MAIR)]
    gone, _ = cut(left, left, (MAIR,))
    assert not paste(gone, parcel)[0].keep_apart
    assert not paste(new_document("Kai"), parcel)[0].keep_apart, "nobody there is Mair"
