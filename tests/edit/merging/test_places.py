"""Two entries of one place or group: every line and every word of both stays."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

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


def test_what_cannot_be_is_refused(twice: Document) -> None:
    for other in (BOXING, KELLY):
        with pytest.raises(RuleBroken):
            merge_places(twice, BOXING, other)
    hidden = replace(twice, places={BOXING: twice.places[BOXING]})
    with pytest.raises(RuleBroken):
        merge_places(twice, BOXING, GYM, seen=hidden)
    assert which_stays(twice, GYM, BOXING) == (BOXING, GYM)
