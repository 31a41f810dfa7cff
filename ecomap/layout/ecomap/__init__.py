"""The ecomap's layout: rings of closeness, petals of sectors, straight ties from the centre.

The young person stands in the middle. Everybody's symbol stands in the ring and the petal they belong to, no two boxes
(symbol and label) overlap, and ties to the centre run straight between the boxes of others wherever possible.
"""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.ecomap.fitting import frame_beside
from ecomap.layout.ecomap.frame import ring_at, sector_at, squeeze_of
from ecomap.layout.ecomap.label import stands_above
from ecomap.layout.network import Network, NetworkLayout

__all__ = ["flatness", "lay_out", "ring_at", "route", "sector_at"]


def lay_out(
    network: Network, previous: Mapping[str, Point] | None = None, pinned: frozenset[str] = frozenset()
) -> NetworkLayout:
    """Return where everybody stands and how every tie runs.

    Those with a previous place keep it while it is in their ring and sector and nobody needs the room; the pinned
    keep theirs whatever happens. The same network with the same previous places always gives the same layout.
    """
    # arrays take some 80 ms to import: only who lays a map out pays, not every start of the program
    from ecomap.layout.ecomap.engine import find_places
    from ecomap.layout.ecomap.free import find_free_places

    find = find_free_places if network.free else find_places
    return route(network, find(network, previous or {}, pinned), pinned=pinned)


def flatness(network: Network, layout: NetworkLayout) -> float:
    """Return width / height of the rings of closeness, also of those that a free drawing does not show."""
    outer = layout.rings[-1] if layout.rings else None
    return outer.across / outer.down if outer is not None else squeeze_of(network)


def route(
    network: Network,
    places: Mapping[str, Point],
    above: frozenset[str] | None = None,
    pinned: frozenset[str] = frozenset(),
) -> NetworkLayout:
    """Return the layout with everybody where they are: rings, petals and ties only; fast enough for a drag.

    Spots without a place are left out. Without `above`, each label stands where the tie does not run through it.
    """
    # imports arrays: see above
    from ecomap.layout.ecomap.ties import routes

    there = {spot.id: places[spot.id] for spot in network.spots if spot.id in places}
    if above is None:
        above = frozenset(spot.id for spot in network.spots if spot.id in there and stands_above(spot, there[spot.id]))
    there[network.centre.id] = ORIGIN
    if network.free:
        return NetworkLayout(places=there, above=above, ties=routes(network, there, above))
    frame = frame_beside(network, there, pinned)
    return NetworkLayout(
        places=there, above=above, ties=routes(network, there, above), rings=frame.rings(), sectors=frame.petals
    )
