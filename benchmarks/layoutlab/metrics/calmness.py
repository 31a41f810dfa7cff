"""How calmly the lines of an ecomap run.

spoke_turn, tie_turn   mean over the lines to the centre, and over the others: by how many degrees a line turns in all
spoke_wiggle           how often a line to the centre turns the other way by more than a few degrees, a line
spoke_cross            pairs of lines to the centre that cross
tie_detour             length of a line between others, against the straight way: mean; tie_detour_most, the longest
spoke_near, tie_near   share of the lines that pass a third box at less than a hair's breadth (NEAR pixels)
sharpest               the greatest turn of any line within a short way (CORNER pixels), degrees
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from benchmarks.layoutlab.metrics.layouts import Measures, Pair
from benchmarks.layoutlab.metrics.plane import Rectangle, Segment, crossings, mean

NEAR = 2.6
"""Pixels: 0.7 mm as the program draws."""
CORNER = 12.0
SLIGHT = 3.0
"""Degrees that are no turn."""

Line = tuple[str, str, Sequence[Pair]]
"""The two ends of a tie or spoke, and its drawn points."""


def calmness(lines: Sequence[Line], boxes: Mapping[str, Rectangle], centre: str) -> Measures:
    """Measure how calmly lines run; `boxes` are of everybody, the centre included."""
    spokes = [line for line in lines if centre in line[:2]]
    others = [line for line in lines if centre not in line[:2]]
    detours = [_length(points) / max(math.dist(points[0], points[-1]), 1e-6) for _, _, points in others]
    pieces = [Segment(number, p, q) for number, (_, _, points) in enumerate(spokes) for p, q in pairwise(points)]
    met = {frozenset((one.group, other.group)) for one, other in crossings(pieces)}
    return {
        "spoke_turn": round(mean([_turn(points) for _, _, points in spokes]), 2),
        "tie_turn": round(mean([_turn(points) for _, _, points in others]), 2),
        "spoke_wiggle": round(mean([_wiggles(points) for _, _, points in spokes]), 3),
        "spoke_cross": len(met),
        "tie_detour": round(mean(detours), 3) if detours else 1.0,
        "tie_detour_most": round(max(detours, default=1.0), 3),
        "spoke_near": round(mean([_near(line, boxes) for line in spokes]), 3),
        "tie_near": round(mean([_near(line, boxes) for line in others]), 3),
        "sharpest": round(max((_sharpest(points) for _, _, points in lines), default=0.0), 1),
    }


def _length(points: Sequence[Pair]) -> float:
    return sum(math.dist(p, q) for p, q in pairwise(points))


def _turns(points: Sequence[Pair]) -> Iterator[float]:
    """Yield by how many degrees a line turns at each of its points; clockwise is positive."""
    angles = [math.atan2(q[1] - p[1], q[0] - p[0]) for p, q in pairwise(points) if p != q]
    for one, other in pairwise(angles):
        yield math.degrees((other - one + math.pi) % math.tau - math.pi)


def _turn(points: Sequence[Pair]) -> float:
    return sum(map(abs, _turns(points)))


def _wiggles(points: Sequence[Pair]) -> int:
    """Count how often a line turns the other way."""
    found, way, turned = 0, 0.0, 0.0
    for turn in _turns(points):
        turned = turned + turn if turned * turn >= 0 else turn
        if abs(turned) > SLIGHT:
            found += way * turned < 0
            way = turned
    return found


def _sharpest(points: Sequence[Pair]) -> float:
    """Return the greatest turn within a short way."""
    ends = [0.0]
    for p, q in pairwise(points):
        ends.append(ends[-1] + math.dist(p, q))
    turns = list(_turns(points))
    best, first, total = 0.0, 0, 0.0
    for at, turn in enumerate(turns):
        total += turn
        while ends[at + 1] - ends[first + 1] > CORNER:
            total -= turns[first]
            first += 1
        best = max(best, abs(total))
    return best


def _near(line: Line, boxes: Mapping[str, Rectangle]) -> bool:
    """Tell whether a line passes somebody else's box too closely."""
    a, b, points = line
    left, right = min(x for x, _ in points) - NEAR, max(x for x, _ in points) + NEAR
    top, bottom = min(y for _, y in points) - NEAR, max(y for _, y in points) + NEAR
    around = [
        box
        for name, box in boxes.items()
        if name not in (a, b) and left < box.x + box.w / 2 and box.x - box.w / 2 < right
        if top < box.y + box.h / 2 and box.y - box.h / 2 < bottom
    ]
    return any(_apart(p, q, box) < NEAR for p, q in pairwise(points) for box in around)


def _apart(p: Pair, q: Pair, box: Rectangle) -> float:
    """Return how far a straight piece stays from a box, at most twice NEAR; found at places NEAR / 4 apart."""
    reach = 2 * NEAR
    left, right = box.x - box.w / 2, box.x + box.w / 2
    top, bottom = box.y - box.h / 2, box.y + box.h / 2
    if max(p[0], q[0]) < left - reach or min(p[0], q[0]) > right + reach:
        return reach
    if max(p[1], q[1]) < top - reach or min(p[1], q[1]) > bottom + reach:
        return reach
    count = max(1, math.ceil(math.dist(p, q) / (NEAR / 4)))
    return min(
        math.hypot(max(left - x, 0.0, x - right), max(top - y, 0.0, y - bottom))
        for x, y in ((p[0] + (q[0] - p[0]) * i / count, p[1] + (q[1] - p[1]) * i / count) for i in range(count + 1))
    )
