"""Tracks: at which height every line crosses the gap between two rows.

A *net* is one line's way through a channel: pins above, pins below, and a level stretch that joins them.
Nets whose stretches overlap get different tracks, in the order with fewest crossings; no line's upright
piece may lie on another's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

SAME = 0.599
"""Upright lines nearer than this (millimetres) count as lying on each other; no round figure, as places often are."""
LITTLE = 1e-3
"""Less than this is no distance: a layout moved as a whole must get the same tracks."""
ON_EACH_OTHER = 1000.0
"""Paid for that, in crossings."""


@dataclass(slots=True, eq=False)
class Net:
    """A line's way through a channel; the pins are x, and the level is the number of tracks below it."""

    union: int
    couple: bool = False
    """A partner line under a row, which keeps to the top of the channel; others keep to its bottom."""
    above: list[float] = field(default_factory=list)
    below: list[float] = field(default_factory=list)
    level: int = 0
    afloat: bool = False
    """A partner line with nothing but partner lines above: it keeps to the top where there is room to spare."""

    @property
    def low(self) -> float:
        """The left end."""
        return min((*self.above, *self.below))

    @property
    def high(self) -> float:
        """The right end."""
        return max((*self.above, *self.below))


@dataclass(slots=True)
class _Stretch:
    """A net under ordering, with its ends at hand."""

    net: Net
    low: float
    high: float
    rivals: list[int] = field(default_factory=list)


def collisions(nets: Sequence[Net], upper_first: bool = False) -> set[int]:
    """Return the unions whose upright lines lie on another's, which no order of tracks could avoid.

    Of two such unions one is to step aside: the one with the lower track, or with the upper.
    """
    ends = sorted(
        (x, at, down) for at, net in enumerate(nets) for down, xs in ((False, net.above), (True, net.below)) for x in xs
    )
    found = set()
    for at, (x, one, down) in enumerate(ends):
        for other_x, other, other_down in ends[at + 1 :]:
            if other_x - x >= SAME:
                break
            a, b = nets[one], nets[other]
            if a.union != b.union and (down == other_down or (a if down else b).level > (b if down else a).level):
                found.add((a if (a.level < b.level) != upper_first else b).union)
    return found


def assign_tracks(nets: Sequence[Net], apart: float) -> int:
    """Give every net of a channel its level, and return the number of tracks."""
    stretches = sorted(
        (_Stretch(net, round(net.low, 4), round(net.high, 4)) for net in nets if net.high - net.low > 1e-6),
        key=lambda stretch: (stretch.low, stretch.high, stretch.net.union),
    )
    late = _preferences(stretches, apart)
    order = _order(stretches, late)
    return _levels(stretches, order)


def _preferences(stretches: list[_Stretch], apart: float) -> dict[tuple[int, int], float]:
    """Return by pair of overlapping stretches what is gained if the second runs above the first."""
    late: dict[tuple[int, int], float] = {}
    active: list[int] = []
    for at, one in enumerate(stretches):
        active = [other for other in active if stretches[other].high + apart > one.low + LITTLE]
        for other in active:
            difference = _crossings(stretches[other], one) - _crossings(one, stretches[other])
            late[other, at], late[at, other] = difference, -difference
            one.rivals.append(other)
            stretches[other].rivals.append(at)
        active.append(at)
    return late


def _crossings(upper: _Stretch, lower: _Stretch) -> float:
    """Return the crossings if the one runs above the other, and what lines on each other cost."""
    same_union = upper.net.union == lower.net.union
    if same_union and upper.net.couple != lower.net.couple:
        return 0.0 if upper.net.couple else 1e6
    cost: float = sum(upper.low + LITTLE < x < upper.high - LITTLE for x in lower.net.above)
    cost += sum(lower.low + LITTLE < x < lower.high - LITTLE for x in upper.net.below)
    for x in upper.net.below:
        for other in lower.net.above:
            if abs(x - other) < SAME:
                cost += ON_EACH_OTHER
    if upper.net.couple != lower.net.couple:
        return cost + (0.0 if upper.net.couple else 0.1)
    return cost + 1e-3 * (upper.high - upper.low) / (1.0 + upper.high - upper.low + lower.high - lower.low)


def _order(stretches: list[_Stretch], late: dict[tuple[int, int], float]) -> list[int]:
    """Return the stretches from the top down, by sifting within every knot of overlaps."""
    seen: set[int] = set()
    whole: list[int] = []
    for start in range(len(stretches)):
        if start in seen:
            continue
        seen.add(start)
        knot, waiting = [], [start]
        while waiting:
            one = waiting.pop()
            knot.append(one)
            for other in stretches[one].rivals:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        whole += _sift(sorted(knot), stretches, late)
    return whole


def _sift(order: list[int], stretches: list[_Stretch], late: dict[tuple[int, int], float]) -> list[int]:
    """Let every stretch of a knot jump to its best height until nothing is gained."""
    if len(order) < 2:
        return order
    order.sort(key=lambda one: sum(late[one, other] for other in stretches[one].rivals))
    for _ in range(6):
        moved = False
        for one in list(order):
            rivals = set(stretches[one].rivals)
            now = order.index(one)
            total, best, least, here = 0.0, 0, 0.0, 0.0
            for at, other in enumerate(order):
                if at == now:
                    here = total
                if other in rivals:
                    total -= late[one, other]
                    if total < least - 1e-9:
                        best, least = at + 1, total
            if least < here - 1e-9:
                order.pop(now)
                order.insert(best - 1 if best > now else best, one)
                moved = True
        if not moved:
            break
    return order


def _levels(stretches: list[_Stretch], order: list[int]) -> int:
    """Pack the stretches: others as low as they can be, partner lines as high."""
    up: dict[int, int] = {}
    for one in reversed(order):
        up[one] = max((up[other] + 1 for other in stretches[one].rivals if other in up), default=0)
    tracks = max(up.values(), default=-1) + 1
    down: dict[int, int] = {}
    for one in order:
        net, above = stretches[one].net, [other for other in stretches[one].rivals if other in down]
        depth = max((down[other] + 1 for other in above), default=0)
        down[one] = depth if net.couple else tracks - 1 - up[one]
        net.level = tracks - 1 - down[one]
        net.afloat = net.couple and all(stretches[other].net.afloat for other in above)
    return tracks
