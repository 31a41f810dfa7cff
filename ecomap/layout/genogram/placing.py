"""From a numbered pedigree to places: the stages in their order, family by family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.genogram.columns import columns_of
from ecomap.layout.genogram.drawing import distances
from ecomap.layout.genogram.kin import Family, Kin, families
from ecomap.layout.genogram.lattice import lattice_of
from ecomap.layout.genogram.lines import planned
from ecomap.layout.genogram.order import ordered
from ecomap.layout.genogram.packing import apart, shelved
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.genogram.standing import levels

FAMILIES_APART = 2.0
"""Distance of two families, in gaps."""

Places = dict[int, Point]


@dataclass(frozen=True, slots=True)
class _Placed:
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
    places: Places = {}
    for one, move in zip(found, _moves(kin, found, pinned), strict=True):
        places.update({member: place.plus(move) for member, place in one.places.items()})
    places.update({one: before[one] for one in pinned})
    return places, loops


def _family_placed(
    kin: Kin, family: Family, rows: list[int], before: Mapping[int, Point], pinned: frozenset[int]
) -> _Placed:
    """Return the places of one family."""
    old = {one: before[one] for one in family.members if one in before}
    if len(old) == len(family.members) and _stands(kin, family, rows, old):
        return _Placed(old, True)
    lattice = lattice_of(kin, family, rows)
    old_x = {lattice.item_of[one]: place.x for one, place in old.items()}
    pins = frozenset(lattice.item_of[one] for one in family.members if one in pinned)
    orders = ordered(kin, lattice, old_x)
    x = columns_of(kin, lattice, orders, old_x, pins)
    by_row = [[one for item in row if (one := lattice.members[item]) is not None] for row in orders]
    across = {one: x[lattice.item_of[one]] for one in family.members}
    need = distances(kin, planned(kin, family, by_row, across))
    down = _heights(by_row, need, old, pinned)
    return _Placed(
        {one: Point(across[one], down[at]) for at, row in enumerate(by_row) for one in row},
        bool(old),
    )


def settled(kin: Kin, rough: Mapping[int, Point]) -> Places:
    """Return places in the rows and the order of rough ones, with room for boxes and lines."""
    found = []
    for family in families(kin):
        rows = levels(kin, family.members, rough)
        across = {one: x for row in rows for one, x in _pushed_apart(kin, row, rough)}
        down = _heights(rows, distances(kin, planned(kin, family, rows, across)), {}, frozenset())
        found.append(_Placed({one: Point(across[one], down[at]) for at, row in enumerate(rows) for one in row}, False))
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


def _stands(kin: Kin, family: Family, rows: list[int], old: Mapping[int, Point]) -> bool:
    """Say whether a family may stay just as it stands: rows right, nobody too near, room for every line."""
    standing = levels(kin, family.members, old)
    top = min(rows[one] for one in family.members)
    wanted = [rows[one] - top for one in family.members]
    found = {one: at for at, row in enumerate(standing) for one in row}
    if [found[one] for one in family.members] != wanted:
        return False
    for row in standing:
        for left, right in pairwise(row):
            near = old[right].x + kin.members[right].extent.left - old[left].x - kin.members[left].extent.right
            if near < kin.spacing.gap - 1e-6:
                return False
    need = distances(kin, planned(kin, family, standing, {one: place.x for one, place in old.items()}))
    return all(
        min(old[one].y for one in lower) - max(old[one].y for one in upper) >= least - 1e-6
        for upper, lower, least in zip(standing, standing[1:], need, strict=False)
    )


def _heights(rows: list[list[int]], need: list[float], old: Mapping[int, Point], pinned: frozenset[int]) -> list[float]:
    """Return y by row: as before where there is room, pinned rows exactly, others pushed away from them."""
    wish = [
        median([old[one].y for one in row if one in old]) if any(one in old for one in row) else None for row in rows
    ]
    held = [next((old[one].y for one in row if one in pinned), None) for row in rows]
    first = next((at for at, y in enumerate(held) if y is not None), None)
    if first is None:
        first = next((at for at, y in enumerate(wish) if y is not None), 0)
    down = [0.0] * len(rows)
    down[first] = _first_known(held[first], wish[first])
    for at in range(first - 1, -1, -1):
        least = down[at + 1] - need[at]
        down[at] = _first_known(held[at], min(least, _first_known(wish[at], least)))
    for at in range(first + 1, len(rows)):
        least = down[at - 1] + need[at - 1]
        down[at] = _first_known(held[at], max(least, _first_known(wish[at], least)))
    return down


def _first_known(*values: float | None) -> float:
    return next((value for value in values if value is not None), 0.0)


def _moves(kin: Kin, found: list[_Placed], pinned: frozenset[int]) -> list[Point]:
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
