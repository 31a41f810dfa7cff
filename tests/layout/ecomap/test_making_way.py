from __future__ import annotations

import math
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap import lay_out
from ecomap.layout.ecomap.frame import polar, squeeze_of
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.ecomap.making_way import made_way
from ecomap.layout.network import Network, Spot

EXTENT = Box(-9.0, -7.0, 18.0, 24.0)


def crowd(rings: list[int]) -> Network:
    spots = tuple(
        Spot(id=f"s{at}", extent=EXTENT, radius=7.0, sector="ab"[at % 2], ring=ring, rank=at)
        for at, ring in enumerate(rings)
    )
    return Network(centre=Spot(id="me", extent=Box(-11.0, -11.0, 22.0, 22.0), radius=11.0), spots=spots)


def widened(network: Network, wide: float, high: float) -> Network:
    extent = Box.around(ORIGIN, wide, high)
    return replace(network, centre=Spot(id="home", extent=extent, radius=(wide + high) / 4))


def box(spot: Spot, place: Point) -> Box:
    return box_at(spot, place, stands_above(spot, place))


def at_first(network: Network) -> dict[str, Point]:
    """Return where everybody stands who is laid out for the first time."""
    places = lay_out(network).places
    return {spot.id: places[spot.id] for spot in network.spots}


def test_who_is_in_nobodys_way_does_not_move() -> None:
    small = crowd([1, 2, 3])
    places = at_first(small)
    assert made_way(small, places) == places


@settings(max_examples=30, deadline=None)
@given(some.lists(some.integers(1, 3), min_size=1, max_size=18), some.floats(20.0, 150.0), some.floats(20.0, 90.0))
def test_everybody_leaves_the_centre_straight_outward_and_rings_stay_in_order(
    rings: list[int], wide: float, high: float
) -> None:
    small = crowd(rings)
    before = at_first(small)
    large = widened(small, wide, high)
    after = made_way(large, before)
    squeeze = squeeze_of(large)
    reach: dict[int, float] = {}
    for spot in large.spots:
        assert not box(spot, after[spot.id]).meets(large.centre.extent)
        (turn, far), (old_turn, old_far) = (polar(places[spot.id], squeeze) for places in (after, before))
        assert math.isclose(math.cos(turn - old_turn), 1.0, abs_tol=1e-9)
        assert far >= old_far - 1e-9
        if after[spot.id] != before[spot.id]:
            reach[spot.ring] = max(far, reach.get(spot.ring, 0.0))
    for spot in large.spots:
        far = polar(after[spot.id], squeeze)[1]
        assert all(far > inner for ring, inner in reach.items() if ring < spot.ring)


@settings(max_examples=30, deadline=None)
@given(some.lists(some.integers(1, 3), min_size=2, max_size=18), some.floats(20.0, 150.0))
def test_who_gave_way_stands_on_nobody_who_did_not(rings: list[int], wide: float) -> None:
    small = crowd(rings)
    before = at_first(small)
    large = widened(small, wide, 60.0)
    after = made_way(large, before)
    gone = [spot for spot in large.spots if after[spot.id] != before[spot.id]]
    for spot in gone:
        others = (other for other in large.spots if other is not spot)
        assert not any(box(spot, after[spot.id]).meets(box(other, after[other.id])) for other in others)
