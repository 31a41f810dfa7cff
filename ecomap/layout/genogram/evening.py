"""Even spacing: of all equally good places, the one in the middle between the neighbours.

A linear program ends in a corner of its many best solutions. Here single people, then groups of partners,
move within what costs nothing, a few rounds long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomap.layout.genogram.columns import Columns

ROUNDS = 6
LITTLE = 1e-6


def evened(problem: Columns, x: Sequence[float], groups: Sequence[Sequence[int]]) -> list[float]:
    """Return equally good places with more even gaps; groups are variables that move together."""
    places = list(x)
    fabric = _Fabric(problem)
    for _ in range(ROUNDS):
        farthest = 0.0
        for group in groups:
            move = fabric.move(frozenset(group), places)
            if abs(move) > LITTLE:
                farthest = max(farthest, abs(move))
                for index in group:
                    places[index] += move
        if farthest < 0.05:
            break
    return places


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

    def move(self, group: frozenset[int], places: Sequence[float]) -> float:
        """Return how far a group should move: towards the middle of its room, within what costs nothing."""
        back = [places[at] - places[it] - least for at in group for it, least in self.left[at] if it not in group]
        forth = [places[it] - places[at] - least for at in group for it, least in self.right[at] if it not in group]
        if not back or not forth:
            return 0.0
        low, high = self._free(group, places)
        low, high = max(low, -min(back)), min(high, min(forth))
        return max(low, min(high, (min(forth) - min(back)) / 2)) if high > low else 0.0

    def _free(self, group: frozenset[int], places: Sequence[float]) -> tuple[float, float]:
        """Return between which moves the cost stays the same; zero twice where any move would raise it."""
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
        low = float("-inf")
        for bend in sorted(bends):
            if abs(slope) < LITTLE and low <= LITTLE and bend >= -LITTLE:
                return low, bend
            slope += bends[bend]
            low = bend
        return (low, float("inf")) if abs(slope) < LITTLE and low <= LITTLE else (0.0, 0.0)
