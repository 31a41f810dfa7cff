"""What a file holds: a map, or a recovery copy of one, with the map it belongs to."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.session.uniting import Kept
from ecomap.store.errors import CannotOpen
from ecomap.store.identity import Identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import OpenedMap, open_map
from ecomap.store.recovery import Recoverable


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What to open, where to keep it, and what work to take up in it."""

    document: Document
    kept: Kept | None
    """None: it can be kept nowhere by itself, and is saved under a new name if anywhere."""
    read_only: bool = False
    rescued: Recoverable | None = None
    log: Log = ()


def find(path: Path, unlock: Passphrase | Identity) -> Found:
    """Return what to open; raise a kind of `CannotOpen`. Of a recovery copy, that is the map it is a copy of."""
    opened = open_map(path, unlock)
    if opened.read_only:
        return Found(document=opened.document, kept=None, read_only=True, log=opened.log)
    if not opened.origin:
        return Found(document=opened.document, kept=_kept(path, opened), log=opened.log)
    return _of_copy(path, opened, Path(opened.origin))


def _of_copy(copy: Path, opened: OpenedMap, origin: Path) -> Found:
    """Return the map a recovery copy belongs to. One that cannot be read any more is never written over."""
    rescued = Recoverable(copy, datetime.datetime.fromtimestamp(copy.stat().st_mtime).astimezone())
    if not origin.exists():
        return Found(
            document=opened.document,
            kept=Kept(path=origin, keys=opened.keys, fingerprint=None),
            rescued=rescued,
            log=opened.log,
        )
    try:
        standing = open_map(origin, opened.keys.identity)
    except CannotOpen:
        return Found(document=opened.document, kept=None, log=opened.log)
    if standing.read_only:
        return Found(document=opened.document, kept=None, log=opened.log)
    return Found(document=standing.document, kept=_kept(origin, standing), rescued=rescued, log=standing.log)


def _kept(path: Path, opened: OpenedMap) -> Kept:
    """Return where a map that was opened is kept."""
    held, log = opened.document, opened.log
    return Kept(path=path, keys=opened.keys, fingerprint=opened.fingerprint, document=held, log=log)
