"""Remove elements, and with them everything that names them: no line to nobody, no place of nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ecomap.edit.entries import TABLES, omitting
from ecomap.edit.people import drop_unused_pictures
from ecomap.model.diagram import Diagram
from ecomap.model.document import Document
from ecomap.model.family import Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Invitation
from ecomap.model.journey import Event, Home
from ecomap.model.person import ElementId
from ecomap.model.promise import Question
from ecomap.model.rules import Problem, RuleBroken

Gone = frozenset[ElementId]
Shrinking = TypeVar("Shrinking", Parentage, Twins, Sibship, Household, Home, Event)


def remove(document: Document, elements: Iterable[ElementId]) -> Document:
    """Remove people, pets, places, lines or anything else that has an id."""
    gone = frozenset(elements)
    if document.young_person in gone:
        raise RuleBroken(Problem("It is their map: the young person stays on it.", (document.young_person,)))
    changed: dict[str, Any] = {}
    for table in TABLES.values():
        before: Mapping[ElementId, Any] = getattr(document, table)
        after = {key: left for key, entry in before.items() if (left := _left_of(table, entry, gone)) is not None}
        if len(after) < len(before) or any(after[key] is not before[key] for key in after):
            changed[table] = after
    if not gone.isdisjoint(document.standings):
        changed["standings"] = omitting(document.standings, gone)
    for drawings in ("diagrams", "free"):
        drawn: tuple[Diagram, ...] = getattr(document, drawings)
        left = tuple(diagram.without(gone) for diagram in drawn)
        if left != drawn:
            changed[drawings] = left
    return drop_unused_pictures(replace(document, **changed)) if changed else document


def _left_of(table: str, entry: Any, gone: Gone) -> Any:
    """Return what is left of an entry when some elements go: itself, a smaller one, or None."""
    if entry.id in gone or any(getattr(entry, field) in gone for field in _FALLS_WITH.get(table, ())):
        return None
    return _SHRINK[table](entry, gone) if table in _SHRINK else entry


_FALLS_WITH: Mapping[str, tuple[str, ...]] = {
    "couples": ("a", "b"),
    "parentages": ("child",),
    "ties": ("a", "b"),
    "bonds": ("a", "b"),
    "search": ("about",),
    "invitations": ("person",),
    "keep_apart": ("a", "b"),
    "offers": ("person",),
    "messages": ("person",),
    "restrictions": ("about",),
}
"""Entries that are nothing without the one they name: by table, the fields that name one."""


def _parentage(entry: Parentage, gone: Gone) -> Parentage | None:
    """A child's line goes on to the other parent."""
    parents = _staying(entry.parents, gone)
    return _smaller(entry, "parents", parents) if parents else None


def _twins(entry: Twins, gone: Gone) -> Twins | None:
    """One alone is no twins."""
    children = _staying(entry.children, gone)
    return _smaller(entry, "children", children) if len(children) > 1 else None


def _sibship(entry: Sibship, gone: Gone) -> Sibship | None:
    """One alone is no brothers and sisters."""
    members = _staying(entry.members, gone)
    return _smaller(entry, "members", members) if len(members) > 1 else None


def _household(entry: Household, gone: Gone) -> Household | None:
    """A household without anybody is none."""
    members = _staying(entry.members, gone)
    return _smaller(entry, "members", members) if members else None


def _home(entry: Home, gone: Gone) -> Home:
    """A home stays a home of the young person, whoever else lived in it."""
    return _smaller(entry, "people", tuple(stay for stay in entry.people if stay.person not in gone))


def _event(entry: Event, gone: Gone) -> Event:
    """What happened, happened."""
    return _smaller(entry, "people", _staying(entry.people, gone))


def _invitation(entry: Invitation, gone: Gone) -> Invitation:
    """The way to reach them, or to travel, has to be found anew."""
    if entry.via in gone:
        entry = replace(entry, via=None)
    return replace(entry, travel_with=None) if entry.travel_with in gone else entry


def _question(entry: Question, gone: Gone) -> Question:
    """The question stays, to nobody yet."""
    return replace(entry, to=None) if entry.to in gone else entry


_SHRINK: Mapping[str, Callable[[Any, Gone], Any]] = {
    "parentages": _parentage,
    "twins": _twins,
    "sibships": _sibship,
    "households": _household,
    "homes": _home,
    "events": _event,
    "invitations": _invitation,
    "questions": _question,
}


def _staying(ids: tuple[ElementId, ...], gone: Gone) -> tuple[ElementId, ...]:
    """Return those who stay, in their order."""
    return tuple(one for one in ids if one not in gone)


def _smaller(entry: Shrinking, field: str, left: tuple[Any, ...]) -> Shrinking:
    """Return the entry with fewer in a field; the very same if none went."""
    fewer: dict[str, Any] = {field: left}
    return entry if len(left) == len(getattr(entry, field)) else replace(entry, **fewer)
