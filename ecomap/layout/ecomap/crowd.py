"""People as arrays: their boxes, and the angles they hide from the centre. One function prices pairs of them.

Every tie to the centre is a ray, so "a tie passes through a third box" is a question of angles: the ray's angle
lies within the angles the box hides, and its end lies farther out than the box begins.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from ecomap.geometry import Point
from ecomap.layout.network import Network, Spot

Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]

BOX_GAP = 0.045
"""Free room every box keeps, in units (a unit: the side of the middle box's square, about 21 mm)."""
TIE_GAP = 0.04
"""Free room between a tie to the centre and a third box, in units."""
SOFT_BOX = 0.40
SOFT_TIE = 0.22
"""Distances, in units, below which a gap looks tight and costs."""


@dataclass(slots=True)
class Crowd:
    """Boxes as columns: edges (mm), and each symbol's direction and distance from the centre (true plane)."""

    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    angle: Floats
    distance: Floats
    middle: Floats
    half: Floats
    nearest: Floats
    edge: Floats
    """Distance of the corners that bound the hidden angles."""
    spoke: Flags
    """Has a tie to the centre."""

    def taking(self, index: npt.NDArray[np.intp]) -> Crowd:
        """Return some of the crowd."""
        return Crowd(*(getattr(self, name)[index] for name in self.__slots__))

    def put(self, index: int, other: Crowd, chosen: int) -> None:
        """Move one of the crowd to where one of another stands."""
        for name in self.__slots__:
            getattr(self, name)[index] = getattr(other, name)[chosen]


@dataclass(frozen=True, slots=True)
class Cast:
    """What does not change while people are moved about: sizes, ties, and the unit of length."""

    spots: tuple[Spot, ...]
    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    radius: Floats
    spoke: Flags
    unit: float
    friends: tuple[tuple[tuple[int, float], ...], ...]
    """For each spot those it has ties to, and the weight."""

    @staticmethod
    def of(network: Network) -> Cast:
        """Return the cast of a network; its last row is the centre."""
        spots = (*network.spots, network.centre)
        index = {spot.id: row for row, spot in enumerate(spots)}
        friends: list[list[tuple[int, float]]] = [[] for _ in spots]
        spoke = np.zeros(len(spots), dtype=bool)
        centre = len(spots) - 1
        for tie in network.ties:
            if tie.a == tie.b or tie.a not in index or tie.b not in index:
                continue
            a, b = index[tie.a], index[tie.b]
            if centre in (a, b):
                spoke[a + b - centre] = True
            else:
                friends[a].append((b, tie.weight))
                friends[b].append((a, tie.weight))
        sides = [math.sqrt(spot.extent.width * spot.extent.height) for spot in network.spots]
        extents = [spot.extent for spot in spots]
        return Cast(
            spots=spots,
            left=np.array([extent.left for extent in extents]),
            top=np.array([extent.top for extent in extents]),
            right=np.array([extent.right for extent in extents]),
            bottom=np.array([extent.bottom for extent in extents]),
            radius=np.array([spot.radius for spot in spots]),
            spoke=spoke,
            unit=sorted(sides)[len(sides) // 2] if sides else 1.0,
            friends=tuple(tuple(found) for found in friends),
        )


def crowd_at(cast: Cast, rows: npt.NDArray[np.intp], x: Floats, y: Floats) -> Crowd:
    """Return the crowd of these rows of the cast, standing at these places (one row may stand at many)."""
    low, high = cast.top[rows], cast.bottom[rows]
    half_width = np.maximum(-cast.left[rows], cast.right[rows])
    above = (high > -low) & (y < 0) & (np.abs(x) * cast.radius[rows] < half_width * -y)
    left, right = x + cast.left[rows], x + cast.right[rows]
    top, bottom = y + np.where(above, -high, low), y + np.where(above, -low, high)
    toward = np.arctan2((top + bottom) / 2, (left + right) / 2)
    corner_x, corner_y = np.stack([left, left, right, right]), np.stack([top, bottom, top, bottom])
    offset = np.remainder(np.arctan2(corner_y, corner_x) - toward + math.pi, 2 * math.pi) - math.pi
    length = np.hypot(corner_x, corner_y)
    first, last = offset.argmin(axis=0)[None], offset.argmax(axis=0)[None]
    start, end = np.take_along_axis(offset, first, 0)[0], np.take_along_axis(offset, last, 0)[0]
    middle, half = np.remainder(toward + (start + end) / 2 + math.pi, 2 * math.pi) - math.pi, (end - start) / 2
    edge = np.minimum(np.take_along_axis(length, first, 0)[0], np.take_along_axis(length, last, 0)[0])
    nearest = np.hypot(np.maximum(0.0, np.maximum(left, -right)), np.maximum(0.0, np.maximum(top, -bottom)))
    centre = rows == len(cast.spots) - 1
    nearest[centre] = np.inf
    return Crowd(
        left,
        top,
        right,
        bottom,
        np.arctan2(y, x),
        np.hypot(x, y),
        middle,
        half,
        nearest,
        edge,
        cast.spoke[rows] & ~centre,
    )


def places_of(cast: Cast, places: Mapping[str, Point], rows: Sequence[int]) -> tuple[Floats, Floats]:
    """Return x and y of the given rows of the cast."""
    points = [places[cast.spots[row].id] for row in rows]
    return np.array([point.x for point in points]), np.array([point.y for point in points])


def price(cast: Cast, some: Crowd, others: Crowd) -> tuple[Floats, Floats, Floats]:
    """Price each of some beside each of others: boxes too near, ties through boxes, and what merely looks tight.

    The first two are faults: zero where there is none, and growing with how deep it goes.
    """
    unit = cast.unit
    gap = np.maximum(
        np.maximum(some.left[:, None] - others.right, others.left - some.right[:, None]),
        np.maximum(some.top[:, None] - others.bottom, others.top - some.bottom[:, None]),
    ) * (1 / unit)
    overlap = np.where(gap < BOX_GAP, 1.0 + (BOX_GAP - gap), 0.0)
    soft = 0.6 / np.square(1.0 + np.maximum(gap, 0.0) * (1 / SOFT_BOX))
    through = np.zeros_like(gap)
    beside = (_apart(some.angle[:, None], others.middle) - others.half) * others.edge
    behind = some.spoke[:, None] & (some.distance[:, None] > others.nearest)
    beside_us = (_apart(others.angle, some.middle[:, None]) - some.half[:, None]) * some.edge[:, None]
    behind_us = others.spoke & (others.distance > some.nearest[:, None])
    for clear, matters in ((beside * (1 / unit), behind), (beside_us * (1 / unit), behind_us)):
        through += np.where(matters & (clear < TIE_GAP), 1.0 + np.minimum(TIE_GAP - clear, 1.0), 0.0)
        soft += np.where(matters, np.square(np.clip(1.0 - clear * (1 / SOFT_TIE), 0.0, 1.0)), 0.0)
    return overlap, through, soft


def _apart(a: Floats, b: Floats) -> Floats:
    """Return the angle between directions given within one turn."""
    apart = np.abs(a - b)
    return np.minimum(apart, 2 * math.pi - apart)


def faults(cast: Cast, crowd: Crowd) -> tuple[Floats, Floats]:
    """Return, for everyone of a crowd that stands at the cast's rows, the overlaps and the ties through boxes."""
    overlap, through, _ = price(cast, crowd, crowd)
    np.fill_diagonal(overlap, 0.0)
    np.fill_diagonal(through, 0.0)
    return overlap.sum(axis=1), through.sum(axis=1)
