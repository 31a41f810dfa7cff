"""Orders of a group of partners among themselves: who stands beside whom, man left, first partner nearest."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from ecomap.layout.genogram.lattice import Couple

APART = 6.0
"""Paid for everybody who stands between two partners."""
NOT_BESIDE = 3.0
"""Paid for two partners who do not stand side by side, however near."""
HOME_APART = 2.0
"""Paid besides where these live together: no outline holds them then."""
LEANING = 0.1
"""Paid for a man on the right within a larger group."""
LATER_NEARER = 0.3
"""Paid where a later partner stands nearer than an earlier one."""
SMALL = 6
"""Groups up to this size are tried in every order."""


@dataclass(frozen=True, slots=True)
class InnerOrder:
    """An order of a block's items, and what it costs whatever stands around it."""

    items: tuple[int, ...]
    cost: float


def inner_orders(
    items: tuple[int, ...], couples: Sequence[Couple], sexes: Mapping[int, str], man_right: float
) -> list[InnerOrder]:
    """Return the best orders of a block, the cheapest first."""
    if len(items) == 1:
        return [InnerOrder(items, 0.0)]
    orders = list(permutations(items)) if len(items) <= SMALL else _long_orders(items, couples)
    costs = own_costs(orders, couples, sexes, man_right)
    worst = costs.min() + (6.5 if len(items) > 2 else float("inf"))
    kept = [at for at in np.argsort(costs, kind="stable").tolist() if costs[at] <= worst]
    return [InnerOrder(orders[at], float(costs[at])) for at in kept[: 60 if 4 < len(items) <= SMALL else 24]]


def kept_order(
    items: tuple[int, ...],
    couples: Sequence[Couple],
    sexes: Mapping[int, str],
    man_right: float,
    before: Mapping[int, float],
) -> InnerOrder:
    """Return a block in the order of its former places, who is new where that costs least."""
    order = sorted((item for item in items if item in before), key=before.__getitem__)
    for item in items:
        if item not in before:
            tried = [[*order[:at], item, *order[at:]] for at in range(len(order) + 1)]
            order = min(tried, key=lambda one: _apart(one, _within(couples, one)))
    return InnerOrder(tuple(order), float(own_costs([tuple(order)], couples, sexes, man_right)[0]))


def _within(couples: Sequence[Couple], items: Sequence[int]) -> list[Couple]:
    """Return the couples of whom both are among some items."""
    here = set(items)
    return [couple for couple in couples if couple.left in here and couple.right in here]


def own_costs(
    orders: Sequence[tuple[int, ...]], couples: Sequence[Couple], sexes: Mapping[int, str], man_right: float
) -> NDArray[np.float64]:
    """Return what orders of the same items cost whatever stands around them."""
    column = {item: at for at, item in enumerate(sorted(orders[0]))}
    place = np.argsort(np.array(orders), axis=1)  # items in order of number, as in the columns
    cost = np.zeros(len(orders))
    steps: dict[int, list[tuple[float, NDArray[np.intp]]]] = defaultdict(list)
    for couple in couples:
        step = place[:, column[couple.right]] - place[:, column[couple.left]]
        far = np.abs(step)
        cost += APART * (far - 1) + NOT_BESIDE * (far > 1)
        if couple.at_home:
            cost += HOME_APART * (far > 1)
        if {sexes[couple.left], sexes[couple.right]} == {"f", "m"}:
            man_first = step > 0 if sexes[couple.left] == "m" else step < 0
            cost += (man_right if len(orders[0]) == 2 else LEANING) * ~man_first
        if couple.start is not None:
            steps[couple.left].append((couple.start, far))
            steps[couple.right].append((couple.start, far))
    for unions in steps.values():
        for (start, far), (later, near) in permutations(unions, 2):
            if later > start:
                cost += LATER_NEARER * (near < far)
    return cost


def _long_orders(items: tuple[int, ...], couples: Sequence[Couple]) -> list[tuple[int, ...]]:
    """Return some good orders of a large group: walks along chains of partners, bettered by single moves."""
    dice = random.Random(len(items))
    near: dict[int, list[int]] = defaultdict(list)
    for couple in couples:
        near[couple.left].append(couple.right)
        near[couple.right].append(couple.left)
    ends = [item for item in items if len(near[item]) <= 1] or list(items)
    found: dict[tuple[int, ...], None] = {}
    for turn in range(8):
        order = list(items)
        if turn < 5:
            order = _walk(dice.choice(ends), near)
        else:
            dice.shuffle(order)
        better = _bettered(order, couples)
        found[tuple(better)] = None
        found[tuple(reversed(better))] = None
    return list(found)


def _walk(start: int, near: dict[int, list[int]]) -> list[int]:
    """Return the group depth first, the partner with most partners last, so that the chain goes on from there."""
    waiting, order, seen = [start], [], set()
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            order.append(one)
            waiting += sorted((other for other in near[one] if other not in seen), key=lambda other: len(near[other]))
    return order


def _bettered(order: list[int], couples: Sequence[Couple]) -> list[int]:
    """Return the order after single moves that bring partners nearer, until none does."""
    nearness = _apart(order, couples)
    moved = True
    while moved:
        moved = False
        for item in order:
            rest = [other for other in order if other != item]
            best, least = _nearest(item, rest, couples)
            if least < nearness:
                order, nearness, moved = best, least, True
    return order


def _nearest(item: int, rest: list[int], couples: Sequence[Couple]) -> tuple[list[int], float]:
    """Return the order with an item where partners are nearest to each other, and what they still cost."""
    tried = [[*rest[:at], item, *rest[at:]] for at in range(len(rest) + 1)]
    costs = [_apart(one, couples) for one in tried]
    least = min(costs)
    return tried[costs.index(least)], least


def _apart(order: Sequence[int], couples: Sequence[Couple]) -> float:
    """Return what it costs that partners stand apart."""
    at = {item: place for place, item in enumerate(order)}
    steps = (abs(at[couple.left] - at[couple.right]) for couple in couples)
    return sum(APART * (step - 1) + NOT_BESIDE * (step > 1) for step in steps)
