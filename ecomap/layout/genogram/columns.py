"""The fourth stage: x of everybody, by a linear program over the order found.

Sibships stand under the middle of their parents, partners close together, lines straight; and where there
was a layout before, people stay where they were unless room or family pulls harder.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ecomap.layout.genogram.elbowroom import Elbowroom, Separation, elbowroom, hung
from ecomap.layout.genogram.evening import eased, evened
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.program import Program

COUPLE = 20.0
"""Paid for a millimetre between partners."""
CENTRED = 4.0
"""Paid between the middle of a union and the middle of its children ..."""
CENTRED_ALONE = 3.0
"""... and an only child."""
SIBSHIP = 1.0
"""Paid for a millimetre between the first and the last of brothers and sisters ..."""
ROW = 0.5
"""... and of a whole row."""
SECOND = 0.3
"""Paid between a union and a child who stands in another sibship."""
STAY = 1.6
"""Paid for a millimetre away from the former place ..."""
PINNED = 1e4
"""... and from a pin."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A weighted mean of places, and so much to the right of it."""

    terms: tuple[tuple[int, float], ...]
    shift: float = 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """Two spots that ought to be one above the other; the weight is paid for every millimetre between them."""

    one: Spot
    other: Spot
    weight: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The problem of one family: variables are items, then anchors of partners who stand apart."""

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
    problem = _problem(elbowroom(kin, lattice, orders), before or {}, pinned)
    found = _solved(problem, held=not before)
    if found is None:
        found = eased(
            problem, _packed(problem, before or {}), [*_groups(lattice, problem), *_branches(lattice, problem)]
        )
    return evened(problem, found, _groups(lattice, problem))[: len(lattice.members)]


def _groups(lattice: Lattice, problem: Columns) -> list[list[int]]:
    """Return what may move together when gaps are evened: everybody alone, and every group of partners."""
    groups = [[index] for index in range(problem.count)]
    whole = [list(block) for block in lattice.blocks]
    for one in problem.separations:
        if one.right >= len(lattice.members):
            whole[lattice.block_of[one.left]].append(one.right)
    return groups + [group for group in whole if len(group) > 1]


def _problem(room: Elbowroom, before: Mapping[int, float], pinned: frozenset[int]) -> Columns:
    apart = room.separations()
    pulls = [(row[0], row[-1], ROW) for row in room.orders if len(row) > 1]
    spots = _spots(room, apart, pulls)
    wishes = [*_descent_wishes(room, spots, pulls), *_hanging_wishes(room, spots)]
    for item, x in before.items():
        wishes.append(Wish(Spot(((item, 1.0),)), Spot((), x), PINNED if item in pinned else STAY))
    items = len(room.lattice.members)
    count = max((index + 1 for spot in spots.values() for index, _ in spot.terms), default=items)
    return Columns(max(count, items), tuple(apart), tuple(wishes), tuple(pulls))


def _spots(room: Elbowroom, apart: list[Separation], pulls: list[tuple[int, int, float]]) -> dict[int, Spot]:
    """Return where every item and every anchor stands, in terms of the variables; couples are pulled together."""
    lattice, place = room.lattice, room.place
    count = len(lattice.members)
    spots = {item: Spot(((item, 1.0),)) for item in range(count)}
    free = count
    for at, items in enumerate(lattice.anchors):
        if len(items) == 1:
            spots[count + at] = Spot(((items[0], 1.0),))
            continue
        left, right = sorted(items, key=place.__getitem__)
        pulls.append((left, right, COUPLE))
        if place[right] - place[left] == 1:
            spots[count + at] = Spot(((left, 0.5), (right, 0.5)), room.middle(left, right))
        else:
            spots[count + at] = Spot(((free, 1.0),))
            apart.append(Separation(left, free, room.reach(left)[1] + 2 * room.kin.spacing.track))
            apart.append(Separation(free, right, 2 * room.kin.spacing.track - room.reach(right)[0]))
            free += 1
    return spots


def _descent_wishes(room: Elbowroom, spots: Mapping[int, Spot], pulls: list[tuple[int, int, float]]) -> list[Wish]:
    """Return the wishes of parents over children and of straight lines; sibships are pulled together."""
    wishes = []
    ends: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for edge in room.lattice.edges:
        if edge.lower < len(room.lattice.members):
            ends[edge.upper].append((edge.lower, edge.weight))
    for hub, found in ends.items():
        first_rank = sorted((end for end, weight in found if weight == 1.0), key=room.place.__getitem__)
        if len(first_rank) > 1:
            first, last = first_rank[0], first_rank[-1]
            wishes.append(Wish(spots[hub], Spot(((first, 0.5), (last, 0.5))), CENTRED))
            pulls.append((first, last, SIBSHIP))
        elif first_rank:
            wishes.append(Wish(spots[hub], spots[first_rank[0]], CENTRED_ALONE))
        wishes += [Wish(spots[hub], spots[end], SECOND) for end, weight in found if weight != 1.0]
    return wishes


def _hanging_wishes(room: Elbowroom, spots: Mapping[int, Spot]) -> list[Wish]:
    """Return the wishes of carers to hang under the middle of their children."""
    wishes = []
    for anchor, children in hung(room.lattice, room.place).items():
        first, last = children[0], children[-1]
        if len(children) == 2 and room.place[last] - room.place[first] == 1:
            middle = Spot(((first, 0.5), (last, 0.5)), room.middle(first, last))
        else:
            middle = Spot(((first, 0.5), (last, 0.5)))
        wishes.append(Wish(spots[anchor], middle, CENTRED))
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
        terms = [*wish.one.terms, *((index, -value) for index, value in wish.other.terms)]
        program.pay_distance(terms, wish.other.shift - wish.one.shift, wish.weight)
    values = program.solution()
    return None if values is None else values[: problem.count]


def _branches(lattice: Lattice, problem: Columns) -> list[list[int]]:
    """Return every group of partners with all that hangs from it."""
    below: dict[int, set[int]] = defaultdict(set)
    for edge in lattice.edges:
        below[lattice.block_of[edge.upper]].add(lattice.block_of[edge.lower])
    whole = _groups(lattice, problem)[problem.count :]
    partners = {lattice.block_of[group[0]]: group for group in whole}
    found = []
    for block in below:
        branch, waiting = {block}, [block]
        while waiting:
            for other in below.get(waiting.pop(), set()) - branch:
                branch.add(other)
                waiting.append(other)
        found.append([index for one in branch for index in partners.get(one, lattice.blocks[one])])
    return sorted(found, key=len)


def _packed(problem: Columns, before: Mapping[int, float]) -> list[float]:
    """Return places with everybody as far left as they can be: where the easing starts without a solver."""
    x = [before.get(index, 0.0) for index in range(problem.count)]
    for _ in range(2):
        for one in problem.separations:
            x[one.right] = max(x[one.right], x[one.left] + one.least)
    return x
