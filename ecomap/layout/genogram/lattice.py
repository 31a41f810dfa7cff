"""The second stage: one family as rows of blocks, which is what is put in order.

A block is a group of partners, who stand together, or a *passage*: a place kept free in a row for a line
on its way to a deeper one. Everything that has a position is a *spot*: first the items (members and
passages), then the anchors, from which the lines of a union start.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ecomap.layout.genogram.kin import Family, Kin

SECOND = 0.7
"""Weight of a crossing with a line to a child who stands in another row of brothers and sisters."""

BENDING = 0.02
"""Weight of an order of naming that only stands in for unknown births: any crossing outweighs it."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A piece of line through the gap below a row, between two spots."""

    row: int
    upper: int
    lower: int
    weight: float


@dataclass(frozen=True, slots=True)
class Couple:
    """Two partners in one row, as items, and their union's spot."""

    anchor: int
    left: int
    right: int
    start: float | None
    at_home: bool = False
    """They live together."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """A family in rows: items, blocks, edges between rows, and who is older than whom."""

    members: tuple[int | None, ...]
    """By item: the member's number; None for a passage."""
    item_of: dict[int, int]
    """Member number → item."""
    item_row: tuple[int, ...]
    blocks: tuple[tuple[int, ...], ...]
    """Items, by block."""
    block_row: tuple[int, ...]
    block_of: tuple[int, ...]
    """By spot."""
    rows: int
    unions: dict[int, int]
    """Union number → spot of its anchor."""
    anchors: tuple[tuple[int, ...], ...]
    """By union in order of spots: the items whose places make the anchor's (two of one row, or one)."""
    couples: dict[int, tuple[Couple, ...]]
    """By block."""
    edges: tuple[Edge, ...]
    elders: tuple[tuple[int, int, float], ...]
    """Item of the elder, item of the younger, weight of the pair (1 or less; see BENDING)."""
    sibships: tuple[tuple[int, ...], ...]
    """Items of brothers and sisters in one row."""


def lattice_of(kin: Kin, family: Family, rows: list[int]) -> Lattice:
    """Lay a family into rows of blocks, with a passage wherever a line passes a row."""
    top = min(rows[one] for one in family.members)
    members: list[int | None] = list(family.members)
    item_of = {one: item for item, one in enumerate(family.members)}
    item_row = [rows[one] - top for one in family.members]
    blocks, block_of = _partner_groups(kin, family, item_of, item_row)
    anchors = [_anchor_items(kin, union, item_of, item_row) for union in family.unions]
    pieces: list[tuple[int, tuple[str, int], tuple[str, int], float]] = []
    for at, union in enumerate(family.unions):
        ends: dict[int, list[tuple[int, float]]] = defaultdict(list)
        start = item_row[anchors[at][0]]
        for line in kin.descents[union]:
            item = item_of[line.child]
            ends[item_row[item]].append((item, 1.0 if line.primary else SECOND))
        for way in (1, -1):
            reach = [row for row in ends if (row - start) * way > 0]
            here = ("union", at)
            for row in range(start + way, max(reach, key=lambda row: row * way) + way, way) if reach else ():
                gap = min(row, row - way)
                for item, weight in ends.get(row, ()):
                    pieces.append((gap, *_downward(way, here, ("item", item)), weight))
                if any((row_ - row) * way > 0 for row_ in reach):
                    passage = len(members)
                    members.append(None)
                    item_row.append(row)
                    block_of.append(len(blocks))
                    blocks.append((passage,))
                    pieces.append((gap, *_downward(way, here, ("item", passage)), 1.0))
                    here = ("item", passage)
    count = len(members)
    spot = {"item": 0, "union": count}
    elders, sibships = _sibships(kin, family, item_of, item_row)
    couples: dict[int, list[Couple]] = defaultdict(list)
    for at, (union, items) in enumerate(zip(family.unions, anchors, strict=True)):
        if len(items) == 2:
            couples[block_of[items[0]]].append(
                Couple(count + at, items[0], items[1], kin.starts[union], union in kin.at_home)
            )
    return Lattice(
        members=tuple(members),
        item_of=item_of,
        item_row=tuple(item_row),
        blocks=tuple(blocks),
        block_row=tuple(item_row[block[0]] for block in blocks),
        block_of=(*block_of, *(block_of[items[0]] for items in anchors)),
        rows=max(item_row) + 1,
        unions={union: count + at for at, union in enumerate(family.unions)},
        anchors=tuple(anchors),
        couples={block: tuple(found) for block, found in couples.items()},
        edges=tuple(
            Edge(gap, spot[upper[0]] + upper[1], spot[lower[0]] + lower[1], weight)
            for gap, upper, lower, weight in pieces
        ),
        elders=elders,
        sibships=sibships,
    )


def _downward(way: int, here: tuple[str, int], there: tuple[str, int]) -> tuple[tuple[str, int], tuple[str, int]]:
    """Return two ends of a line, the upper first."""
    return (here, there) if way > 0 else (there, here)


def _partner_groups(
    kin: Kin, family: Family, item_of: dict[int, int], item_row: list[int]
) -> tuple[list[tuple[int, ...]], list[int]]:
    """Return groups of partners of one row as blocks, and the block of every item."""
    near: dict[int, list[int]] = defaultdict(list)
    for union in family.unions:
        items = [item_of[one] for one in kin.partners[union]]
        if len(items) == 2 and item_row[items[0]] == item_row[items[1]]:
            near[items[0]].append(items[1])
            near[items[1]].append(items[0])
    blocks: list[tuple[int, ...]] = []
    block_of = [-1] * len(item_row)
    for item in range(len(item_row)):
        if block_of[item] >= 0:
            continue
        group, waiting = [], [item]
        block_of[item] = len(blocks)
        while waiting:
            one = waiting.pop()
            group.append(one)
            for other in near[one]:
                if block_of[other] < 0:
                    block_of[other] = len(blocks)
                    waiting.append(other)
        blocks.append(tuple(sorted(group)))
    return blocks, block_of


def _anchor_items(kin: Kin, union: int, item_of: dict[int, int], item_row: list[int]) -> tuple[int, ...]:
    """Return the items an anchor hangs from: a level couple, or one parent (the lower of an unlevel couple)."""
    items = tuple(item_of[one] for one in kin.partners[union])
    if len(items) == 2 and item_row[items[0]] != item_row[items[1]]:
        return (max(items, key=lambda item: item_row[item]),)
    return items


def _sibships(
    kin: Kin, family: Family, item_of: dict[int, int], item_row: list[int]
) -> tuple[tuple[tuple[int, int, float], ...], tuple[tuple[int, ...], ...]]:
    """Return who is older than whom, and the brothers and sisters of one row.

    Where births are not known, and among twins, the order of naming stands in for them.
    """
    elders: list[tuple[int, int, float]] = []
    sibships: list[tuple[int, ...]] = []
    for union in family.unions:
        lines = [line for line in kin.descents[union] if line.primary]
        share = 1.0 / max(1, len(lines) - 1) if kin.spacing.order == "balanced" else 1.0
        by_row: dict[int, list[int]] = defaultdict(list)
        for line in lines:
            by_row[item_row[item_of[line.child]]].append(item_of[line.child])
        sibships += [tuple(items) for items in by_row.values() if len(items) > 1]
        for at, one in enumerate(lines):
            for other in lines[at + 1 :]:
                twins = one.twins is not None and one.twins == other.twins
                a, b = item_of[one.child], item_of[other.child]
                if item_row[a] == item_row[b]:
                    elder, known = _elder_first(kin, one.child, other.child)
                    weight = share if known and not twins else BENDING
                    elders.append((a, b, weight) if elder == one.child else (b, a, weight))
    return tuple(elders), tuple(sibships)


def _elder_first(kin: Kin, one: int, other: int) -> tuple[int, bool]:
    """Return the elder of two, and whether that is known; if not, the first named."""
    births = kin.members[one].birth, kin.members[other].birth
    if births[0] is not None and births[1] is not None and births[0] != births[1]:
        return (one if births[0] < births[1] else other), True
    return (one if kin.members[one].rank <= kin.members[other].rank else other), False
