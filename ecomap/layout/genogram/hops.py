"""Where drawn lines of different unions cross: the level one hops over the upright one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from ecomap.geometry import Point

NEAR = 1e-6


def hops_of(ways: Sequence[tuple[int, tuple[Point, ...]]]) -> list[tuple[Point, ...]]:
    """Return by way (union number and points) the places where it hops over a way of another union."""
    upright: dict[float, dict[tuple[float, float, int], None]] = defaultdict(dict)
    level: dict[tuple[float, float, float, int], list[int]] = defaultdict(list)
    for at, (union, points) in enumerate(ways):
        for a, b in pairwise(points):
            if abs(a.x - b.x) < NEAR:
                upright[a.x][min(a.y, b.y), max(a.y, b.y), union] = None
            elif abs(a.y - b.y) < NEAR:
                level[min(a.x, b.x), max(a.x, b.x), a.y, union].append(at)
    xs = sorted(upright)
    found: list[dict[Point, None]] = [{} for _ in ways]
    for (low, high, y, union), owners in level.items():
        for x in xs[bisect_right(xs, low + NEAR) : bisect_left(xs, high - NEAR)]:
            for top, bottom, other in upright[x]:
                if top + NEAR < y < bottom - NEAR and other != union:
                    for owner in owners:
                        found[owner][Point(x, y)] = None
                    break
    return [tuple(hops) for hops in found]
