"""Points and boxes. Lengths are millimetres; x grows to the right, y grows downward."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Point(NamedTuple):
    """A place, or the way from one place to another."""

    x: float
    y: float

    def plus(self, other: Point) -> Point:
        """Return this point moved by another."""
        return Point(self.x + other.x, self.y + other.y)

    def minus(self, other: Point) -> Point:
        """Return the way from another point to this one."""
        return Point(self.x - other.x, self.y - other.y)

    def times(self, factor: float) -> Point:
        """Return the point scaled about the origin."""
        return Point(self.x * factor, self.y * factor)

    def distance(self, other: Point) -> float:
        """Return the straight distance to another point."""
        return math.hypot(self.x - other.x, self.y - other.y)


ORIGIN = Point(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle, by its left upper corner and its size."""

    left: float
    top: float
    width: float
    height: float

    @staticmethod
    def around(centre: Point, width: float, height: float) -> Box:
        """Return the box of this size about a centre."""
        return Box(centre.x - width / 2, centre.y - height / 2, width, height)

    @staticmethod
    def holding(boxes: Iterable[Box]) -> Box:
        """Return the smallest box that holds all the given ones; an empty box at the origin for none."""
        found = list(boxes)
        if not found:
            return Box(0.0, 0.0, 0.0, 0.0)
        left, top = min([box.left for box in found]), min([box.top for box in found])
        right, bottom = max([box.left + box.width for box in found]), max([box.top + box.height for box in found])
        return Box(left, top, right - left, bottom - top)

    @staticmethod
    def of_points(points: Iterable[Point]) -> Box:
        """Return the smallest box that holds all the given points."""
        found = list(points)
        if not found:
            return Box(0.0, 0.0, 0.0, 0.0)
        xs, ys = [point.x for point in found], [point.y for point in found]
        left, top = min(xs), min(ys)
        return Box(left, top, max(xs) - left, max(ys) - top)

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.left + self.width / 2, self.top + self.height / 2)

    def moved(self, by: Point) -> Box:
        """Return the box elsewhere."""
        return Box(self.left + by.x, self.top + by.y, self.width, self.height)

    def grown(self, margin: float) -> Box:
        """Return the box with a margin on every side; a negative margin shrinks it."""
        return Box(self.left - margin, self.top - margin, self.width + 2 * margin, self.height + 2 * margin)

    def holds(self, point: Point) -> bool:
        """Say whether a point lies inside or on the edge."""
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom

    def meets(self, other: Box) -> bool:
        """Say whether the interiors of two boxes share a point."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def crossed_by(self, start: Point, end: Point) -> bool:
        """Say whether a straight segment passes through the interior (Liang and Barsky, 1984)."""
        low, high = 0.0, 1.0
        way = end.minus(start)
        for step, near, far in (
            (way.x, self.left - start.x, self.right - start.x),
            (way.y, self.top - start.y, self.bottom - start.y),
        ):
            if step == 0:
                if near >= 0 or far <= 0:
                    return False
                continue
            enter, leave = sorted((near / step, far / step))
            low, high = max(low, enter), min(high, leave)
        return low < high
