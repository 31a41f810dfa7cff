"""Moving people and groups one after the other: even gaps after the linear program, or all that stands in for it.

A linear program ends in a corner of its many best solutions. Here single people, then groups of partners,
move within what costs nothing to the middle between their neighbours. Where there is no solver, they and
whole branches move to where they cost least, which comes near enough.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomap.layout.genogram.columns import Columns

ROUNDS = 6
PATIENCE = 60
ENOUGH = 0.05
"""Millimetres below which a round has changed nothing."""
LITTLE = 1e-6


def evened(problem: Columns, x: Sequence[float], groups: Sequence[Sequence[int]]) -> list[float]:
    """Return equally good places with more even gaps; groups are variables that move together."""
    places = list(x)
    fabric = _Fabric(problem)
    for _ in range(ROUNDS):
        if _round(places, groups, fabric.evening) < ENOUGH:
            break
    return places


def eased(problem: Columns, x: Sequence[float], groups: Sequence[Sequence[int]]) -> list[float]:
    """Return places of less cost, every group in turn moved to its best place."""
    places = list(x)
    fabric = _Fabric(problem)
    for _ in range(PATIENCE):
        if _round(places, groups, fabric.easing) < ENOUGH:
            break
    return places


def _round(
    places: list[float], groups: Sequence[Sequence[int]], wish: Callable[[frozenset[int], Sequence[float]], float]
) -> float:
    """Move every group once, and return the farthest move."""
    farthest = 0.0
    for group in groups:
        move = wish(frozenset(group), places)
        if abs(move) > LITTLE:
            farthest = max(farthest, abs(move))
            for index in group:
                places[index] += move
    return farthest


class _Fabric:
    """What holds every variable: wishes, pulls and neighbours."""

    def __init__(self, problem: Columns) -> None:
        self.wishes: dict[int, list[int]] = defaultdict(list)
        self.terms: list[tuple[dict[int, float], float, float]] = []
        for wish in problem.wishes:
            terms: dict[int, float] = defaultdict(float)
            for spot, sign in ((wish.one, 1.0), (wish.other, -1.0)):
                for index, value in spot.terms:
                    terms[index] += sign * value
            for index in terms:
                self.wishes[index].append(len(self.terms))
            self.terms.append((terms, wish.one.shift - wish.other.shift, wish.weight))
        self.pull: dict[int, float] = defaultdict(float)
        for left, right, weight in problem.pulls:
            self.pull[left] -= weight
            self.pull[right] += weight
        self.left: dict[int, list[tuple[int, float]]] = defaultdict(list)
        self.right: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for one in problem.separations:
            self.right[one.left].append((one.right, one.least))
            self.left[one.right].append((one.left, one.least))

    def evening(self, group: frozenset[int], places: Sequence[float]) -> float:
        """Return how far a group should move: towards the middle of its room, within what costs nothing."""
        back, forth = self._room(group, places)
        if math.isinf(back) or math.isinf(forth):
            return 0.0
        low, high = self._best(group, places)
        if low > LITTLE or high < -LITTLE:
            return 0.0
        low, high = max(low, -back), min(high, forth)
        return max(low, min(high, (forth - back) / 2)) if high > low else 0.0

    def easing(self, group: frozenset[int], places: Sequence[float]) -> float:
        """Return how far a group should move to cost least, as far as there is room."""
        back, forth = self._room(group, places)
        low, high = self._best(group, places)
        nearest = max(low, min(high, 0.0))
        return 0.0 if math.isinf(nearest) else max(-back, min(forth, nearest))

    def _room(self, group: frozenset[int], places: Sequence[float]) -> tuple[float, float]:
        """Return how far a group can move to the left and to the right."""
        back = (places[at] - places[it] - least for at in group for it, least in self.left[at] if it not in group)
        forth = (places[it] - places[at] - least for at in group for it, least in self.right[at] if it not in group)
        return max(0.0, min(back, default=math.inf)), max(0.0, min(forth, default=math.inf))

    def _best(self, group: frozenset[int], places: Sequence[float]) -> tuple[float, float]:
        """Return between which moves the cost is least."""
        bends: dict[float, float] = defaultdict(float)
        slope = sum(self.pull[index] for index in group)
        for at in {wish for index in group for wish in self.wishes[index]}:
            terms, shift, weight = self.terms[at]
            rate = sum(value for index, value in terms.items() if index in group)
            if abs(rate) < LITTLE:
                continue
            now = sum(value * places[index] for index, value in terms.items()) + shift
            slope -= weight * abs(rate)
            bends[-now / rate] += 2 * weight * abs(rate)
        low = -math.inf
        for bend in sorted(bends):
            if slope > -LITTLE:
                return low, (bend if slope < LITTLE else low)
            slope += bends[bend]
            low = bend
        return low, math.inf if abs(slope) < LITTLE else low
