"""First places: everybody of a sector side by side, rings taking turns, friends near each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ecomap.geometry import Point
from ecomap.layout.ecomap.frame import Frame, at, near
from ecomap.layout.network import Network, Spot

ROUNDS = 6
"""Rounds of drawing friends together; more change nothing that shows."""


def first_places(network: Network, frame: Frame) -> dict[str, Point]:
    """Return a place for everybody: evenly over the petal, in the middle of the ring."""
    angles: dict[str, float] = {}
    for sector, petal in frame.petals.items():
        line = _rings_in_turn([spot for spot in network.spots if spot.sector == sector])
        angles |= _spread([spot.id for spot in line], petal.start, petal.end)
    for _ in range(ROUNDS):
        angles = _friends_nearer(network, frame, angles)
    places: dict[str, Point] = {}
    for spot in network.spots:
        inner, outer = frame.band(spot.ring)
        places[spot.id] = at(angles[spot.id], (inner + outer) / 2, frame.squeeze)
    return places


def _spread(ids: Sequence[str], start: float, end: float) -> dict[str, float]:
    """Return even angles from one side of a petal to the other."""
    return {id_: start + (end - start) * (number + 0.5) / len(ids) for number, id_ in enumerate(ids)}


def _rings_in_turn(spots: Sequence[Spot]) -> list[Spot]:
    """Return the people of a sector in a line in which each ring's people are evenly spread."""
    rings: dict[int, list[Spot]] = defaultdict(list)
    for spot in sorted(spots, key=lambda spot: (spot.rank, spot.id)):
        rings[spot.ring].append(spot)
    share = {spot.id: (number + 0.5) / len(ring) for ring in rings.values() for number, spot in enumerate(ring)}
    return sorted(spots, key=lambda spot: (share[spot.id], -spot.ring, spot.rank, spot.id))


def _friends_nearer(network: Network, frame: Frame, angles: dict[str, float]) -> dict[str, float]:
    """Return the angles with every petal's people re-ordered towards those they have ties to."""
    friends: dict[str, list[str]] = defaultdict(list)
    for tie in network.ties:
        if tie.a in angles and tie.b in angles:
            friends[tie.a].append(tie.b)
            friends[tie.b].append(tie.a)
    found: dict[str, float] = {}
    for sector, petal in frame.petals.items():
        middle = (petal.start + petal.end) / 2
        wish: dict[str, float] = {}
        for spot in network.spots:
            if spot.sector == sector:
                own = angles[spot.id]
                there = [near(angles[friend], middle) for friend in friends[spot.id]]
                wish[spot.id] = 0.4 * own + 0.6 * sum(there) / len(there) if there else own
        found |= _spread(sorted(wish, key=lambda id_: (wish[id_], id_)), petal.start, petal.end)
    return found
