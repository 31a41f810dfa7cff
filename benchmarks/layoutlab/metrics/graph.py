"""Connected parts of a graph, and how many partners cannot stand side by side whatever one does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def parts(nodes: Iterable[Node], pairs: Iterable[Sequence[Node]]) -> dict[Node, int]:
    """Return by node the number of its connected part."""
    near = _neighbours(pairs)
    part: dict[Node, int] = {}
    number = 0
    for node in nodes:
        if node not in part:
            for reached in _walk(near, node):
                part[reached] = number
            number += 1
    return part


def least_apart(couples: Iterable[Sequence[str]]) -> int:
    """Return a lower bound on the couples that cannot be neighbours in one row.

    People of a partner group stand in a line at best, so the couples side by side are a linear forest of the
    partner graph. For a tree the largest one is found from the leaves; for others two simple bounds are taken.
    """
    near = _neighbours(couples)
    total = 0
    seen: set[str] = set()
    for start in near:
        if start not in seen:
            parents = _walk(near, start)
            seen.update(parents)
            edges = sum(len(near[one]) for one in parents) // 2
            crowded = sum(max(0, len(near[one]) - 2) for one in parents)
            if edges == len(parents) - 1:
                total += edges - _side_by_side(near, parents)
            else:
                total += max(edges - (len(parents) - 1), (crowded + 1) // 2)
    return total


def _neighbours(pairs: Iterable[Sequence[Node]]) -> dict[Node, set[Node]]:
    near: dict[Node, set[Node]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    return near


def _walk(near: Mapping[Node, set[Node]], start: Node) -> dict[Node, Node | None]:
    """Return, in the order of meeting them, by node whence it was met; parents come before their children."""
    parents: dict[Node, Node | None] = {start: None}
    waiting = [start]
    while waiting:
        one = waiting.pop()
        for other in near.get(one, ()):
            if other not in parents:
                parents[other] = one
                waiting.append(other)
    return parents


def _side_by_side(near: Mapping[str, set[str]], parents: Mapping[str, str | None]) -> int:
    """Return the size of the largest linear forest of a tree: greedily from its leaves."""
    free: dict[str, bool] = {}
    kept = 0
    for one in reversed(list(parents)):
        taken = min(2, sum(1 for other in near[one] if parents[other] == one and free[other]))
        kept += taken
        free[one] = taken < 2
    return kept
