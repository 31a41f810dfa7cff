"""What the family tree's engine is given, and what it gives back: plain values, no names and no facts.

A *pedigree* is a cast of members with their sizes, the unions they partner in and the links from a
union to each child. A *tree layout* says where each member's symbol stands and how every line runs.
Lengths are millimetres, y grows downward; "place" is always the centre of the symbol.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ecomap.geometry import Box, Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody to be placed."""

    id: str
    extent: Box
    """Symbol and label together, as drawn, about the symbol's centre at (0, 0)."""
    radius: float
    """Half the symbol's width: lines end there."""
    sex: Literal["m", "f", ""] = ""
    """Only for "man left, woman right"."""
    birth: float | None = None
    """Year with fraction, for "eldest left"; None if not known."""
    rank: int = 0
    """Order of naming: breaks every tie, so that a drawing is deterministic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """A couple, or one parent alone."""

    id: str
    partners: tuple[str, ...]
    """One or two member ids."""
    start: float | None = None
    """Year, for "first partner nearest"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The line from a union to one child."""

    union: str
    child: str
    primary: bool = True
    """The link that decides the child's row; exactly one a child. Others are drawn all the same."""
    below: bool = False
    """These parents may hang below the child, mirrored (carers, adopters), where that spares crossings."""
    twins: str | None = None
    """Children of one union with the same word share one point on the sibling line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """People who live together: drawn as one closed outline where they stand together."""

    id: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pedigree:
    """Everything to be placed on one family tree."""

    members: tuple[Member, ...]
    unions: tuple[Union, ...] = ()
    links: tuple[Link, ...] = ()
    households: tuple[Household, ...] = ()
    centre: str | None = None
    """The young person, if among the members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Room between things (millimetres) and the wished kind of order."""

    gap: float = 6.0
    """Least distance between two boxes beside each other."""
    row_gap: float = 10.0
    """Least free height between two rows, before tracks."""
    track: float = 3.0
    """Distance of two parallel lines."""
    order: Literal["strict", "balanced"] = "strict"
    """Every pair of brothers and sisters by age, or a swap where it saves two crossings."""


@dataclass(frozen=True, slots=True)
class Route:
    """A drawn line: corners (orthogonal, except in a twin fan), and the places where it hops over another."""

    points: tuple[Point, ...]
    hops: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeLayout:
    """Where everybody stands and how every line runs."""

    places: Mapping[str, Point]
    couples: Mapping[str, Route] = field(default_factory=dict)
    """By union id; unions of one parent have none."""
    children: Mapping[tuple[str, str], Route] = field(default_factory=dict)
    """By (union id, child id), from the union down (or across) to the child."""
    households: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    """Closed outlines, corners in order; only households that can be outlined without taking in a stranger."""
    unhoused: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By household of two or more that has no outline: who stands in the way; nobody where its people stand apart."""
    loops: tuple[tuple[str, ...], ...] = ()
    """People who would be their own ancestors: reported, and still drawn."""
