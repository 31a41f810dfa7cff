"""The fourth stage: x of everybody, by a linear program over the order found.

Sibships stand under the middle of their parents, partners close together, lines straight; and where there
was a layout before, people stay where they were unless room or family pulls harder.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ecomap.layout.genogram.evening import evened
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.program import Program

COUPLE = 20.0
CENTRED = 2.0
"""Paid between the middle of a union and the middle of its children ..."""
CENTRED_ALONE = 3.0
"""... and an only child."""
SIBSHIP = 1.0
ROW = 0.5
SECOND = 0.3
STAY = 0.6
PINNED = 1e4


@dataclass(frozen=True, slots=True)
class Separation:
    """Two neighbours in a row, and the least distance of their places."""

    left: int
    right: int
    least: float


@dataclass(frozen=True, slots=True)
class Wish:
    """A weighted sum of places that ought to reach a target; the weight is paid for every millimetre missed."""

    terms: tuple[tuple[int, float], ...]
    target: float
    weight: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The problem of one family: variables are items, then free anchors."""

    count: int
    separations: tuple[Separation, ...]
    wishes: tuple[Wish, ...]
    pulls: tuple[tuple[int, int, float], ...]
    """Left, right, and what a millimetre between them costs."""


def columns_of(
    kin: Kin,
    lattice: Lattice,
    orders: Sequence[Sequence[int]],
    before: Mapping[int, float] | None = None,
    pinned: frozenset[int] = frozenset(),
) -> list[float]:
    """Return x by item; former places and pins are given by item."""
    problem = _problem(kin, lattice, orders, before or {}, pinned)
    found = _solved(problem, held=not before)
    if found is None:
        found = _packed(problem, orders)
    return evened(problem, found)[: len(lattice.members)]


def separations(kin: Kin, lattice: Lattice, orders: Sequence[Sequence[int]]) -> list[Separation]:
    """Return the least distances within every row, with room for the lines that run between two people."""
    lanes = _lanes(kin, lattice, orders)
    spacing = kin.spacing
    found = []
    for row in orders:
        for left, right in zip(row, row[1:], strict=False):
            a, b = lattice.members[left], lattice.members[right]
            passages = (a is None) + (b is None)
            least = (spacing.gap, 0.6 * spacing.gap, spacing.track)[passages]
            room = max(least, (lanes[left] + 1) * spacing.track)
            reach = (kin.members[a].extent.right if a is not None else 0.0) - (
                kin.members[b].extent.left if b is not None else 0.0
            )
            found.append(Separation(left, right, reach + room))
    return found


def _lanes(kin: Kin, lattice: Lattice, orders: Sequence[Sequence[int]]) -> dict[int, int]:
    """Return by item how many upright lines run between it and its right neighbour."""
    lanes: dict[int, int] = defaultdict(int)
    place = {item: at for row in orders for at, item in enumerate(row)}
    after = {item: row[at - 1] if at else None for row in orders for at, item in enumerate(row)}
    busy = {edge.upper for edge in lattice.edges} | {edge.lower for edge in lattice.edges}
    for couples in lattice.couples.values():
        for couple in couples:
            left, right = sorted((couple.left, couple.right), key=place.__getitem__)
            if place[right] - place[left] == 1:
                lanes[left] += couple.anchor in busy
            else:
                lanes[left] += 1
                before = after[right]
                if before is not None:
                    lanes[before] += 1
    for edge in lattice.edges:
        if edge.lower >= len(lattice.members) and lattice.members[edge.upper] is not None:
            lanes[edge.upper] += 1
            before = after[edge.upper]
            if before is not None:
                lanes[before] += 1
    return lanes


def _problem(
    kin: Kin,
    lattice: Lattice,
    orders: Sequence[Sequence[int]],
    before: Mapping[int, float],
    pinned: frozenset[int],
) -> Columns:
    place = {item: at for row in orders for at, item in enumerate(row)}
    apart = separations(kin, lattice, orders)
    count = len(lattice.members)
    wishes: list[Wish] = []
    pulls = [(row[0], row[-1], ROW) for row in orders if len(row) > 1]
    anchors: dict[int, tuple[tuple[tuple[int, float], ...], float]] = {}
    for at, items in enumerate(lattice.anchors):
        spot = len(lattice.members) + at
        if len(items) == 1:
            anchors[spot] = (((items[0], 1.0),), 0.0)
            continue
        left, right = sorted(items, key=place.__getitem__)
        pulls.append((left, right, COUPLE))
        a, b = _extent(kin, lattice, left), _extent(kin, lattice, right)
        if place[right] - place[left] == 1:
            anchors[spot] = (((left, 0.5), (right, 0.5)), (a[1] + b[0]) / 2)
        else:
            anchors[spot] = (((count, 1.0),), 0.0)
            apart.append(Separation(left, count, a[1] + 2 * kin.spacing.track))
            apart.append(Separation(count, right, 2 * kin.spacing.track - b[0]))
            count += 1
    for item in range(len(lattice.members)):
        anchors[item] = (((item, 1.0),), 0.0)
    wishes += _family_wishes(lattice, place, anchors, pulls)
    wishes += [Wish(((item, 1.0),), x, PINNED if item in pinned else STAY) for item, x in before.items()]
    return Columns(count, tuple(apart), tuple(wishes), tuple(pulls))


def _extent(kin: Kin, lattice: Lattice, item: int) -> tuple[float, float]:
    member = lattice.members[item]
    if member is None:
        return 0.0, 0.0
    extent = kin.members[member].extent
    return extent.left, extent.right


def _family_wishes(
    lattice: Lattice,
    place: Mapping[int, int],
    anchors: Mapping[int, tuple[tuple[tuple[int, float], ...], float]],
    pulls: list[tuple[int, int, float]],
) -> list[Wish]:
    """Return the wishes that hold lines straight and parents over children; narrow sibships go to the pulls."""
    wishes = []
    ends: dict[tuple[int, bool], list[tuple[int, float]]] = defaultdict(list)
    for edge in lattice.edges:
        hanging = edge.lower >= len(lattice.members) or (lattice.members[edge.lower] is None and False)
        hub, end = (edge.lower, edge.upper) if hanging else (edge.upper, edge.lower)
        ends[hub, hanging].append((end, edge.weight))
    for (hub, _), found in ends.items():
        terms, shift = anchors[hub]
        first_rank = sorted((end for end, weight in found if weight == 1.0), key=lambda end: place.get(end, 0))
        if first_rank:
            first, last = first_rank[0], first_rank[-1]
            middle = [(first, -1.0)] if first == last else [(first, -0.5), (last, -0.5)]
            wishes.append(Wish((*terms, *middle), -shift, CENTRED_ALONE if first == last else CENTRED))
            if first != last:
                pulls.append((first, last, SIBSHIP))
        wishes += [Wish((*terms, (end, -1.0)), -shift, SECOND) for end, weight in found if weight != 1.0]
    return wishes


def _solved(problem: Columns, *, held: bool) -> list[float] | None:
    """Return the places of least cost; None without a solver."""
    program = Program()
    for _ in range(problem.count):
        program.variable()
    if held:
        program.low[0] = program.high[0] = 0.0
    for one in problem.separations:
        program.at_least([(one.right, 1.0), (one.left, -1.0)], one.least)
    for left, right, weight in problem.pulls:
        program.cost[right] += weight
        program.cost[left] -= weight
    for wish in problem.wishes:
        program.pay_distance(wish.terms, wish.target, wish.weight)
    values = program.solution()
    return None if values is None else values[: problem.count]


def _packed(problem: Columns, orders: Sequence[Sequence[int]]) -> list[float]:
    """Return places with everybody as far left as they can be: where the evening starts without a solver."""
    x = [0.0] * problem.count
    for one in problem.separations:
        x[one.right] = max(x[one.right], x[one.left] + one.least)
    return x
