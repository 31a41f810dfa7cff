"""From a numbered pedigree to places: the stages in their order, family by family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.genogram.columns import columns_of
from ecomap.layout.genogram.drawing import distances, drawn
from ecomap.layout.genogram.kin import Family, Kin, families
from ecomap.layout.genogram.lattice import Lattice, lattice_of
from ecomap.layout.genogram.lines import Plan, planned
from ecomap.layout.genogram.order import choice, ordered
from ecomap.layout.genogram.packing import apart, shelved
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.genogram.standing import levels, make_way, row_heights, stands

FAMILIES_APART = 2.0
"""Distance of two families, in gaps."""

Places = dict[int, Point]


@dataclass(frozen=True, slots=True)
class Placed:
    """A family with its places, about an origin of its own unless it stood somewhere before."""

    places: Places
    old: bool

    def box(self, kin: Kin) -> Box:
        """Return the box about everybody."""
        return Box.holding(kin.members[one].extent.moved(place) for one, place in self.places.items())


def placed(kin: Kin, before: Mapping[int, Point], pinned: frozenset[int]) -> tuple[Places, tuple[tuple[int, ...], ...]]:
    """Return everybody's place, and the loops of people who would be their own ancestors."""
    rows, loops = rows_of(kin)
    found = [_family_placed(kin, family, rows, before, pinned) for family in families(kin)]
    return packed(kin, found, pinned), loops


def packed(kin: Kin, found: list[Placed], pinned: frozenset[int] = frozenset()) -> Places:
    """Return the places of all families together, side by side; new ones with their rows on the same heights."""
    if not any(one.old for one in found):
        found = _levelled(kin, found)
    places: Places = {}
    for one, move in zip(found, _moves(kin, found, pinned), strict=True):
        places.update({member: place.plus(move) for member, place in one.places.items()})
    return places


def _family_placed(
    kin: Kin, family: Family, rows: list[int], before: Mapping[int, Point], pinned: frozenset[int]
) -> Placed:
    """Return the places of one family."""
    old = {one: before[one] for one in family.members if one in before}
    held = pinned & old.keys()
    if len(old) == len(family.members) and stands(kin, family, rows, old, held):
        return Placed(old, True)
    lattice = lattice_of(kin, family, rows)
    old_x = {lattice.item_of[one]: place.x for one, place in old.items()}
    pins = frozenset(lattice.item_of[one] for one in held)
    if not old:
        return Placed(_best_drawing(kin, family, lattice), False)
    plan, places = drawing(kin, family, lattice, ordered(kin, lattice, old_x), old, pins)
    places.update({one: old[one] for one in held})
    return Placed(make_way(kin, plan.rows, places, held) if held else places, True)


def _best_drawing(kin: Kin, family: Family, lattice: Lattice) -> Places:
    """Return the places of a new layout: of the orders to choose from the one that is drawn with fewest crossings."""
    choices = choice(kin, lattice)
    drawings = [drawing(kin, family, lattice, one.rows, {}, frozenset()) for one in choices]
    if len(choices) == 1:
        return drawings[0][1]
    costs = [one.price + hops(kin, plan, places) for one, (plan, places) in zip(choices, drawings, strict=True)]
    return drawings[costs.index(min(costs))][1]


def drawing(
    kin: Kin,
    family: Family,
    lattice: Lattice,
    orders: Sequence[Sequence[int]],
    old: Mapping[int, Point],
    pins: frozenset[int],
) -> tuple[Plan, Places]:
    """Return the lines and the places that an order leads to."""
    x = columns_of(kin, lattice, orders, {lattice.item_of[one]: place.x for one, place in old.items()}, pins)
    by_row = [[one for item in row if (one := lattice.members[item]) is not None] for row in orders]
    across = {one: x[lattice.item_of[one]] for one in family.members}
    plan = planned(kin, family, by_row, across)
    held = frozenset(one for one in old if lattice.item_of[one] in pins)
    down = row_heights(kin, by_row, distances(kin, plan), old, held)
    return plan, {one: Point(across[one], down[at]) for at, row in enumerate(by_row) for one in row}


def hops(kin: Kin, plan: Plan, places: Places) -> int:
    """Return how many lines hop over others."""
    couples, children = drawn(kin, plan, places)
    return sum(len(route.hops) for route in (*couples.values(), *children.values()))


def settled(kin: Kin, rough: Mapping[int, Point]) -> Places:
    """Return places in the rows and the order of rough ones, with room for boxes and lines."""
    found = []
    for family in families(kin):
        rows = levels(kin, family.members, rough)
        across = {one: x for row in rows for one, x in _pushed_apart(kin, row, rough)}
        down = row_heights(kin, rows, distances(kin, planned(kin, family, rows, across)), {}, frozenset())
        found.append(Placed({one: Point(across[one], down[at]) for at, row in enumerate(rows) for one in row}, False))
    moves = _moves(kin, found, frozenset())
    return {
        member: place.plus(move) for one, move in zip(found, moves, strict=True) for member, place in one.places.items()
    }


def _pushed_apart(kin: Kin, row: Sequence[int], rough: Mapping[int, Point]) -> list[tuple[int, float]]:
    """Return x of a row, everybody clear of their neighbours, the row's middle where it was."""
    across: list[float] = []
    for at, one in enumerate(row):
        x = rough[one].x
        if at:
            left = kin.members[row[at - 1]].extent
            x = max(x, across[-1] + left.right + kin.spacing.gap - kin.members[one].extent.left)
        across.append(x)
    shift = sum(x - rough[one].x for one, x in zip(row, across, strict=True)) / max(1, len(row))
    return [(one, x - shift) for one, x in zip(row, across, strict=True)]


def _levelled(kin: Kin, found: Sequence[Placed]) -> list[Placed]:
    """Return new families with their rows as far apart as those of their neighbours on the shelf: one reads across."""
    boxes = [one.box(kin) for one in found]
    tops = [move.y + box.top for move, box in zip(shelved(boxes, FAMILIES_APART * kin.spacing.gap), boxes, strict=True)]
    heights = [sorted({place.y for place in one.places.values()}) for one in found]
    steps: dict[tuple[float, int], float] = {}
    for top, rows in zip(tops, heights, strict=True):
        for at, (above, below) in enumerate(pairwise(rows)):
            steps[top, at] = max(steps.get((top, at), 0.0), below - above)
    levelled = []
    for one, top, rows in zip(found, tops, heights, strict=True):
        level = dict(zip(rows, accumulate((steps[top, at] for at in range(len(rows) - 1)), initial=0.0), strict=True))
        levelled.append(Placed({key: Point(at.x, level[at.y]) for key, at in one.places.items()}, False))
    return levelled


def _moves(kin: Kin, found: list[Placed], pinned: frozenset[int]) -> list[Point]:
    """Return by family how far it moves so that none stands in another."""
    gap = FAMILIES_APART * kin.spacing.gap
    boxes = [one.box(kin) for one in found]
    if not any(one.old for one in found):
        return shelved(boxes, gap)
    moves = [ORIGIN] * len(found)
    standing: list[Box] = []
    held = [bool(pinned & one.places.keys()) for one in found]
    for at in sorted(range(len(found)), key=lambda at: (not held[at], not found[at].old)):
        box = boxes[at]
        if not found[at].old:
            around = Box.holding(standing)
            box = box.moved(Point(around.left - box.left, around.bottom + gap - box.top))
        if not held[at]:
            box = box.moved(apart(standing, box, gap))
        moves[at] = Point(box.left - boxes[at].left, box.top - boxes[at].top)
        standing.append(box)
    return moves
