"""What kind of thing was done to a map: read from the map before and after, never from words that may hold a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum

from ecomap.model.document import Document


class Deed(Enum):
    """A kind of thing that is done to a map, or with it."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    MOVED = "moved"
    """Only where something is drawn is another."""
    JOINED = "joined"
    """Two entries that are one person or place were made one."""
    PARTED = "parted"
    RESTRICTED = "restricted"
    """Something is kept from somebody, or two are kept apart, from now on or otherwise than before."""
    UNRESTRICTED = "unrestricted"
    INVITED = "invited"
    """Who is invited, and what became of it."""
    DECIDED = "decided"
    """What was decided about somebody's contact."""
    DAY_KEPT = "day-kept"
    DAY_FORGOTTEN = "day-forgotten"
    UNDONE = "undone"
    REDONE = "redone"
    WENT_BACK = "went-back"
    """The map was made what it was at an earlier time."""
    RESCUED = "rescued"
    UNITED = "united"
    OPENED = "opened"
    SAVED_ELSEWHERE = "saved-elsewhere"
    PASSPHRASE = "passphrase"
    """The map has another passphrase."""
    KEYS = "keys"
    """A service's key was added, or taken away."""
    EXPORTED = "exported"
    PRINTED = "printed"


_DRAWN = frozenset(("diagrams", "free", "modes"))
_BEINGS = ("people", "places")
_LIMITS = ("restrictions", "keep_apart")


def deed_between(before: Document, after: Document) -> Deed:
    """Return what kind of step leads from one document to another; what is most worth knowing comes first."""
    changed = _changed(before, after)
    if changed and changed <= _DRAWN:
        return Deed.MOVED
    for names, gone, come in (
        (_BEINGS, Deed.REMOVED, Deed.ADDED),
        (_LIMITS, Deed.UNRESTRICTED, Deed.RESTRICTED),
        (("moments",), Deed.DAY_FORGOTTEN, Deed.DAY_KEPT),
    ):
        touched = changed.intersection(names)
        if _lost(before, after, touched):
            return gone
        if _lost(after, before, touched):
            return come
    if changed.intersection(_LIMITS):
        return Deed.RESTRICTED
    if "invitations" in changed:
        return Deed.INVITED
    if "standings" in changed and _decisions(before) != _decisions(after):
        return Deed.DECIDED
    return _of_tables(before, after, changed - _DRAWN)


def _of_tables(before: Document, after: Document, changed: frozenset[str]) -> Deed:
    """Return whether entries only came or only went; else they are other ones."""
    gone, come = _lost(before, after, changed), _lost(after, before, changed)
    if gone == come:
        return Deed.CHANGED
    return Deed.REMOVED if gone else Deed.ADDED


def _changed(before: Document, after: Document) -> frozenset[str]:
    """Return which fields are others."""
    pairs = ((one.name, getattr(before, one.name), getattr(after, one.name)) for one in fields(Document))
    return frozenset(name for name, was, now in pairs if was is not now and was != now)


def _lost(before: Document, after: Document, names: frozenset[str]) -> bool:
    """Say whether a table has an entry no more."""
    tables = ((getattr(before, name), getattr(after, name)) for name in names)
    return any(isinstance(was, Mapping) and not was.keys() <= now.keys() for was, now in tables)


def _decisions(document: Document) -> dict[str, object]:
    return {key: one.decisions for key, one in document.standings.items() if one.decisions}
