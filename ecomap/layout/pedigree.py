"""What the family tree's engine is given, and what it gives back: plain values, no names and no facts.

A *pedigree* is a cast of members with their sizes, the unions they partner in and the links from a
union to each child. A *tree layout* says where each member's symbol stands and how every line runs.
Lengths are millimetres, y grows downward; "place" is always the centre of the symbol.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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
    ghost_of: str | None = None
    """Whom this draws a second time; such a member partners in one union and is nobody's child."""


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


@dataclass(frozen=True, slots=True)
class Ghost:
    """Somebody to be drawn a second time, beside one of their partners; all their own lines stay with the first."""

    person: str
    beside: str

    @property
    def id(self) -> str:
        """The id of the second drawing, as a member."""
        return f"again:{self.person}:{self.beside}"


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

    def moved(self, by: Point) -> Route:
        """Return the line elsewhere."""
        return Route(tuple(at.plus(by) for at in self.points), tuple(at.plus(by) for at in self.hops))


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
    ghosts: Mapping[str, str] = field(default_factory=dict)
    """Whom each ghost draws a second time, by the ghost's own id; `places` says where it stands."""
    loops: tuple[tuple[str, ...], ...] = ()
    """People who would be their own ancestors: reported, and still drawn."""

    @property
    def crossings(self) -> int:
        """How often lines hop over others."""
        return sum(len(route.hops) for route in (*self.couples.values(), *self.children.values()))

    def moved(self, by: Point) -> TreeLayout:
        """Return the whole elsewhere, all as it stands and runs."""
        return replace(
            self,
            places={key: at.plus(by) for key, at in self.places.items()},
            couples={key: way.moved(by) for key, way in self.couples.items()},
            children={key: way.moved(by) for key, way in self.children.items()},
            households={key: tuple(at.plus(by) for at in corners) for key, corners in self.households.items()},
        )
