from __future__ import annotations

import datetime

from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.moments import forget_moment, keep_moment, return_to
from ecomap.edit.people import add_person, rename
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_decision
from ecomap.model.contact import DecisionKind
from ecomap.model.copies import guests
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Person
from ecomap.model.restriction import Restriction
from ecomap.model.rules import check

KELLY, MARCUS, MAIR = ElementId("kelly"), ElementId("marcus"), ElementId("mair")
DAY = datetime.date(2026, 6, 1)


def test_a_moment_is_the_map_of_that_day_without_moments_of_its_own(family: Document) -> None:
    document = keep_moment(keep_moment(family, DAY, "first"), DAY, "second")
    assert [(one.title, one.was == family) for one in document.moments.values()] == [("first", True), ("second", True)]


def test_going_back_to_a_moment_loses_no_moment(family: Document) -> None:
    document = rename(keep_moment(family, DAY), KELLY, "Kel")
    (moment,) = document.moments
    back = return_to(document, moment)
    assert back.people == family.people
    assert back.moments == document.moments
    assert forget_moment(back, moment) == family


def test_going_back_takes_no_protection_from_anybody(family: Document) -> None:
    document = keep_moment(invite(invite(family, KELLY), MARCUS), DAY)
    (moment,) = document.moments
    document = set_decision(document, KELLY, DecisionKind.NOT_ALLOWED, DAY)
    document = restrict(document, Restriction(id=ElementId("r"), about=MARCUS))
    document = keep_apart(add_person(document, Person(id=ElementId("new"))), ElementId("new"), MAIR)
    document = keep_apart(document, MAIR, KELLY)
    back = return_to(document, moment)
    check(back)
    assert guests(back) == ()
    assert MARCUS in {one.about for one in back.restrictions.values()}
    assert [(one.a, one.b) for one in back.keep_apart.values()] == [(MAIR, KELLY)]
