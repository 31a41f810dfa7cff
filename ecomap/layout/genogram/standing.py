"""Reading rows off people who already stand somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ecomap.geometry import Point
from ecomap.layout.genogram.kin import Family, Kin


def rows_as_they_stand(kin: Kin, family: Family, places: Mapping[int, Point]) -> list[list[int]]:
    """Return a family's members by row, top row first, each from left to right."""
    return levels(kin, family.members, places)


def levels(kin: Kin, members: Iterable[int], places: Mapping[int, Point]) -> list[list[int]]:
    """Return members by row: a new row begins where y grows by more than a symbol's radius at one step."""
    rows: list[list[int]] = []
    last = 0.0
    for one in sorted(members, key=lambda one: (places[one].y, places[one].x, one)):
        if not rows or places[one].y - last > kin.members[one].radius:
            rows.append([])
        rows[-1].append(one)
        last = places[one].y
    return [sorted(row, key=lambda one: (places[one].x, one)) for row in rows]
