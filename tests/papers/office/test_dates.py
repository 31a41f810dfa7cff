"""The calendar file: right on the clock and in summer time, no guest in it, ids that say nothing, refused in words."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.gathering import Gathering, Session
from ecomap.model.person import ElementId
from ecomap.model.promise import Offer
from ecomap.papers import NotReady
from ecomap.papers.office.calendar import Happening, calendar
from tests.papers.conftest import DAY, SAMPLES, sample
from tests.papers.office.conftest import events, text_of, written

KEY = "gathering.ics"
READERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)


def planned(on: str, *sessions: Session) -> Document:
    """Return a map with a gathering on a day, and nobody who has an hour of their own."""
    document = sample("ellie")
    day = Gathering(on=on, where="Canal Centre; room 2", address="1 High Street", sessions=sessions)
    invitations = {key: replace(one, session="", arrives="") for key, one in document.invitations.items()}
    return replace(document, gathering=day, invitations=invitations, offers={})


@pytest.mark.parametrize(("on", "hour"), [("2026-08-15 12:00", 11), ("2026-12-05 12:00", 12)])
def test_an_hour_is_that_of_the_clock_there_in_summer_and_in_winter(on: str, hour: int) -> None:
    (event,) = events(written(planned(on), Audience.COORDINATOR, KEY))
    starts = event["dtstart"]
    assert isinstance(starts, datetime.datetime) and (starts.hour, starts.minute) == (12, 0)
    assert starts.astimezone(datetime.UTC).hour == hour
    assert event["location"] == "Canal Centre; room 2, 1 High Street" and event["summary"] == "Ellie’s gathering"


@pytest.mark.parametrize("on", ["2026-08-15", "2026-08-15 after lunch"])
def test_a_day_without_an_hour_is_a_whole_day(on: str) -> None:
    (event,) = events(written(planned(on), Audience.YOUNG_PERSON, KEY))
    assert (event["dtstart"], event["dtend"]) == (datetime.date(2026, 8, 15), datetime.date(2026, 8, 16))
    assert event["summary"] == "My gathering"


@pytest.mark.parametrize("on", ["", "some time in August", "2026-08"])
@pytest.mark.parametrize("audience", READERS)
def test_without_a_day_it_is_refused_in_words(audience: Audience, on: str) -> None:
    with pytest.raises(NotReady, match="The day of the gathering is not known yet"):
        written(planned(on), audience, KEY)


def test_sessions_have_their_hours_but_guests_learn_theirs_from_the_invitation() -> None:
    sessions = (
        Session(id="1", name="Lunch", starts="12:00", ends="14:00"),
        Session(id="2", name="Letters", starts="15:00", ends="9"),
        Session(id="3", name="Some time"),
    )
    document = planned("2026-08-15 12:00", *sessions)
    whole, lunch, letters = events(written(document, Audience.COORDINATOR, KEY))
    assert whole["dtend"] == lunch["dtend"] and "dtend" not in letters
    assert letters["summary"] == "Ellie’s gathering: Letters"
    (event,) = events(written(document, Audience.GUESTS, KEY))
    assert event["dtstart"] == datetime.date(2026, 8, 15)
    assert "Your invitation says when you are awaited." in str(event["description"])
    assert "Letters" not in text_of(written(document, Audience.GUESTS, KEY))


@pytest.mark.parametrize("audience", READERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_guest_and_no_address_of_anybody_is_in_it(name: str, audience: Audience) -> None:
    document = replace(sample(name), offers={})
    text = text_of(written(document, audience, KEY))
    assert "ATTENDEE" not in text and "ORGANIZER" not in text and "@" not in text
    for invitation in document.invitations.values():
        person = document.people[invitation.person]
        assert not person.name.text or person.name.text not in text
        assert not person.reach.phone or person.reach.phone not in text


def test_ids_stay_when_the_day_moves_and_say_no_name() -> None:
    session = Session(id="Mum's hour", name="Mum", starts="12:00")
    one, other = (written(planned(on, session), Audience.COORDINATOR, KEY) for on in ("2026-08-15", "2026-09-01 10:00"))
    first, second = ([str(event["uid"]) for event in events(each)] for each in (one, other))
    assert first == second and len(set(first)) == 2
    assert all(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", each) for each in first)


def test_promises_that_are_looked_at_again_are_in_the_coordinators_calendar_alone() -> None:
    days = (datetime.date(2026, 5, 31), DAY, datetime.date(2026, 11, 2))
    offers = {
        ElementId(f"o{number}"): Offer(id=ElementId(f"o{number}"), person=ElementId("B03"), what="cook", review=day)
        for number, day in enumerate(days)
    }
    document = replace(planned("2026-08-15"), offers=offers)
    _, *found = events(written(document, Audience.COORDINATOR, KEY))
    assert [event["dtstart"] for event in found] == list(days[1:])
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}
    for audience in (Audience.YOUNG_PERSON, Audience.GUESTS):
        assert len(events(written(document, audience, KEY))) == 1


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff\u2028\u2029"))


@given(title=TEXT, about=st.lists(TEXT).map("\n".join))
def test_any_words_come_back_and_no_line_is_longer_than_it_may_be(title: str, about: str) -> None:
    content = calendar([Happening(key="k", title=title, on=DAY, about=about)], DAY)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event["summary"]) == title
    assert str(event.get("description", "")) == about
