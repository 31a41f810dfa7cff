"""The free drawing: who knows whom. People who know each other stand together, and about as near as they feel.

Everybody goes where their ties draw them (stress.py), in their ring of closeness, and stands so that nobody is in the
way of another's tie to the centre (circle.py). Whoever has a place keeps it; a newcomer takes free room near those they
know (beside.py). Of very many people boxes and ties only give way to each other (floor.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.beside import join
from ecomap.layout.ecomap.circle import circled
from ecomap.layout.ecomap.crowd import Cast, places_of
from ecomap.layout.ecomap.engine import find_places
from ecomap.layout.ecomap.floor import AFRESH, AROUND, Floor, clear, drawn_together
from ecomap.layout.ecomap.frame import squeeze_of
from ecomap.layout.ecomap.gaps import bands
from ecomap.layout.ecomap.stress import majorised, wishes
from ecomap.layout.network import Network

NOBODY = frozenset[str]()
MANY = 120
"""Of more people most ties to the centre bend, as in the rings."""
ROUNDS = 120
"""Rounds of stress majorisation."""


def find_free_places(network: Network, previous: Mapping[str, Point], pinned: frozenset[str]) -> dict[str, Point]:
    """Return a place for everybody in a free drawing."""
    known = {spot.id: previous[spot.id] for spot in network.spots if spot.id in previous}
    held = pinned & known.keys()
    cast, squeeze = Cast.of(network), squeeze_of(network)
    if known.keys() <= held:
        floor = (_fresh if len(network.spots) <= MANY else _crowded)(network, cast, squeeze, known)
        waiting: list[int] = []
    else:
        floor = Floor.of(cast, squeeze, {spot.id: ORIGIN for spot in cast.spots} | known, held)
        waiting = [row for row, spot in enumerate(network.spots) if spot.id not in known]
    join(network, floor, sorted(waiting, key=lambda row: (cast.spots[row].ring, cast.spots[row].rank, row)))
    stuck = clear(floor)
    join(network, floor, [int(row) for row in np.flatnonzero(stuck)])
    return floor.places()


def joined(network: Network, places: Mapping[str, Point]) -> dict[str, Point]:
    """Return the places with everybody who has none beside those they know; nobody else moves."""
    waiting = [row for row, spot in enumerate(network.spots) if spot.id not in places]
    everybody = {spot.id: ORIGIN for spot in network.spots} | dict(places) | {network.centre.id: ORIGIN}
    floor = Floor.of(Cast.of(network), squeeze_of(network), everybody, NOBODY)
    join(network, floor, waiting)
    return floor.places()


def _fresh(network: Network, cast: Cast, squeeze: float, held: Mapping[str, Point]) -> Floor:
    """Return everybody but the held at a new place round the centre; the others give way to those who are held."""
    if not network.spots:
        return Floor.of(cast, squeeze, {network.centre.id: ORIGIN}, NOBODY)
    state, wished = circled(network)
    floor = Floor.of(cast, squeeze, {**state.places(), **held}, frozenset(held))
    if held:
        drawn_together(floor, wished, bands(state), AROUND)
    return floor


def _crowded(network: Network, cast: Cast, squeeze: float, held: Mapping[str, Point]) -> Floor:
    """Return everybody but the held where their wishes draw them from where the rings had them."""
    rings = {**find_places(replace(network, free=False), {}, NOBODY), network.centre.id: ORIGIN}
    x, y = places_of(cast, rings, range(len(cast.spots)))
    wished = wishes(network, cast, squeeze, x / squeeze, y)
    floor = Floor.of(cast, squeeze, {**rings, **held}, frozenset(held))
    x, y = majorised(wished, floor.x / squeeze, floor.y, floor.free, ROUNDS)
    floor.x, floor.y = np.where(floor.free, x * squeeze, floor.x), y  # to the last digit, for those who are held
    drawn_together(floor, wished, wished.band, AFRESH)
    return floor
