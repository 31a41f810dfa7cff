from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.moments import LAST, forget_moment, keep_by_itself, keep_moment, rename_moment, return_to
from ecomap.edit.people import add_person, rename, set_portrait
from ecomap.edit.restrict import lift, restrict
from ecomap.edit.standing import set_decision
from ecomap.model.contact import DecisionKind
from ecomap.model.copies import guests
from ecomap.model.diagram import Diagram, Seat, View
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


def test_a_protection_that_was_ended_does_not_come_back_but_for_who_is_gone(family: Document) -> None:
    first, second = ElementId("r1"), ElementId("r2")
    document = restrict(family, Restriction(id=first, about=MARCUS))
    document = keep_moment(restrict(document, Restriction(id=second, about=KELLY)), DAY)
    (moment,) = document.moments
    people = {key: one for key, one in document.people.items() if key != KELLY}
    after = replace(lift(lift(document, first), second), people=people)
    assert {one.about for one in return_to(after, moment).restrictions.values()} == {KELLY}


def test_a_picture_that_may_not_be_shown_any_more_is_not_shown_after_going_back(family: Document) -> None:
    document = keep_moment(set_portrait(family, KELLY, allowed=True), DAY)
    (moment,) = document.moments
    back = return_to(set_portrait(document, KELLY, allowed=False), moment)
    assert not back.people[KELLY].portrait.allowed
    assert back.people[MARCUS] is document.people[MARCUS]


def test_a_moment_has_a_name_in_one_line(family: Document) -> None:
    document = keep_moment(family, DAY, "before\nsummer")
    (moment,) = document.moments
    assert document.moments[moment].title == "before summer"
    assert rename_moment(document, moment, " \u202esummer ").moments[moment].title == "summer"
    assert rename_moment(document, moment, "before summer") is document


def test_at_the_end_of_a_session_nothing_is_kept_of_what_did_not_change(family: Document) -> None:
    document = keep_by_itself(family, DAY)
    assert [one.by_itself for one in document.moments.values()] == [True]
    moved = document.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, pinned=frozenset({KELLY})))
    assert keep_by_itself(document, DAY + datetime.timedelta(days=1)) is document
    assert keep_by_itself(moved, DAY + datetime.timedelta(days=1)) is moved


def test_of_one_day_the_latest_stays_and_what_was_kept_by_hand_does_too(family: Document) -> None:
    document = keep_by_itself(family, DAY)
    document = keep_moment(rename(document, KELLY, "Kel"), DAY, "mine")
    document = keep_by_itself(rename(document, KELLY, "Kelly-Ann"), DAY)
    kept = [(one.title, one.by_itself, one.was.people[KELLY].name.text) for one in document.moments.values()]
    assert kept == [("mine", False, "Kel"), ("", True, "Kelly-Ann")]


def test_of_old_ones_the_first_one_a_month_and_the_last_five_stay(family: Document) -> None:
    document = keep_moment(family, DAY, "by hand")
    days = [DAY + datetime.timedelta(days=3 * number) for number in range(40)]
    for number, day in enumerate(days):
        document = keep_by_itself(rename(document, KELLY, f"Kelly {number}"), day)
    own = [one.on for one in document.moments.values() if one.by_itself]
    months = [max(day for day in days if day.month == month) for month in sorted({day.month for day in days})]
    assert own == sorted({days[0], *months, *days[-LAST:]})
    assert sum(not one.by_itself for one in document.moments.values()) == 1


def test_of_a_very_large_map_fewer_stay(family: Document) -> None:
    crowd = {key: Person(id=key) for key in (ElementId(f"p{number}") for number in range(6_000))}
    document = replace(family, people={**family.people, **crowd})
    for month in range(1, 9):
        document = keep_by_itself(rename(document, KELLY, f"Kelly {month}"), datetime.date(2026, month, 1))
    assert [one.on.month for one in document.moments.values()] == [1, 7, 8]
