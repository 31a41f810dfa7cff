"""Pushing overlapping boxes apart, as little as can be: after engines that do not look at sizes."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.geometry import Box, Point

ROUNDS = 400
AIR = 2.0
"""Free room between two boxes (millimetres)."""
GROWTH = 1.03
"""Every so many rounds all places grow away from the origin, so that even a crowd comes clear."""


def cleared(
    boxes: Mapping[str, Box], places: Mapping[str, Point], held: frozenset[str] = frozenset()
) -> dict[str, Point]:
    """Return places where no two boxes overlap; boxes are given about their places, and who is held stays."""
    found = dict(places)
    for turn in range(ROUNDS):
        if not _push(boxes, found, held):
            break
        if turn % 20 == 19:
            found = {one: place if one in held else place.times(GROWTH) for one, place in found.items()}
    return found


def _push(boxes: Mapping[str, Box], places: dict[str, Point], held: frozenset[str]) -> bool:
    """Push every overlapping pair apart along the shallower way; say whether there was one."""
    pushed = False
    names = sorted(boxes, key=lambda one: places[one].x + boxes[one].left)
    for at, one in enumerate(names):
        for other in names[at + 1 :]:
            box, second = boxes[one].moved(places[one]).grown(AIR / 2), boxes[other].moved(places[other]).grown(AIR / 2)
            if second.left >= box.right:
                break
            if box.meets(second) and not {one, other} <= held:
                pushed = True
                _part(one, other, box, second, places, held)
    return pushed


def _part(one: str, other: str, box: Box, second: Box, places: dict[str, Point], held: frozenset[str]) -> None:
    across = min(box.right - second.left, second.right - box.left)
    down = min(box.bottom - second.top, second.bottom - box.top)
    if across <= down:
        way = Point(across + 1e-3, 0.0) if second.centre.x >= box.centre.x else Point(-across - 1e-3, 0.0)
    else:
        way = Point(0.0, down + 1e-3) if second.centre.y >= box.centre.y else Point(0.0, -down - 1e-3)
    share = 0.0 if one in held else 1.0 if other in held else 0.5
    places[one] = places[one].minus(way.times(share))
    places[other] = places[other].plus(way.times(1.0 - share))
