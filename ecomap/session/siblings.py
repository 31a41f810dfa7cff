"""Other copies of an open map in its folder: what a program that syncs files makes of two that were changed at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.edit.uniting import CannotUnite, unite
from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.model.moments import same_facts
from ecomap.session.uniting import Kept, Met
from ecomap.store.errors import CannotOpen
from ecomap.store.maps import open_map

_MOST = 12
"""So many files are looked into, the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """Another file of the same map, with work that this one does not hold."""

    path: Path
    document: Document
    log: Log = ()


def sibling_of(kept: Kept, document: Document) -> Sibling | None:
    """Return the newest other copy of a map that holds more than it; None if there is none.

    "Ellie (Sam's conflicted copy).ecomap", "Ellie-OFFICE7.ecomap", "Ellie.sync-conflict-1.ecomap", "Ellie (1).ecomap":
    each program has names of its own. So whatever begins with the map's name is looked into, with the map's own key:
    what that does not open is none of it.
    """
    for path in _alike(kept.path):
        try:
            found = open_map(path, kept.keys.identity)
            if not found.read_only and not _holds(document, found.document):
                return Sibling(path=path, document=found.document, log=found.log)
        except (CannotOpen, CannotUnite):
            continue
    return None


def with_sibling(document: Document, sibling: Sibling) -> Met:
    """Return what comes of a map and another copy of it; raise `CannotUnite`.

    Nobody knows what both come from: so all that stands in either stands in both, and what one took away comes back.
    """
    both = unite(None, document, sibling.document)
    return Met(
        path=sibling.path,
        was=Document(id=document.id, young_person=document.young_person),
        here=document,
        there=sibling.document,
        both=both.document,
        clashes=both.clashes,
    )


def _alike(path: Path) -> list[Path]:
    """Return files beside a map whose names begin with its own, the newest first."""
    try:
        beside = [one for one in path.parent.iterdir() if one.suffix == path.suffix and one != path]
        alike = {one: one.stat().st_mtime for one in beside if one.stem.startswith(path.stem)}
    except OSError:
        return []
    return sorted(alike, key=lambda one: alike[one], reverse=True)[:_MOST]


def _holds(document: Document, other: Document) -> bool:
    """Say whether a map holds all that another does, but for days that were kept by themselves."""
    nothing = Document(id=document.id, young_person=document.young_person)
    both = unite(nothing, document, replace(other, moments={}))
    return same_facts(document, both.document)
