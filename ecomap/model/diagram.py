"""Who is on a drawing, and where each stands; what is pinned."""

from __future__ import annotations

from collections.abc import Container, Mapping
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


class Mode(Enum):
    """The two ways in which an ecomap places people: by how close they are, or by who knows whom."""

    RINGS = "rings"
    """In rings of closeness and petals of sectors."""
    FREE = "free"
    """Who know each other stand together; no rings and no petals are drawn."""


class SiblingOrder(Enum):
    """In which order brothers and sisters stand on a family tree."""

    SUITED = "suited"
    """As suits the size: by age on a small tree, with fewer crossings on a large one."""
    STRICT = "strict"
    """Always by age, eldest on the left."""
    BALANCED = "balanced"
    """By age, but where somebody else's place spares lines that cross."""


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
    mode: Mode = Mode.RINGS
    """Of an ecomap: it has drawings of their own, with places of their own, in both modes."""
    places: Mapping[ElementId, Point] = field(default_factory=dict)
    pinned: frozenset[ElementId] = frozenset()
    """Placed by hand: no layout moves them until "Tidy everything"."""
    order: SiblingOrder = SiblingOrder.SUITED
    """Of brothers and sisters, on a family tree."""
    ghosts: tuple[Ghost, ...] = ()
    """Who is drawn twice, and beside whom; of one couple at most one."""
    folded: frozenset[ElementId] = frozenset()
    """By whom the family below them is folded away: hidden on this drawing, and nowhere else."""
    folded_above: frozenset[ElementId] = frozenset()
    """By whom the family above them is."""

    def among(self, seen: Container[ElementId]) -> Diagram:
        """Return what it says of some people alone; the very same if it says nothing of others."""
        if all(map(seen.__contains__, self._named())):
            return self
        return replace(
            self,
            places={one: at for one, at in self.places.items() if one in seen},
            pinned=frozenset(one for one in self.pinned if one in seen),
            ghosts=tuple(one for one in self.ghosts if one.person in seen and one.beside in seen),
            folded=frozenset(one for one in self.folded if one in seen),
            folded_above=frozenset(one for one in self.folded_above if one in seen),
        )

    def without(self, gone: Container[ElementId]) -> Diagram:
        """Return what it says of all but some people; the very same if it says nothing of these."""
        return self.among({one for one in self._named() if one not in gone})

    def _named(self) -> tuple[ElementId, ...]:
        """Return everybody of whom it says anything."""
        doubled = (one for ghost in self.ghosts for one in (ghost.person, ghost.beside))
        return (*self.places, *self.pinned, *self.folded, *self.folded_above, *doubled)
