"""Where lines meet symbols: second lines beside the first, twins in one point above them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ecomap.layout.genogram.floor import Floor
from ecomap.layout.genogram.kin import Family, Kin

ALIGNED = 1.0
"""Lines nearer than this (millimetres) run straight from one to the other."""

BESIDE = 0.8
"""How far from the first line a second one meets a symbol, in tracks."""

CLEAR = 1.2
"""How far the common point of twins keeps from a line that passes between them (millimetres)."""


def twins_of(kin: Kin, family: Family, floor: Floor) -> Iterator[tuple[int, str, list[int]]]:
    """Yield the unions, words and children of twins who stand beside each other, from the left, below their parents."""
    for union in family.unions:
        twins: dict[str, list[int]] = defaultdict(list)
        row = max(floor.row[one] for one in kin.partners[union])
        for line in kin.descents[union]:
            if line.twins is not None and line.primary and floor.row[line.child] > row:
                twins[line.twins].append(line.child)
        for word, children in twins.items():
            children.sort(key=floor.place.__getitem__)
            one_row = len({floor.row[child] for child in children}) == 1
            first, last = floor.place[children[0]], floor.place[children[-1]]
            if one_row and len(children) > 1 and last - first == len(children) - 1:
                yield union, word, children


def twins_middle(floor: Floor, children: Sequence[int]) -> float:
    """Return the middle of twins; of three, where the middle one stands."""
    half = len(children) // 2
    if len(children) % 2:
        return floor.x[children[half]]
    return (floor.x[children[half - 1]] + floor.x[children[half]]) / 2


def bundle(floor: Floor, children: Sequence[int]) -> float:
    """Return the x of the common point of twins: over their middle, clear of lines that pass between them."""
    middle = twins_middle(floor, children)
    taken = [lane.x for child in children[:-1] for lane in floor.right_of(child).all_lanes() if lane.above]
    tried = (middle + side * CLEAR / 2 * far for far in range(12) for side in (1, -1))
    return next((x for x in tried if all(abs(x - other) >= CLEAR for other in taken)), middle)


def sides(x: float, others: Iterable[float]) -> set[int]:
    """Return on which sides (-1 left, 1 right) of an x others lie."""
    return {(1 if other > x else -1) for other in others if abs(other - x) > ALIGNED}


def beside(kin: Kin, floor: Floor, child: int, seconds: Mapping[int, float], free: int) -> dict[int, float]:
    """Return by union where second lines meet a symbol, given where each starts.

    They keep to the side that the first line's bar leaves free (-1 left, 1 right), or come each from its own side
    (0); on a side they stand in the order of their starts, so that none crosses another.
    """
    x = floor.x[child]
    found = {}
    for side in (-1, 1):
        here = [one for one, start in seconds.items() if (free or (1 if start >= x else -1)) == side]
        here.sort(key=lambda one: (side * seconds[one], one))
        step = min(BESIDE * kin.spacing.track, 0.8 * kin.members[child].radius / max(1, len(here)))
        found.update({one: x + side * step * (at + 1) for at, one in enumerate(here)})
    return found
