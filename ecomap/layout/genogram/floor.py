"""People standing in rows, and the free gaps between them in which lines run upright."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ecomap.layout.genogram.kin import Kin

REACH = 6
"""A passing line looks for its gap among so many to either side."""


EDGE = 1.5
"""Least distance of a line from the people it passes (millimetres)."""


@dataclass(slots=True, eq=False)
class Lane:
    """An upright line through a gap between two neighbours; its x is known once all lanes are."""

    wish: float | None = None
    """Where a passing line would like to be; None for a couple's own line, which runs in the middle."""
    x: float = 0.0
    above: bool = False
    """It runs up past the heads of the two."""


@dataclass(slots=True)
class Gap:
    """The free room between two neighbours, and the lanes in it: beside the left one, free, beside the right one."""

    low: float
    high: float
    beside_left: list[tuple[bool, float, Lane]] = field(default_factory=list)
    """Whether it runs up, and the length of the line: the longest runs nearest, so that it crosses none of the
    others; lines up run beyond all lines down."""
    between: list[Lane] = field(default_factory=list)
    beside_right: list[tuple[bool, float, Lane]] = field(default_factory=list)
    partners: bool = False
    """The two are a couple: passing lines go elsewhere if they can."""
    shut: bool = False
    """The two are twins: so much the more."""

    @property
    def lanes(self) -> int:
        """The number of lanes."""
        return len(self.beside_left) + len(self.between) + len(self.beside_right)

    def all_lanes(self) -> list[Lane]:
        """Return every lane."""
        beside = (*self.beside_left, *self.beside_right)
        return [*self.between, *(lane for _, _, lane in beside)]

    def settle(self, track: float) -> None:
        """Give every lane its x."""
        count = self.lanes
        if not count:
            return
        step = min(track, (self.high - self.low) / (count + 1))
        self.beside_left.sort(key=lambda lane: (lane[0], -lane[1]))
        self.beside_right.sort(key=lambda lane: (lane[0], -lane[1]))
        for at, (_, _, lane) in enumerate(self.beside_left):
            lane.x = self.low + step * (at + 1)
        for at, (_, _, lane) in enumerate(self.beside_right):
            lane.x = self.high - step * (at + 1)
        self._settle_between(step)

    def _settle_between(self, step: float) -> None:
        """Give the free lanes their x: where they wish to be, or in the middle; apart, and clear of the others."""
        low, high = self.low + step * len(self.beside_left), self.high - step * len(self.beside_right)
        middle, count = (low + high) / 2, len(self.between)
        first = low + (step if self.beside_left else min(step, EDGE))
        last = high - (step if self.beside_right else min(step, EDGE))
        self.between.sort(key=lambda lane: middle if lane.wish is None else lane.wish)
        for at, lane in enumerate(self.between):
            wish = middle if lane.wish is None else lane.wish
            lane.x = max(first + step * at, min(last - step * (count - 1 - at), wish))
            if at:
                lane.x = max(lane.x, self.between[at - 1].x + step)


class Floor:
    """The rows of one family, left to right, as they stand."""

    def __init__(self, kin: Kin, rows: Sequence[Sequence[int]], x: Mapping[int, float]) -> None:
        self.kin = kin
        self.x = x
        self.rows = rows
        self.row = {one: at for at, row in enumerate(rows) for one in row}
        self.place = {one: at for row in rows for at, one in enumerate(row)}
        self.gaps: list[list[Gap]] = []
        for row in rows:
            left = [x[one] + kin.members[one].extent.left for one in row]
            right = [x[one] + kin.members[one].extent.right for one in row]
            far = 1e6
            self.gaps.append(
                [Gap(low, high) for low, high in zip([left[0] - far, *right], [*left, right[-1] + far], strict=True)]
            )
        self._edges = [[x[one] for one in row] for row in rows]

    def right_of(self, one: int) -> Gap:
        """Return the gap on somebody's right."""
        return self.gaps[self.row[one]][self.place[one] + 1]

    def left_of(self, one: int) -> Gap:
        """Return the gap on somebody's left."""
        return self.gaps[self.row[one]][self.place[one]]

    def beside(self, one: int, length: float, *, right: bool, up: bool = False) -> Lane:
        """Add a lane that starts at somebody's side, and runs down or up from there."""
        lane = Lane(above=up)
        if right:
            self.right_of(one).beside_left.append((up, length, lane))
        else:
            self.left_of(one).beside_right.append((up, length, lane))
        return lane

    def passage(self, row: int, start: float, target: float) -> Lane:
        """Add a lane for a line that passes a row, where the detour is least."""
        track = self.kin.spacing.track
        gaps = self.gaps[row]
        low, high = sorted((start, target))
        first = max(0, bisect_left(self._edges[row], low) - REACH)
        last = min(len(gaps), bisect_left(self._edges[row], high) + REACH + 1)

        def detour(gap: Gap) -> tuple[float, float]:
            room = gap.high - gap.low - gap.lanes * track
            x = max(gap.low + track, min(gap.high - track, max(low, min(high, target))))
            price = (
                abs(x - start)
                + abs(x - target)
                + (40.0 * track if gap.partners else 0.0)
                + (60.0 * track if gap.shut else 0.0)
            )
            price += 200.0 * track if room < 2 * track - 1e-6 else 0.0
            return round(price, 3), round(abs(x - target), 3)

        gap = min(gaps[first:last], key=detour)
        lane = Lane(max(gap.low + track, min(gap.high - track, max(low, min(high, target)))), above=True)
        lane.x = lane.wish or 0.0
        gap.between.append(lane)
        return lane

    def settle(self) -> None:
        """Give every lane its x."""
        for gaps in self.gaps:
            for gap in gaps:
                gap.settle(self.kin.spacing.track)
