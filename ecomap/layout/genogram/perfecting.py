"""A drawing bettered: the search goes on exactly from the order as drawn, and what is drawn with less is kept.

Work is cut into pieces, so that whoever waits for it may do something else between them, or give up.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from ecomap.geometry import Point
from ecomap.layout.genogram.arrangement import LARGE, Arrangement
from ecomap.layout.genogram.drawing import distances
from ecomap.layout.genogram.kin import Family, Kin, families
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.lines import planned
from ecomap.layout.genogram.order import as_found, perfecting, prices
from ecomap.layout.genogram.placing import Placed, Places, drawing, hops, packed
from ecomap.layout.genogram.reading import drawn_x, in_rows
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.genogram.standing import levels, row_heights
from ecomap.layout.pedigree import TreeLayout


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A family as it was drawn."""

    family: Family
    places: Places
    hops: int


ROAMING, TURNS = 25_000, 100
"""Turns of roaming: so many by all blocks there are, but no more than that in one family."""
WINDOWS = 50
"""Windows of exact work, shared out among families by their blocks."""
WORTH = 0.1
"""What a new order has to gain, in crossings: as drawn, or in a small family as counted where it is drawn no worse."""
Work = Generator[None, None, Places | None]


def perfected(kin: Kin, layout: TreeLayout) -> Work:
    """Better a new layout piece by piece; give everybody's place in the end, None if nothing is better."""
    rows, _ = rows_of(kin)
    yield
    better, found = False, []
    for drawn in _as_drawn(kin, layout):
        places = (yield from _family_perfected(kin, drawn, rows, layout)) if drawn.family.unions else None
        better |= places is not None
        found.append(Placed(places or _unstretched(kin, drawn), False))
        yield
    return packed(kin, found) if better else None


def _as_drawn(kin: Kin, layout: TreeLayout) -> list[_Drawn]:
    """Return all families as they were drawn, with the number of hops in their lines."""
    places = {at: layout.places[member.id] for at, member in enumerate(kin.members)}
    counts: dict[str, int] = {union: len(way.hops) for union, way in layout.couples.items()}
    for (union, _), way in layout.children.items():
        counts[union] = counts.get(union, 0) + len(way.hops)
    return [
        _Drawn(
            family,
            {one: places[one] for one in family.members},
            sum(counts.get(kin.names[union], 0) for union in family.unions),
        )
        for family in families(kin)
    ]


def _family_perfected(kin: Kin, drawn: _Drawn, rows: list[int], layout: TreeLayout) -> Work:
    """Better one family; give its places about an origin of its own, None where nothing is better."""
    family = drawn.family
    if not in_rows(kin, family, rows, drawn.places):
        return None
    lattice = lattice_of(kin, family, rows)
    arrangement = Arrangement(kin, lattice, prices(kin))
    arrangement.take_up(drawn_x(kin, lattice, drawn.places, layout))
    first = as_found(arrangement)
    windows = WINDOWS * len(family.members) // len(kin.members)
    if not (yield from perfecting(arrangement, min(TURNS, ROAMING // len(kin.members)), max(3, windows))):
        return None
    after = as_found(arrangement)
    yield
    plan, places = drawing(kin, family, lattice, after.rows, {}, frozenset())
    yield
    gained = first.cost - after.cost, first.price + drawn.hops - after.price - hops(kin, plan, places)
    small = len(family.members) <= LARGE
    return places if gained[1] > WORTH or (small and gained[0] > WORTH and gained[1] >= 0.0) else None


def _unstretched(kin: Kin, drawn: _Drawn) -> Places:
    """Return the places of a family as it stands, its rows no farther apart than its own lines demand."""
    family, places = drawn.family, drawn.places
    rows = levels(kin, family.members, places)
    need = distances(kin, planned(kin, family, rows, {one: places[one].x for one in family.members}))
    down = row_heights(kin, rows, need, {}, frozenset())
    return {one: Point(places[one].x, down[at]) for at, row in enumerate(rows) for one in row}
