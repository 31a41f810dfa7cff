"""Where boxes stand on a drawing, and whether one of them may be larger."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ecomap.geometry import Box

CELL = 30.0
"""The side of a cell of the grid in which boxes are looked up, millimetres."""
LITTLE = 0.01
AIR = 0.3
"""Between a box that grew and every other, millimetres."""


class Room:
    """Boxes by key: a box may take room that no other has."""

    def __init__(self, boxes: Iterable[tuple[str, Box]]) -> None:
        """Let these boxes stand where they are."""
        self._boxes = dict(boxes)
        self._cells: dict[tuple[int, int], list[str]] = defaultdict(list)
        for key, box in self._boxes.items():
            self._stand(key, box)

    def take(self, key: str, box: Box) -> bool:
        """Give a box another size if no other box is in the way; within its own room there is none."""
        own = self._boxes[key].grown(LITTLE)
        if own.left <= box.left and own.top <= box.top and box.right <= own.right and box.bottom <= own.bottom:
            return True
        around = box.grown(AIR)
        near = {one for cell in _cells(around) for one in self._cells.get(cell, ())}
        if any(one != key and self._boxes[one].meets(around) for one in near):
            return False
        self._boxes[key] = box
        self._stand(key, box)
        return True

    def _stand(self, key: str, box: Box) -> None:
        for cell in _cells(box):
            self._cells[cell].append(key)


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    """Yield the cells that a box lies in."""
    for column in range(math.floor(box.left / CELL), math.floor(box.right / CELL) + 1):
        for row in range(math.floor(box.top / CELL), math.floor(box.bottom / CELL) + 1):
            yield column, row
