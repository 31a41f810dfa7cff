"""Who is near to the young person: whose births, deaths and birthdays belong on their own pages."""

from __future__ import annotations

from ecomap.model.copies import Copy
from ecomap.model.kinship import kin
from ecomap.model.person import ElementId


def near_family(copy: Copy) -> frozenset[ElementId]:
    """Return parents, grandparents, brothers and sisters with their children, partners, and children of one's own."""
    family, me = kin(copy.shown), copy.shown.young_person
    parents = family.own_parents(me)
    grandparents = [one for parent in parents for one in family.own_parents(parent)]
    siblings = family.siblings(me)
    children = [child for one in (me, *siblings) for child, _ in family.children.get(one, ())]
    found = {*parents, *grandparents, *siblings, *children, *family.partners.get(me, ())}
    return frozenset(one for one in found if one in copy.shown.people and one != me)


def young_family(copy: Copy) -> frozenset[ElementId]:
    """Return brothers and sisters, their children and one's own: whose birth is a day of one's own life."""
    family, me = kin(copy.shown), copy.shown.young_person
    siblings = family.siblings(me)
    children = [child for one in (me, *siblings) for child, _ in family.children.get(one, ())]
    return frozenset(one for one in (*siblings, *children) if one in copy.shown.people and one != me)


def my_people(copy: Copy, farthest: int = 9) -> tuple[ElementId, ...]:
    """Return everybody in a ring up to the farthest, and the near family; closest first, then in order of naming."""
    shown, family = copy.shown, near_family(copy)
    near = [one for one in shown.people if 0 < (shown.standing(one).ring or 0) <= farthest or one in family]
    found = [one for one in near if one != shown.young_person]
    return tuple(sorted(found, key=lambda one: shown.standing(one).ring or 9))
