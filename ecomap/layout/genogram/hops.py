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
        for (x, y), (other_x, other_y) in pairwise(points):
            if abs(x - other_x) < NEAR:
                upright[x][(y, other_y, union) if y < other_y else (other_y, y, union)] = None
            elif abs(y - other_y) < NEAR:
                level[(x, other_x, y, union) if x < other_x else (other_x, x, y, union)].append(at)
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
