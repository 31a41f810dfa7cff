"""The gathering's papers: who is on them, what a guest reads, what the coordinator adds up."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

import pytest

from ecomap.edit import gathering
from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, guests
from ecomap.model.dates import PartialDate
from ecomap.model.gathering import KeepApart, Reply
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name, Reach
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.gathering.letters import WINDOW
from ecomap.papers.gathering.rows import FIELDS, rows
from ecomap.papers.words import spoken
from tests.papers.conftest import SAMPLES, book, copied, made, many, said, sample, words_of

MAIR, RHYS = ElementId("B03"), ElementId("B05")


@pytest.mark.parametrize("name", SAMPLES)
def test_every_guest_has_one_card_and_nobody_else_has(name: str) -> None:
    copy = copied(sample(name), Audience.GUESTS)
    opened = [re.match(r"Dear (.+?) Please", said(page)) for page in book(name, Audience.GUESTS, "invitations").pages]
    assert [one[1] for one in opened if one] == [spoken(copy, one.person) for one in guests(copy.shown)]


def test_somebody_barred_after_the_invitation_is_on_no_paper() -> None:
    document = sample("ellie")
    decided = Standing(decisions=(Decision(kind=DecisionKind.OK), Decision(kind=DecisionKind.NOT_ALLOWED)))
    barred = replace(document, standings={**document.standings, MAIR: decided})
    apart = KeepApart(id=ElementId("apart"), a=MAIR)
    for other in (barred, replace(document, keep_apart={apart.id: apart})):
        assert "Dear Nan" in said(made(document, Audience.GUESTS, "invitations"))
        assert "Dear Nan" not in said(made(other, Audience.GUESTS, "invitations"))
        assert "Mair" in said(made(document, Audience.COORDINATOR, "invitation-list"))
        assert "Mair" not in said(made(other, Audience.COORDINATOR, "invitation-list"))


def test_a_card_names_the_guests_own_help_and_the_services_address_alone() -> None:
    document = sample("ellie")
    cards = {
        said(page).split(" Please")[0]: said(page) for page in made(document, Audience.GUESTS, "invitations").pages
    }
    assert "speak Welsh with you" in cards["Dear Nan"] and "travel with Carys" in cards["Dear Nan"]
    for name, text in cards.items():
        assert document.gathering.service_phone in text and "Love from Ellie" in text
        assert re.findall(r"0\d{4} ?\d{3} ?\d{3}", text) == [document.gathering.service_phone]
        if name not in ("Dear Nan", "Dear Bethan"):
            assert "Welsh" not in text
        for word in ("wheelchair", "diabetic", "coeliac", "vegan", "low salt"):
            assert word not in text.lower()


def test_a_guest_of_a_later_session_is_not_told_the_first_ones_time() -> None:
    document = sample("ellie")
    assert len(document.gathering.sessions) > 1
    late = document.gathering.sessions[1]
    sessions = (document.gathering.sessions[0], replace(late, starts=""))
    invitations = {key: replace(one, session=late.id, arrives="") for key, one in document.invitations.items()}
    other = replace(document, gathering=replace(document.gathering, sessions=sessions), invitations=invitations)
    text = said(made(other, Audience.GUESTS, "invitations"))
    assert "We will tell you the time" in text and "12 noon" not in text


def test_the_list_is_in_the_order_of_first_names_and_has_everybody_once() -> None:
    document = many(sample("ellie"))
    pages = made(document, Audience.COORDINATOR, "invitation-list").pages
    rows = [
        [words.text for words in words_of(figure) if words.bold]
        for page in pages
        for figure in page.figures
        if figure.meaning.scope == "Row" and figure.meaning.path[0] == ("Table", "guests")
    ]
    shown = copied(document, Audience.COORDINATOR).shown
    names = sorted((called(shown, one.person) for one in shown.invitations.values()), key=str.casefold)
    assert [lines[0].split()[0] for lines in rows] == [name.split()[0] for name in names]


def test_replies_and_needs_are_added_up() -> None:
    text = said(book("ellie", Audience.COORDINATOR, "invitation-list").pages[0])
    document = sample("ellie")
    coming = sum(one.reply is Reply.YES for one in document.invitations.values())
    assert f"{coming} coming" in text and "1 not invited" in text and "2 Welsh" in text and "1 wheelchair" in text


def test_too_many_needs_do_not_push_the_list_away() -> None:
    first, *_ = made(many(sample("ellie")), Audience.COORDINATOR, "invitation-list").pages
    assert re.search(r"and \d+ more in the list", said(first)) and "Person, relation" in said(first)


def test_all_contacts_are_on_the_last_pages_however_many() -> None:
    document = many(sample("ellie"))
    pages = made(document, Audience.COORDINATOR, "invitation-list").pages
    torn = [page for page in pages if "keep this page apart" in said(page)]
    assert len(torn) > 1 and pages[-len(torn) :] == tuple(torn)
    told = " ".join(said(page) for page in torn)
    listed = " ".join(said(page) for page in pages[: -len(torn)])
    for person in document.people.values():
        if person.reach.email:
            assert person.reach.phone in told and person.reach.email in told
            assert person.reach.phone not in listed
    assert f"on pages {len(pages) - len(torn) + 1} to {len(pages)}" in said(pages[0])


def test_no_contacts_no_page_of_contacts() -> None:
    document = sample("ellie")
    people = {key: replace(one, reach=type(one.reach)()) for key, one in document.people.items()}
    text = said(made(replace(document, people=people), Audience.COORDINATOR, "invitation-list"))
    assert "Contacts" not in text and "Tear it off" not in text


def test_a_list_without_guests_is_a_page_all_the_same() -> None:
    (page,) = book("nothing", Audience.COORDINATOR, "invitation-list").pages
    assert "none yet" in said(page) and "The gathering" in said(page) and "Me’s" not in said(page)


@pytest.mark.parametrize(
    ("time", "words"), [("12:00", "12 noon"), ("13:00", "1 pm"), ("11:45", "11:45"), ("00:00", "12 am")]
)
def test_times_are_said_as_people_say_them(time: str, words: str) -> None:
    assert clock(time) == words


def test_a_day_is_said_with_its_weekday() -> None:
    day = sample("ellie").gathering
    assert when(day) == ("Saturday 15 August 2026", "12:00")
    assert when(replace(day, on="some Saturday in May")) == ("some Saturday in May", "")


def test_the_list_has_the_seventeen_fields_of_the_practice() -> None:
    document = sample("ellie")
    key = next(key for key, one in document.invitations.items() if one.person == MAIR)
    told = replace(
        document.invitations[key],
        via=RHYS, pays="we pay", food="low salt", interpreter="Mrs Pugh", access="ramp", agreed_by="her son",
        supporter="a friend", seat="by the door", brings="Welsh cakes", note="rings first",
        asked_on=datetime.date(2026, 5, 2), answered_on=datetime.date(2026, 5, 9),
    )  # fmt: skip
    document = replace(document, invitations={**document.invitations, key: told})
    (row,) = (one for one in rows(copied(document, Audience.COORDINATOR)) if one.invitation.person == MAIR)
    assert [field.words(row) for field in FIELDS] == [
        "Mair Pryce", "Nan", "Coordinator", "by way of Rhys", "home visit",
        "Coming; asked 2 May 2026; answered 9 May 2026", "Session 1", "Lift from Carys; we pay", "Low salt",
        "Welsh, interpreter: Mrs Pugh", "Ramp", "Her son", "A friend", "By the door", "Welsh cakes",
        "Family time + plan", "rings first",
    ]  # fmt: skip
    text = said(made(document, Audience.COORDINATOR, "invitation-list"))
    for words in ("by way of Rhys", "we pay", "Mrs Pugh", "By the door", "answered 9 May 2026"):
        assert all(word in text for word in words.split())


def test_two_who_must_not_meet_are_warned_of_in_words_on_the_plans() -> None:
    document = gathering.keep_apart(sample("ellie"), MAIR, RHYS, "an old quarrel")
    planning, arrivals = (said(made(document, Audience.COORDINATOR, key)) for key in ("planning", "who-comes-when"))
    assert "Mair Pryce and Rhys Pryce must not meet, and are both asked to Session 1." in planning
    assert "Mair Pryce and Rhys Pryce must not meet, and both come about 12 noon." in arrivals
    assert "quarrel" not in planning + arrivals
    key = next(key for key, one in document.invitations.items() if one.person == RHYS)
    later = gathering.change_invitation(document, key, session="2", arrives="15:00")
    planning, arrivals = (said(made(later, Audience.COORDINATOR, key)) for key in ("planning", "who-comes-when"))
    assert "As it is planned, they do not meet." in planning and "nobody meets at the door" in arrivals


def test_the_planning_page_says_what_is_still_open() -> None:
    document = sample("ellie")
    key = next(key for key, one in document.invitations.items() if one.person == RHYS)
    open_map = replace(
        gathering.change_invitation(document, key, reply=Reply.WAITING, language="Polish"),
        gathering=replace(document.gathering, on="", where=""),
    )
    text = said(made(open_map, Audience.COORDINATOR, "planning"))
    for words in (
        "No date is set.", "No place is set.", "Not answered yet: Rhys Pryce.", "Rhys Pryce speaks Polish.",
    ):  # fmt: skip
        assert words in text
    assert "No date is set" not in said(book("ellie", Audience.COORDINATOR, "planning"))


def test_of_a_guest_under_18_the_papers_say_that_somebody_has_to_agree_until_somebody_does() -> None:
    document = sample("ellie")
    who = next(one for one in copied(document, Audience.COORDINATOR).shown.invitations.values() if not one.agreed_by)
    child = replace(document.people[who.person], born=PartialDate(year=2015), name=Name(text="Zoe Quist"))
    document = replace(document, people={**document.people, who.person: child})
    missing = {
        "planning": "Under 18, and who agrees is not written down:",
        "needs": "Not written down yet",
        "invitation-list": "Under 18, who agrees: not written down yet",
    }
    for key, words in missing.items():
        assert words in said(made(document, Audience.COORDINATOR, key))
        assert "2015" not in said(made(document, Audience.COORDINATOR, key))
    invitations = {key: replace(one, agreed_by="her mum") for key, one in document.invitations.items()}
    agreed = replace(document, invitations=invitations)
    for key, words in missing.items():
        assert words not in said(made(agreed, Audience.COORDINATOR, key))


def test_the_service_is_not_named_twice_where_its_address_begins_with_it() -> None:
    planned, address = sample("ellie").gathering, "Lifelong Links, 2 High St"
    day = replace(planned, service="Westmere Lifelong Links", service_address=address)
    for audience, key in ((Audience.GUESTS, "invitation-letters"), (Audience.COORDINATOR, "planning")):
        text = said(made(replace(sample("ellie"), gathering=day), audience, key))
        assert "2 High St" in text and "Links, Lifelong Links" not in text and "Links Lifelong Links" not in text
        other = said(made(replace(sample("ellie"), gathering=replace(day, service="We")), audience, key))
        assert "Lifelong Links" in other


def test_no_private_address_is_on_any_paper_for_guests() -> None:
    document = sample("ellie")
    home = "14 Hawthorn Close, Westmere WM2 6PL"
    lived = replace(document.people[RHYS], reach=Reach(address=home))
    day = replace(document.gathering, address=home, service_address=f"c/o {home.lower()}")
    private = replace(document, people={**document.people, RHYS: lived}, gathering=day)
    venue = replace(document, gathering=replace(document.gathering, address="Canal Centre, Wharf Street"))
    for key in ("invitations", "invitation-letters", "name-cards"):
        assert "Hawthorn" not in said(made(private, Audience.GUESTS, key)).title()
        assert ("Wharf Street" in said(made(venue, Audience.GUESTS, key))) is (key != "name-cards")


def test_what_shows_in_the_window_of_an_envelope_is_the_services_alone() -> None:
    document = sample("ellie")
    page = made(document, Audience.GUESTS, "invitation-letters").pages[0]
    window = [words.text for figure in page.figures for words in words_of(figure) if WINDOW.meets(figure.box)]
    assert (
        window[:3] == ["For Nan", "care of Westmere Lifelong Links", "Westmere Civic Centre"] and "Westmere" in window
    )
    assert len(made(document, Audience.GUESTS, "invitation-letters").pages) == len(
        guests(copied(document, Audience.GUESTS).shown)
    )


def test_no_interpreter_is_promised_who_is_not_found() -> None:
    document = sample("ellie")
    nobody = replace(document, gathering=replace(document.gathering, language="English"))
    assert "Someone will be there to speak Welsh" in said(made(document, Audience.GUESTS, "invitations"))
    text = said(made(nobody, Audience.GUESTS, "invitations"))
    assert "Someone will be there" not in text and "look for someone to speak Welsh" in text


def test_name_cards_are_for_whoever_comes_and_tell_who_they_are_only_if_guests_may_know() -> None:
    document = sample("ellie")
    agreed = replace(document, papers=replace(document.papers, drawing_for_guests=True))
    secret = replace(document, papers=replace(document.papers, drawing_for_guests=False))
    names = {words.text for page in made(agreed, Audience.GUESTS, "name-cards").pages for words in words_of(page)}
    assert {"Ellie", "Nan", "Mair", "Rhys", "uncle"} <= names and "Callum" not in names
    names = {words.text for page in made(secret, Audience.GUESTS, "name-cards").pages for words in words_of(page)}
    assert {"Nan", "Mair", "Rhys"} <= names and "uncle" not in names
    assert not {"Pryce", "Welsh", "wheelchair"} & {part for name in names for part in name.split()}


def test_each_message_is_a_card_in_large_type_and_says_who_reads_it() -> None:
    document = sample("ellie")
    first, *others = document.messages.values()
    told = replace(first, text="I will think of you. " * 90, read_by="Carys")
    document = replace(document, messages={told.id: told, **{one.id: one for one in others}})
    pages = made(document, Audience.COORDINATOR, "messages").pages
    assert sum("Read by Carys" in said(page) for page in pages) > 1 and "Who reads it?" in said(pages[-1])
    text = "".join(said(page) for page in pages)
    assert text.count("think of") >= 85
    sizes = [words.size for page in pages[:2] for words in words_of(page) if "think of" in words.text]
    assert sizes and min(sizes) >= 16.0


def test_a_message_of_somebody_kept_from_them_is_not_read_out() -> None:
    document = sample("ellie")
    sender = next(iter(document.messages.values())).person
    text = said(made(document, Audience.COORDINATOR, "messages"))
    apart = gathering.keep_apart(document, sender, document.young_person)
    assert "Callum" in text and "Callum" not in said(made(apart, Audience.COORDINATOR, "messages"))


def test_the_seat_plan_warns_of_two_beside_each_other() -> None:
    document = gathering.keep_apart(sample("ellie"), MAIR, RHYS)
    for person, seat in ((MAIR, "1"), (RHYS, "2")):
        key = next(key for key, one in document.invitations.items() if one.person == person)
        document = gathering.change_invitation(document, key, seat=seat)
    text = said(made(document, Audience.COORDINATOR, "seat-plan"))
    assert "Mair Pryce and Rhys Pryce must not meet, and sit beside each other." in text
