"""What the ecomap's engine is given, and what it gives back: plain values, no names and no facts.

Lengths are millimetres, y grows downward, the centre of the map is (0, 0).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ecomap.geometry import Box, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A person, place or group to be placed."""

    id: str
    extent: Box
    """Symbol and label together, as drawn, about the symbol's centre at (0, 0), the label below."""
    radius: float
    """Half the symbol's width: ties end a little outside it."""
    sector: str = ""
    ring: int = 1
    """1 is closest. The centre itself has no spot in this sense: see Network.centre."""
    rank: int = 0
    """Order of naming: breaks every tie, so that a drawing is deterministic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A line between two spots, or between a spot and the centre."""

    id: str
    a: str
    b: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Everything to be placed on one ecomap."""

    centre: Spot
    spots: tuple[Spot, ...]
    ties: tuple[Tie, ...] = ()
    sectors: tuple[str, ...] = ()
    """Clockwise, from the left of the top; an empty one takes no room."""
    shape: float = 1.3
    """Wished width / height of the whole."""
    free: bool = False
    """Drawn by who knows whom: rings and sectors draw people together, but are no bounds, and nobody sees them."""
    close: tuple[tuple[str, str], ...] = ()
    """Pairs who belong together without a tie, as family and homes do: only a free drawing has them near each other."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A flat ellipse of closeness about the centre: half its width and half its height (its outer edge)."""

    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Sector:
    """A petal: from one angle to another, in radians, clockwise from the x axis on screen (y downward).

    Angles are those of the squeezed plane in which the rings are circles: a direction t stands at
    (across * cos t, down * sin t).
    """

    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkLayout:
    """Where everybody stands and how every tie runs."""

    places: Mapping[str, Point]
    """Centres of symbols; the centre's own id included, at the origin."""
    above: frozenset[str] = frozenset()
    """Those whose label stands above the symbol (the extent mirrored upside down)."""
    ties: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    """Two points are a straight line; more are a smooth line, close together where it bends."""
    rings: tuple[Ring, ...] = ()
    sectors: Mapping[str, Sector] = field(default_factory=dict)
    """Rings and sectors: none in a free drawing."""
