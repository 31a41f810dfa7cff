"""Who needs how much of the turn, and seats that make the longest way once round shorter."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from ecomap.geometry import ORIGIN
from ecomap.layout.ecomap.choosing import at_fault
from ecomap.layout.ecomap.crowd import Cast
from ecomap.layout.ecomap.fitting import holding
from ecomap.layout.ecomap.frame import TURN, polar, wished_frame
from ecomap.layout.ecomap.seating import seated, settled
from ecomap.layout.ecomap.standing import Standing, scaled, standing, strayed
from ecomap.layout.ecomap.start import first_places
from ecomap.layout.ecomap.turning import Turn, turn_of
from ecomap.layout.network import Network, Sector

Sample = Callable[..., Network]
GAP, TIE_GAP = 0.05, 0.045


def true_angles(petal: Sector, squeeze: float) -> list[float]:
    """Return where a petal begins and ends on the map."""
    return [float(np.arctan2(np.sin(edge), squeeze * np.cos(edge))) for edge in (petal.start, petal.end)]


def beginning(network: Network, factor: float = 1.0) -> Standing:
    frame = wished_frame(network)
    places = {**first_places(network, frame), network.centre.id: ORIGIN}
    state = standing(Cast.of(network), frame, places, range(len(network.spots)), keep=False)
    scaled(state, factor)
    return state


def turned(state: Standing, spreads: int) -> Turn:
    turn = turn_of(state, GAP, TIE_GAP)
    for _ in range(spreads):
        turn.spread()
    return turn


@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_on_a_page_that_is_large_enough_nobody_is_at_fault_once_all_have_spread(name: str, sample: Sample) -> None:
    state = beginning(sample(name))
    assert at_fault(state)[0]
    scaled(state, 2.5)
    turn = turned(state, 6)
    assert turn.whole < TURN
    assert at_fault(state)[0] == []


def test_who_needs_more_than_a_turn_cannot_be_without_fault(sample: Sample) -> None:
    state = beginning(sample("ellie"), 0.8)
    assert turned(state, 3).whole > TURN
    assert at_fault(state)[0]


def test_spreading_keeps_everybody_in_order_and_in_their_petal(sample: Sample) -> None:
    network = sample("ellie")
    state = beginning(network, 1.3)
    turn = turn_of(state, GAP, TIE_GAP)
    before = list(turn.order)
    turn.spread()
    assert turn_of(state, GAP, TIE_GAP).order == before
    assert holding(state.frame, network.spots, state.places()) == {spot.id for spot in network.spots}


def test_petals_follow_each_other_without_gaps_and_none_is_too_narrow(sample: Sample) -> None:
    state = beginning(sample("ellie"), 2.2)
    turned(state, 4)
    petals = list(state.frame.petals.values())
    assert all(one.end == pytest.approx(other.start) for one, other in pairwise(petals))
    assert petals[-1].end - petals[0].start == pytest.approx(TURN)
    wide = [abs(np.remainder(np.diff(true_angles(petal, state.frame.squeeze))[0], TURN)) for petal in petals]
    assert min(wide) >= np.radians(14)


@pytest.mark.parametrize("name", ["ellie", "kai"])
def test_seats_make_the_longest_way_much_shorter_and_no_ring_reaches_into_another(name: str, sample: Sample) -> None:
    state = beginning(sample(name))
    turn = turned(state, 1)
    before = turn.whole
    seated(turn, 2, 0.0)
    assert turn.whole < 0.8 * before
    assert not strayed(state).any()


def test_those_who_wish_to_be_nearer_come_nearer_as_far_as_the_limit_allows(sample: Sample) -> None:
    state = beginning(sample("ellie"), 1.6)
    turn = turned(state, 1)
    seated(turn, 3, 0.0)
    squeeze = state.frame.squeeze
    wish = np.full(len(state.cast.spots) - 1, state.frame.core)

    def away() -> float:
        return sum(polar(place, squeeze)[1] for place in state.places().values())

    before = away()
    settled(turn, wish, 0.97 * TURN)
    assert away() < before
    assert turn.whole <= 0.97 * TURN
    assert not strayed(state).any()


def test_somebody_of_a_far_ring_nearer_than_one_of_a_close_ring_has_strayed(sample: Sample) -> None:
    state = beginning(sample("idris"), 1.5)
    assert not strayed(state).any()
    far = int(np.flatnonzero(state.cast.ring == 3)[0])
    state.put(np.array([far]), state.x[[far]] * 0.1, state.y[[far]] * 0.1)
    assert list(np.flatnonzero(strayed(state))) == [far]
    assert far in at_fault(state)[0]
