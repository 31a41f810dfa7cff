"""A person as each audience may see them: names, dates, portraits and where they are reached."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.family import ChildKind, Parentage
from ecomap.model.gathering import Invitation
from ecomap.model.person import ALSO_CALLED, ElementId, Life, Name, Person, Portrait, PrivateFacts, Reach, Side, Source
from ecomap.model.restriction import Restriction

DAY = datetime.date(2026, 6, 1)
ME, NAN, SUE, TIM = (ElementId(one) for one in ("me", "nan", "sue", "tim"))
OWN, GUESTS, LIST = Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR


def a_map(*people: Person, **fields: Any) -> Document:
    """Return a map of Ellie Price, these people, and an invitation of each."""
    everybody = {one.id: one for one in (Person(id=ME, name=Name(text="Ellie Price")), *people)}
    asked = {one.id: Invitation(id=ElementId(f"i-{one.id}"), person=one.id) for one in people}
    invitations = {one.id: one for one in asked.values()}
    return Document(id="map", young_person=ME, people=everybody, invitations=invitations, **fields)


def seen(document: Document, audience: Audience) -> dict[ElementId, Person]:
    return dict(copy_for(document, audience, DAY).shown.people)


def names(document: Document, audience: Audience = LIST) -> list[str]:
    return [one.name.text for one in seen(document, audience).values()][1:]


def called(key: ElementId, text: str, **facts: Any) -> Person:
    return Person(id=key, name=Name(text=text), **facts)


@pytest.mark.parametrize("side", Side)
def test_a_carers_surname_is_nobodys_on_any_list_by_whatever_name_they_go(side: Side) -> None:
    known = PrivateFacts(others=((ALSO_CALLED, "Susan Oldway"), ("landlord", "Mr Hill")))
    carer = called(SUE, "Sue Fairweather", side=side, private=known)
    people = carer, called(TIM, "Tim Oldway"), called(NAN, "Pat Fairweather"), called(ElementId("h"), "Bo Hill")
    cares = side in (Side.FOSTER, Side.HOME, Side.ADOPTIVE)
    whole = [one.name.text for one in people]
    assert names(a_map(*people)) == (["Sue", "Tim", "Pat", "Bo Hill"] if cares else whole)


@pytest.mark.parametrize("kind", ChildKind)
def test_whoever_has_a_child_in_care_is_a_carer(kind: ChildKind) -> None:
    line = Parentage(id=ElementId("line"), child=NAN, parents=(SUE,), kind=kind)
    people = called(SUE, "Sue Fairweather"), called(NAN, "Pat Reed"), called(TIM, "Tim Fairweather")
    cares = kind in (ChildKind.FOSTER, ChildKind.RESIDENTIAL, ChildKind.ADOPTED)
    found = names(a_map(*people, parentages={line.id: line}))
    assert found == (["Sue", "Pat Reed", "Tim"] if cares else [one.name.text for one in people])


def test_a_relative_who_is_the_carer_shares_the_familys_name_and_it_is_told_of_the_others() -> None:
    people = called(SUE, "Sue Price", side=Side.FOSTER), called(NAN, "Pat Price")
    assert names(a_map(*people)) == ["Sue", "Pat Price"]


def test_who_has_no_surname_is_no_carers_relative() -> None:
    people = called(SUE, "Sue", side=Side.FOSTER), called(NAN, "Nan")
    shown = seen(a_map(*people, Person(id=TIM, name=Name(text="Tim", other_script="Тим Хилл"))), LIST)
    assert shown[TIM].name == Name(text="Tim", other_script="Тим Хилл")


def test_without_a_surname_somebody_is_called_as_they_like_to_be() -> None:
    jo = Person(id=NAN, name=Name(text="Josephine Reed", short="Jo", other_script="Жозефина Рид"))
    assert seen(a_map(jo), OWN)[NAN].name == Name(text="Jo", short="Jo", other_script="Жозефина")
    assert seen(a_map(jo), LIST)[NAN].name == jo.name
    limit = Restriction(id=ElementId("limit"), about=NAN, fact="name.surname")
    kept = a_map(jo, restrictions={limit.id: limit})
    assert seen(kept, LIST)[NAN].name == seen(kept, OWN)[NAN].name


@pytest.mark.parametrize(
    ("audience", "born", "died"), [(OWN, PartialDate(year=1950), PartialDate(year=2020)), (LIST, None, None)]
)
def test_of_others_dates_no_more_is_seen_than_the_year(audience: Audience, born: Any, died: Any) -> None:
    person = called(NAN, "Nan", born=PartialDate(year=1950, month=4, day=3), died=PartialDate(year=2020, month=5))
    found = seen(a_map(person), audience)[NAN]
    assert (found.born, found.died) == (born, died)
    bare = seen(a_map(called(NAN, "Nan")), audience)[NAN]
    assert (bare.born, bare.died) == (None, None)


def test_the_young_persons_own_dates_are_theirs_and_nobody_elses() -> None:
    born = PartialDate(year=2010, month=4, day=3)
    document = a_map()
    me = replace(document.people[ME], born=born, about="Likes tea.")
    document = replace(document, people={ME: me})
    assert seen(document, OWN)[ME].born == born and seen(document, OWN)[ME].about == "Likes tea."
    for audience in (GUESTS, LIST):
        assert (seen(document, audience)[ME].born, seen(document, audience)[ME].about) == (None, "")


def test_the_month_a_baby_is_due_is_the_young_persons_to_know() -> None:
    due = PartialDate(year=2026, month=9)
    for life, born in ((Life.EXPECTED, due), (Life.LIVING, PartialDate(year=2026))):
        assert seen(a_map(called(NAN, "Baby", life=life, born=due)), OWN)[NAN].born == born


@pytest.mark.parametrize("audience", (OWN, GUESTS, LIST))
@pytest.mark.parametrize("allowed", (True, False))
def test_a_picture_is_seen_where_it_is_allowed_and_what_stands_for_it_always(audience: Audience, allowed: bool) -> None:
    pictured = Portrait(picture="p", sticker="cat", colour="red", allowed=allowed)
    document = a_map(
        called(NAN, "Nan", portrait=pictured), pictures={"p": StoredPicture(mime="image/png", content=b"p")}
    )
    shown = copy_for(document, audience, DAY).shown
    assert shown.people[NAN].portrait == (pictured if allowed else Portrait(sticker="cat", colour="red"))
    assert bool(shown.pictures) is allowed


@pytest.mark.parametrize("side", (Side.FOSTER, Side.MUM))
def test_only_who_is_invited_is_reached_and_a_carer_never_at_home(side: Side) -> None:
    reach = Reach(address="61 Larkfield Road", phone="0777 123", email="sue@example.org")
    document = a_map(called(SUE, "Sue", side=side, reach=reach))
    assert seen(document, LIST)[SUE].reach == (reach if side is Side.MUM else replace(reach, address=""))
    assert seen(document, OWN)[SUE].reach == seen(document, GUESTS)[SUE].reach == Reach()
    assert seen(replace(document, invitations={}), LIST)[SUE].reach == Reach()


@pytest.mark.parametrize("audience", (OWN, GUESTS, LIST))
def test_nothing_private_of_somebody_who_is_seen_is_in_any_copy(audience: Audience) -> None:
    private = PrivateFacts(
        health="Asthma", offences="Theft", immigration="Visa", former_name="Leroy", others=(("ref", "RCT-1"),)
    )
    known = called(NAN, "Jean", relation="aunt", about="She sings.", languages=("cy",), paid=True)
    nan = replace(known, private=private, note="Seen at court", source=Source.FOUND)
    found = seen(a_map(nan), audience)[NAN]
    assert found == replace(known, about="She sings." if audience is OWN else "")


@pytest.mark.parametrize("audience", (OWN, GUESTS, LIST))
def test_the_young_person_is_on_every_copy_of_their_map(audience: Audience) -> None:
    limit = Restriction(id=ElementId("limit"), about=ME)
    assert seen(a_map(restrictions={limit.id: limit}), audience) == seen(a_map(), audience)
