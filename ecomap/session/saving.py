"""Where an open map is kept: saved by itself within two seconds of an edit, with a recovery copy after every step."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from ecomap.model.document import Document
from ecomap.model.log import Log, both
from ecomap.session.past import Past
from ecomap.session.uniting import Kept, Met, save_united, with_changes
from ecomap.store.errors import NotSaved, Reason
from ecomap.store.keys import MapKeys
from ecomap.store.maps import change_keys, save_map
from ecomap.store.recovery import RecoveryKeeper

QUIET = 0.5
"""Seconds without an edit after which a map is saved."""
AT_MOST = 1.2
"""Seconds after an edit in which a map is saved, however many follow."""
AGAIN = 10.0
"""Seconds after which saving is tried again, where trying again can help."""

_HOPELESS = frozenset((Reason.CHANGED, Reason.EXISTS, Reason.NEWER, Reason.TOO_LARGE, Reason.UNREADABLE))


class Saving(Enum):
    """How a map stands to its file."""

    NOWHERE = "nowhere"
    """It has no file yet."""
    SAVED = "saved"
    WAITING = "waiting"
    """There is something to save, and it will be, by itself."""
    FAILED = "failed"
    """It could not be saved; the work is kept here, and in a recovery copy if that could be written."""


@dataclass(frozen=True, slots=True)
class SaveState:
    """How a map stands to its file, and why it could not be saved."""

    saving: Saving
    failure: NotSaved | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A document that is to be saved with its log, and how many of the changes that were met it holds."""

    document: Document
    log: Log
    taken: int


class Keeper:
    """Writes one open map: recovery copies at once, the file when there is quiet, on threads of their own."""

    def __init__(
        self,
        kept: Kept,
        recovery: Path,
        told: Callable[[SaveState], None],
        met: Callable[[Met], None] = lambda _: None,
    ) -> None:
        """Keep the map there; tell each change of how it stands, and changes that were met, from whatever thread."""
        self.kept = kept
        self._told, self._met = told, met
        self._recovery = recovery
        self._copies = RecoveryKeeper(recovery, kept.path, kept.keys)
        self._past = Past(recovery)
        self._change = threading.Condition()
        self._writing = threading.Lock()
        self._document: _Waiting | None = None
        self._copied: tuple[Document, Log] | None = None
        self._mets: list[Met] = []
        self.taken = 0
        """How many of the changes that were met are in the documents it is given from now on."""
        self._due = self._latest = 0.0
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="saving", daemon=True)
        self._thread.start()

    def keep(self, document: Document, log: Log = (), *, copy: bool = True) -> None:
        """Have a document saved soon with its log, and, with `copy`, a recovery copy of it written now."""
        if copy:
            self._copy(document, log)
        now = time.monotonic()
        with self._change:
            if self._document is None or self._latest > now + AT_MOST:
                self._latest = now + AT_MOST
            self._document, self._due = _Waiting(document, log, self.taken), min(now + QUIET, self._latest)
            self._change.notify_all()
        self._told(SaveState(Saving.WAITING))

    def save(self, document: Document, log: Log = ()) -> None:
        """Save a document now; raise `NotSaved`, and then it stays to be saved later."""
        with self._change:
            self._document = None
        waiting = _Waiting(document, log, self.taken)
        try:
            self._write(waiting)
        except NotSaved as failure:
            self._postpone(waiting, failure)
            raise

    def change_keys(
        self, document: Document, change: Callable[[MapKeys], MapKeys], log: Log = (), after: Log | None = None
    ) -> None:
        """Save a document under other keys, which its recovery copies have from now on, too.

        `after` is the log once that is done, and is written only then. Raise what `change` does, or `NotSaved`; then
        the old keys hold, unless it tells that the file is `standing`.
        """
        self.save(document, log)
        with self._writing:
            kept = self.kept
            assert kept.document is not None and kept.fingerprint is not None  # it was saved just now
            keys = change(kept.keys)
            if keys is kept.keys:
                return
            lines = both(kept.log, after or log)
            try:
                seen = change_keys(kept.path, kept.document, keys, expected=kept.fingerprint, log=lines)
            except NotSaved as failure:
                if failure.standing is not None:
                    self._take_keys(replace(kept, keys=keys, fingerprint=failure.standing, log=lines))
                raise
            self._take_keys(replace(kept, keys=keys, fingerprint=seen, log=lines))

    def _take_keys(self, kept: Kept) -> None:
        """Go on with other keys, in recovery copies and earlier states as well."""
        self._past.renew(kept.path, self.kept.keys, kept.keys)
        self.kept = kept
        self._copies.close()
        self._copies = RecoveryKeeper(self._recovery, kept.path, kept.keys)

    def holds_all(self) -> bool:
        """Say whether all it was given is in the file, or in a recovery copy that is on the disk; waits for that."""
        try:
            self._copies.flush()
        except NotSaved:
            return False
        return True

    def drop_copy(self) -> None:
        """Take the recovery copy away of a map that is kept elsewhere by now, with all that is in it."""
        if self._copied is not None:
            self._copies.settle(*self._copied)

    def close(self) -> None:
        """Save what waits to be, and end the threads. What could not be saved stays as a recovery copy."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        self._thread.join()
        self._copies.close()

    def _work(self) -> None:
        """Save what is kept, whenever its time has come, until closed."""
        self._past.thin()
        while (waiting := self._take()) is not None:
            try:
                self._write(waiting)
            except NotSaved as failure:
                self._postpone(waiting, failure)

    def _take(self) -> _Waiting | None:
        """Wait until something is to be saved; None at the end."""
        with self._change:
            while not self._closing:
                wait = self._due - time.monotonic() if self._document is not None else None
                if wait is not None and wait <= 0:
                    break
                self._change.wait(wait)
            waiting, self._document = self._document, None
            return waiting

    def _write(self, waiting: _Waiting) -> None:
        """Write the file, with a recovery copy before it, and without one after it."""
        document = waiting.document
        with self._writing:
            copied = self._copied
            if copied is None or copied[0] is not document or copied[1] is not waiting.log:
                self._copy(document, waiting.log)
            self._flush()
            self._put(self._with_changes(waiting), self._with_lines(waiting))
            self._copies.settle(document, waiting.log)
        with self._change:
            waits = self._document is not None
        self._told(SaveState(Saving.WAITING if waits else Saving.SAVED))

    def _copy(self, document: Document, log: Log) -> None:
        """Have a recovery copy written."""
        self._copied = document, log
        self._copies.keep(document, log)

    def _put(self, document: Document, log: Log) -> None:
        """Put a document into the file with its log; where somebody else changed that meanwhile, what both did."""
        kept = self.kept
        try:
            self._past.keep(kept)
            seen = save_map(kept.path, document, kept.keys, expected=kept.fingerprint, log=log)
            self.kept = replace(kept, fingerprint=seen, document=document, log=log)
        except NotSaved as failure:
            if failure.reason is not Reason.CHANGED:
                raise
            self.kept, met = save_united(kept, document, log)
            self._mets.append(met)
            self._met(met)

    def _with_changes(self, waiting: _Waiting) -> Document:
        """Return a document with the changes of others that it knows nothing of yet, and the file holds by now."""
        document = waiting.document
        for met in self._mets[waiting.taken :]:
            document = with_changes(met, document)
        return document

    def _with_lines(self, waiting: _Waiting) -> Log:
        """Return a log with the lines of others that it knows nothing of yet, and the file holds by now."""
        log = waiting.log
        for met in self._mets[waiting.taken :]:
            log = both(log, met.log)
        return log

    def _flush(self) -> None:
        """Wait for the recovery copy; one that cannot be written must not keep the map from being saved."""
        try:
            self._copies.flush()
        except NotSaved:
            return

    def _postpone(self, waiting: _Waiting, failure: NotSaved) -> None:
        """Tell a failure, and try again later if that can help."""
        if failure.standing is not None:
            held, log = self._with_changes(waiting), self._with_lines(waiting)
            self.kept = replace(self.kept, fingerprint=failure.standing, document=held, log=log)
        with self._change:
            if self._document is None and failure.reason not in _HOPELESS and not self._closing:
                self._document = waiting
                self._due = self._latest = time.monotonic() + AGAIN
        self._told(SaveState(Saving.FAILED, failure))
