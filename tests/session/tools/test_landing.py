from __future__ import annotations

import datetime
import math
from dataclasses import replace

from ecomap.edit.standing import set_closeness
from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout import ecomap as engine
from ecomap.layout.network import Network, NetworkLayout, Ring, Sector, Spot
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person
from ecomap.session.tools.landing import ground_at, put_down

ON = datetime.date(2026, 6, 1)
NAN = ElementId("nan")
LAYOUT = NetworkLayout(
    places={"me": ORIGIN},
    rings=(Ring(20.0, 20.0), Ring(40.0, 40.0), Ring(60.0, 60.0)),
    sectors={"mum": Sector(-math.pi, 0.0), "friends": Sector(0.0, math.pi)},
)


def document() -> Document:
    people = {
        ElementId(key): Person(id=ElementId(key), name=Name(text=key), sector=sector)
        for key, sector in (("me", ""), ("nan", "mum"), ("zed", "mum"), ("gone", "pets"))
    }
    made = Document(id="map", young_person=ElementId("me"), people=people)
    return set_closeness(made, NAN, 2, ON)


def test_nearer_the_middle_is_closer_and_nothing_else() -> None:
    start = document()
    found = put_down(start, LAYOUT, {NAN: (Point(0, -30), Point(0, -10))}, ON)
    assert found.document.standing(NAN).ring == 1
    assert (found.closer, found.further, found.crossed) == ((NAN,), (), ())
    assert found.document.people is start.people


def test_within_ring_and_part_nothing_changes() -> None:
    start = document()
    found = put_down(start, LAYOUT, {NAN: (Point(0, -30), Point(5, -35))}, ON)
    assert found.document is start
    assert (found.closer, found.further, found.crossed, found.sector) == ((), (), (), "")


def test_across_a_border_the_part_is_offered_and_not_taken() -> None:
    start = document()
    found = put_down(start, LAYOUT, {NAN: (Point(0, -30), Point(0, 30))}, ON)
    assert found.document is start
    assert (found.crossed, found.sector) == ((NAN,), "friends")


def test_nobody_is_offered_another_part_while_their_own_is_not_drawn() -> None:
    gone = ElementId("gone")
    found = put_down(document(), LAYOUT, {gone: (Point(0, -30), Point(0, 30))}, ON)
    assert found.crossed == ()


def test_of_several_those_who_come_into_one_part_are_offered_it_together() -> None:
    ways = {one: (Point(x, -30), Point(x, 30)) for one, x in ((NAN, 0.0), (ElementId("zed"), 9.0))}
    found = put_down(document(), LAYOUT, ways, ON)
    assert found.crossed == (NAN, ElementId("zed"))


def test_where_there_are_no_rings_a_move_says_nothing() -> None:
    start = document()
    found = put_down(start, replace(LAYOUT, rings=(), sectors={}), {NAN: (Point(0, -30), Point(0, 3))}, ON)
    assert found.document is start
    assert found.crossed == ()


def test_one_who_is_pinned_in_another_part_takes_nobodys_part_from_them() -> None:
    spots = tuple(
        Spot(id=f"s{at}", extent=Box(-9.0, -7.0, 18.0, 24.0), radius=7.0, sector=sector, ring=1, rank=at)
        for at, sector in enumerate("baabbb")
    )
    network = Network(centre=Spot(id="me", extent=Box(-11.0, -11.0, 22.0, 22.0), radius=11.0, ring=0), spots=spots)
    before = engine.lay_out(network)
    outer = before.rings[-1]
    there = Point(outer.across * 0.5 * math.cos(2.0), outer.down * 0.5 * math.sin(2.0))
    pinned, ring = frozenset(("s5",)), ground_at(before, there).ring
    network = replace(network, spots=tuple(replace(one, ring=ring) if one.id == "s5" else one for one in spots))
    after = engine.lay_out(network, {**before.places, "s5": there}, pinned)
    assert after.places["s5"] == there
    assert [ground_at(after, after.places[spot.id]).sector for spot in spots[:5]] == list("baabb")
    assert engine.lay_out(network, after.places, pinned).places == after.places
