"""A file that somebody else changed while the map was open: both are put together, and saved as one."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.edit.uniting import CannotUnite, Clash, unite
from ecomap.model.document import Document
from ecomap.model.log import Log, both
from ecomap.store.errors import CannotOpen, NotSaved, Reason
from ecomap.store.files import Fingerprint
from ecomap.store.keys import MapKeys
from ecomap.store.maps import open_map, save_map
from ecomap.store.service_keys import united_keys

_YOURS = " (your copy)"
"""What the name of a file is given that stands beside one with which it cannot be put together."""
_TRIES = 5
"""How often a file may be changed again while it is put together; then somebody is not to be kept up with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A map's file, as it was last seen, and what it takes to write it."""

    path: Path
    keys: MapKeys
    fingerprint: Fingerprint | None
    """None: there is no such file yet, and none is replaced."""
    document: Document | None = None
    """What the file held when it was last seen; None: nobody knows, and it can be put together with nothing."""
    log: Log = ()
    """The log that the file held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What came of a file that somebody else had changed."""

    path: Path
    was: Document
    """What both sides come from."""
    here: Document
    """This computer's map."""
    there: Document
    """What the file held."""
    both: Document
    """What the file holds now."""
    clashes: tuple[Clash, ...]
    log: Log = ()
    """Every line of both logs."""


def save_united(kept: Kept, document: Document, log: Log = ()) -> tuple[Kept, Met]:
    """Put a map together with what its file holds by now, and save that; return how it is kept, and what came of it.

    Raise `NotSaved`: its reason is `CHANGED` where the file holds another map, one that cannot be opened, or nobody
    knows what both come from. The file is sealed as it is there, whoever changed its passphrase, and to the services'
    keys of both.
    """
    changed = NotSaved(kept.path, Reason.CHANGED)
    if kept.document is None:
        raise changed
    for _ in range(_TRIES):
        try:
            found = open_map(kept.path, kept.keys.identity)
            united = unite(kept.document, document, found.document)
        except (CannotOpen, CannotUnite) as reason:
            raise changed from reason
        if found.read_only:
            raise changed
        lines = both(found.log, log)
        try:
            keys = united_keys(found.keys, kept.keys)
            seen = save_map(kept.path, united.document, keys, expected=found.fingerprint, log=lines)
        except NotSaved as failure:
            if failure.reason is not Reason.CHANGED:
                raise
            continue
        met = Met(
            path=kept.path,
            was=kept.document,
            here=document,
            there=found.document,
            both=united.document,
            clashes=united.clashes,
            log=lines,
        )
        return replace(kept, keys=keys, fingerprint=seen, document=united.document, log=lines), met
    raise changed


def with_changes(met: Met, document: Document) -> Document:
    """Return a later map of this computer with the changes that were met; raise `NotSaved` if that cannot be."""
    if document is met.here:
        return met.both
    try:
        return unite(met.here, document, met.both).document
    except CannotUnite as reason:
        raise NotSaved(met.path, Reason.CHANGED) from reason


def beside(path: Path) -> Path:
    """Return a free name beside a map's file: "Ellie (your copy).ecomap"."""
    names = itertools.chain([_YOURS], (f"{_YOURS} {number}" for number in itertools.count(2)))
    made = (path.with_name(f"{path.stem}{name}{path.suffix}") for name in names)
    return next(one for one in made if not one.exists())
