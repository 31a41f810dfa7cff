"""The free drawing: who knows whom. People who know each other stand together, and about as near as they feel.

Everybody starts from where the rings of closeness have them and goes where their ties draw them (stress.py). Then boxes
give way to each other, and to ties to the centre (floor.py). Whoever has a place keeps it; a newcomer takes free room
near those they know (beside.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.beside import join
from ecomap.layout.ecomap.crowd import Cast, Floats, places_of
from ecomap.layout.ecomap.engine import find_places
from ecomap.layout.ecomap.floor import Floor, Manners, clear
from ecomap.layout.ecomap.frame import TURN, squeeze_of
from ecomap.layout.ecomap.stress import Wishes, majorised, wishes
from ecomap.layout.network import Network

NOBODY = frozenset[str]()
ROUNDS = 120
"""Rounds of stress majorisation."""
SETTLING = 160
"""Rounds in which people give way to each other ..."""
DRAWN = 0.7
"""... while their wishes still draw them, less and less, in this share of the rounds."""
OPENING = 0.6
"""How far people turn to where they would stand evenly round the centre, as a share of the way there ..."""
EACH = 1.0
"""... everybody asking for some of the turn, whatever they hide of it."""
GRAVITY = 0.005
"""Share of their distance by which all come nearer in every such round: nobody is left alone in a corner."""
GAP, TIE_GAP = 0.22, 0.05
"""Room between boxes, and between ties to the centre and boxes, that giving way aims at, in units."""


def find_free_places(network: Network, previous: Mapping[str, Point], pinned: frozenset[str]) -> dict[str, Point]:
    """Return a place for everybody in a free drawing."""
    known = {spot.id: previous[spot.id] for spot in network.spots if spot.id in previous}
    held = pinned & known.keys()
    cast, squeeze = Cast.of(network), squeeze_of(network)
    if known.keys() <= held:
        floor = _fresh(network, cast, squeeze, known)
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
    """Return everybody but the held at a new place: drawn together by their wishes, then giving way."""
    rings = {**find_places(replace(network, free=False), {}, NOBODY), network.centre.id: ORIGIN}
    x, y = places_of(cast, rings, range(len(cast.spots)))
    wished = wishes(network, cast, squeeze, x / squeeze, y)
    floor = Floor.of(cast, squeeze, {**rings, **held}, frozenset(held))
    x, y = majorised(wished, floor.x / squeeze, floor.y, floor.free, ROUNDS)
    floor.x, floor.y = np.where(floor.free, x * squeeze, floor.x), y  # to the last digit, for those who are held
    _open(floor)
    _settle(floor, wished)
    return floor


def _open(floor: Floor) -> None:
    """Turn everybody about the centre so that no side of the map is crowded while another is empty; order stays."""
    rows = np.flatnonzero(floor.free)
    if not len(rows):
        return
    x, y = floor.x[rows] / floor.squeeze, floor.y[rows]
    angle, away = np.arctan2(y, x), np.hypot(x, y)
    order = np.argsort(angle, kind="stable")
    asked = floor.cast.unit / np.maximum(away[order], floor.cast.unit)
    asked = asked + asked.mean() * EACH
    even = (np.cumsum(asked) - asked / 2) / asked.sum() * TURN
    turn = angle[order] - even
    shift = np.arctan2(np.sin(turn).mean(), np.cos(turn).mean())
    off = turn - shift
    off -= TURN * np.round(off / TURN)
    angle[order] -= OPENING * off
    floor.x[rows], floor.y[rows] = away * np.cos(angle) * floor.squeeze, away * np.sin(angle)


def _settle(floor: Floor, wished: Wishes) -> None:
    """Let boxes give way to each other and to ties, nobody farther from the centre or nearer than they feel."""
    manners, unit, squeeze = Manners(floor), floor.cast.unit, floor.squeeze
    for turn in range(SETTLING):
        crowd = floor.crowd()
        across, down, _ = manners.apart(crowd, GAP * unit)
        turned = manners.turned(crowd, TIE_GAP * unit)
        out = _outward(wished, np.hypot(floor.x / squeeze, floor.y)) - GRAVITY
        drawn = max(0.0, 1.0 - turn / (SETTLING * DRAWN))
        pull_x, pull_y = wished.pull(floor.x / squeeze, floor.y)
        across += out * floor.x - turned * floor.y + drawn * pull_x * squeeze
        down += out * floor.y + turned * floor.x + drawn * pull_y
        floor.step(across, down)


def _outward(wished: Wishes, away: Floats) -> Floats:
    """Return by which share of their distance people would go out, or in, to be as far as their closeness asks for."""
    least, most = wished.band
    missing = np.clip(away[:-1], least, most) - away[:-1]
    return np.append(missing / np.maximum(away[:-1], 1e-9), 0.0)
