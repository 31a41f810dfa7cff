"""Whatever named the one names the other, on every drawing and in every table; nobody is their own messenger."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.entries import put
from ecomap.edit.merging import merge
from ecomap.geometry import Point
from ecomap.model.contact import Closeness, Standing
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation
from ecomap.model.journey import Event
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.promise import Offer

ELLIE, LEE, LEO, ZOE, ONE, TWO = (ElementId(one) for one in ("ellie", "lee", "leo", "zoe", "one", "two"))


@pytest.fixture
def cast() -> Document:
    people = {key: Person(id=key, name=Name(text=key.title())) for key in (ELLIE, LEE, LEO, ZOE)}
    return Document(id="map", young_person=ELLIE, people=people)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            Invitation(id=ONE, person=LEO, via=LEE, travel_with=LEE, food="vegan"),
            Invitation(id=ONE, person=LEE, food="vegan"),
        ),
        (Invitation(id=ONE, person=LEE, via=LEO, travel_with=ZOE), Invitation(id=ONE, person=LEE, travel_with=ZOE)),
        (Invitation(id=ONE, person=LEE, via=ZOE, travel_with=LEO), Invitation(id=ONE, person=LEE, via=ZOE)),
        (
            Invitation(id=ONE, person=ZOE, via=LEO, travel_with=LEO),
            Invitation(id=ONE, person=ZOE, via=LEE, travel_with=LEE),
        ),
        (
            Invitation(id=ONE, person=LEE, via=ZOE, travel_with=ZOE),
            Invitation(id=ONE, person=LEE, via=ZOE, travel_with=ZOE),
        ),
    ],
)
def test_nobody_is_invited_by_way_of_themselves_or_travels_with_themselves(
    cast: Document, before: Invitation, after: Invitation
) -> None:
    assert merge(put(cast, before), LEE, LEO).invitations == {ONE: after}


def test_what_named_neither_is_the_very_same(cast: Document) -> None:
    entries: tuple[Any, ...] = (Offer(id=ONE, person=ZOE, what="Calls"), Event(id=TWO, what="Moved", people=(LEE, ZOE)))
    document = put(cast, *entries)
    after = merge(document, LEE, LEO)
    assert after.offers is document.offers and after.events is document.events
    after = merge(put(document, Event(id=TWO, what="Moved", people=(LEO, ZOE, LEE))), LEE, LEO)
    assert after.events[TWO].people == (LEE, ZOE)


def test_on_every_drawing_who_stays_stands_where_they_stood_or_where_the_other_did(cast: Document) -> None:
    rings = Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, places={LEO: Point(1, 1)}, pinned=frozenset({LEO}))
    free = replace(rings, mode=Mode.FREE, places={LEE: Point(2, 2), LEO: Point(3, 3)})
    after = merge(replace(cast, diagrams=(rings,), free=(free,)), LEE, LEO)
    assert after.diagrams == (replace(rings, places={LEE: Point(1, 1)}, pinned=frozenset({LEE})),)
    assert after.free == (replace(free, places={LEE: Point(2, 2)}, pinned=frozenset({LEE})),)


def test_the_young_person_does_not_stand_to_themselves(cast: Document) -> None:
    near = Standing(closeness=(Closeness(ring=1),))
    document = replace(cast, standings={LEO: near, ZOE: near})
    assert merge(document, ELLIE, LEO).standings == {ZOE: near}
    assert merge(document, LEE, LEO).standings == {ZOE: near, LEE: near}
    assert merge(document, LEE, ZOE).standings == {LEO: near, LEE: near}
    bare = replace(cast, standings={LEO: Standing(), ZOE: near})
    assert merge(bare, LEE, LEO).standings == {ZOE: near}, "nothing known is not written down"
    plain = replace(cast, standings={ZOE: near})
    assert merge(plain, LEE, LEO).standings is plain.standings
