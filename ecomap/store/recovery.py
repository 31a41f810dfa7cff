"""Recovery copies: after every commit, the whole map, sealed with its own keys, in the user's own folder.

A copy is a complete map file. It tells nothing in the open: its name is a digest, and the path of the map it belongs
to is sealed inside. There is one exactly while there is work that the map's own file does not hold.
"""

from __future__ import annotations

import datetime
import hashlib
import itertools
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.store.errors import NotSaved, Reason, reason_of
from ecomap.store.files import remove, write_safely
from ecomap.store.keys import MapKeys
from ecomap.store.maps import seal_map


@dataclass(frozen=True, slots=True)
class Recoverable:
    """Work that waits to be taken up again; open it with `open_map` and the map's passphrase or key."""

    path: Path
    written: datetime.datetime


def recovery_folder() -> Path:
    """Return where this user's recovery copies are kept."""
    return user_data_path("ecomap", appauthor=False) / "recovery"


def waiting(folder: Path) -> tuple[Recoverable, ...]:
    """Return all the work that waits, the newest first: what the start page offers."""
    found = (_seen(path) for path in folder.glob("*.ecomap"))
    return tuple(sorted((one for one in found if one), key=lambda one: one.written, reverse=True))


def waiting_for(folder: Path, map_path: Path, keys: MapKeys) -> tuple[Recoverable, ...]:
    """Return the work that waits for a map just opened, the newest first.

    A copy whose document is that of the map itself is left from a program that ended after saving, and before it
    could `discard` it.
    """
    tag = tag_of(map_path, keys)
    return tuple(copy for copy in waiting(folder) if copy.path.name.startswith(tag))


def discard(copy: Recoverable) -> None:
    """Take a copy away, once the person has said so or the map holds what it holds; raise `NotSaved`."""
    remove(copy.path)


class RecoveryKeeper:
    """Writes recovery copies of one open map on a thread of its own; of documents that queue up, only the last.

    Before the map's file is saved: `flush`, so that no copy is ever older than the file. After it: `settle`.
    A copy left over from an earlier run is never written over: this one gets another name.
    """

    def __init__(self, folder: Path, map_path: Path, keys: MapKeys) -> None:
        """Keep copies of the map at this path (where it will be, if it was never saved), sealed with its keys."""
        self._origin = str(map_path.resolve())
        self._path = _free_path(folder, tag_of(map_path, keys))
        self._keys = keys
        self._change = threading.Condition()
        self._next: tuple[Document, Log] | None = None
        self._last: tuple[Document, Log] | None = None
        self._writing = self._closing = False
        self._failure: NotSaved | None = None
        self._thread = threading.Thread(target=self._work, name="recovery", daemon=True)
        self._thread.start()

    @property
    def failure(self) -> NotSaved | None:
        """Why the last copy could not be written; None once one could."""
        return self._failure

    def keep(self, document: Document, log: Log = ()) -> None:
        """Have a copy written, with the log; returns at once. A closed keeper takes nothing any more (`ValueError`)."""
        with self._change:
            if self._closing:
                raise ValueError("this keeper of recovery copies is closed")
            self._next = self._last = (document, log)
            self._change.notify_all()

    def flush(self) -> None:
        """Wait until the last document is on the disk; raise `NotSaved` if it could not be written."""
        with self._change:
            self._change.wait_for(self._idle)
            if self._failure:
                raise self._failure

    def settle(self, document: Document, log: Log = ()) -> None:
        """Take the copy away, since the map's file now holds this document and log; unless later ones were kept since.

        A copy that cannot be taken away does no harm, and is told as `failure`.
        """
        with self._change:
            last = self._last
            if last is None or last[0] is not document or last[1] is not log:
                return
            self._next = None
            self._change.wait_for(self._idle)
            if self._last is last:
                self._last, self._failure = None, self._remove()

    def close(self) -> None:
        """Write what is still to be written, and end the thread. The last copy stays, if it was not settled."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        self._thread.join()

    def _idle(self) -> bool:
        """Say whether nothing is being written or waits to be."""
        return self._next is None and not self._writing

    def _work(self) -> None:
        """Write what is kept, one after another, until closed."""
        while (taken := self._take()) is not None:
            failure = self._write(*taken)
            with self._change:
                self._writing, self._failure = False, failure
                self._change.notify_all()

    def _take(self) -> tuple[Document, Log] | None:
        """Wait for the next document and its log; None if there will be none."""
        with self._change:
            self._change.wait_for(lambda: self._next is not None or self._closing)
            taken, self._next = self._next, None
            self._writing = taken is not None
            return taken

    def _write(self, document: Document, log: Log) -> NotSaved | None:
        """Write one copy; return what went wrong."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            sealed = seal_map(self._path, document, self._keys, origin=self._origin, log=log)
            write_safely(self._path, sealed)
        except NotSaved as error:
            return error
        except OSError as error:
            return NotSaved(self._path, reason_of(error))
        except Exception:  # noqa: BLE001 - whatever it is, it must be told, and must not end the thread
            return NotSaved(self._path, Reason.UNREADABLE)
        return None

    def _remove(self) -> NotSaved | None:
        """Take the copy away; return what went wrong."""
        try:
            remove(self._path)
        except NotSaved as error:
            return error
        return None


def tag_of(map_path: Path, keys: MapKeys) -> str:
    """Return how the copies of one file of one map are named; without its key, nobody can tell which map that is."""
    return hashlib.sha256(keys.identity.secret + os.fsencode(map_path.resolve())).hexdigest()[:32]


def _free_path(folder: Path, tag: str) -> Path:
    """Return a path under which no copy waits."""
    names = itertools.chain([f"{tag}.ecomap"], (f"{tag}-{number}.ecomap" for number in itertools.count(2)))
    return next(folder / name for name in names if not os.path.exists(folder / name))


def _seen(path: Path) -> Recoverable | None:
    """Return a copy with the local time it was written at, or None if it is gone by now."""
    try:
        written = path.stat().st_mtime
    except OSError:
        return None
    return Recoverable(path, datetime.datetime.fromtimestamp(written).astimezone())
