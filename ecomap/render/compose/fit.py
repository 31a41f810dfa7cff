"""How large a scene can be on a sheet, and where: its heading and its key stand in corners it leaves free."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.layout.network import NetworkLayout, Ring
from ecomap.render.compose.scene import Scene

AIR = 3.0
"""Between a scene and a heading or a key, millimetres on the sheet."""
_STRIPS = 40
_HALVINGS = 7
_SHARES = (0.5, 0.25, 0.75, 0.0, 1.0)
_SIMPLER = 1.04
_COVERED = ("couple:", "child:", "petal:", "ring:")  # figures whose boxes would be mostly empty


@dataclass(frozen=True, slots=True)
class Fit:
    """A scene on a sheet: scaled about the origin by a factor, then moved; beside which set of other things."""

    factor: float
    by: Point
    choice: int


def fitted(scene: Scene, room: Box, choices: Sequence[Sequence[Box]], largest: float) -> Fit:
    """Return the largest fit of a scene in a room, no part of it nearer than `AIR` to the boxes of one choice.

    The first choice is taken unless another gives noticeably more.
    """
    filled = tuple(occupied(scene))
    fits = [_largest(scene.box, filled, room, boxes, number, largest) for number, boxes in enumerate(choices)]
    best = max(fits, key=lambda fit: fit.factor)
    return fits[0] if fits[0].factor * _SIMPLER >= best.factor else best


def occupied(scene: Scene) -> Iterator[Box]:
    """Yield boxes that together cover what is drawn, but not the empty room inside long lines and round fields."""
    layout = scene.layout
    ways: list[Sequence[Point]] = []
    drawn: frozenset[str] = frozenset()
    if isinstance(layout, NetworkLayout):
        drawn = frozenset(layout.ties)
        yield from _strips(layout.rings[-1]) if layout.rings else ()
    else:
        ways = [route.points for routes in (layout.couples, layout.children) for route in routes.values()]
    for way in ways:
        for ends in pairwise(way):
            yield Box.of_points(ends).grown(1.0)
    for placed in scene.layers:
        key = placed.figure.key
        if key not in drawn and not key.startswith(_COVERED):
            yield placed.box


def _strips(ring: Ring) -> Iterator[Box]:
    """Yield level strips that cover an ellipse."""
    high = 2 * ring.down / _STRIPS
    for number in range(_STRIPS):
        top = -ring.down + number * high
        nearest = min(abs(top), abs(top + high)) if top * (top + high) > 0 else 0.0
        half = ring.across * math.sqrt(max(0.0, 1 - (nearest / ring.down) ** 2))
        yield Box(-half, top, 2 * half, high)


def _largest(box: Box, filled: Sequence[Box], room: Box, others: Sequence[Box], choice: int, largest: float) -> Fit:
    """Return the largest fit beside some boxes, found by halving; the smallest, if nothing fits."""
    high = min(largest, room.width / max(box.width, 1.0), room.height / max(box.height, 1.0))
    found = _place(box, filled, room, others, high)
    if found is not None:
        return Fit(high, found, choice)
    low, best = high / 4, Fit(high / 4, room.centre.minus(box.centre.times(high / 4)), choice)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        found = _place(box, filled, room, others, middle)
        if found is None:
            high = middle
        else:
            low, best = middle, Fit(middle, found, choice)
    return best


def _place(box: Box, filled: Sequence[Box], room: Box, others: Sequence[Box], factor: float) -> Point | None:
    """Return by how much to move a scene of this size so that it meets no other thing; None if it always does."""
    spare = Point(room.width - box.width * factor, room.height - box.height * factor)
    for down in _SHARES:
        for across in _SHARES:
            by = Point(room.left - box.left * factor + spare.x * across, room.top - box.top * factor + spare.y * down)
            back = [_before(other.grown(AIR), by, factor) for other in others]
            if not any(one.meets(other) for other in back for one in filled):
                return by
    return None


def _before(box: Box, by: Point, factor: float) -> Box:
    """Return a box of the sheet as it lies on the scene."""
    return Box((box.left - by.x) / factor, (box.top - by.y) / factor, box.width / factor, box.height / factor)
