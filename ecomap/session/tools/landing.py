"""Where people are put down on an ecomap: a ring says how close they are; another part is only offered.

How close somebody is, is what the hand says by moving them. Which part of the map they belong to is a fact of their
own: a border that is crossed by hand asks, and changes nothing by itself.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass

from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under a place on an ecomap."""

    ring: int
    sector: str
    """The part of the map; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Landing:
    """What it came to when people were put down."""

    document: Document
    """The map, with everybody as close as the ring they were put down in."""
    closer: tuple[ElementId, ...] = ()
    further: tuple[ElementId, ...] = ()
    crossed: tuple[ElementId, ...] = ()
    """Who stands in a part of the map now that is not theirs."""
    sector: str = ""
    """Which part that is: it is offered to them."""


def put_down(
    document: Document, layout: NetworkLayout, ways: Mapping[ElementId, tuple[Point, Point]], on: datetime.date
) -> Landing:
    """Return what it comes to that people were moved, each from one place to another; they had a ring before.

    Of several who come into several parts of the map, the part of the first is offered.
    """
    if not layout.rings:
        return Landing(document)
    start, sector = document, ""
    closer: list[ElementId] = []
    further: list[ElementId] = []
    crossed: list[ElementId] = []
    for one, (before, after) in ways.items():
        was, now = ground_at(layout, before), ground_at(layout, after)
        if was.ring != now.ring:
            document = set_closeness(document, one, now.ring, on)
            (closer if now.ring < (start.standing(one).ring or was.ring) else further).append(one)
        own = sector_of(start, one)
        if was.sector != now.sector != own and now.sector and own in layout.sectors and sector in ("", now.sector):
            sector = now.sector
            crossed.append(one)
    return Landing(document, tuple(closer), tuple(further), tuple(crossed), sector)


def ground_at(layout: NetworkLayout, at: Point) -> Ground:
    """Return what lies under a place."""
    return Ground(ring_at(layout, at), sector_at(layout, at))


def ring_at(layout: NetworkLayout, at: Point) -> int:
    """Return the ring of closeness under a point; beyond the last one, that is the last one."""
    for number, ring in enumerate(layout.rings, start=1):
        if math.hypot(at.x / ring.across, at.y / ring.down) <= 1:
            return number
    return max(len(layout.rings), 1)


def sector_joined(document: Document, layout: NetworkLayout, element: ElementId, at: Point) -> str:
    """Return the part of the ecomap somebody belongs to once they are placed at a point for the first time.

    It is the one that lies there; but nobody leaves a part that is not drawn yet, for none could be aimed at.
    """
    own = sector_of(document, element)
    return own if own and own not in layout.sectors else sector_at(layout, at)


def sector_at(layout: NetworkLayout, at: Point) -> str:
    """Return the part of the ecomap under a point, or ""; angles are those of the squeezed plane of the rings."""
    if not layout.rings:
        return ""
    outer = layout.rings[-1]
    angle = math.atan2(at.y / outer.down, at.x / outer.across)
    for name, sector in layout.sectors.items():
        if (angle - sector.start) % math.tau < (sector.end - sector.start):
            return name
    return ""
