"""What stands and runs on a drawing, by neighbourhood: whether a place is free is asked of what is near it alone."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ecomap.geometry import Box, Point

CELL = 24.0
"""Width and height of a neighbourhood, millimetres: about a person with their words."""


class Crowd:
    """Boxes and lines that nothing else may stand on; more boxes can be added."""

    def __init__(self, boxes: Iterable[Box], ways: Iterable[Iterable[Point]]) -> None:
        """Start with everybody's boxes and with all lines, as polylines."""
        self._boxes: dict[tuple[int, int], list[Box]] = defaultdict(list)
        self._pieces: dict[tuple[int, int], list[tuple[Point, Point]]] = defaultdict(list)
        for box in boxes:
            self.add(box)
        for way in ways:
            for ends in pairwise(way):
                for cell in _cells(*ends):
                    self._pieces[cell].append(ends)

    def add(self, box: Box) -> None:
        """Take a place."""
        for cell in _cells(Point(box.left, box.top), Point(box.right, box.bottom)):
            self._boxes[cell].append(box)

    def leaves(self, room: Box, core: Box) -> bool:
        """Say whether no box meets a room, and no line crosses its core."""
        cells = list(_cells(Point(room.left, room.top), Point(room.right, room.bottom)))
        if any(room.meets(box) for cell in cells for box in self._boxes.get(cell, ())):
            return False
        return not any(core.crossed_by(*ends) for cell in cells for ends in self._pieces.get(cell, ()))


def _cells(a: Point, b: Point) -> Iterator[tuple[int, int]]:
    """Yield the neighbourhoods that the upright rectangle between two corners touches."""
    left, right = sorted((math.floor(a.x / CELL), math.floor(b.x / CELL)))
    top, bottom = sorted((math.floor(a.y / CELL), math.floor(b.y / CELL)))
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row
