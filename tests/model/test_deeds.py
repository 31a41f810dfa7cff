"""What kind of step it was is read from the map before and after."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.edit.gathering import invite, keep_apart
from ecomap.edit.moments import forget_moment, keep_moment
from ecomap.edit.people import add_person, add_place, rename
from ecomap.edit.remove import remove
from ecomap.edit.restrict import lift, restrict
from ecomap.edit.standing import set_decision
from ecomap.model.contact import DecisionKind
from ecomap.model.deeds import Deed, deed_between
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, new_document
from ecomap.model.network import Place, Tie
from ecomap.model.person import ElementId, Person
from ecomap.model.restriction import Restriction

KELLY, GYM, LIMIT = ElementId("kelly"), ElementId("gym"), ElementId("limit")
DAY = datetime.date(2026, 11, 26)


def start() -> Document:
    document = add_person(new_document("Ellie"), Person(id=KELLY))
    return restrict(add_place(document, Place(id=GYM, name="gym")), Restriction(id=LIMIT, about=KELLY))


def moved(document: Document) -> Document:
    return document.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, pinned=frozenset({KELLY})))


def tied(document: Document) -> Document:
    made = Tie(id=ElementId("tie"), a=document.young_person, b=GYM)
    return replace(document, ties={made.id: made})


STEPS: dict[str, tuple[Callable[[Document], Document], Deed]] = {
    "somebody new": (lambda one: add_person(one, Person(id=ElementId("lee"))), Deed.ADDED),
    "a line": (tied, Deed.ADDED),
    "another name": (lambda one: rename(one, KELLY, "Kel"), Deed.CHANGED),
    "a title": (lambda one: replace(one, title="of June"), Deed.CHANGED),
    "somebody gone, with what is kept from others": (lambda one: remove(one, (KELLY,)), Deed.REMOVED),
    "other places": (moved, Deed.MOVED),
    "another name, and other places": (lambda one: moved(rename(one, KELLY, "Kel")), Deed.CHANGED),
    "a limit": (lambda one: restrict(one, Restriction(id=ElementId("r"), about=GYM)), Deed.RESTRICTED),
    "two kept apart": (lambda one: keep_apart(one, KELLY, GYM), Deed.RESTRICTED),
    "no limit any more": (lambda one: lift(one, LIMIT), Deed.UNRESTRICTED),
    "an invitation": (lambda one: invite(lift(one, LIMIT), KELLY), Deed.UNRESTRICTED),
    "a decision": (lambda one: set_decision(one, KELLY, DecisionKind.NOT_ALLOWED, DAY), Deed.DECIDED),
    "a day": (lambda one: keep_moment(one, DAY), Deed.DAY_KEPT),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_of_its_kind(name: str) -> None:
    step, deed = STEPS[name]
    before = start()
    assert deed_between(before, step(before)) is deed


def test_what_is_done_to_an_entry_that_is_there_is_known_too() -> None:
    free = lift(start(), LIMIT)
    invited = invite(free, KELLY)
    assert deed_between(free, invited) is Deed.INVITED
    tie = tied(start())
    assert deed_between(tie, start()) is Deed.REMOVED
    limit = start()
    other = replace(limit, restrictions={LIMIT: replace(limit.restrictions[LIMIT], reason="asked")})
    assert deed_between(limit, other) is Deed.RESTRICTED
    kept = keep_moment(free, DAY)
    assert deed_between(kept, forget_moment(kept, next(iter(kept.moments)))) is Deed.DAY_FORGOTTEN
