"""An order read back from a drawing: what a search that goes on from there begins with."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from itertools import pairwise

from ecomap.geometry import Point
from ecomap.layout.genogram.kin import Family, Kin
from ecomap.layout.genogram.lattice import Lattice
from ecomap.layout.genogram.standing import levels
from ecomap.layout.pedigree import Route, TreeLayout


def in_rows(kin: Kin, family: Family, rows: list[int], places: Mapping[int, Point]) -> bool:
    """Say whether a family stands in the rows of a new layout, nobody off the line."""
    standing = levels(kin, family.members, places)
    wanted = [{rows[one] for one in row} for row in standing]
    level = all(places[one].y == places[row[0]].y for row in standing for one in row)
    return level and all(len(row) == 1 for row in wanted) and all(min(a) < min(b) for a, b in pairwise(wanted))


def drawn_x(kin: Kin, lattice: Lattice, places: Mapping[int, Point], layout: TreeLayout) -> dict[int, float]:
    """Return x by item: members where they stand, passages where their line runs through the row."""
    x = {item: places[one].x for one, item in lattice.item_of.items()}
    heights = {lattice.item_row[item]: places[one].y for one, item in lattice.item_of.items()}
    ways = _ways(layout)
    for passage, union in _passages(lattice).items():
        y = heights.get(lattice.item_row[passage], 0.0)
        across = [found for way in ways.get(kin.names[union], ()) if (found := _crossing(way, y)) is not None]
        x[passage] = min(across, default=0.0)
    return x


def _ways(layout: TreeLayout) -> dict[str, list[Route]]:
    """Return by union id the lines to its children."""
    ways: dict[str, list[Route]] = defaultdict(list)
    for (union, _), way in layout.children.items():
        ways[union].append(way)
    return ways


def _passages(lattice: Lattice) -> dict[int, int]:
    """Return by passage the number of the union whose line it is for."""
    near: dict[int, list[int]] = defaultdict(list)
    for edge in lattice.edges:
        near[edge.upper].append(edge.lower)
        near[edge.lower].append(edge.upper)
    found: dict[int, int] = {}
    count = len(lattice.members)
    for union, anchor in lattice.unions.items():
        waiting = deque([anchor])
        while waiting:
            for spot in near[waiting.popleft()]:
                if spot < count and lattice.members[spot] is None and spot not in found:
                    found[spot] = union
                    waiting.append(spot)
    return found


def _crossing(way: Route, y: float) -> float | None:
    """Return where a line runs through a height; None if it does not reach it."""
    for one, other in pairwise(way.points):
        if min(one.y, other.y) < y < max(one.y, other.y):
            return one.x + (other.x - one.x) * (y - one.y) / (other.y - one.y)
    return None
