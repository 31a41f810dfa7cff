"""Packing, giving way, choosing, and the bounds of ring, petal and page."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ecomap.geometry import ORIGIN
from ecomap.layout.ecomap.bounds import CORNER, Bounds, on_page
from ecomap.layout.ecomap.choosing import at_fault, choose
from ecomap.layout.ecomap.crowd import Cast
from ecomap.layout.ecomap.fitting import holding
from ecomap.layout.ecomap.frame import polar, wished_frame
from ecomap.layout.ecomap.packing import pack, part
from ecomap.layout.ecomap.relaxing import relax
from ecomap.layout.ecomap.standing import Standing, overlapping, scaled, standing
from ecomap.layout.ecomap.start import first_places
from ecomap.layout.network import Network

Sample = Callable[..., Network]


def beginning(network: Network, keep: bool = False) -> Standing:
    frame = wished_frame(network)
    places = {**first_places(network, frame), network.centre.id: ORIGIN}
    return standing(Cast.of(network), frame, places, range(len(network.spots)), keep)


def test_a_packed_map_has_no_fault_and_holds_everybody(sample: Sample) -> None:
    network = sample("ellie")
    state = beginning(network)
    assert at_fault(state)[0]
    pack(state)
    assert at_fault(state)[0] == []
    assert holding(state.frame, network.spots, state.places()) == {spot.id for spot in network.spots}


def test_boxes_part_without_leaving_ring_and_petal(sample: Sample) -> None:
    network = sample("kai")
    state = beginning(network)
    assert overlapping(state)
    part(state)
    assert not overlapping(state)
    assert holding(state.frame, network.spots, state.places()) == {spot.id for spot in network.spots}


def test_those_with_old_places_give_way_less_than_those_without(sample: Sample) -> None:
    network = sample("idris")
    ways = []
    for keep in (True, False):
        state = beginning(network, keep)
        scaled(state, 1.6)
        state.put(state.free[:1], state.x[state.free[1:2]] + 1, state.y[state.free[1:2]] + 1)
        x, y = state.x.copy(), state.y.copy()
        part(state)
        ways.append(float(np.hypot(state.x - x, state.y - y).sum()))
    assert ways[0] <= ways[1]


def test_two_on_the_very_same_place_come_apart(sample: Sample) -> None:
    network = sample("idris")
    one = network.spots[0]
    twins = replace(network, spots=(one, replace(one, id="twin", rank=99)), ties=())
    state = beginning(twins)
    scaled(state, 2.0)
    state.put(state.free, np.array([-40.0, -40.0]), np.array([-20.0, -20.0]))
    relax(state, 40)
    assert not overlapping(state)


def test_nobody_moves_where_nobody_is_too_near(sample: Sample) -> None:
    network = sample("idris")
    state = beginning(network, keep=True)
    scaled(state, 4.0)
    x, y = state.x.copy(), state.y.copy()
    relax(state, 10)
    assert np.array_equal(state.x, x)
    assert np.array_equal(state.y, y)


def test_choosing_ends_a_fault_and_is_the_same_every_time(sample: Sample) -> None:
    found = []
    for _ in range(2):
        state = beginning(sample("idris"))
        scaled(state, 1.5)
        state.put(state.free[:1], state.x[state.free[1:2]] + 1, state.y[state.free[1:2]] + 1)
        before = len(at_fault(state)[0])
        assert choose(state, at_fault(state)[1], 3)
        assert len(at_fault(state)[0]) < before
        found.append((state.x.tolist(), state.y.tolist()))
    assert found[0] == found[1]


def test_of_two_at_fault_with_each_other_one_chooses(sample: Sample) -> None:
    state = beginning(sample("idris"))
    scaled(state, 5.0)
    state.put(state.free[:1], state.x[state.free[1:2]] + 1, state.y[state.free[1:2]] + 1)
    wrong, chosen = at_fault(state)
    assert {0, 1} <= set(wrong)
    assert len({0, 1} & set(chosen)) == 1


@pytest.mark.parametrize("shape", [0.9, 1.45])
def test_boxes_stay_on_the_page_and_near_the_last_ring(shape: float, sample: Sample) -> None:
    network = sample("ellie", shape)
    state = beginning(network)
    state.x[state.free] *= 3
    state.y[state.free] *= 3
    Bounds(state).hold(state, state.free)
    page = state.frame.radii[-1]
    x, y = on_page(state, state.free, state.x[state.free], state.y[state.free], page)
    assert np.allclose(x, state.x[state.free])
    assert np.allclose(y, state.y[state.free])
    radii = [polar(place, state.frame.squeeze)[1] for place in state.places().values()]
    assert max(radii) <= page * CORNER + 1e-6


def test_a_kept_standing_comes_back(sample: Sample) -> None:
    state = beginning(sample("idris"))
    before, kept = state.places(), state.kept()
    scaled(state, 1.3, {"mum": 1.5})
    assert state.places() != before
    state.restore(kept)
    assert state.places() == before
