"""The rows that lines are drawn between: people as they stand, those who were moved off their row among its people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ecomap.geometry import Point
from ecomap.layout.genogram.kin import Family, Kin
from ecomap.layout.genogram.standing import levels


def bands(kin: Kin, family: Family, places: Mapping[int, Point]) -> list[list[int]]:
    """Return members by row, from the left; levels too near each other for lines between them are one row.

    So somebody who was moved a little off the row does not leave a row without room for its lines. Parents and
    their children are never of one row.
    """
    rows = levels(kin, family.members, places)
    if all(_room(kin, upper, lower, places) > 0.0 for upper, lower in pairwise(rows)):
        return rows
    near = _relatives(kin, family)
    while True:
        tight = [
            (_room(kin, upper, lower, places), at)
            for at, (upper, lower) in enumerate(pairwise(rows))
            if all(map(set(lower).isdisjoint, (near[one] for one in upper)))
        ]
        least, at = min(tight, default=(1.0, 0))
        if least > 0.0:
            return rows
        together = sorted((*rows[at], *rows[at + 1]), key=lambda one: (places[one].x, one))
        rows = [*rows[:at], together, *rows[at + 2 :]]


def _room(kin: Kin, upper: Sequence[int], lower: Sequence[int], places: Mapping[int, Point]) -> float:
    """Return the free height between two rows."""
    bottom = max(places[one].y + kin.members[one].extent.bottom for one in upper)
    return min(places[one].y + kin.members[one].extent.top for one in lower) - bottom


def _relatives(kin: Kin, family: Family) -> dict[int, set[int]]:
    """Return by member their parents and children."""
    near: dict[int, set[int]] = {one: set() for one in family.members}
    for union in family.unions:
        children = {line.child for line in kin.descents[union]}
        for one in kin.partners[union]:
            near[one] |= children
        for child in children:
            near[child].update(kin.partners[union])
    return near
