"""Rings and petals that bend round people."""

import itertools
import math
from collections.abc import Callable
from dataclasses import replace

from ecomap.layout.ecomap import lay_out
from ecomap.layout.ecomap.fitting import frame_of, free_room, holding
from ecomap.layout.ecomap.frame import polar
from ecomap.layout.network import Network


def test_the_fitted_frame_holds_everybody(sample: Callable[..., Network]) -> None:
    network = sample("ellie")
    places = lay_out(network).places
    assert holding(frame_of(network, places), network.spots, places) == {spot.id for spot in network.spots}


def test_one_person_out_of_place_does_not_bend_the_frame_for_the_others(sample: Callable[..., Network]) -> None:
    network = sample("ellie")
    places = dict(lay_out(network).places)
    stray = next(spot for spot in network.spots if spot.sector == "mum" and spot.ring == 3)
    places[stray.id] = places[stray.id].times(-0.3)
    right = holding(frame_of(network, places), network.spots, places)
    assert stray.id not in right
    assert len(right) >= len(network.spots) - 2


def test_an_empty_sector_keeps_its_petal_between_its_neighbours(sample: Callable[..., Network]) -> None:
    network = sample("ellie")
    places = {id_: place for id_, place in lay_out(network).places.items() if id_ != "B31"}
    petals = frame_of(network, places).petals
    order = list(petals.values())
    assert all(petal.end > petal.start for petal in order)
    assert all(math.isclose(one.end, other.start) for one, other in itertools.pairwise(order))


def test_the_room_of_a_newcomer_holds_nobody_of_another_sector(sample: Callable[..., Network]) -> None:
    network = sample("ellie")
    places = lay_out(network).places
    frame = frame_of(network, places)
    newcomer = replace(network.spots[0], id="new")
    room = free_room(frame, newcomer, network, places)
    assert room.start < room.end
    assert room.inner < room.outer
    for spot in network.spots:
        angle, _ = polar(places[spot.id], frame.squeeze)
        if spot.sector != newcomer.sector:
            assert not any(room.start < angle + turn < room.end for turn in (-2 * math.pi, 0.0, 2 * math.pi))
