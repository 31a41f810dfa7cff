"""Special days: one's own birthday, glad days, and of others never more than the copy gives."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.sheets import write
from ecomap.model.copies import Audience
from ecomap.model.dates import MONTHS, PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Couple, CoupleKind, Ending
from ecomap.model.journey import Event
from ecomap.model.person import ElementId
from ecomap.papers.story.birthdays_to_ask import ASK_TITLE
from ecomap.papers.story.days import days, to_ask
from ecomap.papers.story.special_days import FIELDS
from tests.papers.conftest import SAMPLES, book, copied, made, said, sample

YOUNG_PERSON = Audience.YOUNG_PERSON
DAY = PartialDate(year=2019, month=5, day=17)


def born_on_days(document: Document) -> Document:
    """Return a map in which everybody else's day of birth, and of death, is known to the file."""
    people = {
        key: replace(
            one, born=replace(one.born, month=5, day=17), died=replace(one.died, month=5, day=17) if one.died else None
        )
        if one.born and key != document.young_person and one.life.value != "expected"
        else one
        for key, one in document.people.items()
    }
    return replace(document, people=people)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_day_of_others_is_never_printed_whatever_the_file_knows(name: str) -> None:
    known, unknown = (made(one, YOUNG_PERSON, "special-days") for one in (born_on_days(sample(name)), sample(name)))
    assert known == unknown
    assert made(born_on_days(sample(name)), YOUNG_PERSON, "timeline") == book(name, YOUNG_PERSON, "timeline")
    assert made(born_on_days(sample(name)), YOUNG_PERSON, "pets") == book(name, YOUNG_PERSON, "pets")
    assert "17 May" not in said(known)


def test_twelve_months_and_my_own_birthday() -> None:
    text = said(book("ellie", YOUNG_PERSON, "special-days")).replace("1 June 2026", "")
    at = [text.index(f" {month} ") for month in MONTHS[2:]]
    assert at == sorted(at)
    assert "5 My birthday I turn 14" in text and "Special days in 2026" in text
    assert "Baby on the way Cousin (due Sept)" in text


def test_how_old_my_people_become_is_told_of_those_who_are_near_and_not_paid() -> None:
    text = said(book("ellie", YOUNG_PERSON, "special-days"))
    assert ASK_TITLE in text and "Mason Turns 10 this year" in text and "Nan Turns 62 this year" in text
    worker = next(one for one in sample("ellie").people.values() if one.paid and sample("ellie").standing(one.id).ring)
    assert worker.born is not None and f"{worker.name.text} Turns" not in text
    unsure = said(book("idris", YOUNG_PERSON, "special-days"))
    assert "Musa Older brother" in unsure and "Musa Turns" not in unsure


def test_whose_birthday_is_written_down_is_not_asked_again() -> None:
    document = write(sample("ellie"), "special-days", "april", "12 Nan, 20 Mason")
    copy = copied(document, YOUNG_PERSON)
    asked = to_ask(copy, copy.shown.sheets["special-days"])
    assert ElementId("B03") not in asked and ElementId("B13") not in asked and ElementId("B14") in asked
    assert "12 Nan, 20 Mason" in said(made(document, YOUNG_PERSON, "special-days"))


def test_those_who_died_are_remembered_and_not_asked() -> None:
    text = said(book("kai", YOUNG_PERSON, "special-days"))
    assert "People I remember" in text and "Mum (2017), Grandad (2021) and Grandpa (2020)" in text
    assert "Mum Turns" not in text
    assert "People I remember" not in said(book("nothing", YOUNG_PERSON, "special-days"))


def test_glad_days_come_round_and_others_do_not() -> None:
    events = (
        Event(id=ElementId("e1"), what="Carys and Delroy's wedding", on=PartialDate(year=2020, month=8, day=4)),
        Event(id=ElementId("e2"), what="The court hearing", on=PartialDate(year=2020, month=8, day=5)),
        Event(id=ElementId("e3"), what="My swimming medal", on=PartialDate(year=2021)),
    )
    couples = (
        Couple(id=ElementId("c1"), a=ElementId("B26"), b=ElementId("B27"), kind=CoupleKind.MARRIED, since=DAY),
        Couple(
            id=ElementId("c2"),
            a=ElementId("B02"),
            b=ElementId("B18"),
            kind=CoupleKind.MARRIED,
            since=DAY,
            ending=Ending.SEPARATED,
        ),
    )
    document = replace(
        sample("ellie"), events={one.id: one for one in events}, couples={one.id: one for one in couples}
    )
    found = [(one.month, one.day, one.title) for one in days(copied(document, YOUNG_PERSON))]
    assert found == [
        (5, 17, "Sue and Pete"),
        (8, 4, "Carys and Delroy's wedding"),
        (9, 0, "Baby on the way"),
        (10, 5, "My birthday"),
    ]


def test_an_empty_map_is_a_year_to_write_in() -> None:
    (page,) = book("nothing", YOUNG_PERSON, "special-days").pages
    lines = [figure for figure in page.figures if figure.key == "to write on"]
    assert len(lines) >= 12 * 4


def test_every_month_and_those_remembered_can_be_written() -> None:
    document = sample("ellie")
    for field in FIELDS:
        document = write(document, "special-days", field.key, f"written in {field.key} " * 30)
    text = said(made(document, YOUNG_PERSON, "special-days"))
    assert [text.count(f"in {field.key}") + text.count(f"in\u00a0{field.key}") for field in FIELDS] == [30] * len(
        FIELDS
    )
