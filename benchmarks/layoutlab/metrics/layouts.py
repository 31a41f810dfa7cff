"""Layouts as JSON values ("layoutlab-layout/1"): pixels, y growing downward, x and y the centres of boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

Pair = tuple[float, float]
Polyline = Sequence[Sequence[float]]


class PlacedPerson(TypedDict):
    """A person's box; `key` names one of several copies of a person."""

    id: str
    x: float
    y: float
    w: float
    h: float
    key: NotRequired[str]


class DrawnUnion(TypedDict):
    """A union: which copies of its partners it joins, and the drawn line between them."""

    id: str
    keys: NotRequired[list[str]]
    line: NotRequired[Polyline]


class DrawnLink(TypedDict):
    """The drawn line from a union to a child (to which copy of it)."""

    union: str
    child: str
    key: NotRequired[str]
    path: NotRequired[Polyline]


class GenogramLayout(TypedDict):
    """A family tree laid out."""

    engine: str
    seconds: float
    cpu_seconds: float
    people: list[PlacedPerson]
    unions: list[DrawnUnion]
    links: list[DrawnLink]


class PlacedNode(TypedDict):
    """The box of symbol and label of somebody on an ecomap."""

    id: str
    x: float
    y: float
    w: float
    h: float


class DrawnEdge(TypedDict):
    """The drawn line of a tie; without a path it runs straight from centre to centre."""

    a: str
    b: str
    path: NotRequired[Polyline]


class EcomapLayout(TypedDict):
    """An ecomap laid out; `ring_aspect` is width / height of rings that are flat ellipses."""

    engine: str
    seconds: float
    cpu_seconds: float
    nodes: list[PlacedNode]
    edges: list[DrawnEdge]
    ring_aspect: NotRequired[float]


Layout = GenogramLayout | EcomapLayout
Measures = dict[str, float]
"""Figures by the name of the measure."""
