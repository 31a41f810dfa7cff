"""What can be chosen as the map is: people, places, parts of the map and of the day, languages."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.kinship import kin
from ecomap.model.naming import called, relation_label
from ecomap.model.person import ElementId, Kind
from ecomap.ui.inspector.field import Option


def people(document: Document) -> tuple[Option, ...]:
    """Return everybody on the map but the young person; pets too."""
    return tuple(one for one in _everybody(Same(document)) if one.value != document.young_person)


def everybody(document: Document) -> tuple[Option, ...]:
    """Return everybody on the map, the young person first."""
    return _everybody(Same(document))


def guests(document: Document) -> tuple[Option, ...]:
    """Return everybody who is a person and not the young person."""
    return tuple(one for one in people(document) if document.people[ElementId(one.value)].kind is not Kind.PET)


def sessions(document: Document) -> tuple[Option, ...]:
    """Return the parts of the day."""
    return tuple(Option(value=one.id, words=one.name or one.id) for one in document.gathering.sessions)


def sectors(document: Document) -> tuple[Option, ...]:
    """Return the parts of the ecomap."""
    return tuple(Option(value=one.id, words=one.name) for one in document.sectors)


@lru_cache(maxsize=4)
def _everybody(document_: Same) -> tuple[Option, ...]:
    document: Document = document_.it
    me = document.young_person
    order = (me, *(one for one in document.people if one != me))
    family = kin(document)
    names = {one: called(document, one, family) for one in order}
    times = Counter(names.values())
    return tuple(Option(value=one, words=_apart(document, one, name, times[name] > 1)) for one, name in names.items())


def _apart(document: Document, one: ElementId, name: str, twice: bool) -> str:
    """Return a name, with the relation where there are two of it."""
    label = relation_label(document.people[one])
    return f"{name} ({label})" if twice and label and label.lower() != name.lower() else name
