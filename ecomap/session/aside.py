"""A map that is written beside its own file, on a thread of its own: whoever edits meanwhile does not wait for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from ecomap.store.errors import NotSaved

Written = TypeVar("Written")


class Aside(Generic[Written]):
    """Writes once; what came of it can be asked from any thread."""

    def __init__(self, write: Callable[[], Written], done: Callable[[], object]) -> None:
        """Begin to write, and say when that is over, from the thread that wrote."""
        self._write, self._done = write, done
        self._written: Written | None = None
        self._over = threading.Event()
        threading.Thread(target=self._run, name="aside", daemon=True).start()

    def written(self) -> Written | None:
        """Wait until it is over; return what was written, None if that failed."""
        self._over.wait()
        return self._written

    def _run(self) -> None:
        try:
            with suppress(NotSaved):
                self._written = self._write()
        finally:
            self._over.set()
            self._done()
