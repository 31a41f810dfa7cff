"""The free drawing: nobody on anybody else, friends together, nobody moved who has a place."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap import lay_out, route
from ecomap.layout.ecomap.free import joined
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, NetworkLayout, Spot, Tie

CENTRE = Spot(id="me", extent=Box(-9.0, -9.0, 18.0, 18.0), radius=9.0, ring=0)
SECTORS = ("mum", "dad", "friends", "school")


@st.composite
def networks(draw: st.DrawFn, most: int = 14) -> Network:
    """Return a free network: labels of all sizes, ties between anybody, some twice, some to nobody."""
    number = draw(st.integers(0, most))
    spots = tuple(
        Spot(
            id=f"p{rank}",
            extent=Box(-wide / 2, -7.0, wide, 14.0 + label),
            radius=7.0,
            sector=draw(st.sampled_from(SECTORS)),
            ring=draw(st.integers(1, 4)),
            rank=rank,
        )
        for rank in range(number)
        for wide, label in [(draw(st.floats(14.0, 45.0)), draw(st.floats(0.0, 14.0)))]
    )
    ids = [*(spot.id for spot in spots), "me", "nobody"]
    pairs = draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=20))
    ties = tuple(Tie(id=f"t{at}", a=a, b=b) for at, (a, b) in enumerate(pairs))
    return Network(
        centre=CENTRE,
        spots=spots,
        ties=ties,
        sectors=SECTORS,
        shape=draw(st.floats(0.5, 2.0)),
        free=True,
        close=tuple(draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=4))),
    )


def boxes(network: Network, places: Mapping[str, Point]) -> dict[str, Box]:
    """Return everybody's room where they stand."""
    found = {spot.id: box_at(spot, places[spot.id], stands_above(spot, places[spot.id])) for spot in network.spots}
    return {**found, "me": CENTRE.extent}


def overlaps(network: Network, layout: NetworkLayout, apart_from: frozenset[str] = frozenset()) -> list[set[str]]:
    """Return the pairs whose boxes overlap, but for those of whom neither may be moved."""
    standing = boxes(network, layout.places)
    pairs = itertools.combinations(standing, 2)
    return [{a, b} for a, b in pairs if standing[a].meets(standing[b]) and not {a, b} <= apart_from | {"me"}]


def ring_of_friends(number: int) -> Network:
    """Return a network in which everybody knows the next, all of them scattered over sectors and rings."""
    spots = tuple(
        Spot(
            id=f"p{at}",
            extent=Box(-12.0, -7.0, 24.0, 22.0),
            radius=7.0,
            sector=SECTORS[at * 7 % 4],
            ring=1 + at * 5 % 3,
            rank=at,
        )
        for at in range(number)
    )
    ties = tuple(Tie(id=f"t{at}", a=f"p{at}", b=f"p{(at + 1) % number}") for at in range(number))
    return Network(centre=CENTRE, spots=spots, ties=ties, sectors=SECTORS, free=True)


def middle_tie(network: Network, layout: NetworkLayout) -> float:
    """Return how long ties are in the mean, from person to person."""
    return sum(layout.places[tie.a].distance(layout.places[tie.b]) for tie in network.ties) / len(network.ties)


def violations(network: Network, layout: NetworkLayout) -> float:
    """Return which share of pairs stands the wrong way round: the closer one farther out."""
    away = {one: math.hypot(at.x / network.shape, at.y) for one, at in layout.places.items()}
    pairs = [(a, b) for a in network.spots for b in network.spots if a.ring < b.ring]
    return sum(away[a.id] >= away[b.id] for a, b in pairs) / len(pairs)


@settings(max_examples=30, deadline=None)
@given(networks())
def test_nobody_stands_on_anybody_and_every_place_is_a_number(network: Network) -> None:
    layout = lay_out(network)
    assert layout.places.keys() == {"me", *(spot.id for spot in network.spots)}
    assert all(math.isfinite(at.x) and math.isfinite(at.y) for at in layout.places.values())
    assert layout.places["me"] == ORIGIN
    assert overlaps(network, layout) == []


@settings(max_examples=15, deadline=None)
@given(networks())
def test_the_same_network_is_drawn_the_same_way_and_stays_so(network: Network) -> None:
    layout = lay_out(network)
    assert lay_out(network) == layout
    assert lay_out(network, layout.places) == layout


@settings(max_examples=20, deadline=None)
@given(networks(), st.data())
def test_whoever_is_pinned_stays_and_the_others_make_room(network: Network, data: st.DataObject) -> None:
    ids = [spot.id for spot in network.spots]
    held = frozenset(data.draw(st.sets(st.sampled_from(ids)) if ids else st.just(set[str]())))
    ways = st.floats(-60.0, 60.0)
    places = {one: Point(data.draw(ways), data.draw(ways)) for one in sorted(held)}
    for before in (places, {**lay_out(network).places, **places}):
        layout = lay_out(network, before, held)
        assert {one: layout.places[one] for one in held} == places
        assert overlaps(network, layout, held) == []


@pytest.mark.parametrize("number", [6, 20, 50])
def test_a_newcomer_stands_near_those_they_know_and_nobody_else_moves(number: int) -> None:
    network = ring_of_friends(number)
    before = lay_out(network)
    new = Spot(id="new", extent=Box(-12.0, -7.0, 24.0, 22.0), radius=7.0, sector="dad", ring=2, rank=number)
    more = replace(network, spots=(*network.spots, new), ties=(*network.ties, Tie(id="n", a="new", b="p1")))
    after = lay_out(more, before.places)
    assert {one: after.places[one] for one in before.places} == before.places
    assert overlaps(more, after) == []
    others = sorted(before.places[one].distance(before.places["p1"]) for one in before.places if one != "p1")
    assert after.places["new"].distance(before.places["p1"]) < max(60.0, others[len(others) // 2])
    assert joined(more, before.places)["new"] == after.places["new"]


@pytest.mark.parametrize("number", [10, 25, 60])
def test_friends_stand_nearer_each_other_than_in_the_rings_and_about_as_close_as_they_feel(number: int) -> None:
    network = ring_of_friends(number)
    free, rings = lay_out(network), lay_out(replace(network, free=False))
    assert middle_tie(network, free) < 0.8 * middle_tie(network, rings)
    assert violations(network, free) < 0.1


@pytest.mark.parametrize("number", [6, 12, 25, 40, 60])
def test_nobody_stands_in_front_of_anybody_elses_tie_to_the_centre(number: int) -> None:
    friends = ring_of_friends(number)
    spokes = tuple(Tie(id=f"s{at}", a="me", b=f"p{at}") for at in range(number))
    network = replace(friends, ties=(*friends.ties, *spokes))
    layout = lay_out(network)
    assert [tie.id for tie in spokes if len(layout.ties[tie.id]) > 2] == []
    assert violations(network, layout) < 0.03


def test_round_somebody_pinned_most_ties_stay_straight() -> None:
    friends = ring_of_friends(25)
    spokes = tuple(Tie(id=f"s{at}", a="me", b=f"p{at}") for at in range(25))
    network = replace(friends, ties=(*friends.ties, *spokes))
    place = lay_out(network).places["p3"].times(0.8).plus(Point(15.0, 0.0))
    layout = lay_out(network, {"p3": place}, frozenset({"p3"}))
    assert layout.places["p3"] == place
    assert sum(len(layout.ties[tie.id]) > 2 for tie in spokes) <= 5


def test_those_of_one_sector_stand_side_by_side() -> None:
    network = replace(ring_of_friends(32), ties=tuple(Tie(id=f"s{at}", a="me", b=f"p{at}") for at in range(32)))
    places = lay_out(network).places
    walk = sorted(network.spots, key=lambda spot: math.atan2(places[spot.id].y, places[spot.id].x))
    changes = sum(one.sector != walk[at - 1].sector for at, one in enumerate(walk))
    assert changes <= 3 * len(SECTORS)


def test_those_of_one_family_stand_together_without_a_line() -> None:
    network = replace(ring_of_friends(16), ties=())
    apart = lay_out(network)
    far = max((spot.id for spot in network.spots), key=lambda one: apart.places["p1"].distance(apart.places[one]))
    near = lay_out(replace(network, close=(("p1", far),)))
    assert near.places["p1"].distance(near.places[far]) < 0.7 * apart.places["p1"].distance(apart.places[far])
    assert near.ties == {}


def test_no_rings_and_no_petals_are_to_be_drawn() -> None:
    network = ring_of_friends(8)
    layout = lay_out(network)
    assert layout.rings == () and layout.sectors == {} and layout.ties.keys() == {tie.id for tie in network.ties}
    assert route(network, layout.places) == layout


def test_an_empty_map_has_its_middle() -> None:
    network = Network(centre=CENTRE, spots=(), free=True)
    assert lay_out(network).places == {"me": ORIGIN}
    assert json.dumps(lay_out(network).ties) == "{}"
