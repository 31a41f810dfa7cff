"""Notices that the computer has slept: whoever wakes it may be somebody else than who left it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

TICK, SLEPT = 2, 60
"""Seconds from one look at the clocks to the next; so many more than that, and the computer slept."""


class Asleep(QObject):
    """Looks at the clock of the day, and at the one that only runs: some systems stop the second in sleep, some none.

    Neither the system's sleep nor its own lock is told in one way everywhere; after it, though, time is missing.
    """

    woke = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clocks: tuple[Callable[[], float], ...] = (time.time, time.monotonic)
        self._seen = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK * 1000)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin to look."""
        self._seen = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clocks, and tell if time is missing."""
        before, self._seen = self._seen, self._now()
        if any(now - then > TICK + SLEPT for now, then in zip(self._seen, before, strict=True)):
            self.woke.emit()

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self.clocks)
