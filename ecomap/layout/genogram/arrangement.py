"""An order of a family under search: rows of blocks, blocks of items, and the positions that follow."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecomap.layout.genogram.ages import elder_blocks, elders_inside, sibship_blocks
from ecomap.layout.genogram.choosing import LENGTH, Chooser, Ends
from ecomap.layout.genogram.inner import SMALL, InnerOrder, inner_orders, kept_order
from ecomap.layout.genogram.kin import Kin
from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.ranking import Ranking
from ecomap.layout.genogram.sifting import LITTLE, sifted, sifted_together
from ecomap.layout.genogram.strangers import strangers_of

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]
Snapshot = tuple[list[list[int]], list[InnerOrder]]
"""The blocks of every row, and the order within every block."""

LARGE = 80
"""In families of more people, crossings are counted ..."""
BAR = 0.25
"""... with each of so many lines from one spot weighing less by this power: they are drawn as one bar."""
OFF_CENTRE = 0.01
"""Paid for every block that stands more on the one side of the young person than on the other."""


@dataclass(frozen=True, slots=True)
class Prices:
    """What reversals cost, in crossings."""

    elder: float
    """A younger brother or sister left of an elder."""
    man_right: float
    """A lone couple with the man on the right."""
    moved: float = 0.0
    """Two blocks reversed against the layout before."""


class Arrangement:
    """The order in search. Its positions are indexes in the row; an anchor stands half way between partners."""

    def __init__(self, kin: Kin, lattice: Lattice, prices: Prices, before: dict[int, float] | None = None) -> None:
        self.lattice = lattice
        self.prices = prices
        sexes = {item: kin.members[one].sex for item, one in enumerate(lattice.members) if one is not None}
        self._sexes = sexes
        self.candidates = [self._inner_orders(at, before or {}) for at in range(len(lattice.blocks))]
        self.place = np.zeros(len(lattice.block_of))
        self.inner: list[InnerOrder] = [orders[0] for orders in self.candidates]
        self.orders: list[list[int]] = [[] for _ in range(lattice.rows)]
        for block, row in enumerate(lattice.block_row):
            self.orders[row].append(block)
        self._ties = np.bincount([item for items in lattice.anchors for item in items], minlength=1).tolist()
        self._anchors: dict[int, list[int]] = defaultdict(list)
        for at in range(len(lattice.anchors)):
            spot = len(lattice.members) + at
            self._anchors[lattice.block_of[spot]].append(spot)
        self._share = _shares(lattice)
        self._above = [self._ends(row, above=True) for row in range(lattice.rows)]
        self._below = [self._ends(row, above=False) for row in range(lattice.rows)]
        self.elders = elder_blocks(lattice, prices.elder)
        """By row: the elder's block, the younger's, and the price of their reversal."""
        lengths = [0, *(len(blocks) for blocks in self.orders), 0]
        self._rankings = [
            Ranking(blocks, elders, sibships, (above, lengths[row]), (below, lengths[row + 2]))
            for row, (blocks, elders, sibships, above, below) in enumerate(
                zip(self.orders, self.elders, sibship_blocks(lattice), self._above, self._below, strict=True)
            )
        ]
        self._inside = elders_inside(lattice, prices.elder)
        self.strangers = strangers_of(lattice)
        centre = lattice.item_of.get(kin.centre) if kin.centre is not None else None
        self.centre = None if centre is None else lattice.block_of[centre]
        """The young person's block, if they are of this family."""
        self._pieces: dict[tuple[int, tuple[int, ...]], tuple[Numbers, Floats]] = {}
        self._choosers: dict[int, Chooser | None] = {}
        self._before = self._blocks_before(before or {})
        self._state = [0] * (lattice.rows + 2)
        """By row, with one above and one below all: counts the changes of its positions."""
        self._quiet: dict[tuple[int, float, float], tuple[int, int, int]] = {}
        """By row and prices: the states of its neighbours and its own in which a sweep last changed nothing."""
        self.number()

    # ---- what does not change

    def _inner_orders(self, block: int, before: dict[int, float]) -> list[InnerOrder]:
        """Return what may be chosen from within a block; a large group that stood before keeps its order."""
        items, couples = self.lattice.blocks[block], self.lattice.couples.get(block, ())
        if len(items) > SMALL and any(item in before for item in items):
            return [kept_order(items, couples, self._sexes, self.prices.man_right, before)]
        return inner_orders(items, couples, self._sexes, self.prices.man_right)

    def _ends(self, row: int, *, above: bool) -> Ends:
        block_of = self.lattice.block_of
        edges = [edge for edge in self.lattice.edges if edge.row == (row - 1 if above else row)]
        ends = [(edge.lower, edge.upper) if above else (edge.upper, edge.lower) for edge in edges]
        by_block = sorted(range(len(edges)), key=lambda at: block_of[ends[at][0]])
        return Ends(
            np.array([block_of[ends[at][0]] for at in by_block], dtype=np.intp),
            np.array([ends[at][0] for at in by_block], dtype=np.intp),
            np.array([ends[at][1] for at in by_block], dtype=np.intp),
            np.array([edges[at].weight * self._share[edges[at].upper] for at in by_block]),
        )

    def _blocks_before(self, before: dict[int, float]) -> Floats:
        """Return the mean former place of every block; not-a-number for a new one."""
        means = np.full(len(self.lattice.blocks), np.nan)
        for block, items in enumerate(self.lattice.blocks):
            known = [before[item] for item in items if item in before]
            if known:
                means[block] = sum(known) / len(known)
        return means

    # ---- positions

    def number(self, row: int | None = None) -> None:
        """Number the items of a row (of every row) from the left, and put the anchors between them."""
        for at in range(self.lattice.rows) if row is None else (row,):
            self._state[at] += 1
            blocks = self.orders[at]
            pieces = [self._piece(block, self.inner[block]) for block in blocks]
            lengths = [len(self.lattice.blocks[block]) for block in blocks]
            begin = np.repeat(np.cumsum([0, *lengths[:-1]]), [len(spots) for spots, _ in pieces])
            self.place[np.concatenate([spots for spots, _ in pieces])] = begin + np.concatenate(
                [local for _, local in pieces]
            )

    def _piece(self, block: int, order: InnerOrder) -> tuple[Numbers, Floats]:
        """Return the spots of a block and their positions from its left end in an order within it."""
        found = self._pieces.get((block, order.items))
        if found is None:
            local = self._local(block, order)
            found = np.array(list(local), dtype=np.intp), np.array(list(local.values()))
            self._pieces[block, order.items] = found
        return found

    def _anchor(self, spot: int, place: dict[int, float]) -> float:
        """Return the position of a union: between partners, beside the one with fewer unions if they stand apart."""
        items = self.lattice.anchors[spot - len(self.lattice.members)]
        if len(items) == 1:
            return float(place[items[0]])
        left, right = items if place[items[0]] < place[items[1]] else items[::-1]
        if self._ties[left] < self._ties[right]:
            return float(place[left]) + 0.5
        return float(place[right]) - 0.5

    def gaps(self) -> Iterator[tuple[Numbers, Numbers, Floats]]:
        """Yield for the gap below every row the upper spots of its lines, the lower spots and the weights."""
        for ends in self._below:
            yield ends.own, ends.other, ends.weight

    def reversed_inner(self, block: int) -> tuple[InnerOrder, float] | None:
        """Return a block's order reversed, and what that costs more than now; None if it is no candidate."""
        now = self.inner[block]
        for order in self.candidates[block]:
            if len(order.items) > 1 and order.items == now.items[::-1]:
                at = {item: place for place, item in enumerate(order.items)}
                ages = sum(
                    price if at[elder] > at[younger] else -price
                    for elder, younger, price in self._inside.get(block, ())
                )
                return order, order.cost - now.cost + ages
        return None

    def snapshot(self) -> Snapshot:
        """Return the order as it stands."""
        return [list(row) for row in self.orders], list(self.inner)

    def restore(self, snapshot: Snapshot) -> None:
        """Take up an order from before."""
        self.orders, self.inner = [list(row) for row in snapshot[0]], list(snapshot[1])
        self.number()

    def take_up(self, x: dict[int, float]) -> None:
        """Take up an order as it was drawn: x by item."""
        for at, items in enumerate(self.lattice.blocks):
            if len(items) > 1:
                couples = self.lattice.couples.get(at, ())
                self.inner[at] = kept_order(items, couples, self._sexes, self.prices.man_right, x)
        middles = [sum(x[item] for item in items) / len(items) for items in self.lattice.blocks]
        self.orders = [sorted(row, key=middles.__getitem__) for row in self.orders]
        self.number()

    # ---- cost

    def crossings(self) -> float:
        """Return the weighted number of crossings between rows."""
        total = 0.0
        for ends in self._below:
            if len(ends.own) > 1:
                upper, lower, weight = self.place[ends.own], self.place[ends.other], ends.weight
                crossed = (upper[:, None] < upper[None, :] - LITTLE) & (lower[:, None] > lower[None, :] + LITTLE)
                total += float(weight @ crossed @ weight)
        return total

    def cost(self) -> float:
        """Return the whole price of the order."""
        place = self.place
        reversals = sum(weight for elder, younger, weight in self.lattice.elders if place[elder] > place[younger])
        inner = sum(order.cost for order in self.inner)
        length = sum(float(np.abs(place[ends.own] - place[ends.other]).sum()) for ends in self._below)
        moved = sum(self._moved_pairs(row) for row in self.orders) if self.prices.moved else 0.0
        astray = self.strangers.cost(self.orders) + OFF_CENTRE * abs(self.off_centre())
        return self.crossings() + self.prices.elder * reversals + inner + LENGTH * length + moved + astray

    def off_centre(self) -> int:
        """Return how many blocks more stand to the left of the young person than to the right."""
        if self.centre is None:
            return 0
        row = self.orders[self.lattice.block_row[self.centre]]
        return 2 * row.index(self.centre) - len(row) + 1

    def _moved_pairs(self, row: list[int]) -> float:
        past = self._before[row]
        past = past[~np.isnan(past)]
        return self.prices.moved * float(np.triu(past[:, None] > past[None, :] + 1e-6, 1).sum())

    # ---- sweeping

    def sweep(self, up: float, down: float, *, downward: bool) -> None:
        """Order row by row, paying so much for crossings with the row above and the row below."""
        for row in range(self.lattice.rows) if downward else range(self.lattice.rows - 1, -1, -1):
            around = self._state[row - 1], self._state[row], self._state[row + 1]
            if self._quiet.get((row, up, down)) == around:
                continue
            before = self.orders[row], [self.inner[block] for block in self.orders[row]]
            self._order_row(row, up, down)
            self._order_blocks(row, up, down)
            if before == (self.orders[row], [self.inner[block] for block in self.orders[row]]):
                self._quiet[row, up, down] = around
            else:
                self.number(row)

    def _order_row(self, row: int, up: float, down: float) -> None:
        if len(self.orders[row]) < 2:
            return
        ranking = self._rankings[row]
        cost = ranking.cost(self.place, up, down)
        if self.prices.moved:
            past = self._before[ranking.blocks]
            cost += self.prices.moved * (past[:, None] > past[None, :] + 1e-6)
        order = sifted(cost, [ranking.rank[block] for block in self.orders[row]])
        gathered = sifted_together(cost, order, ranking.groups)
        if gathered != order:
            order = sifted(cost, gathered, 2)
        self.orders[row] = [ranking.blocks[rank] for rank in order]

    def _order_blocks(self, row: int, up: float, down: float) -> None:
        """Choose the order within every block of a row, as its neighbours above and below now stand."""
        start = 0.0
        for block in self.orders[row]:
            orders = self.candidates[block]
            if len(orders) > 1:
                chooser = self._chooser(block)
                if chooser is not None:
                    self.inner[block] = orders[chooser.best(self.place[chooser.other], up, down, start)]
            start += len(orders[0].items)

    def _chooser(self, block: int) -> Chooser | None:
        """Return what chooses among a block's candidates; None for a lone couple whose order is beyond dispute."""
        if block not in self._choosers:
            row, orders = self.lattice.block_row[block], self.candidates[block]
            above, below = self._above[row].of(block), self._below[row].of(block)
            settled = len(orders[0].items) == 2 and (
                len(above.own) + len(below.own) < 2 or orders[1].cost - orders[0].cost >= 10.0
            )
            places = [] if settled else [self._local(block, order) for order in orders]
            elders = self._inside.get(block, ())
            self._choosers[block] = None if settled else Chooser(orders, places, elders, above, below)
        return self._choosers[block]

    def _local(self, block: int, order: InnerOrder) -> dict[int, float]:
        """Return the positions of a block's items and anchors from its left end."""
        local = {item: float(place) for place, item in enumerate(order.items)}
        for spot in self._anchors.get(block, ()):
            local[spot] = self._anchor(spot, local)
        return local


def _shares(lattice: Lattice) -> dict[int, float]:
    """Return by upper spot what part of a crossing each of its lines counts for: brothers and sisters share a bar."""
    lines = Counter(edge.upper for edge in lattice.edges)
    bar = BAR if len(lattice.item_of) > LARGE else 0.0
    return {spot: float(count**-bar) for spot, count in lines.items()}
