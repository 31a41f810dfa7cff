"""An answer at once on a large drawing: nobody is laid out, and only lines to where something changed are led anew.

A full layout follows; until then a new line may run over an old one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import TypeVar

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout import ecomap as around
from ecomap.layout import genogram
from ecomap.layout.ecomap.label import box_at, stands_above
from ecomap.layout.network import Network, NetworkLayout, Spot
from ecomap.layout.pedigree import Member, Pedigree, TreeLayout
from ecomap.render.compose.joining import with_joined
from ecomap.render.compose.newcomers import with_newcomers
from ecomap.render.compose.scene import Scene

Thing = TypeVar("Thing")

WHOLE = 60
"""On family trees of so many people all lines are led anew: that is quick enough."""
LED = 24
"""So many ties are led round people; of more, all run straight."""


def tree_in_haste(plan: Pedigree, standing: Mapping[str, Point], before: Scene | None) -> TreeLayout:
    """Return a tree's layout with everybody where they stood, newcomers beside their kin."""
    places = with_newcomers(plan, standing)
    if before is None or len(plan.members) <= WHOLE:
        return genogram.route(plan, places)
    drawn, layout = before.plan, before.layout
    if not (isinstance(drawn, Pedigree) and isinstance(layout, TreeLayout)):
        return genogram.route(plan, places)
    changed = _changed(drawn.members, layout.places, plan.members, places)
    touched = {link.union for link in plan.links if link.child in changed}
    touched |= {union.id for union in plan.unions if not changed.isdisjoint(union.partners)}
    touched |= {link.union for link in _apart(drawn.links, plan.links, lambda link: (link.union, link.child))}
    touched |= {union.id for union in _apart(drawn.unions, plan.unions, lambda union: union.id)}
    return genogram.reroute(plan, places, layout, frozenset(touched))


def _apart(before: Sequence[Thing], now: Sequence[Thing], key: Callable[[Thing], object]) -> Iterator[Thing]:
    """Yield what is in one of two lists alone, or otherwise in the other."""
    if before is now:
        return
    old, new = ({key(one): one for one in many} for many in (before, now))
    yield from (one for at, one in old.items() if at not in new)
    for at, one in new.items():
        there = old.get(at)
        if there is not one and there != one:
            yield one


def network_in_haste(plan: Network, standing: Mapping[str, Point], before: Scene | None) -> NetworkLayout:
    """Return an ecomap's layout with everybody where they stood, newcomers in a free slot of their ring and sector.

    Rings and petals stay as they were drawn; a free drawing has none, and there newcomers stand near whom they know.
    """
    if before is None or not (isinstance(before.plan, Network) and isinstance(before.layout, NetworkLayout)):
        return around.route(plan, _joined(plan, around.route(replace(plan, ties=()), standing), standing))
    drawn, known = before.plan, before.layout
    if drawn.free is not plan.free:
        known = replace(around.route(replace(plan, ties=()), known.places), ties=known.ties)
    places = {**_joined(plan, known, standing), plan.centre.id: ORIGIN}
    changed = _changed(drawn.spots, known.places, plan.spots, places)
    turned = {spot.id for spot in plan.spots if spot.id in changed and stands_above(spot, places[spot.id])}
    above = frozenset((known.above - changed) | turned)
    ends = {tie.id: (tie.a, tie.b) for tie in drawn.ties}
    kept = {
        tie.id: tuple(known.ties[tie.id])
        for tie in plan.ties
        if tie.id in known.ties and ends.get(tie.id) == (tie.a, tie.b) and changed.isdisjoint((tie.a, tie.b))
    }
    new = tuple(tie for tie in plan.ties if tie.id not in kept)
    if len(new) <= LED:
        # imports arrays, which take some time: only who has to lead lines pays
        from ecomap.layout.ecomap.ties import passing, routes

        stood, stand = known, replace(known, places=places, above=above)
        beside = passing(kept, (*_rooms(drawn, stood, changed), *_rooms(plan, stand, changed)))
        if len(beside) + len(new) <= LED:
            kept = {key: way for key, way in kept.items() if key not in beside}
            new = tuple(tie for tie in plan.ties if tie.id not in kept)
        ties = routes(replace(plan, ties=new), places, above, roughly=True) if new else {}
    else:
        ties = {tie.id: (places[tie.a], places[tie.b]) for tie in new if tie.a in places and tie.b in places}
    return replace(known, places=places, above=above, ties={**kept, **ties})


def _joined(plan: Network, drawn: NetworkLayout, standing: Mapping[str, Point]) -> dict[str, Point]:
    """Return a place for every spot: where it stood, or free room."""
    if not plan.free or all(spot.id in standing for spot in plan.spots):
        return with_joined(plan, drawn, standing)
    # imports arrays: only who has to find room in a free drawing pays
    from ecomap.layout.ecomap.free import joined

    return joined(plan, {spot.id: standing[spot.id] for spot in plan.spots if spot.id in standing})


def _rooms(plan: Network, layout: NetworkLayout, those: Set[str]) -> Iterator[Box]:
    """Yield the room that some take where they stand."""
    for spot in plan.spots if those else ():
        if spot.id in those and spot.id in layout.places:
            yield box_at(spot, layout.places[spot.id], spot.id in layout.above)


def _changed(
    before: Iterable[Member | Spot],
    stood: Mapping[str, Point],
    now: Iterable[Member | Spot],
    places: Mapping[str, Point],
) -> frozenset[str]:
    """Return who is new, stands elsewhere or takes other room."""
    found = {key for key, at in places.items() if stood.get(key) != at}
    if before is not now:
        sizes = {one.id: one for one in before}
        for one in now:
            old = sizes.get(one.id)
            if old is not one and (old is None or old.extent != one.extent or old.radius != one.radius):
                found.add(one.id)
    return frozenset(found)
