"""Whom an entry names, and the same entry naming others instead: what merging, splitting and copying rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import TABLES
from ecomap.model.diagram import Diagram
from ecomap.model.document import Document
from ecomap.model.person import ElementId

Names = Callable[[ElementId], ElementId]
"""Returns who is to be named in the place of somebody; whoever stays is returned as they are."""

_ONE: Mapping[str, tuple[str, ...]] = {
    "couples": ("a", "b"),
    "parentages": ("child",),
    "ties": ("a", "b"),
    "bonds": ("a", "b"),
    "search": ("about",),
    "invitations": ("person", "via", "travel_with"),
    "keep_apart": ("a", "b"),
    "offers": ("person",),
    "messages": ("person",),
    "questions": ("to",),
    "restrictions": ("about",),
}
"""By table, the fields that name one, or nobody."""

_SEVERAL: Mapping[str, str] = {
    "parentages": "parents",
    "twins": "children",
    "sibships": "members",
    "households": "members",
    "events": "people",
}
"""By table, the field that names several."""


def named(table: str, entry: Any) -> frozenset[ElementId]:
    """Return everybody whom an entry of a table names."""
    ones = (getattr(entry, field) for field in _ONE.get(table, ()))
    several = getattr(entry, _SEVERAL[table]) if table in _SEVERAL else ()
    stays = (stay.person for stay in entry.people) if table == "homes" else ()
    return frozenset(one for one in (*ones, *several, *stays) if one is not None)


def naming(document: Document, element: ElementId) -> Iterator[tuple[str, Any]]:
    """Yield all that names somebody, with the table it is in."""
    for table in TABLES.values():
        for entry in getattr(document, table).values():
            if element in named(table, entry):
                yield table, entry


def renamed(table: str, entry: Any, names: Names) -> Any:
    """Return an entry that names others in the place of whom it named; each once."""
    changed: dict[str, Any] = {}
    for field in _ONE.get(table, ()):
        if (one := getattr(entry, field)) is not None:
            changed[field] = names(one)
    if table in _SEVERAL:
        changed[_SEVERAL[table]] = tuple(dict.fromkeys(map(names, getattr(entry, _SEVERAL[table]))))
    if table == "homes":
        stays = {names(stay.person): replace(stay, person=names(stay.person)) for stay in reversed(entry.people)}
        changed["people"] = tuple(reversed(stays.values()))
    same = all(getattr(entry, field) == value for field, value in changed.items())
    return entry if same else replace(entry, **changed)


def renamed_on(diagram: Diagram, names: Names) -> Diagram:
    """Return a drawing that says of others what it said of somebody; what it says of them already, it says on."""
    doubled = (replace(one, person=names(one.person), beside=names(one.beside)) for one in diagram.ghosts)
    ghosts = {frozenset((one.person, one.beside)): one for one in doubled if one.person != one.beside}
    told: Mapping[str, Any] = {
        "places": {**{names(one): at for one, at in diagram.places.items()}, **_staying(diagram, names)},
        "pinned": frozenset(map(names, diagram.pinned)),
        "folded": frozenset(map(names, diagram.folded)),
        "folded_above": frozenset(map(names, diagram.folded_above)),
        "ghosts": tuple(ghosts.values()),
    }
    changed = {field: value for field, value in told.items() if getattr(diagram, field) != value}
    return replace(diagram, **changed) if changed else diagram


def _staying(diagram: Diagram, names: Names) -> dict[ElementId, Any]:
    """Return the places of those who stay who they are."""
    return {one: at for one, at in diagram.places.items() if names(one) == one}
