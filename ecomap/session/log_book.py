"""The log of an open map: what is done is noted in it, with the name of whoever sits at the computer."""

from __future__ import annotations

import datetime
import threading
import uuid

from ecomap.model.deeds import Deed
from ecomap.model.log import Log, Logged, both, noted
from ecomap.signal import Signal
from ecomap.store.presence import account

LONGEST = 60
"""So many characters of a name are written."""


class LogBook:
    """Holds the log of one open map, for any thread; every change of it is another object."""

    def __init__(self, log: Log = ()) -> None:
        """Start with the log as the map's file holds it."""
        self.log = log
        self.who = account()
        """The name that is written from now on."""
        self.changed: Signal[Log] = Signal()
        self._changing = threading.Lock()
        self._own: set[str] = set()
        """The lines written here: nobody else adds to these."""

    def note(self, deed: Deed, whom: str = "", papers: tuple[str, ...] = ()) -> None:
        """Note that something was done just now; the same thing within ten minutes is one line."""
        with self._changing:
            line = self._line(deed, whom, papers)
            log = self.log = noted(self.log, line, self._own)
            self._own.add(line.id)
        self.changed.emit(log)

    def noting(self, deed: Deed) -> Log:
        """Return the log as it is once this is done, which may yet fail: then nothing is noted."""
        return noted(self.log, self._line(deed), ())

    def take(self, other: Log) -> None:
        """Take in another log of the same map: from its file, where somebody else wrote, or from a copy of it."""
        with self._changing:
            before, self.log = self.log, both(self.log, other)
            log = self.log
        if log is not before:
            self.changed.emit(log)

    def _line(self, deed: Deed, whom: str = "", papers: tuple[str, ...] = ()) -> Logged:
        """Return a line for something done just now, to the minute."""
        now = datetime.datetime.now(datetime.UTC).replace(second=0, microsecond=0)
        who = " ".join(self.who.split())[:LONGEST]
        # within one minute, lines stand in the order of their ids
        name = f"{len(self._own):06x}{uuid.uuid4().hex[:10]}"
        return Logged(id=name, who=who, at=now, deed=deed.value, whom=whom, papers=papers)
