"""Guests under 18: the list says so and asks who agrees; nobody learns from it when they were born."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, new_document
from ecomap.model.gathering import Gathering, Invitation
from ecomap.model.person import ElementId, Life, Name, Person
from ecomap.model.restriction import Reserve, Restriction

DAY = datetime.date(2026, 6, 1)
ANNA, BEN = ElementId("anna"), ElementId("ben")


def invited(on: str = "") -> Document:
    """Return a map with two guests: one turns 18 on 2 August 2026, one is grown up."""
    document = new_document()
    anna = Person(id=ANNA, name=Name(text="Anna"), born=PartialDate(year=2008, month=8, day=2))
    ben = Person(id=BEN, name=Name(text="Ben"), born=PartialDate(year=1980))
    guests = {key: Invitation(id=ElementId(f"of-{key}"), person=key) for key in (ANNA, BEN)}
    return replace(
        document,
        people={**document.people, ANNA: anna, BEN: ben},
        invitations={one.id: one for one in guests.values()},
        gathering=Gathering(on=on),
    )


def young(document: Document, audience: Audience = Audience.COORDINATOR) -> frozenset[ElementId]:
    """Return who is under 18 on a copy."""
    return copy_for(document, audience, DAY).under_18


def test_the_day_of_the_gathering_counts_and_the_copys_where_there_is_none() -> None:
    assert young(invited()) == {ANNA}
    assert young(invited(on="2026-08-01 12:00")) == {ANNA}
    assert young(invited(on="2026-08-02 12:00")) == young(invited(on="2026-08-02")) == frozenset()
    assert young(invited(on="some day in autumn")) == {ANNA}


def test_only_those_who_keep_the_list_know() -> None:
    assert young(invited(), Audience.FILE) == {ANNA}
    assert young(invited(), Audience.GUESTS) == young(invited(), Audience.YOUNG_PERSON) == frozenset()


def test_the_copy_has_no_birthday_and_nothing_of_whose_is_kept() -> None:
    copy = copy_for(invited(), Audience.COORDINATOR, DAY)
    assert copy.shown.people[ANNA].born is None
    for reserve in Reserve:
        for kept in (
            Restriction(id=ElementId("r"), about=ANNA, fact="born", reserve=reserve),
            Restriction(id=ElementId("r"), about=ANNA, role_instead="a cousin", reserve=reserve),
            Restriction(id=ElementId("r"), about=ANNA, reserve=reserve),
        ):
            told = young(replace(invited(), restrictions={kept.id: kept}))
            assert told == ({ANNA} if reserve is Reserve.NOT_FOR_FAMILY else frozenset())


def test_nobody_who_cannot_be_invited_is_among_them() -> None:
    document = invited()
    died = replace(document.people[ANNA], life=Life.DIED)
    assert young(replace(document, people={**document.people, ANNA: died})) == frozenset()
