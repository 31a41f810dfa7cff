"""All lines of a family tree, strand by strand: what was drawn from the very same before is not drawn again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from ecomap.geometry import Point
from ecomap.layout.pedigree import Ghost, TreeLayout
from ecomap.model.family import CoupleKind, Ending
from ecomap.model.identity import Same
from ecomap.render.compose import kinlines
from ecomap.render.compose.family import Family
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.notation import Sign

COUPLE = "couple"
_PLAIN = "birth"


@dataclass(frozen=True, slots=True)
class Strand:
    """Lines that are drawn together: of a couple, or to their children of one kind; and all they were drawn from."""

    made_of: tuple[object, ...]
    drawn: tuple[Placed, ...]


Strands = Mapping[tuple[str, str], Strand]
"""In painting order; by union, and `COUPLE` or the notation's key of the lines to children."""
NONE: Strands = MappingProxyType({})


def strands(
    family: Family, layout: TreeLayout, names: Mapping[str, str], manner: Manner, before: Strands = NONE
) -> Strands:
    """Return all lines of a family: couples, then plain births, then rarer lines; `before` in the same manner."""
    return {**_couples(family, layout, names, manner, before), **_children(family, layout, manner, before)}


def _couples(
    family: Family, layout: TreeLayout, names: Mapping[str, str], manner: Manner, before: Strands
) -> dict[tuple[str, str], Strand]:
    kin, crowds = kinlines.kin_unions(Same(family)), _crowds(Same(family))
    stems = {union: route for (union, _), route in layout.children.items()}
    found: dict[tuple[str, str], Strand] = {}
    for union, route in layout.couples.items():
        one, other = family.partners[union]
        lonelier = _stands(layout, other if crowds[other] < crowds[one] else one, (one, other))
        couple, said, stem = family.couples.get(union), (names.get(one, ""), names.get(other, "")), stems.get(union)
        made_of = (couple, route, stem, lonelier, said, union in kin)
        known = before.get((union, COUPLE))
        if known is None or known.made_of != made_of:
            way = kinlines.readable(route, lonelier, stem.points[0] if stem is not None else None)
            known = Strand(made_of, (kinlines.couple_line(union, couple, way, said, manner, kin=union in kin),))
        found[union, COUPLE] = known
    return found


def _stands(layout: TreeLayout, partner: str, partners: tuple[str, str]) -> Point:
    """Return where a partner stands in a couple: where they are drawn a second time, if it is there."""
    if not layout.ghosts:
        return layout.places[partner]
    ghosts = (Ghost(partner, other).id for other in partners)
    return next((layout.places[ghost] for ghost in ghosts if ghost in layout.ghosts), layout.places[partner])


def _children(family: Family, layout: TreeLayout, manner: Manner, before: Strands) -> dict[tuple[str, str], Strand]:
    found: dict[tuple[str, str], Strand] = {}
    for brood in kinlines.broods(Same(family)):
        routes = [layout.children.get((brood.union, one.child)) for one in brood.descents]
        made_of = (brood.descents, *routes)
        known = before.get((brood.union, brood.kind))
        if known is None or known.made_of != made_of:
            known = Strand(made_of, tuple(kinlines.child_lines(brood, routes, manner)))
        if known.drawn:
            found[brood.union, brood.kind] = known
    return found


@lru_cache(maxsize=4)
def _crowds(family_: Same) -> Mapping[str, int]:
    """Return in how many unions everybody is."""
    family = family_.it
    assert isinstance(family, Family)
    return Counter(partner for partners in family.partners.values() for partner in partners)


def used(family: Family, drawn: Strands) -> frozenset[Sign]:
    """Return the entries of the notation these lines use, without those that need no key: births, widowhood."""
    kin = kinlines.kin_unions(Same(family))
    couples = [family.couples.get(union) for union, kind in drawn if kind == COUPLE]
    endings = {one.ending for one in couples if one is not None} - {Ending.NONE, Ending.WIDOWED}
    return frozenset(
        (
            *(Sign("couples", kind.value) for kind in {one.kind if one else CoupleKind.UNKNOWN for one in couples}),
            *((Sign("areas", "kin"),) if any(union in kin for union, kind in drawn if kind == COUPLE) else ()),
            *(Sign("endings", ending.value) for ending in endings),
            *(Sign("children", kind) for kind in {kind for _, kind in drawn} - {COUPLE, _PLAIN}),
        )
    )
