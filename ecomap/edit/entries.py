"""One entry of any table: put it in, amend it, find it. Everything else in this package is made of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from ecomap.model.document import Document, Moment
from ecomap.model.family import Couple, Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Invitation, KeepApart
from ecomap.model.journey import Consent, Event, Home, School, SearchStep
from ecomap.model.network import Bond, Place, Tie
from ecomap.model.person import ElementId, Person
from ecomap.model.promise import Message, Offer, Question
from ecomap.model.restriction import Restriction

Key = TypeVar("Key")
Value = TypeVar("Value")


class Entry(Protocol):
    """Anything kept in a table of the document under its own id."""

    @property
    def id(self) -> ElementId:
        """Its name for ever."""


TABLES: Mapping[type, str] = {
    Person: "people",
    Couple: "couples",
    Parentage: "parentages",
    Twins: "twins",
    Sibship: "sibships",
    Household: "households",
    Place: "places",
    Tie: "ties",
    Bond: "bonds",
    Home: "homes",
    School: "schools",
    Event: "events",
    SearchStep: "search",
    Consent: "consents",
    Invitation: "invitations",
    KeepApart: "keep_apart",
    Offer: "offers",
    Message: "messages",
    Question: "questions",
    Restriction: "restrictions",
    Moment: "moments",
}
"""In which table of the document each kind of entry is kept."""


class NotOnTheMap(LookupError):
    """There is nothing of this id on the map."""


def put(document: Document, *entries: Entry) -> Document:
    """Return the document with these entries, each under its id: new ones last, known ones where they were."""
    for entry in entries:
        table = TABLES[type(entry)]
        kept: Mapping[ElementId, Entry] = getattr(document, table)
        if kept.get(entry.id) != entry:
            document = _with_table(document, table, {**kept, entry.id: entry})
    return document


def find(document: Document, element: ElementId) -> Entry:
    """Return the entry of this id from whichever table holds it; raise `NotOnTheMap` if none does."""
    for table in TABLES.values():
        kept: Mapping[ElementId, Entry] = getattr(document, table)
        if element in kept:
            return kept[element]
    raise NotOnTheMap(element)


def amend(document: Document, element: ElementId, **facts: Any) -> Document:
    """Return the document with some facts of one entry changed: `amend(document, home, name="Nan's house")`."""
    entry: Any = find(document, element)
    return put(document, replace(entry, **facts))


def without(document: Document, table: str, elements: Iterable[ElementId]) -> Document:
    """Return the document with some entries gone from one table, and nothing else looked at."""
    gone = frozenset(elements)
    kept: Mapping[ElementId, object] = getattr(document, table)
    if gone.isdisjoint(kept):
        return document
    return _with_table(document, table, omitting(kept, gone))


def omitting(mapping: Mapping[Key, Value], keys: Iterable[Key]) -> dict[Key, Value]:
    """Return what is left of a mapping without some keys."""
    gone = frozenset(keys)
    return {key: value for key, value in mapping.items() if key not in gone}


def _with_table(document: Document, table: str, entries: Mapping[ElementId, object]) -> Document:
    """Return the document with another table in the place of the one it had."""
    changed: dict[str, Any] = {table: entries}
    return replace(document, **changed)
