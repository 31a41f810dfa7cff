"""A place at once for whoever is new on a family tree: beside their kin, nobody else moves; a full layout follows."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Member, Pedigree, Spacing

SPACING = Spacing()
STEP = 3.0
"""Newcomers are tried at multiples of this distance from where they are wished, millimetres."""


def with_newcomers(plan: Pedigree, previous: Mapping[str, Point]) -> dict[str, Point]:
    """Return a place for every member: the previous one, or the free one nearest to where their kin ask for them."""
    members = {member.id: member for member in plan.members}
    places = {key: previous[key] for key in members if key in previous}
    if len(places) == len(members):
        return places
    waiting = [member for member in sorted(plan.members, key=lambda one: one.rank) if member.id not in places]
    while waiting:
        found = next((one for one in ((member, _wished(plan, member, places)) for member in waiting) if one[1]), None)
        member, wish = found if found is not None else (waiting[0], None)
        places[member.id] = _free(member, wish or _aside(members, places), members, places)
        waiting.remove(member)
    return places


def _wished(plan: Pedigree, member: Member, places: Mapping[str, Point]) -> Point | None:
    """Return where somebody should stand for the sake of the first of their kin who has a place."""
    step = _row_step(plan)
    partners = {union.id: union.partners for union in plan.unions}
    own = [union for union, pair in partners.items() if member.id in pair]
    for union in own:
        for other in partners[union]:
            if other in places:
                side = -1.0 if member.sex == "m" else 1.0
                return places[other].plus(Point(side * (member.extent.width + SPACING.gap), 0.0))
    for link in plan.links:
        if link.child == member.id:
            above = [places[one] for one in partners[link.union] if one in places]
            if above:
                middle = sum(place.x for place in above) / len(above)
                return Point(middle, max(place.y for place in above) + step)
    for link in plan.links:
        if link.union in own and link.child in places:
            return places[link.child].plus(Point(0.0, -step))
    return None


def _row_step(plan: Pedigree) -> float:
    """Return the usual distance of two rows."""
    return max((member.extent.height for member in plan.members), default=0.0) + SPACING.row_gap


def _aside(members: Mapping[str, Member], places: Mapping[str, Point]) -> Point:
    """Return a place to the right of everything, for somebody without kin on the drawing."""
    whole = Box.holding(members[key].extent.moved(place) for key, place in places.items())
    return Point(whole.right + 2 * SPACING.gap + 15.0, whole.top + 10.0)


def _free(member: Member, wish: Point, members: Mapping[str, Member], places: Mapping[str, Point]) -> Point:
    """Return the free place in the wished row that is nearest to the wish."""
    room = member.extent.moved(wish).grown(SPACING.gap / 3)
    low, high = room.top, room.bottom
    near = 2 * max(one.extent.height for one in members.values()) + SPACING.gap
    row = [
        extent.moved(place)
        for extent, place in ((members[key].extent, at) for key, at in places.items() if abs(at[1] - wish.y) < near)
        if place.y + extent.top < high and low < place.y + extent.bottom
    ]
    right = _clear([(box.left - room.right, box.right - room.left) for box in row])
    left = _clear([(room.left - box.right, room.right - box.left) for box in row])
    return Point(wish.x + (right if right <= left else -left), wish.y)


def _clear(taken: list[tuple[float, float]]) -> float:
    """Return the least step onward that lies inside no stretch."""
    at = 0.0
    for start, end in sorted(taken):
        if start < at < end:
            at = STEP * math.ceil(end / STEP)
    return at
