"""Boxes and segments in the plane, and averages: what all measures stand on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from benchmarks.layoutlab.metrics.layouts import Pair

TOUCH = 1e-6
"""Nearer than this is the same place."""
BORDER = 0.5
"""Boxes may overlap by so many pixels at each border before it counts."""
SKIN = 2.0
"""A line may run so many pixels inside a box's border."""
SAME_LINE = 0.5
"""Within so many pixels a segment counts as parallel to an axis, and as long as nothing."""


class Rectangle(NamedTuple):
    """A box by its centre and size."""

    x: float
    y: float
    w: float
    h: float


Group = TypeVar("Group", int, str)


class Segment(NamedTuple, Generic[Group]):
    """A straight piece of a line; pieces of one group never count against each other."""

    group: Group
    start: Pair
    end: Pair


def median(values: Iterable[float]) -> float:
    """Return the median, 0 of nothing."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if not ordered:
        return 0.0
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that this share of all lie below, 0 of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def mean(values: Sequence[float]) -> float:
    """Return the mean, 0 of nothing."""
    return sum(values) / max(1, len(values))


def overlapping(boxes: Iterable[Rectangle]) -> int:
    """Return how many pairs of boxes intersect, by a sweep over x."""
    items = sorted(
        (x - w / 2 + BORDER, x + w / 2 - BORDER, y - h / 2 + BORDER, y + h / 2 - BORDER) for x, y, w, h in boxes
    )
    active: list[tuple[float, float, float, float]] = []
    count = 0
    for box in items:
        active = [other for other in active if other[1] > box[0]]
        count += sum(1 for other in active if other[2] < box[3] and box[2] < other[3])
        active.append(box)
    return count


def cross(p: Pair, q: Pair, r: Pair, s: Pair) -> bool:
    """Tell whether pq and rs cross properly: in a point that is an end of neither."""
    r_side = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
    s_side = (q[0] - p[0]) * (s[1] - p[1]) - (q[1] - p[1]) * (s[0] - p[0])
    if r_side * s_side >= 0 or abs(r_side) < TOUCH or abs(s_side) < TOUCH:
        return False
    p_side = (s[0] - r[0]) * (p[1] - r[1]) - (s[1] - r[1]) * (p[0] - r[0])
    q_side = (s[0] - r[0]) * (q[1] - r[1]) - (s[1] - r[1]) * (q[0] - r[0])
    return p_side * q_side < 0 and abs(p_side) > TOUCH and abs(q_side) > TOUCH


def passes(p: Pair, q: Pair, box: Rectangle) -> bool:
    """Tell whether pq runs through a box (Liang and Barsky's clipping)."""
    low, high = 0.0, 1.0
    for start, step, centre, half in (
        (p[0], q[0] - p[0], box.x, box.w / 2 - SKIN),
        (p[1], q[1] - p[1], box.y, box.h / 2 - SKIN),
    ):
        if half <= 0:
            return False
        if abs(step) < 1e-12:
            if not centre - half < start < centre + half:
                return False
            continue
        enters, leaves = (centre - half - start) / step, (centre + half - start) / step
        low, high = max(low, min(enters, leaves)), min(high, max(enters, leaves))
        if low >= high:
            return False
    return True


def crossings(segments: Iterable[Segment[Group]]) -> Iterable[tuple[Segment[Group], Segment[Group]]]:
    """Find the pairs of segments of different groups that cross properly, by a sweep over x."""
    items = sorted(
        (
            (min(p[0], q[0]), max(p[0], q[0]), min(p[1], q[1]), max(p[1], q[1]), Segment(group, p, q))
            for group, p, q in segments
        ),
        key=lambda item: item[:4],
    )
    active: list[tuple[float, float, float, float, Segment[Group]]] = []
    for item in items:
        left, _, top, bottom, one = item
        active = [other for other in active if other[1] >= left]
        for _, _, other_top, other_bottom, other in active:
            near = other_top <= bottom and top <= other_bottom
            if near and other.group != one.group and cross(other.start, other.end, one.start, one.end):
                yield other, one
        active.append(item)


def lying_on_each_other(segments: Sequence[Segment[Group]]) -> float:
    """Return the length on which level and upright segments of different groups lie on each other, within a pixel."""
    total = 0.0
    for along in (0, 1):
        lines: dict[int, list[tuple[float, float, Group]]] = defaultdict(list)
        for group, p, q in segments:
            if abs(p[1 - along] - q[1 - along]) < SAME_LINE < abs(p[along] - q[along]):
                ends = sorted((p[along], q[along]))
                lines[round(p[1 - along])].append((ends[0], ends[1], group))
        for line in lines.values():
            active: list[tuple[float, float, Group]] = []
            for start, end, group in sorted(line, key=lambda piece: piece[:2]):
                active = [other for other in active if other[1] > start]
                total += sum(min(end, other[1]) - start for other in active if other[2] != group)
                active.append((start, end, group))
    return total
