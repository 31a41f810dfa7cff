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
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.network import Network, Spot

Floats: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Rows: TypeAlias = npt.NDArray[np.intp]

BOX_GAP = 0.045
"""Free room every box keeps, in units (a unit: the side of the middle box's square, about 21 mm)."""
TIE_GAP = 0.04
"""Free room between a tie to the centre and a third box, in units."""
FAR = 1e3
"""Clearance, in units, of what cannot meet."""
SOFT_BOX = 0.40
CLOSE_BOX = 0.25
SOFT_TIE = 0.22
"""Distances, in units, below which a gap looks tight and costs: the first fades slowly, the others end."""


ROWS = 15
"""Of a crowd's table."""
SIDES, SIDEWAYS = slice(0, 4), slice(13, 15)
"""Rows with the sides of boxes, and with the way sideways."""
STEEP = 1e-6
"""Least part of a way along an axis: a way straight down goes a very little sideways."""
CORNERS_X, CORNERS_Y = np.array([0, 0, 2, 2]), np.array([1, 3, 1, 3])
"""Rows of a crowd's table with the corners of boxes."""


class Crowd:
    """Boxes as rows of one table, so that picking and moving some is one step. True plane, millimetres."""

    __slots__ = (
        "across",
        "angle",
        "away",
        "bottom",
        "down",
        "edge",
        "fore",
        "half",
        "left",
        "middle",
        "nearest",
        "past",
        "reach",
        "right",
        "table",
        "top",
    )

    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    angle: Floats
    """Directions of the symbols, seen from the centre."""
    reach: Floats
    """Lengths of the ties to the centre; nothing where there is none."""
    middle: Floats
    half: Floats
    """Middles and halves of the angles the boxes hide."""
    edge: Floats
    """Distances of the nearer of the two corners that bound the hidden angles."""
    nearest: Floats
    """Distances of the boxes; endless for the centre's own, which is in no tie's way."""
    away: Floats
    """Distances of the symbols."""
    fore: Floats
    past: Floats
    """By how much the hidden angles begin before the symbols, and end after them, clockwise."""
    across: Floats
    down: Floats
    """The way clockwise about the centre from where they stand, of length one."""

    def __init__(self, table: Floats) -> None:
        self.table = table
        self.left, self.top, self.right, self.bottom, self.angle, self.reach = table[:6]
        self.middle, self.half, self.edge, self.nearest, self.away = table[6:11]
        self.fore, self.past, self.across, self.down = table[11:]

    def put(self, index: int | Rows, other: Crowd, chosen: int | slice) -> None:
        """Move some of the crowd to where some of another stand."""
        self.table[:, index] = other.table[:, chosen]


@dataclass(frozen=True, slots=True)
class Cast:
    """What does not change while people are moved about: sizes, ties, and the unit of length."""

    spots: tuple[Spot, ...]
    ring: Rows
    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    radius: Floats
    half_width: Floats
    labelled: Flags
    """Has a label on one side, that may stand above or below."""
    spoke: Flags
    """Has a tie to the centre."""
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
            ring=np.array([max(spot.ring, 1) for spot in network.spots] + [0]),
            left=np.array([extent.left for extent in extents]),
            top=np.array([extent.top for extent in extents]),
            right=np.array([extent.right for extent in extents]),
            bottom=np.array([extent.bottom for extent in extents]),
            radius=np.array([spot.radius for spot in spots]),
            half_width=np.array([max(-extent.left, extent.right) for extent in extents]),
            labelled=np.array([extent.bottom > -extent.top for extent in extents]),
            spoke=spoke,
            unit=sorted(sides)[len(sides) // 2] if sides else 1.0,
            friends=tuple(tuple(found) for found in friends),
        )


def stood_above(cast: Cast, rows: Rows | int, x: Floats, y: Floats) -> Flags:
    """Say whose label stands above the symbol at these places (see label.py)."""
    return cast.labelled[rows] & (y < 0) & (np.abs(x) * cast.radius[rows] < cast.half_width[rows] * -y)


def crowd_at(cast: Cast, rows: Rows | int, x: Floats, y: Floats) -> Crowd:
    """Return the crowd of these rows of the cast, standing at these places (one row may stand at many or all)."""
    low, high = cast.top[rows], cast.bottom[rows]
    lift = stood_above(cast, rows, x, y)
    crowd = Crowd(np.empty((ROWS, len(x))))
    np.add(x, cast.left[rows], out=crowd.left)
    np.add(x, cast.right[rows], out=crowd.right)
    lifted = y - lift * (low + high)
    np.add(lifted, low, out=crowd.top)
    np.add(lifted, high, out=crowd.bottom)
    _hide(crowd)
    crowd.nearest[rows == len(cast.spots) - 1] = np.inf
    np.hypot(x, y, out=crowd.away)
    np.arctan2(y, x, out=crowd.angle)
    np.multiply(crowd.away, cast.spoke[rows], out=crowd.reach)
    lead = crowd.middle - crowd.angle
    lead -= TURN * np.rint(lead * (1 / TURN))
    np.subtract(crowd.half, lead, out=crowd.fore)
    np.add(lead, crowd.half, out=crowd.past)
    np.negative(np.sin(crowd.angle), out=crowd.across)
    np.cos(crowd.angle, out=crowd.down)
    way = crowd.table[SIDEWAYS]
    way[np.abs(way) < STEEP] = STEEP
    return crowd


def _hide(crowd: Crowd) -> None:
    """Work out which angles boxes hide from the centre."""
    left, top, right, bottom = crowd.table[:4]
    corners = crowd.table[CORNERS_X], crowd.table[CORNERS_Y]
    toward = np.arctan2(top + bottom, left + right)
    offset = np.arctan2(corners[1], corners[0]) - toward
    offset -= TURN * np.rint(offset * (1 / TURN))
    start, end = offset.min(axis=0), offset.max(axis=0)
    middle = toward + (start + end) / 2
    np.subtract(middle, TURN * np.rint(middle * (1 / TURN)), out=crowd.middle)
    np.multiply(end - start, 0.5, out=crowd.half)
    edge = np.where((offset == start) | (offset == end), np.hypot(*corners), np.inf)
    edge.min(axis=0, out=crowd.edge)
    beside, over = np.maximum(left, -right), np.maximum(top, -bottom)
    np.hypot(np.maximum(beside, 0.0), np.maximum(over, 0.0), out=crowd.nearest)


def places_of(cast: Cast, places: Mapping[str, Point], rows: Sequence[int]) -> tuple[Floats, Floats]:
    """Return x and y of the given rows of the cast."""
    points = [places[cast.spots[row].id] for row in rows]
    return np.array([point.x for point in points]), np.array([point.y for point in points])


def gaps(cast: Cast, some: Crowd, others: Crowd) -> Floats:
    """Return how far the box of each of some is from that of each of others, in units; below nothing they overlap."""
    found: Floats = np.maximum(
        np.maximum(some.left[:, None] - others.right, others.left - some.right[:, None]),
        np.maximum(some.top[:, None] - others.bottom, others.top - some.bottom[:, None]),
    ) * (1 / cast.unit)
    return found


def price(cast: Cast, some: Crowd, others: Crowd) -> tuple[Floats, Floats, Floats]:
    """Price each of some beside each of others: boxes too near, ties through boxes, and what merely looks tight.

    The first two are faults: zero where there is none, and growing with how deep it goes.
    """
    unit, gap = cast.unit, gaps(cast, some, others)
    overlap = (gap < BOX_GAP) * (1.0 + BOX_GAP - gap)
    air = np.maximum(gap, 0.0)
    soft = 0.6 / np.square(1.0 + air * (1 / SOFT_BOX)) + np.square(np.maximum(0.0, 1.0 - air * (1 / CLOSE_BOX)))
    apart = np.stack([some.angle[:, None] - others.middle, some.middle[:, None] - others.angle])
    apart = np.abs(apart - TURN * np.rint(apart * (1 / TURN)))
    apart[0] = (apart[0] - others.half) * (others.edge / unit)
    apart[1] = (apart[1] - some.half[:, None]) * (some.edge[:, None] / unit)
    apart[0][some.reach[:, None] <= others.nearest] = FAR
    apart[1][some.nearest[:, None] >= others.reach] = FAR
    through = ((apart < TIE_GAP) * (1.0 + TIE_GAP - np.maximum(apart, TIE_GAP - 1.0))).sum(axis=0)
    soft += np.square(np.maximum(0.0, 1.0 - np.maximum(apart, 0.0) * (1 / SOFT_TIE))).sum(axis=0)
    return overlap, through, soft
