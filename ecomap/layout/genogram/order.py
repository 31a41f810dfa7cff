"""The third stage: the order of every row, with few crossings, brothers and sisters by age, partners together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ecomap.layout.genogram.arrangement import Arrangement, Prices, Snapshot
from ecomap.layout.genogram.elbowroom import hung
from ecomap.layout.genogram.exact import Bettering, bettered, bettering, is_small
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.roaming import roaming
from ecomap.layout.genogram.starts import Orders, links_of, starts

STRICT = Prices(elder=20.0, man_right=20.0)
BALANCED = Prices(elder=4.0, man_right=20.0)
STAYING = 2.0
"""Paid for two blocks reversed against the layout before."""
STARTS, AT_FIRST = 6, 700
"""The search for a new order begins so often; less often in families that so many times their blocks exceeds this."""
PERFECTING = 2
"""Exact optimisation and sweeps take turns so often at most; once in a large family."""
CHOOSING = 120
"""Families up to so many blocks are drawn in several orders, and the best drawing is kept:"""
CHOICES = 2
NEARLY_AS_GOOD = 6.0
"""an order that costs so much more may still be drawn better, since lines that cross may run side by side."""


def ordered(kin: Kin, lattice: Lattice, before: Mapping[int, float] | None = None) -> list[list[int]]:
    """Return the items of every row from left to right.

    With former places of some items (x by item) the order stays as near to theirs as the family allows.
    """
    if not before:
        return choice(kin, lattice)[0].rows
    normal = prices(kin)
    arrangement = Arrangement(kin, lattice, Prices(normal.elder, normal.man_right, STAYING), dict(before))
    _resume(arrangement, before)
    return as_found(arrangement).rows


@dataclass(frozen=True, slots=True)
class Found:
    """The items of every row from left to right, and what that costs: in all, and apart from crossings."""

    rows: list[list[int]]
    cost: float
    price: float


def choice(kin: Kin, lattice: Lattice) -> list[Found]:
    """Return the best order of a family; for one of some size others too, which may be drawn with fewer crossings."""
    arrangement = Arrangement(kin, lattice, prices(kin))
    settled = sorted(_search(arrangement), key=lambda one: one[0])
    arrangement.restore(settled[0][1])
    if is_small(arrangement):
        bettered(arrangement)
    found = [as_found(arrangement)]
    if len(lattice.blocks) <= CHOOSING:
        for cost, snapshot in settled:
            arrangement.restore(snapshot)
            other = as_found(arrangement)
            if cost < settled[0][0] + NEARLY_AS_GOOD and all(other.rows != one.rows for one in found):
                found.append(other)
    return found[:CHOICES]


def prices(kin: Kin) -> Prices:
    """Return what reversals cost in the wished kind of order."""
    return STRICT if kin.spacing.order == "strict" else BALANCED


def as_found(arrangement: Arrangement) -> Found:
    """Return the order as it stands, children who have carers below brought together."""
    _tuck(arrangement)
    rows = [[item for block in row for item in arrangement.inner[block].items] for row in arrangement.orders]
    cost = arrangement.cost()
    return Found(rows, cost, cost - arrangement.crossings())


def _search(arrangement: Arrangement) -> list[tuple[float, Snapshot]]:
    """Sweep once from several starts, and to the end from the best of them; return these orders with their costs."""
    lattice = arrangement.lattice
    if len(lattice.blocks) == 1:
        return [(0.0, arrangement.snapshot())]
    begun = []
    for start in starts(lattice, max(1, min(STARTS, AT_FIRST // len(lattice.blocks)))):
        arrangement.restore((start, [orders[0] for orders in arrangement.candidates]))
        begun.append((*_turn(arrangement), start))
    begun.sort(key=lambda one: one[0])
    found = [(cost, snapshot) for cost, snapshot, _ in begun]
    found += [_swept(arrangement, start) for _, _, start in begun[: CHOICES if len(begun) > 2 else 1]]
    arrangement.restore(min(found, key=lambda one: one[0])[1])
    return [*found, _settle(arrangement, rounds=40)]


def _swept(arrangement: Arrangement, start: Orders) -> tuple[float, Snapshot]:
    """Return the best order that sweeping finds from one start, with its cost."""
    arrangement.restore((start, [orders[0] for orders in arrangement.candidates]))
    stale, least, best = 0, float("inf"), arrangement.snapshot()
    for turn in range(8):
        arrangement.sweep(1.0, 0.05, downward=True)
        arrangement.sweep(0.05, 1.0, downward=False)
        middle = arrangement.snapshot()
        cost, found = _settle(arrangement)
        stale = 0 if cost < least - 1e-9 else stale + 1
        if cost < least:
            least, best = cost, found
        if stale == 2:
            break
        if turn % 2 == 0:
            arrangement.restore(middle)
    return least, best


def _turn(arrangement: Arrangement) -> tuple[float, Snapshot]:
    """Sweep downward, upward and with both neighbours in view: this all but tells how good a start is."""
    arrangement.sweep(1.0, 0.05, downward=True)
    arrangement.sweep(0.05, 1.0, downward=False)
    return _settle(arrangement, rounds=1)


def perfecting(arrangement: Arrangement, turns: int = 0, windows: int = 3) -> Bettering:
    """Better the order by roaming for so many turns, exactly in so many windows, and by sweeps; say if it is better."""
    better = yield from roaming(arrangement, turns)
    for _ in range(PERFECTING):
        if not (yield from bettering(arrangement, windows)):
            break
        better = True
        cost = arrangement.cost()
        least, found = _settle(arrangement)
        arrangement.restore(found)
        if least > cost - 1e-6 or not is_small(arrangement):
            break
    return better


def _tuck(arrangement: Arrangement) -> None:
    """Bring children who have carers below, and no other lines, beside the others whom these care for."""
    lattice = arrangement.lattice
    place = {item: item for item in range(len(lattice.members))}
    tied: dict[int, int] = defaultdict(int)
    for edge in lattice.edges:
        tied[lattice.block_of[edge.upper]] += 1
        tied[lattice.block_of[edge.lower]] += 1
    for children in hung(lattice, place).values():
        blocks = list(dict.fromkeys(lattice.block_of[child] for child in children))
        for block in blocks:
            if tied[block] == 1 and len(blocks) > 1:
                _bring(arrangement, block, [other for other in blocks if other != block])


def _bring(arrangement: Arrangement, block: int, others: list[int]) -> None:
    """Move a block to the best place beside some others, unless that makes crossings."""
    row = arrangement.lattice.block_row[block]
    before, most = arrangement.snapshot(), arrangement.cost() + 0.5
    rest = [one for one in arrangement.orders[row] if one != block]
    best: list[int] | None = None
    for other in others:
        if other not in rest:
            continue
        for at in (rest.index(other), rest.index(other) + 1):
            arrangement.orders[row] = [*rest[:at], block, *rest[at:]]
            arrangement.number(row)
            cost = arrangement.cost()
            if cost < most - 1e-9:
                best, most = arrangement.orders[row], cost
    arrangement.restore(before)
    if best is not None:
        arrangement.orders[row] = best
        arrangement.number(row)


def _settle(arrangement: Arrangement, rounds: int = 4) -> tuple[float, Snapshot]:
    """Sweep with both neighbours in view until nothing is gained."""
    cost, found = arrangement.cost(), arrangement.snapshot()
    for _ in range(rounds):
        arrangement.sweep(1.0, 1.0, downward=True)
        arrangement.sweep(1.0, 1.0, downward=False)
        now = arrangement.cost()
        if now >= cost - 1e-9:
            break
        cost, found = now, arrangement.snapshot()
    return cost, found


def _resume(arrangement: Arrangement, before: Mapping[int, float]) -> None:
    """Take up the former order, put new blocks among their neighbours, and better only what pays."""
    lattice = arrangement.lattice
    links = links_of(lattice)
    x = {
        block: sum(before[item] for item in items if item in before) / sum(item in before for item in items)
        for block, items in enumerate(lattice.blocks)
        if any(item in before for item in items)
    }
    for _ in range(6):
        for block in range(len(lattice.blocks)):
            near = [x[other] for other in links[block] if other in x]
            if near and not any(item in before for item in lattice.blocks[block]):
                x[block] = sum(near) / len(near)
    last = max(x.values(), default=0.0) + 1.0
    orders = [sorted(row, key=lambda block: x.get(block, last)) for row in arrangement.orders]
    for block, candidates in enumerate(arrangement.candidates):
        known = {item: before[item] for item in lattice.blocks[block] if item in before}
        if len(known) > 1:
            arrangement.candidates[block] = [
                type(order)(order.items, order.cost + 2.0 * _reversed(order.items, known)) for order in candidates
            ]
    inner = [min(candidates, key=lambda order: order.cost) for candidates in arrangement.candidates]
    arrangement.restore((orders, inner))
    _, found = _settle(arrangement)
    arrangement.restore(found)


def _reversed(items: tuple[int, ...], known: Mapping[int, float]) -> int:
    """Return how many pairs stand against their former order."""
    places = [known[item] for item in items if item in known]
    return sum(a > b for at, a in enumerate(places) for b in places[at + 1 :])
