"""The first stage: which row everybody stands in.

A child stands below all parents (above carers who hang below), partners stand level where that can be, and
lines are short. Gansner, Koutsofios, North and Vo (1993) put this as a linear program; its matrix is all but
totally unimodular, so that rounding is safe.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from ecomap.layout.genogram.kin import Descent, Kin
from ecomap.layout.genogram.program import Program

LEVEL = 50.0
"""Paid for every row between two partners."""
STAY = 0.3
"""Paid for every row that somebody leaves."""

Step = tuple[int, int, float]
"""The upper member, the lower member, and what a row between them costs."""


def rows_of(kin: Kin, before: Mapping[int, int] | None = None) -> tuple[list[int], tuple[tuple[int, ...], ...]]:
    """Return a row for every member, and the loops of people who would be their own ancestors.

    Lines that close a loop are passed over here, second links first; they are drawn all the same.
    """
    kept, loops = _without_loops(kin)
    steps = _steps(kin, kept)
    rows = _solved(kin, steps, before or {})
    return (rows if rows is not None else _settled(kin, steps)), loops


def _steps(kin: Kin, lines: list[Descent]) -> list[Step]:
    """Return who stands above whom; of two lines between the same people the first, the dearer, counts."""
    found: dict[tuple[int, int], Step] = {}
    for line in sorted(lines, key=lambda line: not line.primary):
        for at, parent in enumerate(kin.partners[line.union]):
            weight = (1.0 if line.primary else 0.2) * (1.0 if at == 0 else 0.5)
            if line.hanging:
                found.setdefault((line.child, parent), (line.child, parent, 1.0))
            else:
                found.setdefault((parent, line.child), (parent, line.child, weight))
                if parent in kin.ghosts:  # the first drawing stands above their children too
                    found.setdefault((kin.ghosts[parent], line.child), (kin.ghosts[parent], line.child, 0.0))
    return list(found.values())


def _solved(kin: Kin, steps: list[Step], before: Mapping[int, int]) -> list[int] | None:
    """Return the rows of the linear program; None without a solver."""
    if not steps and all(len(partners) < 2 for partners in kin.partners):
        return [0] * len(kin.members)
    program = Program()
    for _ in kin.members:
        program.variable(1e-6, 0.0)
    for upper, lower, weight in steps:
        program.at_least([(lower, 1.0), (upper, -1.0)], 1.0)
        program.cost[lower] += weight
        program.cost[upper] -= weight
    for partners in kin.partners:
        if len(partners) == 2:
            program.pay_distance([(partners[0], 1.0), (partners[1], -1.0)], 0.0, LEVEL)
    for one, row in before.items():
        program.pay_distance([(one, 1.0)], float(row), STAY)
    values = program.solution()
    return None if values is None else [round(value) for value in values[: len(kin.members)]]


def _settled(kin: Kin, steps: list[Step]) -> list[int]:
    """Return rows by longest paths, couples drawn level in rounds: what serves without a solver."""
    rows = [0] * len(kin.members)
    below: dict[int, list[int]] = defaultdict(list)
    for upper, lower, _ in steps:
        below[upper].append(lower)
    level = [(partners[0], partners[1]) for partners in kin.partners if len(partners) == 2]
    for _ in range(len(kin.members)):
        _sink(rows, below)
        uneven = [pair for pair in level if rows[pair[0]] != rows[pair[1]]]
        deepest = max(rows, default=0)
        for a, b in uneven:
            rows[a] = rows[b] = max(rows[a], rows[b])
        if not uneven or deepest > len(kin.members):
            break
    _sink(rows, below)
    _come_down(rows, steps, level)
    return rows


def _sink(rows: list[int], below: Mapping[int, list[int]]) -> None:
    """Push everybody below those above them."""
    waiting = deque(below)
    while waiting:
        upper = waiting.popleft()
        for lower in below.get(upper, ()):
            if rows[lower] <= rows[upper]:
                rows[lower] = rows[upper] + 1
                waiting.append(lower)


def _come_down(rows: list[int], steps: Sequence[Step], level: Sequence[tuple[int, int]]) -> None:
    """Move people down, with all whom they push before them, while that shortens lines."""
    lowers: dict[int, list[tuple[int, float]]] = defaultdict(list)
    uppers: dict[int, list[tuple[int, float]]] = defaultdict(list)
    partners: dict[int, list[int]] = defaultdict(list)
    for upper, lower, weight in steps:
        lowers[upper].append((lower, weight))
        uppers[lower].append((upper, weight))
    for a, b in level:
        partners[a].append(b)
        partners[b].append(a)
    moved = True
    while moved:
        moved = False
        for one in sorted(lowers, key=lambda one: -rows[one]):
            pushed, waiting = {one}, [one]
            while waiting:
                each = waiting.pop()
                tight = [lower for lower, _ in lowers[each] if rows[lower] == rows[each] + 1]
                for other in (*tight, *partners[each]):
                    if other not in pushed:
                        pushed.add(other)
                        waiting.append(other)
            gain = sum(weight for each in pushed for lower, weight in lowers[each] if lower not in pushed)
            gain -= sum(weight for each in pushed for upper, weight in uppers[each] if upper not in pushed)
            if gain > 1e-9:
                moved = True
                for each in pushed:
                    rows[each] += 1


def _without_loops(kin: Kin) -> tuple[list[Descent], tuple[tuple[int, ...], ...]]:
    """Return the lines that close no loop, and the loops that were found."""
    lines = [line for descents in kin.descents for line in descents]
    if not _looping(kin, lines):
        return lines, ()
    # networkx takes as long to import as a small layout takes in all: only a faulty map waits for it
    import networkx

    graph = networkx.DiGraph(
        (parent, line.child) for line in lines if not line.hanging for parent in kin.partners[line.union]
    )
    loops = tuple(
        tuple(sorted(knot))
        for knot in sorted(networkx.strongly_connected_components(graph), key=min)
        if len(knot) > 1 or any(graph.has_edge(one, one) for one in knot)
    )
    kept: list[Descent] = []
    for line in sorted(lines, key=lambda line: not line.primary):
        if not _looping(kin, [*kept, line]):
            kept.append(line)
    return kept, loops


def _looping(kin: Kin, lines: list[Descent]) -> bool:
    """Say whether somebody would stand above themselves (Kahn's count of what can be taken away from above)."""
    below: dict[int, list[int]] = defaultdict(list)
    above = [0] * len(kin.members)
    for upper, lower, _ in _steps(kin, lines):
        below[upper].append(lower)
        above[lower] += 1
    free = [one for one, count in enumerate(above) if count == 0]
    taken = 0
    while free:
        taken += 1
        for lower in below[free.pop()]:
            above[lower] -= 1
            if above[lower] == 0:
                free.append(lower)
    return taken < len(kin.members)
