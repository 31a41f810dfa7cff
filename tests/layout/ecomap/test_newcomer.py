"""One person more on a map without room: who is in the way goes straight outward, and nobody else moves."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap import lay_out
from ecomap.layout.ecomap.crowd import BOX_GAP, Cast
from ecomap.layout.ecomap.frame import polar, squeeze_of
from ecomap.layout.network import Network, NetworkLayout, Spot, Tie

Sample = Callable[..., Network]
Overlaps = Callable[[Network, NetworkLayout], list[tuple[str, str]]]


def with_newcomer(network: Network, sector: str, ring: int) -> Network:
    newcomer = Spot(id="new", extent=Box(-10.0, -5.4, 20.0, 22.0), radius=5.4, sector=sector, ring=ring, rank=99)
    tie = Tie(id="tie new", a=network.centre.id, b="new")
    return replace(network, spots=(*network.spots, newcomer), ties=(*network.ties, tie))


def moved(network: Network, before: Mapping[str, Point], after: Mapping[str, Point]) -> dict[str, tuple[float, float]]:
    """Return by how much each of those who moved turned about the centre, and how much farther out they are."""
    found = {}
    for id_, place in before.items():
        if after[id_] != place:
            (turn, far), (old_turn, old_far) = (polar(at, squeeze_of(network)) for at in (after[id_], place))
            found[id_] = (turn - old_turn, far - old_far)
    return found


@pytest.mark.parametrize("ring", [1, 2, 3])
@pytest.mark.parametrize("sector", ["mum", "dad", "home", "school", "help", "pet"])
def test_nobody_is_turned_for_a_newcomer(sector: str, ring: int, sample: Sample, overlaps: Overlaps) -> None:
    network = sample("ellie")
    before = lay_out(network).places
    grown = with_newcomer(network, sector, ring)
    after = lay_out(grown, before)
    ways = moved(network, before, after.places)
    assert overlaps(grown, after) == []
    assert len(ways) <= len(network.spots) / 4
    assert all(math.isclose(turn, 0.0, abs_tol=1e-9) and way > 0 for turn, way in ways.values())
    rings = {spot.id: spot.ring for spot in grown.spots}
    away = {id_: polar(after.places[id_], squeeze_of(network))[1] for id_ in rings}
    assert all(away[one] < away[other] for one in rings for other in rings if rings[one] < rings[other])
    assert lay_out(grown, after.places).places == after.places


def test_who_would_have_to_go_outward_but_is_pinned_stays(sample: Sample, overlaps: Overlaps) -> None:
    network = sample("ellie")
    before = lay_out(network).places
    grown = with_newcomer(network, "pet", 2)
    ways = moved(network, before, lay_out(grown, before).places)
    assert ways
    after = lay_out(grown, before, pinned=frozenset(ways))
    assert {id_: after.places[id_] for id_ in ways} == {id_: before[id_] for id_ in ways}
    assert overlaps(grown, after) == []


def test_two_who_stand_a_hair_nearer_than_newcomers_may_come_stay() -> None:
    extent = Box(-9.0, -7.0, 18.0, 24.0)
    spots = tuple(Spot(id=id_, extent=extent, radius=7.0, sector="s", ring=1, rank=0) for id_ in "ab")
    network = Network(centre=Spot(id="me", extent=Box(-11.0, -11.0, 22.0, 22.0), radius=11.0), spots=spots)
    gap = BOX_GAP * Cast.of(network).unit
    near, nearer = ({"a": Point(60.0, 0.0), "b": Point(60.0, 24.0 + share * gap)} for share in (0.9, 0.5))
    assert {id_: lay_out(network, near).places[id_] for id_ in near} == near
    assert {id_: lay_out(network, nearer).places[id_] for id_ in nearer} != nearer
