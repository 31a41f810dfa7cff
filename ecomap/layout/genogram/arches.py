"""Which partners who stand apart are joined over the heads of those between them, and not under their feet.

A line under the feet crosses the lines down from parents between the two; a line over the heads crosses the lines
down to those who have parents here. Whichever crosses less is taken, the line under the feet where both are alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ecomap.layout.genogram.floor import Floor
from ecomap.layout.genogram.kin import Family, Kin


@dataclass(frozen=True, slots=True)
class Arch:
    """A partner line over the heads, and where its children's line comes down: between which neighbours."""

    gap: int
    """The number of the gap in its row."""
    foot: int | None
    """The partner beside whom that is, where the arch itself comes down there."""


@dataclass(slots=True)
class _Traffic:
    """How many lines run where, before any has a place; keys are (row, place), or (row, gap)."""

    trunks: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Down from couples, by gap."""
    stems: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Down from one person, by place."""
    rises: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Up to children above, by gap."""
    heads: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Down to one person, by place."""
    lines: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Of partners, along under a gap."""
    arches: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    """Of partners, along over a gap."""


def pair_of(kin: Kin, floor: Floor, union: int) -> tuple[int, int] | None:
    """Return a couple of one row, left one first; None for others."""
    partners = kin.partners[union]
    if len(partners) < 2 or floor.row[partners[0]] != floor.row[partners[1]]:
        return None
    one, other = partners
    return (one, other) if floor.place[one] < floor.place[other] else (other, one)


def arches(kin: Kin, family: Family, floor: Floor, pairs: Mapping[int, tuple[int, int] | None]) -> dict[int, Arch]:
    """Return by union the arches; other couples' lines run under their row. The shortest lines choose first."""
    apart = []
    for union in family.unions:
        if (pair := pairs[union]) is not None and floor.place[pair[1]] - floor.place[pair[0]] > 1:
            apart.append(_Pair(union, floor.row[pair[0]], floor.place[pair[0]], floor.place[pair[1]]))
    if not apart:
        return {}
    traffic = _traffic(kin, family, floor, pairs)
    found = {}
    for each in sorted(apart, key=lambda pair: (pair.apart, pair.union)):
        arch = _arch(kin, floor, traffic, each)
        if arch is not None:
            found[each.union] = arch
    return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """A couple of one row."""

    union: int
    row: int
    left: int
    right: int
    """Places in the row."""

    @property
    def apart(self) -> int:
        return self.right - self.left


def _traffic(kin: Kin, family: Family, floor: Floor, pairs: Mapping[int, tuple[int, int] | None]) -> _Traffic:
    """Count the lines of neighbours, of parents alone, and to everybody who has parents above."""
    traffic = _Traffic()
    for union in family.unions:
        pair = pairs[union]
        stem = max(kin.partners[union], key=floor.row.__getitem__)
        row = floor.row[stem]
        down = [line.child for line in kin.descents[union] if floor.row[line.child] > row]
        up = len(kin.descents[union]) > len(down)
        for child in down:
            traffic.heads[floor.row[child], floor.place[child]] += 1
        if pair is None:
            traffic.stems[row, floor.place[stem]] += bool(down)
            if len(kin.partners[union]) > 1:
                upper = min(kin.partners[union], key=floor.row.__getitem__)
                traffic.stems[floor.row[upper], floor.place[upper]] += 1
                traffic.heads[row, floor.place[stem]] += 1
        elif floor.place[pair[1]] - floor.place[pair[0]] == 1:
            traffic.trunks[row, floor.place[pair[1]]] += bool(down)
            traffic.rises[row, floor.place[pair[1]]] += up
    return traffic


def _arch(kin: Kin, floor: Floor, traffic: _Traffic, pair: _Pair) -> Arch | None:
    """Return a couple's arch, or None for a line under the feet; and count the line taken."""
    row, gaps, between = pair.row, range(pair.left + 1, pair.right + 1), range(pair.left + 1, pair.right)
    down = any(floor.row[line.child] > row for line in kin.descents[pair.union])
    up = any(floor.row[line.child] <= row for line in kin.descents[pair.union])
    under = sum(traffic.trunks[row, gap] for gap in gaps) + sum(traffic.stems[row, at] for at in between)
    over = sum(traffic.heads[row, at] for at in between) + sum(traffic.rises[row, gap] for gap in gaps)
    cost, _, arch = min(_feet(kin, floor, traffic, pair), key=lambda foot: foot[:2])
    if over + (cost if down else 0) >= under or up:
        for gap in gaps:
            traffic.lines[row, gap] += 1
        traffic.stems[row, (pair.left + pair.right) // 2] += down
        return None
    for gap in gaps:
        traffic.arches[row, gap] += 1
    traffic.trunks[row, arch.gap] += down
    return arch


def _feet(kin: Kin, floor: Floor, traffic: _Traffic, pair: _Pair) -> Iterator[tuple[int, float, Arch]]:
    """Yield where children's lines can come down, what each would cross, and how far it is from over the children."""
    row, children = floor.rows[pair.row], kin.descents[pair.union]
    goal = sum(floor.x[line.child] for line in children) / max(1, len(children))
    for gap in range(pair.left + 1, pair.right + 1):
        left, right = row[gap - 1], row[gap]
        partners = any(right in kin.partners[union] for union in kin.unions_of[left])
        foot = left if gap - 1 == pair.left else right if gap == pair.right else None
        away = abs((floor.x[left] + floor.x[right]) / 2 - goal)
        crossed = partners + traffic.lines[pair.row, gap] + (traffic.arches[pair.row, gap] if foot is None else 0)
        yield crossed, away, Arch(gap, foot)
