from __future__ import annotations

import datetime

from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.households import households_of, is_over, own_households
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Restriction

DAY = datetime.date(2026, 6, 1)


def copied(*homes: Household, hidden: str = "", audience: Audience = Audience.YOUNG_PERSON) -> Copy:
    people = {
        ElementId(key): Person(id=ElementId(key), name=Name(text=key.capitalize()))
        for key in ("ellie", "sue", "pete", "mair")
    }
    kept = {ElementId("r"): Restriction(id=ElementId("r"), about=ElementId(hidden))} if hidden else {}
    document = Document(
        id="map",
        young_person=ElementId("ellie"),
        people=people,
        households={home.id: home for home in homes},
        restrictions=kept,
    )
    return copy_for(document, audience, DAY)


def home(key: str, *members: str, name: str = "", until: PartialDate | None = None) -> Household:
    return Household(id=ElementId(key), members=tuple(map(ElementId, members)), name=name, until=until)


def test_the_young_persons_own_homes_come_first() -> None:
    copy = copied(home("h1", "mair", "pete"), home("h2", "ellie", "sue"))
    assert list(households_of(copy)) == ["h2", "h1"]
    assert own_households(copy) == ("h2",)


def test_a_home_of_before_is_not_there_on_the_day() -> None:
    copy = copied(home("h1", "ellie", "mair", until=PartialDate(year=2020)), home("h2", "ellie", "sue"))
    assert list(households_of(copy)) == ["h2"]


def test_a_home_is_over_from_the_very_day_it_ended() -> None:
    ended = home("h1", "ellie", "mair", until=PartialDate(year=2026, month=6, day=1))
    assert is_over(ended, DAY) and not is_over(ended, DAY - datetime.timedelta(days=1))
    assert not is_over(home("h2", "ellie", "sue", until=PartialDate(year=2026, month=6)), DAY)


def test_a_home_of_which_only_one_may_be_seen_is_not_there() -> None:
    copy = copied(home("h1", "ellie", "sue"), hidden="sue")
    assert not households_of(copy)
