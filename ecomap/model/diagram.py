"""Who is on a drawing, and where each stands; what is pinned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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


class SiblingOrder(Enum):
    """In which order brothers and sisters stand on a family tree."""

    SUITED = "suited"
    """As suits the size: by age on a small tree, with fewer crossings on a large one."""
    STRICT = "strict"
    """Always by age, eldest on the left."""
    BALANCED = "balanced"
    """By age, but where somebody else's place spares lines that cross."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """Where each stands on one drawing (millimetres, y downward; centres of symbols)."""

    view: View
    seat: Seat
    places: Mapping[ElementId, Point] = field(default_factory=dict)
    pinned: frozenset[ElementId] = frozenset()
    """Placed by hand: no layout moves them until "Tidy everything"."""
    order: SiblingOrder = SiblingOrder.SUITED
    """Of brothers and sisters, on a family tree."""
