"""The whole layout: a fresh one, or the old one with little changed."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.choosing import choose
from ecomap.layout.ecomap.crowd import Cast
from ecomap.layout.ecomap.fitting import aside, frame_beside, free_room, holding, opened
from ecomap.layout.ecomap.frame import Frame, wished_frame
from ecomap.layout.ecomap.packing import pack, part
from ecomap.layout.ecomap.standing import standing
from ecomap.layout.ecomap.start import first_places
from ecomap.layout.network import Network

AGAIN = 3
"""So often, at most, an amended map is looked at anew, until nobody moves any more."""
TRIES = 10
"""Grids of places a newcomer looks at."""


def find_places(network: Network, previous: Mapping[str, Point], pinned: frozenset[str]) -> dict[str, Point]:
    """Return a place for everybody."""
    known = {spot.id: previous[spot.id] for spot in network.spots if spot.id in previous}
    if not any(id_ not in pinned for id_ in known):
        return _fresh(network, {id_: place for id_, place in known.items() if id_ in pinned})
    places = _amended(network, known, pinned)
    for _ in range(AGAIN):
        # an edge that bends round a newcomer may leave somebody else outside: who stands is to stand for good
        again = _amended(network, {id_: at for id_, at in places.items() if id_ != network.centre.id}, pinned)
        if again == places:
            break
        places = again
    return places


def _fresh(network: Network, fixed: Mapping[str, Point]) -> dict[str, Point]:
    """Return new places for all but the fixed."""
    frame = wished_frame(network)
    cast = Cast.of(network)
    places = {**first_places(network, frame), **fixed, network.centre.id: ORIGIN}
    free = [row for row, spot in enumerate(network.spots) if spot.id not in fixed]
    state = standing(cast, frame, places, free, keep=False)
    pack(state)
    return state.places()


def _amended(network: Network, known: Mapping[str, Point], pinned: frozenset[str]) -> dict[str, Point]:
    """Return the old places, and new ones for those who are new, changed ring or sector, or are in the way."""
    frame = frame_beside(network, known, pinned)
    right = holding(frame, [spot for spot in network.spots if spot.id in known], known)
    stay = {id_: place for id_, place in known.items() if id_ in right or id_ in pinned}
    free = [row for row, spot in enumerate(network.spots) if spot.id not in pinned]
    cast = Cast.of(network)
    spots = {spot.id: spot for spot in network.spots}
    new = set(frame.petals) - {spot.sector for spot in network.spots if spot.id in known}
    if new:
        frame = opened(frame, new)
        stay = {id_: place if id_ in pinned else aside(frame, spots[id_], place) for id_, place in stay.items()}
    places = {**stay, network.centre.id: ORIGIN}
    if len(stay) < len(network.spots):
        places = _joined(network, cast, frame, stay)
        frame = frame if new else frame_beside(network, places, pinned)
    state = standing(cast, frame, places, free, keep=True)
    part(state)
    return state.places()


def _joined(network: Network, cast: Cast, frame: Frame, stay: Mapping[str, Point]) -> dict[str, Point]:
    """Return the places of those who stay, and the best free ones for the others, one after the other."""
    places = {**first_places(network, frame), **stay, network.centre.id: ORIGIN}
    waiting = sorted(
        (row for row, spot in enumerate(network.spots) if spot.id not in stay),
        key=lambda row: (network.spots[row].ring, network.spots[row].rank, row),
    )
    there = dict(stay)
    state = standing(cast, frame, places, waiting, keep=False)
    state.absent = set(waiting)
    for row in waiting:
        spot = network.spots[row]
        state.absent.discard(row)
        state.rooms[row] = free_room(frame, spot, network, there)
        for phase in range(TRIES):
            choose(state, [row], phase)
        there[spot.id] = Point(float(state.x[row]), float(state.y[row]))
    return state.places()
