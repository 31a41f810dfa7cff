"""How the map was then, for an audience: the facts of the day, under what is kept from whom now."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.model.contact import Closeness, Contact, ContactKind, Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, Copy, copy_for, copy_then, moments_seen, with_then
from ecomap.model.document import Document, Moment, StoredPicture
from ecomap.model.network import Feeling, Place, Strength, Tie
from ecomap.model.person import ElementId, Gender, Life, Name, Person, Portrait, Reach, Side
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import problems

DAY = datetime.date(2026, 6, 1)
THEN = datetime.date(2026, 1, 5)
ANNA, MUM, DAD, HALF = (ElementId(one) for one in ("anna", "mum", "dad", "half"))
MOMENT = ElementId("moment")
SAMPLES = ("idris", "ellie", "kai")


def kept(now: Document, was: Document, title: str = "") -> Document:
    """Return a map that holds how it was."""
    return replace(now, moments={MOMENT: Moment(id=MOMENT, on=THEN, title=title, was=was)})


def person(document: Document, key: str, **facts: object) -> Document:
    one = replace(document.people[ElementId(key)], **facts)  # type: ignore[arg-type]
    return replace(document, people={**document.people, one.id: one})


def without(document: Document, *keys: str) -> Document:
    """Return a map without some people and what names them."""
    return replace(
        document,
        people={key: one for key, one in document.people.items() if key not in keys},
        couples={key: one for key, one in document.couples.items() if not {one.a, one.b} & set(keys)},
        parentages={key: one for key, one in document.parentages.items() if not {one.child, *one.parents} & set(keys)},
        ties={key: one for key, one in document.ties.items() if not {one.a, one.b} & set(keys)},
        standings={key: one for key, one in document.standings.items() if key not in keys},
    )


def restricted(document: Document, about: str, **fields: object) -> Document:
    key = ElementId(f"r{len(document.restrictions)}")
    one = Restriction(id=key, about=ElementId(about), **fields)  # type: ignore[arg-type]
    return replace(document, restrictions={**document.restrictions, key: one})


def stood(document: Document, key: str, ring: int, contact: ContactKind = ContactKind.PHONE) -> Document:
    standing = Standing(
        closeness=(Closeness(ring=ring),),
        contact=(Contact(kind=contact),),
        decisions=(Decision(kind=DecisionKind.CHECKING, reason="secret"),),
    )
    tie = Tie(id=ElementId(f"tie-{key}"), a=ANNA, b=ElementId(key), feelings=(Feeling(strength=Strength.WEAK),))
    standings = {**document.standings, ElementId(key): standing}
    return replace(document, standings=standings, ties={**document.ties, tie.id: tie})


def seen(document: Document, audience: Audience = Audience.YOUNG_PERSON) -> Copy:
    return copy_then(document, document.moments[MOMENT], audience)


def test_how_people_stood_is_of_the_day_and_what_they_are_called_is_of_now(family: Document) -> None:
    now = person(stood(family, "mum", 1), "mum", name=Name(text="Rosie Reed"), gender=Gender.MALE)
    shown = seen(kept(now, stood(family, "mum", 3))).shown
    assert shown.standing(MUM).ring == 3
    assert shown.people[MUM].name.text == "Rosie" and shown.people[MUM].gender is Gender.MALE
    assert not shown.standing(MUM).decisions
    assert seen(kept(now, family)).on == THEN


def test_who_was_not_there_then_is_not_in_it_and_who_is_gone_now_is(family: Document) -> None:
    now = person(without(family, "half"), "dad", name=Name(text="Thomas"))
    shown = seen(kept(now, without(family, "dad"))).shown
    assert DAD not in shown.people
    assert shown.people[HALF].name.text == "Ben"
    assert problems(shown) == ()


def test_somebody_who_died_since_was_living(family: Document) -> None:
    now = person(family, "dad", life=Life.DIED)
    assert seen(kept(now, family)).shown.people[DAD].life is Life.LIVING


@pytest.mark.parametrize("audience", (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR))
def test_who_is_hidden_today_is_hidden_in_the_past(family: Document, audience: Audience) -> None:
    now = restricted(family, "dad")
    assert DAD not in seen(kept(now, stood(family, "dad", 1)), audience).shown.people
    assert DAD in seen(kept(now, family), Audience.FILE).shown.people


def test_who_was_hidden_then_and_is_free_now_is_decided_by_now(family: Document) -> None:
    assert DAD in seen(kept(family, restricted(family, "dad"))).shown.people


def test_who_is_gone_stays_hidden_if_they_were(family: Document) -> None:
    assert HALF not in seen(kept(without(family, "half"), restricted(family, "half"))).shown.people


def test_a_hidden_fact_is_hidden_in_the_past(family: Document) -> None:
    now = restricted(restricted(family, "mum", fact="contact"), "mum", fact="tie")
    shown = seen(kept(now, stood(family, "mum", 2))).shown
    assert shown.standing(MUM).contact == () and shown.ties == {} and shown.standing(MUM).ring == 2


def test_no_text_of_the_past_names_who_is_hidden_today(family: Document) -> None:
    ivor = Person(id=ElementId("ivor"), name=Name(text="Ivor Blackwood"), reach=Reach(address="9 Elm Row"))
    now = restricted(replace(without(family, "half"), people={**without(family, "half").people, ivor.id: ivor}), "ivor")
    was = person(family, "half", relation="Ivor Blackwood's boy", about="Lives at 9 Elm Row.")
    shown = seen(kept(now, was, "After Ivor Blackwood came"))
    assert shown.shown.people[HALF].relation == "" and shown.shown.people[HALF].about == ""
    assert [one.title for one in moments_seen(kept(now, was, "After Ivor Blackwood came"), Audience.YOUNG_PERSON)] == [
        ""
    ]
    assert [one.title for one in moments_seen(kept(now, was, "Easter"), Audience.YOUNG_PERSON)] == ["Easter"]


def test_a_picture_that_may_not_be_shown_now_is_not_in_an_old_moment(family: Document) -> None:
    pictures = {"digest": StoredPicture(mime="image/png", content=b"x")}
    was = replace(person(family, "mum", portrait=Portrait(picture="digest", allowed=True)), pictures=pictures)
    now = replace(person(family, "mum", portrait=Portrait(picture="digest")), pictures=pictures)
    assert seen(kept(now, was)).shown.pictures == {}
    assert seen(kept(was, was)).shown.pictures == pictures


def test_nothing_of_the_young_persons_story_or_the_coordinators_is_in_it(family: Document) -> None:
    shown = seen(kept(stood(family, "mum", 2), stood(family, "mum", 1)), Audience.FILE).shown
    tables = (shown.search, shown.events, shown.invitations, shown.moments, shown.bonds, shown.sheets)
    assert not any(tables)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_past_of_a_sample_is_a_sound_document_and_if_nothing_changed_the_same_network(
    sample: Callable[[str], Document], name: str, audience: Audience
) -> None:
    document = sample(name)
    past, now = seen(kept(document, document), audience).shown, copy_for(document, audience, DAY).shown
    assert problems(past) == ()
    if audience in (Audience.YOUNG_PERSON, Audience.FILE):
        assert (past.people, past.ties, past.sectors) == (now.people, now.ties, now.sectors)
        assert {key: one.ring for key, one in past.standings.items()} == {
            key: one.ring for key, one in now.standings.items()
        }


def a_stranger(document: Document, ring: int, reserve: Reserve) -> Document:
    """Return a map with somebody more, who is kept from all but the file."""
    one = Person(id=ElementId("stranger"), name=Name(text="Zebedee Quill"), side=Side.MUM)
    place = Place(id=ElementId("den"), name="Quill's den", address="3 Den Row")
    with_one = replace(document, people={**document.people, one.id: one}, places={**document.places, place.id: place})
    hidden = restricted(restricted(stood(with_one, "stranger", ring), "stranger", reserve=reserve), "den")
    return stood(hidden, "den", ring)


@pytest.mark.parametrize("then_too", (True, False))
def test_worlds_that_differ_in_what_is_hidden_have_one_past(family: Document, then_too: bool) -> None:
    was = stood(stood(family, "mum", 3), "dad", 2)
    one = kept(family, was)
    past = a_stranger(was, 1, Reserve.FILE_ONLY) if then_too else was
    other = kept(a_stranger(family, 2, Reserve.FILE_ONLY), past)
    assert seen(one) == seen(other)
    free = kept(
        replace(a_stranger(family, 2, Reserve.FILE_ONLY), restrictions={}), a_stranger(was, 1, Reserve.FILE_ONLY)
    )
    assert seen(free) != seen(one), "the comparison sees somebody who may be seen"


def test_a_copy_carries_its_past_beside_it(family: Document) -> None:
    document = kept(family, stood(family, "mum", 3))
    copy = with_then(copy_for(document, Audience.YOUNG_PERSON, DAY), document, document.moments[MOMENT])
    assert copy.then == seen(document) and copy.shown.moments == {}
