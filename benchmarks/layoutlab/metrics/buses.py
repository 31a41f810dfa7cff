"""Crossings of the usual orthogonal drawing at its best (`cross_bus`).

Every union with children has a bar below its row, a trunk from the anchor down to it and a drop to each child. For two
bars of one gap the cheaper of the two vertical orders is counted; to these come bars crossed by the long drops of
others, and partner lines of couples who are not side by side, routed below the row, that cross trunks of other partner
groups or each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from benchmarks.layoutlab.metrics.descent import Drop
from benchmarks.layoutlab.metrics.plane import TOUCH
from benchmarks.layoutlab.metrics.standing import Anchor, Standing


class Bar(NamedTuple):
    """The level line that the children of a union hang from."""

    left: float
    right: float
    trunk: float
    drops: tuple[float, ...]
    union: str


class PartnerLine(NamedTuple):
    """The line of a couple with others between them."""

    row: int
    left: float
    right: float
    group: int


def bus_crossings(standing: Standing, anchors: Mapping[str, Anchor], drops: Sequence[Drop]) -> int:
    """Count the crossings."""
    down = [drop for drop in drops if drop.row > drop.anchor.row]
    passing: dict[int, list[Drop]] = defaultdict(list)
    for drop in down:
        for gap in range(drop.anchor.row + 1, drop.row):
            passing[gap].append(drop)
    bars = _bars(down)
    count = sum(_in_gap(sorted(row), passing[gap]) for gap, row in bars.items())
    parents = [bar.union for row in bars.values() for bar in row]
    return count + _under_rows(standing, {union: anchors[union] for union in parents})


def _bars(drops: Iterable[Drop]) -> dict[int, list[Bar]]:
    """Return the bars below every row."""
    across: dict[tuple[str, Anchor], list[float]] = defaultdict(list)
    for drop in drops:
        across[drop.union, drop.anchor].append(drop.x)
    bars: dict[int, list[Bar]] = defaultdict(list)
    for (union, anchor), children in across.items():
        reach = [*children, anchor.x]
        bars[anchor.row].append(Bar(min(reach), max(reach), anchor.x, tuple(sorted(children)), union))
    return bars


def _in_gap(bars: Sequence[Bar], passing: Iterable[Drop]) -> int:
    """Count crossings of bars (from the left) with each other and with the long drops of others."""
    count = 0
    for at, bar in enumerate(bars):
        for other in bars[at + 1 :]:
            if other.left >= bar.right - TOUCH:
                break
            above = _on(other.trunk, bar) + sum(_on(drop, other) for drop in bar.drops)
            below = _on(bar.trunk, other) + sum(_on(drop, bar) for drop in other.drops)
            count += min(above, below)
        count += sum(drop.union != bar.union and _on(drop.x, bar) for drop in passing)
    return count


def _on(x: float, bar: Bar) -> bool:
    return bar.left + TOUCH < x < bar.right - TOUCH


def _under_rows(standing: Standing, parents: Mapping[str, Anchor]) -> int:
    """Count crossings of partner lines below their row with trunks of other groups and with each other."""
    groups = {
        union["id"]: standing.groups[union["partners"][0]] for union in standing.case["unions"] if union["partners"]
    }
    lines = list(_partner_lines(standing, groups))
    count = 0
    for at, (row, left, right, group) in enumerate(lines):
        count += sum(
            anchor.row == row and groups[union] != group and left + TOUCH < anchor.x < right - TOUCH
            for union, anchor in parents.items()
        )
        for other in lines[at + 1 :]:
            crossing = left < other.left < right < other.right or other.left < left < other.right < right
            count += other.row == row and other.group != group and crossing
    return count


def _partner_lines(standing: Standing, groups: Mapping[str, int]) -> Iterable[PartnerLine]:
    for union, keys in standing.partners.items():
        if len(keys) == 2:
            left, right = sorted(keys, key=standing.x)
            if standing.row[left] == standing.row[right] and standing.between(left, right):
                yield PartnerLine(standing.row[left], standing.x(left), standing.x(right), groups[union])
