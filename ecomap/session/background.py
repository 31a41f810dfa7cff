"""Work that takes long, on a thread of its own: of what queues up, only the last is done and told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")

Deliver = Callable[[Callable[[], None]], None]
"""Has something called on the thread that may touch the map: the window's."""


QUIET = 0.1
"""Seconds for which work waits for something newer: in a burst, only the last is worth the processor's time."""


class Latest(Generic[Result]):
    """Does the last work it was asked for; results of work that something newer has replaced are dropped.

    Without `deliver` there is no thread: all is done at once, by who asks.
    """

    def __init__(
        self, name: str, done: Callable[[Result], None], failed: Callable[[Exception], None], deliver: Deliver | None
    ) -> None:
        """Tell `done` each result, or `failed` what went wrong, through `deliver`."""
        self._done, self._failed, self._deliver = done, failed, deliver
        self._change = threading.Condition()
        self._next: tuple[int, Callable[[], Result]] | None = None
        self._ticket = 0
        self._closing = False
        self._thread: threading.Thread | None = None
        self._name = name

    def ask(self, work: Callable[[], Result]) -> None:
        """Have this done instead of whatever was asked before."""
        with self._change:
            self._ticket += 1
            ticket = self._ticket
            if self._deliver is not None:
                self._next = (ticket, work)
                self._change.notify_all()
                self._start()
        if self._deliver is None:
            self._tell(ticket, _tried(work))

    def drop(self) -> None:
        """Forget whatever was asked; its result will not be told."""
        with self._change:
            self._ticket += 1
            self._next = None

    def close(self, within: float | None = None) -> None:
        """Drop what waits, and end the thread when what it is at is done; wait for that at most so many seconds."""
        self.drop()
        with self._change:
            self._closing = True
            self._change.notify_all()
        if self._thread is not None:
            self._thread.join(within)

    def _start(self) -> None:
        """Start the thread with the first work."""
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def _run(self) -> None:
        """Do one work after another, until closed."""
        while (asked := self._take()) is not None:
            ticket, work = asked
            result = _tried(work)
            if self._deliver is not None and ticket == self._ticket:
                self._deliver(lambda ticket=ticket, result=result: self._tell(ticket, result))  # type: ignore[misc]

    def _take(self) -> tuple[int, Callable[[], Result]] | None:
        """Wait for work, and until nothing newer comes for a moment; None when there will be no more."""
        with self._change:
            while not self._closing:
                self._change.wait_for(lambda: self._next is not None or self._closing)
                asked = self._next
                newer = self._change.wait_for(lambda asked=asked: self._next is not asked, QUIET)  # type: ignore[misc]
                if asked is not None and not newer:
                    self._next = None
                    return asked
            return None

    def _tell(self, ticket: int, result: Result | Exception) -> None:
        """Tell a result, unless it is stale by now."""
        if ticket != self._ticket:
            return
        if isinstance(result, Exception):
            self._failed(result)
        else:
            self._done(result)


def _tried(work: Callable[[], Result]) -> Result | Exception:
    """Return what work comes to, or what went wrong."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - it must be told on the other thread, and must not end this one
        return error
