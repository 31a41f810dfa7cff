"""The laboratory's two kinds of case as JSON values: a family ("genogram") and a network ("ecomap")."""

from __future__ import annotations

from typing import Final, Literal, TypedDict

GENOGRAM: Final = "layoutlab-genogram/1"
ECOMAP: Final = "layoutlab-ecomap/1"

Sex = Literal["M", "F", "X", "U"]


class Person(TypedDict):
    """Somebody in a family; `birth` is a year."""

    id: str
    name: str
    sex: Sex
    birth: float | None


class Union(TypedDict):
    """A couple, or one parent alone; `kind` is "married", "cohabiting", "separated" or "divorced"."""

    id: str
    partners: list[str]
    kind: str
    start: float | None


class Descent(TypedDict):
    """A child of a union; `kind` is "birth", "adopted", "kinship", "foster" or "step".

    Children of one union with the same word under `twin` are twins.
    """

    union: str
    child: str
    kind: str
    twin: str | None


class Link(Descent):
    """A child of a union that has its place among the brothers and sisters (0 is the eldest).

    Exactly one link of a child is primary: the row of siblings it stands in. Every link is drawn; only
    primary links define sibling order and generation.
    """

    order: int
    primary: bool


class GenogramCase(TypedDict):
    """A family to lay out."""

    format: Literal["layoutlab-genogram/1"]
    name: str
    people: list[Person]
    unions: list[Union]
    children: list[Link]


class Node(TypedDict):
    """A person or an organisation on an ecomap; `w` and `h` are the box of symbol and label in pixels.

    `ring` is 0 for the centre, 1 for the closest, 4 for the most distant.
    """

    id: str
    label: str
    kind: str
    domain: str | None
    ring: int
    w: float
    h: float


class Edge(TypedDict):
    """A tie; with the centre as one end it is a spoke."""

    a: str
    b: str
    strength: int
    stress: bool
    flow: str


class EcomapCase(TypedDict):
    """A network to lay out; `domains` stand in their wished clockwise order.

    Every node but the centre has a spoke, unless ring 4 says a person known only through others.
    """

    format: Literal["layoutlab-ecomap/1"]
    name: str
    centre: str
    domains: list[str]
    nodes: list[Node]
    edges: list[Edge]


Case = GenogramCase | EcomapCase
