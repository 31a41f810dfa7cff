"""How the map was then, for an audience: the facts of the day, under what is kept from whom now."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.contact import Closeness, Contact, ContactKind, Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, Copy, copy_for, copy_then, moments_seen, with_then
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, Moment, StoredPicture
from ecomap.model.family import Couple, Household, Parentage, Sibship, Twins
from ecomap.model.journey import Home, Stay
from ecomap.model.network import Feeling, Place, Sector, Strength, Tie
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
    for before, life in ((Life.EXPECTED, Life.LIVING), (Life.DIED, Life.LIVING), (Life.LIVING, Life.DIED)):
        was = person(family, "dad", life=before, born=PartialDate(year=1980), died=PartialDate(year=2019))
        now = person(family, "dad", life=life, born=PartialDate(year=1981), died=None, name=Name(text="Tim"))
        then = seen(kept(now, was), Audience.FILE).shown.people[DAD]
        assert then == replace(was.people[DAD], name=Name(text="Tim"))


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


BETWEEN: tuple[tuple[str, Any, dict[str, Any]], ...] = (
    ("couples", Couple(id=ElementId("both"), a=MUM, b=HALF), {"since": PartialDate(year=1999)}),
    ("parentages", Parentage(id=ElementId("both"), child=HALF, parents=(MUM,)), {"since": PartialDate(year=1999)}),
    ("twins", Twins(id=ElementId("both"), children=(ANNA, HALF)), {"identical": True}),
    ("sibships", Sibship(id=ElementId("both"), members=(ANNA, HALF)), {"note": "told by mum"}),
    ("households", Household(id=ElementId("both"), members=(ANNA, MUM)), {"name": "The flat"}),
)


@pytest.mark.parametrize(("table", "entry", "facts"), BETWEEN)
def test_what_is_between_people_is_as_it_is_known_now_and_what_is_gone_since_was_there(
    family: Document, table: str, entry: Any, facts: dict[str, Any]
) -> None:
    gone, new, other = (replace(entry, id=ElementId(one)) for one in ("gone", "new", "other"))
    tables: list[dict[str, Any]] = [
        {table: {one.id: one for one in both}} for both in ((replace(entry, **facts), new), (entry, gone))
    ]
    now, was = (replace(family, **each) for each in tables)
    found = getattr(seen(kept(now, was), Audience.FILE).shown, table)
    assert found == {entry.id: replace(entry, **facts), gone.id: gone, new.id: new}
    hidden = replace(was, restrictions={other.id: Restriction(id=other.id, about=gone.id)})
    shown = getattr(seen(kept(now, hidden)).shown, table)
    assert set(shown) == {entry.id, new.id}, "what was hidden then and is gone stays hidden"


def test_lines_of_the_ecomap_are_those_of_the_day(family: Document) -> None:
    flat = Place(id=ElementId("club"), name="Club")
    one = Tie(id=ElementId("one"), a=ANNA, b=MUM, feelings=(Feeling(strength=Strength.WEAK),))
    two, three, nobodys = (
        Tie(id=ElementId(mark), a=ANNA, b=to) for mark, to in (("two", DAD), ("three", flat.id), ("four", HALF))
    )
    strong = replace(one, feelings=(Feeling(strength=Strength.STRONG),))
    now = replace(family, ties={strong.id: strong, two.id: two})
    was = replace(without(family, "half"), places={flat.id: flat})
    was = replace(was, ties={each.id: each for each in (one, three, nobodys)})
    shown = seen(kept(now, was), Audience.FILE).shown
    assert shown.ties == {one.id: one, three.id: three}
    assert shown.places == {flat.id: flat}
    two_alone = replace(without(family, "dad", "gran", "uncle", "half"), ties={one.id: one})
    assert seen(kept(two_alone, two_alone)).shown.ties == {one.id: one}


def test_places_and_homes_are_those_there_were_as_they_are_called_now(family: Document) -> None:
    names = ("both", "gone", "new")
    places = {ElementId(one): Place(id=ElementId(one), name=f"The {one}") for one in names}
    homes = {
        ElementId(f"h-{one}"): Home(id=ElementId(f"h-{one}"), name=f"{one} Row", people=(Stay(person=MUM),))
        for one in names
    }

    def on(document: Document, *marks: str) -> Document:
        return replace(
            document,
            places={key: one for key, one in places.items() if key in marks},
            homes={key: one for key, one in homes.items() if key.removeprefix("h-") in marks},
            sectors=tuple(Sector(id=mark, name=mark) for mark in marks),
        )

    was = on(family, "both", "gone")
    old = replace(places[ElementId("both")], name="Once")
    was = replace(was, places={**was.places, old.id: old}, languages=("cy",))
    now = replace(on(family, "new", "both"), languages=("pl",))
    shown = seen(kept(now, was), Audience.FILE).shown
    assert {one.name for one in shown.places.values()} == {"The both", "The gone"}
    assert {(one.name, one.people) for one in shown.homes.values()} == {("both Row", ()), ("gone Row", ())}
    assert [one.id for one in shown.sectors] == ["new", "both", "gone"]
    assert shown.languages == ("pl",) and (shown.id, shown.young_person) == (now.id, ANNA)


def test_what_was_decided_is_what_is_decided_now(family: Document) -> None:
    club = Place(id=ElementId("club"), name="Club")
    was = stood(stood(stood(replace(family, places={club.id: club}), "mum", 3), "half", 2), "club", 1)
    decided = (Decision(kind=DecisionKind.NOT_ALLOWED),)
    now = replace(without(family, "half"), places={club.id: club}, standings={MUM: Standing(decisions=decided)})
    shown = seen(kept(now, was), Audience.FILE).shown
    assert shown.standing(MUM) == replace(was.standing(MUM), decisions=decided)
    assert shown.standing(club.id) == replace(was.standing(club.id), decisions=())
    assert shown.standing(HALF) == was.standing(HALF), "of who is gone since, that of the day"


def test_moments_are_told_in_the_order_of_time_and_of_an_empty_map(family: Document) -> None:
    late, early = (
        Moment(id=ElementId(mark), on=datetime.date(2026, month, 1), title=f"{mark} day", was=family)
        for mark, month in (("late", 5), ("early", 2))
    )
    document = restricted(replace(family, moments={late.id: late, early.id: early}), "dad")
    for audience in Audience:
        found = moments_seen(document, audience)
        assert [(one.id, one.on, one.title) for one in found] == [(one.id, one.on, one.title) for one in (early, late)]
        assert all(one.was == Document(id=family.id, young_person=ANNA) for one in found)
    named = replace(document, moments={late.id: replace(late, title="Tom Hill came")})
    assert [moments_seen(named, one)[0].title for one in (Audience.YOUNG_PERSON, Audience.FILE)] == [
        "",
        "Tom Hill came",
    ]


def test_guests_see_the_past_only_where_the_young_person_lets_them_see_the_drawing(family: Document) -> None:
    was = stood(family, "mum", 1)
    for shown in (False, True):
        now = replace(family, papers=replace(family.papers, drawing_for_guests=shown))
        past = seen(kept(now, was), Audience.GUESTS).shown
        assert (set(past.people) > {ANNA}) is shown and ANNA in past.people
        assert bool(past.standings) is bool(past.couples) is shown


@pytest.mark.parametrize("name", ("Ivor Blackwood", "IVOR", "Zed Hill", "zed"))
def test_whoever_is_hidden_today_is_named_in_no_text_of_the_past_by_a_name_of_then_or_now(
    family: Document, name: str
) -> None:
    zed, ivor = (Person(id=ElementId("ivor"), name=Name(text=text)) for text in ("Zed Hill", "Ivor Blackwood"))
    now = without(family, "half")
    now = restricted(replace(now, people={**now.people, zed.id: zed}), "ivor")
    was = person(family, "half", about=f"{name} came. He sings.")
    was = replace(was, people={**was.people, ivor.id: ivor})
    assert seen(kept(now, was)).shown.people[HALF].about == "He sings."
    assert seen(kept(now, was), Audience.FILE).shown.people[HALF].about == f"{name} came. He sings."


@pytest.mark.parametrize("audience", Audience)
def test_the_past_is_told_to_whom_it_was_made_for(family: Document, audience: Audience) -> None:
    assert seen(kept(family, family), audience).audience is audience
