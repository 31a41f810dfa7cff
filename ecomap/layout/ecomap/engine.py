"""The whole layout: a fresh one, or the old one with little changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.choosing import choose, in_the_way
from ecomap.layout.ecomap.crowd import Cast
from ecomap.layout.ecomap.fitting import aside, frame_beside, free_room, holding, opened
from ecomap.layout.ecomap.frame import Frame, Room, at, wished_frame
from ecomap.layout.ecomap.making_way import made_way
from ecomap.layout.ecomap.newcomer import squeeze_in
from ecomap.layout.ecomap.packing import pack, part
from ecomap.layout.ecomap.standing import standing
from ecomap.layout.ecomap.start import first_places
from ecomap.layout.network import Network

TIMES = 4
"""So often, at most, a map is amended, until nobody moves any more."""
FAR = 0.12
"""Units that all of those who stand go outward for newcomers, on average, at most."""
TRIES = 10
"""Grids of places a newcomer looks at."""


def find_places(network: Network, previous: Mapping[str, Point], pinned: frozenset[str]) -> dict[str, Point]:
    """Return a place for everybody."""
    known = {spot.id: previous[spot.id] for spot in network.spots if spot.id in previous}
    if not any(id_ not in pinned for id_ in known):
        return _fresh(network, {id_: place for id_, place in known.items() if id_ in pinned})
    for _ in range(TIMES):
        # an edge that bends round a newcomer may leave somebody else outside: who stands is to stand for good
        places, rests = _amended(network, known, pinned)
        if rests:
            break
        known = {spot.id: places[spot.id] for spot in network.spots}
    return places


def _rests(network: Network, cast: Cast, places: Mapping[str, Point], pinned: frozenset[str]) -> bool:
    """Say whether everybody who may be moved would stay where they are if the map were looked at anew."""
    frame = frame_beside(network, places, pinned)
    rows = [row for row, spot in enumerate(network.spots) if spot.id not in pinned]
    right = holding(frame, (network.spots[row] for row in rows), places)
    return len(right) == len(rows) and not in_the_way(standing(cast, frame, places, rows, keep=True))


def _fresh(network: Network, fixed: Mapping[str, Point]) -> dict[str, Point]:
    """Return new places for all but the fixed."""
    frame = wished_frame(network)
    cast = Cast.of(network)
    places = {**first_places(network, frame), **fixed, network.centre.id: ORIGIN}
    free = [row for row, spot in enumerate(network.spots) if spot.id not in fixed]
    state = standing(cast, frame, places, free, keep=False)
    pack(state)
    return state.places()


def _amended(network: Network, known: Mapping[str, Point], pinned: frozenset[str]) -> tuple[dict[str, Point], bool]:
    """Return the old places, and new ones for those who are new, changed ring or sector, or are in the way.

    Say, too, whether they would all stay if the map were looked at anew.
    """
    frame = frame_beside(network, known, pinned)
    right = holding(frame, [spot for spot in network.spots if spot.id in known], known)
    stay = {id_: place for id_, place in known.items() if id_ in right or id_ in pinned}
    free = [row for row, spot in enumerate(network.spots) if spot.id not in pinned]
    cast, spots = Cast.of(network), {spot.id: spot for spot in network.spots}
    new = set(frame.petals) - {spot.sector for spot in network.spots if spot.id in known}
    if new:
        frame = opened(frame, new)
        stay = {id_: place if id_ in pinned else aside(frame, spots[id_], place) for id_, place in stay.items()}
    places, all_stay = {**stay, network.centre.id: ORIGIN}, len(stay) == len(network.spots)
    if not all_stay:
        joined = _joined(network, cast, frame, stay, pinned)
        found = _outward(network, cast, joined, spots.keys() - stay.keys(), pinned)
        if found is not None:
            return found, True
        places = _joined(network, cast, frame, stay, None)
        frame = frame if new else frame_beside(network, places, pinned)
    state = standing(cast, frame, places, free, keep=True)
    wrong = in_the_way(state)
    if wrong:
        part(state)
    places = state.places()
    return places, (all_stay and not new and not wrong) or _rests(network, cast, places, pinned)


def _outward(
    network: Network, cast: Cast, places: Mapping[str, Point], new: Collection[str], pinned: frozenset[str]
) -> dict[str, Point] | None:
    """Return the places after those in newcomers' way went straight outward; none, if that would not do."""
    if _rests(network, cast, places, pinned):
        return dict(places)
    found = made_way(network, places, new)
    ways = [places[id_].distance(place) for id_, place in found.items() if id_ not in new]
    far = sum(ways) > FAR * cast.unit * len(ways)
    held = any(found[id_] != places[id_] for id_ in pinned & found.keys())
    return None if far or held or not _rests(network, cast, found, pinned) else found


def _joined(
    network: Network, cast: Cast, frame: Frame, stay: Mapping[str, Point], pinned: frozenset[str] | None
) -> dict[str, Point]:
    """Return the places of those who stay, and the best ones for the others, one after the other.

    Where no free one is found, all but the pinned may have to go outward; if there are none to heed, nobody has to.
    """
    waiting = sorted(
        (row for row, spot in enumerate(network.spots) if spot.id not in stay),
        key=lambda row: (network.spots[row].ring, network.spots[row].rank, row),
    )
    there = dict(stay)
    places = {spot.id: _middle(frame.room(spot), frame.squeeze) for spot in network.spots}
    places |= {**stay, network.centre.id: ORIGIN}
    held = np.array([row for row, spot in enumerate(cast.spots) if spot is network.centre or spot.id in (pinned or ())])
    state = standing(cast, frame, places, waiting, keep=False)
    state.absent = set(waiting)
    for row in waiting:
        spot = network.spots[row]
        state.absent.discard(row)
        state.rooms[row] = free_room(frame, spot, network, there)
        for phase in range(TRIES):
            choose(state, [row], phase)
        if pinned is not None and row in in_the_way(state):
            squeeze_in(state, row, held)
        there[spot.id] = Point(float(state.x[row]), float(state.y[row]))
    return state.places()


def _middle(room: Room, squeeze: float) -> Point:
    return at((room.start + room.end) / 2, (room.inner + room.outer) / 2, squeeze)
