"""Closed outlines about people who live together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Household, Member

MARGIN = 1.5
"""Free room between an outline and the people in it (millimetres)."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody's boxes, and their order from left to right, so that few need be looked at."""

    boxes: Mapping[str, Box]
    order: Sequence[str]
    lefts: Sequence[float]
    widest: float

    def near(self, band: Box) -> Iterator[str]:
        """Return those whose boxes may meet a band."""
        first = bisect_left(self.lefts, band.left - self.widest)
        yield from self.order[first : bisect_left(self.lefts, band.right)]


def outlined(
    households: Sequence[Household], members: Sequence[Member], places: Mapping[str, Point]
) -> dict[str, tuple[Point, ...]]:
    """Return the outlines of all households whose people stand together, with no stranger among them."""
    if not households:
        return {}
    boxes = {member.id: member.extent.moved(places[member.id]) for member in members}
    order = sorted(boxes, key=lambda one: boxes[one].left)
    crowd = Crowd(boxes, order, [boxes[one].left for one in order], max(box.width for box in boxes.values()))
    found = {}
    for household in households:
        outline = _outline(household, crowd, places)
        if outline is not None:
            found[household.id] = outline
    return found


def _outline(household: Household, crowd: Crowd, places: Mapping[str, Point]) -> tuple[Point, ...] | None:
    """Return one closed outline, clockwise from its left upper corner; None if there can be none."""
    inside = sorted(one for one in household.members if one in crowd.boxes)
    if len(inside) < 2:
        return None
    bands = _joined(_bands(inside, crowd.boxes, places))
    if bands is None:
        return None
    for band in bands:
        if any(one not in household.members and band.meets(crowd.boxes[one]) for one in crowd.near(band)):
            return None
    right = [Point(band.right, y) for band in bands for y in (band.top, band.bottom)]
    left = [Point(band.left, y) for band in reversed(bands) for y in (band.bottom, band.top)]
    return _cornered([*reversed(left[-1:]), *right, *left[:-1]])


def _bands(inside: Sequence[str], boxes: Mapping[str, Box], places: Mapping[str, Point]) -> list[Box]:
    """Return a box about the people of every row, from the top down."""
    rows: list[list[str]] = []
    for one in sorted(inside, key=lambda one: places[one].y):
        height = min(boxes[one].height, boxes[rows[-1][-1]].height) if rows else 0.0
        if not rows or places[one].y - places[rows[-1][-1]].y > height / 2:
            rows.append([])
        rows[-1].append(one)
    return [Box.holding(boxes[one] for one in row).grown(MARGIN) for row in rows]


def _joined(bands: list[Box]) -> list[Box] | None:
    """Return bands that touch each other, with a piece between rows where both are; None if nothing joins them."""
    whole: list[Box] = []
    for band in bands:
        if whole:
            above = whole[-1]
            left, right = max(above.left, band.left), min(above.right, band.right)
            if right - left < 4 * MARGIN:
                return None
            if band.top > above.bottom:
                whole.append(Box(left, above.bottom, right - left, band.top - above.bottom))
        whole.append(band)
    return whole


def _cornered(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the corners alone, without points on straight pieces."""
    kept: list[Point] = []
    for at, point in enumerate(points):
        before, after = points[at - 1], points[(at + 1) % len(points)]
        on_line = before.x == point.x == after.x or before.y == point.y == after.y
        if point != before and not on_line:
            kept.append(point)
    return tuple(kept)
