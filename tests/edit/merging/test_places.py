"""Two entries of one place or group: every line and every word of both stays."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from ecomap.edit.entries import put
from ecomap.edit.merging.places import merge_places, place_clashes, which_stays
from ecomap.edit.people import add_place, change_place
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness
from ecomap.edit.ties import connect, set_strength, tie_between
from ecomap.geometry import Point
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document
from ecomap.model.network import Place, Strength
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken, problems
from ecomap.store.codec import decode, encode
from tests.edit.conftest import BOXING, ELLIE, KELLY

DAY = datetime.date(2026, 11, 26)
GYM = ElementId("gym")


@pytest.fixture
def twice(family: Document) -> Document:
    """The boxing club, and once more as "The gym"."""
    document = add_place(family, Place(id=GYM, name="The gym", sector="school", address="1 Mill Lane", about="Fridays"))
    document = connect(connect(connect(document, ELLIE, GYM), KELLY, GYM), GYM, BOXING)
    return set_closeness(document, GYM, 2)


def test_all_lines_of_both_go_to_one_and_nothing_is_lost(twice: Document) -> None:
    after = merge_places(twice, BOXING, GYM)
    assert set(after.places) == {BOXING}
    assert tie_between(after, ELLIE, BOXING) is not None and tie_between(after, KELLY, BOXING) is not None
    assert len(after.ties) == 2, "a place has no line to itself"
    place = after.places[BOXING]
    assert (place.name, place.address, place.about) == ("Boxing club", "1 Mill Lane", "Fridays")
    assert "also called: The gym" in place.note
    assert after.standing(BOXING).ring == 2 and GYM not in after.standings
    assert not problems(after)
    assert decode(encode(after)) == after


def test_what_was_chosen_holds_and_the_rest_is_noted(twice: Document) -> None:
    assert [one.fact for one in place_clashes(twice, BOXING, GYM)] == ["name", "sector"]
    after = merge_places(twice, BOXING, GYM, {"name": GYM, "sector": GYM}).places[BOXING]
    assert (after.name, after.sector) == ("The gym", "school")
    assert "also called: Boxing club" in after.note


def test_two_lines_of_one_person_become_one(twice: Document) -> None:
    document = connect(twice, ELLIE, BOXING)
    first = tie_between(document, ELLIE, BOXING)
    assert first is not None
    document = set_strength(document, first.id, Strength.STRONG)
    after = merge_places(document, BOXING, GYM)
    lines = [one for one in after.ties.values() if {one.a, one.b} == {ELLIE, BOXING}]
    assert [one.strength for one in lines] == [Strength.STRONG]


def test_where_it_stands_stays(twice: Document) -> None:
    drawing = Diagram(
        view=View.ECOMAP,
        seat=Seat.TOGETHER,
        places={BOXING: Point(1, 2), GYM: Point(30, 40)},
        pinned=frozenset({GYM}),
    )
    (after,) = merge_places(replace(twice, diagrams=(drawing,)), BOXING, GYM).diagrams
    assert after.places == {BOXING: Point(1, 2)} and after.pinned == {BOXING}


def test_of_two_limits_the_stricter_holds(twice: Document) -> None:
    milder = Restriction(id=ElementId("m"), about=BOXING, reserve=Reserve.NOT_FOR_FAMILY)
    stricter = Restriction(id=ElementId("s"), about=GYM, reserve=Reserve.FILE_ONLY)
    after = merge_places(restrict(restrict(twice, milder), stricter), BOXING, GYM)
    assert [(one.about, one.reserve) for one in after.restrictions.values()] == [(BOXING, Reserve.FILE_ONLY)]
    assert BOXING not in copy_for(after, Audience.YOUNG_PERSON, DAY).shown.places


def test_notes_reach_no_copy_but_the_file(twice: Document) -> None:
    after = merge_places(change_place(twice, GYM, note="asked for a donation"), BOXING, GYM)
    assert "donation" in after.places[BOXING].note
    assert copy_for(after, Audience.YOUNG_PERSON, DAY).shown.places[BOXING].note == ""


def test_each_side_of_a_clash_is_told_and_who_stays_is_suggested(twice: Document) -> None:
    named = change_place(twice, BOXING, address="2 Mill Lane")
    assert {(one.fact, one.kept, one.other, one.suggested) for one in place_clashes(named, BOXING, GYM)} == {
        ("name", "Boxing club", "The gym", BOXING),
        ("sector", "community", "school", BOXING),
        ("address", "2 Mill Lane", "1 Mill Lane", BOXING),
    }
    same = change_place(twice, GYM, name="BOXING CLUB", sector="community", address="")
    assert place_clashes(same, BOXING, GYM) == ()
    assert merge_places(same, BOXING, GYM).places[BOXING].note == ""


def test_every_text_of_both_is_kept_once_in_the_order_of_who_stays(twice: Document) -> None:
    document = change_place(twice, BOXING, about="Mondays", note="run by Dev", address="2 Mill Lane", icon="ball")
    document = change_place(document, GYM, note="asked for money", icon="gym")
    (line,) = (one for one in document.ties.values() if {one.a, one.b} == {BOXING, GYM})
    document = put(document, replace(line, note="the same people"))
    after = merge_places(document, BOXING, GYM).places[BOXING]
    assert (after.name, after.sector, after.icon, after.about) == ("Boxing club", "community", "ball", "Mondays")
    assert after.note.split("\n") == [
        "run by Dev",
        "also called: The gym",
        "other address: 1 Mill Lane",
        "Fridays",
        "asked for money",
        "the same people",
    ]
    turned = merge_places(document, GYM, BOXING).places[GYM]
    assert (turned.name, turned.about, turned.icon) == ("The gym", "Fridays", "gym")
    assert set(turned.note.split("\n")) == {
        "asked for money",
        "also called: Boxing club",
        "other address: 2 Mill Lane",
        "Mondays",
        "run by Dev",
        "the same people",
    }


def test_what_is_seen_of_one_place_holds_before_what_is_hidden_of_the_other(twice: Document) -> None:
    document = change_place(twice, BOXING, about="Mondays", address="2 Mill Lane", icon="ball")
    seen = put(document, replace(document.places[BOXING], about="", address="", icon=""))
    after = merge_places(document, BOXING, GYM, seen=seen).places[BOXING]
    assert (after.about, after.address, after.icon) == ("Fridays", "1 Mill Lane", "ball"), "the gym has no icon"
    assert "Mondays" in after.note and "other address: 2 Mill Lane" in after.note
    unseen = put(seen, replace(document.places[GYM], about="", address=""))
    after = merge_places(document, BOXING, GYM, seen=unseen).places[BOXING]
    assert (after.about, after.address) == ("Mondays", "2 Mill Lane"), "where neither is seen, who stays has their way"


def test_of_two_lines_what_holds_now_is_that_of_the_place_which_stays(twice: Document) -> None:
    document = connect(twice, ELLIE, BOXING)
    for place, strength in ((BOXING, Strength.STRONG), (GYM, Strength.WEAK)):
        line = tie_between(document, ELLIE, place)
        assert line is not None
        document = set_strength(document, line.id, strength, DAY)
        document = set_closeness(document, place, 1 if place == BOXING else 3, DAY)
    for pair in ((BOXING, GYM), (GYM, BOXING)):
        after = merge_places(document, *pair)
        line = after.tie_to(pair[0])
        assert line is not None and line.strength is (Strength.STRONG if pair[0] == BOXING else Strength.WEAK)
        assert len(line.feelings) == 2 and len(after.standing(pair[0]).closeness) == 3
        assert after.standing(pair[0]).ring == (1 if pair[0] == BOXING else 3)


def test_what_cannot_be_is_refused(twice: Document) -> None:
    for other in (BOXING, KELLY):
        with pytest.raises(RuleBroken, match=r"^Choose two places or groups that are the same\.$") as refused:
            merge_places(twice, BOXING, other)
        assert refused.value.problem.about == (BOXING, other)
    hidden = replace(twice, places={BOXING: twice.places[BOXING]})
    with pytest.raises(RuleBroken):
        merge_places(twice, BOXING, GYM, seen=hidden)
    late = add_place(twice, Place(id=ElementId("a club")))
    for one, two in ((BOXING, GYM), (GYM, ElementId("a club"))):
        assert which_stays(late, one, two) == which_stays(late, two, one) == (one, two)
