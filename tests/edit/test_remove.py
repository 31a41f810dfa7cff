from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.arrange import draw_twice, place
from ecomap.edit.entries import put
from ecomap.edit.families import add_partner, make_twins
from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.households import make_household
from ecomap.edit.people import add_picture, set_portrait
from ecomap.edit.promises import ask, leave_message, offer
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness
from ecomap.edit.ties import add_bond, connect
from ecomap.geometry import Point
from ecomap.model.diagram import Ghost, Seat, View
from ecomap.model.document import Document, StoredPicture
from ecomap.model.journey import Event, Home, SearchStep, Stay
from ecomap.model.network import BondKind
from ecomap.model.person import ElementId
from ecomap.model.promise import Message
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken, check

ELLIE, KELLY, MARCUS, MAISIE, MAIR, BOXING = (
    ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair", "boxing")
)


def everything_about_kelly(document: Document) -> Document:
    """Name Kelly in every table that can name somebody."""
    document = add_partner(document, KELLY, document.people[MARCUS])
    document = connect(connect(document, ELLIE, KELLY), KELLY, BOXING)
    document = add_bond(document, MAIR, KELLY, BondKind.CLOSE)
    document = make_household(document, [KELLY, MARCUS])
    document = make_twins(document, (KELLY, MARCUS))
    document = set_closeness(document, KELLY, 1)
    document = invite(invite(document, KELLY), MAIR)
    (travelling,) = (one for one in document.invitations.values() if one.person == MAIR)
    document = put(document, replace(travelling, via=KELLY, travel_with=KELLY))
    document = keep_apart(document, MAIR, KELLY)
    document = ask(offer(document, KELLY, "Calls"), "Why?", KELLY)
    document = leave_message(document, Message(id=ElementId("message"), person=KELLY))
    document = put(
        document,
        Home(id=ElementId("home"), people=(Stay(person=KELLY), Stay(person=MAIR))),
        Event(id=ElementId("event"), people=(KELLY, MAIR)),
        SearchStep(id=ElementId("step"), about=KELLY),
    )
    restriction = Restriction(id=ElementId("restriction"), about=KELLY, reserve=Reserve.NOT_FOR_FAMILY)
    document = restrict(document, restriction)
    document = set_portrait(add_picture(document, "d", StoredPicture(mime="i", content=b"")), KELLY, picture="d")
    return place(document, View.ECOMAP, Seat.TOGETHER, {KELLY: Point(1, 2), MAIR: Point(3, 4)})


def test_nothing_names_somebody_who_was_removed(family: Document) -> None:
    document = everything_about_kelly(family)
    after = remove(document, [KELLY])
    check(after)
    assert "kelly" in repr(document)
    assert "'kelly'" not in repr(after)
    assert after.pictures == {}


def test_what_named_others_too_stays_with_them(family: Document) -> None:
    after = remove(everything_about_kelly(family), [KELLY])
    assert {one.parents for one in after.parentages.values()} == {(MARCUS,)}
    assert [one.members for one in after.households.values()] == [(MARCUS,)]
    assert [(one.person, one.via, one.travel_with) for one in after.invitations.values()] == [(MAIR, None, None)]
    assert [one.text for one in after.questions.values()] == ["Why?"]
    assert [stay.person for stay in after.homes[ElementId("home")].people] == [MAIR]
    assert after.events[ElementId("event")].people == (MAIR,)
    assert dict(after.diagram(View.ECOMAP, Seat.TOGETHER).places) == {MAIR: Point(3, 4)}


def test_a_line_can_be_removed_by_itself(family: Document) -> None:
    document = connect(family, ELLIE, BOXING)
    (tie,) = document.ties
    assert remove(document, [tie]) == family


def test_who_is_kept_apart_from_one_who_goes_is_not_kept_from_everybody(family: Document) -> None:
    assert remove(keep_apart(family, MAIR, KELLY), [KELLY]).keep_apart == {}


def test_removing_what_is_not_there_is_nothing(family: Document) -> None:
    assert remove(family, [ElementId("nobody")]) is family


def test_the_young_person_stays(family: Document) -> None:
    with pytest.raises(RuleBroken):
        remove(family, [ELLIE, KELLY])


@pytest.mark.parametrize("gone", [KELLY, MARCUS])
def test_nobody_is_drawn_twice_who_is_gone_nor_beside_who_is_gone(family: Document, gone: ElementId) -> None:
    twice = draw_twice(family, View.FAMILY_TREE, Seat.TOGETHER, (Ghost(person=KELLY, beside=MARCUS),))
    assert remove(twice, {gone}).diagram(View.FAMILY_TREE, Seat.TOGETHER).ghosts == ()
    assert remove(twice, {MAIR}).diagram(View.FAMILY_TREE, Seat.TOGETHER).ghosts != ()
