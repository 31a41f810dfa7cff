"""How far neighbours in a row must stand apart: their boxes, and the lines that run between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lattice import Lattice

PASSING = 0.6
"""Part of the gap that is kept between a box and a line that passes it."""


@dataclass(slots=True)
class Lanes:
    """Upright lines between two neighbours: beside the left one, in the middle, beside the right one."""

    left: int = 0
    middle: int = 0
    right: int = 0

    @property
    def room(self) -> int:
        """The number of tracks they need."""
        return self.left + self.middle + self.right + 1


@dataclass(frozen=True, slots=True)
class Separation:
    """Two neighbours, and the least distance of their places."""

    left: int
    right: int
    least: float


@dataclass(frozen=True, slots=True)
class Elbowroom:
    """The rows of a family in order, with the lanes between neighbours (by the left one's item)."""

    kin: Kin
    lattice: Lattice
    orders: Sequence[Sequence[int]]
    place: Mapping[int, int]
    """By item: its index in the row."""
    lanes: Mapping[int, Lanes]

    def reach(self, item: int) -> tuple[float, float]:
        """Return how far a box reaches to the left (negative) and to the right of its place."""
        member = self.lattice.members[item]
        if member is None:
            return 0.0, 0.0
        extent = self.kin.members[member].extent
        return extent.left, extent.right

    def middle(self, left: int, right: int) -> float:
        """Return how far the middle line between two neighbours runs right of the mean of their places."""
        lanes = self.lanes[left]
        shift = (lanes.left - lanes.right) * self.kin.spacing.track
        return (self.reach(left)[1] + self.reach(right)[0] + shift) / 2

    def separations(self) -> list[Separation]:
        """Return the least distances within every row."""
        spacing = self.kin.spacing
        found = []
        for row in self.orders:
            for left, right in pairwise(row):
                passages = (self.lattice.members[left] is None) + (self.lattice.members[right] is None)
                least = (spacing.gap, PASSING * spacing.gap, spacing.track)[passages]
                room = max(least, self.lanes[left].room * spacing.track)
                found.append(Separation(left, right, self.reach(left)[1] - self.reach(right)[0] + room))
        return found


def elbowroom(kin: Kin, lattice: Lattice, orders: Sequence[Sequence[int]]) -> Elbowroom:
    """Count the lanes that couples, and carers who hang below, will ask for."""
    lanes: dict[int, Lanes] = defaultdict(Lanes)
    place = {item: at for row in orders for at, item in enumerate(row)}
    before = {right: left for row in orders for left, right in pairwise(row)}
    busy = {edge.upper for edge in lattice.edges} | {edge.lower for edge in lattice.edges}
    for couples in lattice.couples.values():
        for couple in couples:
            left, right = sorted((couple.left, couple.right), key=place.__getitem__)
            if place[right] - place[left] == 1:
                lanes[left].middle += couple.anchor in busy
            else:
                lanes[left].left += 1
                lanes[before[right]].right += 1
    for children in hung(lattice, place).values():
        _add_hung(children, place, before, lanes)
    return Elbowroom(kin, lattice, orders, place, lanes)


def hung(lattice: Lattice, place: Mapping[int, int]) -> dict[int, list[int]]:
    """Return by anchor of carers who hang below: the children (or passages) above, from left to right."""
    found: dict[int, list[int]] = defaultdict(list)
    for edge in lattice.edges:
        if edge.lower >= len(lattice.members):
            found[edge.lower].append(edge.upper)
    return {anchor: sorted(children, key=place.__getitem__) for anchor, children in found.items()}


def _add_hung(
    children: list[int], place: Mapping[int, int], before: Mapping[int, int], lanes: dict[int, Lanes]
) -> None:
    """Add the lanes beside children above their carers: neighbours share one, others turn to each other."""
    for at, child in enumerate(children):
        following = children[at + 1] if at + 1 < len(children) else None
        if following is not None and place[following] - place[child] == 1:
            lanes[child].middle += 1
            continue
        if following is not None or len(children) == 1:
            lanes[child].left += 1
        shared = at > 0 and place[child] - place[children[at - 1]] == 1
        if not shared and (at > 0 or len(children) == 1) and child in before:
            lanes[before[child]].right += 1
