"""One ground for an ecomap at several times: the same rings and petals, and everybody in one direction.

Whoever is in the same ring at two times stands at the same place at both. Whoever came closer or went further away
stands in the ring of the time, in the same direction, so that the eye sees them come. A place that somebody has at
one time, nobody else takes at another. To that end everybody has a *stand* for each ring they were ever in, and all
stands are laid out together as if they were different people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout import ecomap as engine
from ecomap.layout.ecomap.frame import at, polar
from ecomap.layout.network import Network, NetworkLayout, Ring, Spot, Tie

_Stands = Mapping[str, Mapping[int, str]]
"""The id of everybody's stand, by who and in which ring."""


def lay_out_over_time(
    networks: Sequence[Network], previous: Mapping[str, Point], pinned: frozenset[str] = frozenset()
) -> tuple[NetworkLayout, ...]:
    """Return a layout for each of some networks, the earliest first; previous places are those of the last."""
    stands = _stands(networks)
    whole = _everybody(networks)
    ground = engine.lay_out(whole, previous, pinned)
    if any(len(rings) > 1 for rings in stands.values()):
        crowd = _crowd(whole, networks, stands)
        first = {**ground.places, **_in_direction(crowd, whole, stands, ground)}
        ground = engine.lay_out(crowd, first, pinned)
    return tuple(_at_one_time(network, stands, ground) for network in networks)


def _stands(networks: Sequence[Network]) -> _Stands:
    """Return everybody's stands; the one in the ring where they are last has their own id."""
    found: dict[str, dict[int, str]] = {}
    for network in reversed(networks):
        for spot in network.spots:
            rings = found.setdefault(spot.id, {})
            rings.setdefault(spot.ring, f"{spot.id}@{spot.ring}" if rings else spot.id)
    return found


def _everybody(networks: Sequence[Network]) -> Network:
    """Return everybody of all times, each as they are last: who is there at the last time first."""
    spots: dict[str, Spot] = {}
    ties: dict[str, Tie] = {}
    room: dict[str, list[Spot]] = {}
    for network in reversed(networks):
        gone = {spot.id: spot for spot in network.spots if spot.id not in spots}
        ties |= {one.id: one for one in network.ties if one.id not in ties and {one.a, one.b} & gone.keys()}
        ties = ties or {one.id: one for one in network.ties}
        spots |= gone
        for spot in network.spots:
            room.setdefault(spot.id, []).append(spot)
    last = networks[-1]
    known = {*spots, last.centre.id}
    return replace(
        last,
        spots=tuple(_roomy(spot, room[spot.id], rank) for rank, spot in enumerate(spots.values(), 1)),
        ties=tuple(one for one in ties.values() if {one.a, one.b} <= known),
        sectors=tuple(dict.fromkeys(sector for network in reversed(networks) for sector in network.sectors)),
    )


def _roomy(spot: Spot, seen: Sequence[Spot], rank: int) -> Spot:
    """Return somebody with the room they take at any time."""
    extent = Box.holding(one.extent for one in seen)
    return replace(spot, extent=extent, radius=max(one.radius for one in seen), rank=rank)


def _crowd(whole: Network, networks: Sequence[Network], stands: _Stands) -> Network:
    """Return everybody's stands as if each were somebody of their own.

    Of several, the innermost has the tie to the centre: the others stand behind it, and are not there with it.
    """
    spots = {spot.id: spot for spot in whole.spots}
    others = [
        replace(spots[who], id=stand, ring=ring, rank=len(spots) + number)
        for number, (who, ring, stand) in enumerate(_others(stands))
    ]
    inner = {who: rings[min(rings)] for who, rings in stands.items()}
    ties = tuple(
        replace(one, a=inner.get(one.a, one.a), b=inner.get(one.b, one.b)) if whole.centre.id in (one.a, one.b) else one
        for one in whole.ties
    )
    return replace(whole, spots=(*whole.spots, *others), ties=ties)


def _others(stands: _Stands) -> list[tuple[str, int, str]]:
    """Return who has a stand beside their own, in which ring, and its id."""
    return [(who, ring, stand) for who, rings in stands.items() for ring, stand in rings.items() if stand != who]


def _in_direction(crowd: Network, whole: Network, stands: _Stands, ground: NetworkLayout) -> dict[str, Point]:
    """Return a first place for every stand beside somebody's own: in the middle of its ring, in their direction."""
    squeeze = ground.rings[-1].across / ground.rings[-1].down
    found = {}
    for who, ring, stand in _others(stands):
        angle, _ = polar(ground.places[who], squeeze)
        found[stand] = at(angle, _middle(ground.rings, ring, crowd.centre.radius), squeeze)
    return found


def _middle(rings: Sequence[Ring], ring: int, core: float) -> float:
    """Return how far from the centre the middle of a ring is."""
    index = min(max(ring, 1), len(rings)) - 1
    return ((rings[index - 1].down if index else core) + rings[index].down) / 2


def _at_one_time(network: Network, stands: _Stands, ground: NetworkLayout) -> NetworkLayout:
    """Return the layout of one time on the ground of all."""
    places = {spot.id: ground.places[stands[spot.id][spot.ring]] for spot in network.spots}
    above = frozenset(spot.id for spot in network.spots if stands[spot.id][spot.ring] in ground.above)
    found = engine.route(network, {**places, network.centre.id: ORIGIN}, above)
    return replace(found, rings=ground.rings, sectors=ground.sectors)
