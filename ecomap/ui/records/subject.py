"""What a subject is: entries of one kind, what is asked about each, how one is added and taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.edit.remove import remove
from ecomap.model.dates import PartialDate, exactly
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.ui.inspector.field import Field, Option, Section

_LAST = 9999.0
"""Where on the line of years something stands of which no date is known."""

Add = Callable[[Document, tuple[ElementId, ...]], tuple[Document, ElementId]]


def _no_warnings(document: Document) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """Whom an entry is about: asked before it is there."""

    question: str
    offered: Callable[[Document], tuple[Option, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One kind of entries on a page. Without `entries` there is one of it, and nothing to add: the day, the service."""

    key: str
    title: str
    own: str = ""
    """The title in the young person's words; empty: the coordinator's alone, and not on the page together."""
    icon: str = "file-text"
    note: str = ""
    """Who may see it, and what it is for."""
    own_note: str = ""
    sections: Callable[[Document, ElementId], tuple[Section, ...]]
    own_sections: Callable[[Document, ElementId], tuple[Section, ...]] | None = None
    """What is asked while both look; None: the same."""
    entries: Callable[[Document], tuple[ElementId, ...]] | None = None
    columns: tuple[Field, ...] = ()
    """What of an entry stands in the table."""
    empty: str = ""
    """What is said where there is none yet."""
    one: str = ""
    """What adds one: "Add a home"."""
    picks: tuple[Pick, ...] = ()
    add: Add | None = None
    remove: Callable[[Document, ElementId], Document] | None = None
    own_changes: bool = True
    """Entries may be added and taken away while both look."""
    warnings: Callable[[Document], tuple[str, ...]] = _no_warnings


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Subjects that belong together, on one page."""

    key: str
    title: str
    own: str = ""
    """The title in the young person's words; empty: only in Coordinator view."""
    subjects: tuple[Subject, ...]

    def open_to(self, *, clinical: bool) -> tuple[Subject, ...]:
        """Return the subjects that whoever looks may open."""
        return self.subjects if clinical else tuple(one for one in self.subjects if one.own)


def said(field: Field, document: Document, element: ElementId) -> str:
    """Return the value of a field as it is read in a table."""
    value = field.read(document, element)
    words = {one.value: one.words for one in (*field.options, *field.offered(document))}
    if not words:
        return " ".join(value.split())
    if value in words:
        return words[value] if value not in ("", "none") else ""
    return ", ".join(words[one] for one in value.split() if one in words)


def by_date(table: str, name: str = "since") -> Callable[[Document], tuple[ElementId, ...]]:
    """Return how entries of a table are put in the order of their dates; those without one come last."""

    def when(entry: object) -> float:
        found = getattr(entry, name)
        if found is None:
            return _LAST
        return found.point() if isinstance(found, PartialDate) else exactly(found).point()

    def entries(document: Document) -> tuple[ElementId, ...]:
        return tuple(one.id for one in sorted(getattr(document, table).values(), key=when))

    return entries


def all_of(table: str) -> Callable[[Document], tuple[ElementId, ...]]:
    """Return how the entries of a table are listed, in the order of naming."""
    return lambda document: tuple(getattr(document, table))


def removing(document: Document, entry: ElementId) -> Document:
    """Take an entry away, with what names it."""
    return remove(document, (entry,))
