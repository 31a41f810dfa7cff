"""Who is on a drawing, and where each stands; what is pinned."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from ecomap.geometry import Point
from ecomap.model.person import ElementId


class View(Enum):
    """The two ways to see a network."""

    ECOMAP = "ecomap"
    FAMILY_TREE = "family-tree"


class Seat(Enum):
    """Who is looking at the screen: both people, or the coordinator alone.

    Each has drawings of their own: the places on the one must say nothing about people who are only on the other.
    """

    TOGETHER = "together"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ghost:
    """Somebody drawn a second time on a family tree, beside one of their partners, where lines would tie a knot."""

    person: ElementId
    beside: ElementId
    place: Point | None = None
    """Where the second drawing stands; not known before it was laid out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """Where each stands on one drawing (millimetres, y downward; centres of symbols)."""

    view: View
    seat: Seat
    places: Mapping[ElementId, Point] = field(default_factory=dict)
    pinned: frozenset[ElementId] = frozenset()
    """Placed by hand: no layout moves them until "Tidy everything"."""
    ghosts: tuple[Ghost, ...] = ()
    """Who is drawn twice, and beside whom; of one couple at most one."""

    def without(self, gone: Container[ElementId]) -> Diagram:
        """Return the drawing without some people's places and ghosts; the very same if they had none."""
        if not any(one in gone for one in (*self.places, *self.pinned, *_named(self.ghosts))):
            return self
        return replace(
            self,
            places={one: at for one, at in self.places.items() if one not in gone},
            pinned=frozenset(one for one in self.pinned if one not in gone),
            ghosts=tuple(one for one in self.ghosts if one.person not in gone and one.beside not in gone),
        )


def _named(ghosts: Iterable[Ghost]) -> Iterator[ElementId]:
    return (one for ghost in ghosts for one in (ghost.person, ghost.beside))
