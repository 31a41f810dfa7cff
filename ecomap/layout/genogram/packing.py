"""Disconnected families side by side: on shelves in a new layout, in free room beside an earlier one."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ecomap.geometry import ORIGIN, Box, Point

ASPECT = 3.0
"""Wished width of the whole as a multiple of its height (before shelves are filled)."""


def shelved(boxes: Sequence[Box], gap: float) -> list[Point]:
    """Return by box how far it moves so that all stand apart, on shelves from the left and the top."""
    area = sum((box.width + gap) * (box.height + gap) for box in boxes)
    width = max(math.sqrt(ASPECT * area), max((box.width for box in boxes), default=0.0))
    x = y = height = 0.0
    moves = []
    for box in boxes:
        if x > 0 and x + box.width > width:
            x, y, height = 0.0, y + height + gap, 0.0
        moves.append(Point(x - box.left, y - box.top))
        x += box.width + gap
        height = max(height, box.height)
    return moves


def apart(standing: Sequence[Box], box: Box, gap: float) -> Point:
    """Return the shortest way, along one axis or to a corner, on which a box gets clear of those that stand."""
    grown = [one.grown(gap - 1e-6) for one in standing]
    if not any(one.meets(box) for one in grown):
        return ORIGIN
    across = [0.0, *(one.right - box.left for one in grown), *(one.left - box.right for one in grown)]
    down = [0.0, *(one.bottom - box.top for one in grown), *(one.top - box.bottom for one in grown)]
    ways = sorted((Point(x, y) for x in across for y in down), key=lambda way: (math.hypot(way.x, way.y), way))
    return next(way for way in ways if not any(one.meets(box.moved(way)) for one in grown))
