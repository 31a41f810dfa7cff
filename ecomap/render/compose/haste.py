"""An answer at once on a large drawing: nobody is laid out, and only lines to where something changed are led anew.

A full layout follows; until then a new line may run over an old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ecomap.geometry import Point
from ecomap.layout import ecomap as around
from ecomap.layout import genogram
from ecomap.layout.network import Network, NetworkLayout, Spot
from ecomap.layout.pedigree import Member, Pedigree, TreeLayout
from ecomap.render.compose.joining import with_joined
from ecomap.render.compose.newcomers import with_newcomers
from ecomap.render.compose.scene import Scene

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
    if plan.links is not drawn.links:
        touched |= {link.union for link in set(plan.links) ^ set(drawn.links)}
    if plan.unions is not drawn.unions:
        touched |= {union.id for union in set(plan.unions) ^ set(drawn.unions)}
    return genogram.reroute(plan, places, layout, frozenset(touched))


def network_in_haste(plan: Network, standing: Mapping[str, Point], before: Scene | None) -> NetworkLayout:
    """Return an ecomap's layout with everybody where they stood, newcomers in a free slot of their ring and sector."""
    known = before.layout if before is not None and isinstance(before.layout, NetworkLayout) else None
    places = with_joined(plan, known or around.route(replace(plan, ties=()), standing), standing)
    kept: dict[str, tuple[Point, ...]] = {}
    if before is not None and isinstance(before.plan, Network) and known is not None:
        changed = _changed(before.plan.spots, known.places, plan.spots, places)
        ends = {tie.id: (tie.a, tie.b) for tie in before.plan.ties}
        kept = {
            tie.id: tuple(known.ties[tie.id])
            for tie in plan.ties
            if tie.id in known.ties and ends.get(tie.id) == (tie.a, tie.b) and changed.isdisjoint((tie.a, tie.b))
        }
    new = tuple(tie for tie in plan.ties if tie.id not in kept)
    layout = around.route(replace(plan, ties=new if len(new) <= LED else ()), places)
    there = layout.places
    straight = {tie.id: (there[tie.a], there[tie.b]) for tie in new if tie.a in there and tie.b in there}
    return replace(layout, ties={**kept, **straight, **layout.ties})


def _changed(
    before: Iterable[Member | Spot],
    stood: Mapping[str, Point],
    now: Iterable[Member | Spot],
    places: Mapping[str, Point],
) -> frozenset[str]:
    """Return who is new, stands elsewhere or takes other room."""
    sizes = {one.id: one for one in before}
    found = set()
    for one in now:
        old = sizes.get(one.id)
        same = old is one or (old is not None and old.extent == one.extent and old.radius == one.radius)
        if not same or stood.get(one.id) != places.get(one.id):
            found.add(one.id)
    return frozenset(found)
