"""The gathering's papers: who is on them, what a guest reads, what the coordinator adds up."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, guests
from ecomap.model.gathering import KeepApart, Reply
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.papers.gathering.day import clock, when
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
    gathering = sample("ellie").gathering
    assert when(gathering) == ("Saturday 15 August 2026", "12:00")
    assert when(replace(gathering, on="some Saturday in May")) == ("some Saturday in May", "")
