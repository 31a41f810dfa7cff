"""Notices that nobody has touched anything for a while, and says so before anything comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ecomap.ui.seats.touches import Touches

SECOND = 1000


class Idle(QObject):
    """Calls once when there was quiet; every touch of the program starts the while again."""

    nearly = Signal(int)
    """In so many milliseconds it calls, unless there is a touch; told every second. 0: it is over, or there was one."""

    def __init__(self, parent: QObject, touches: Touches, quiet: int, told: int) -> None:
        """Wait for so many milliseconds of quiet, and tell so many of them before."""
        super().__init__(parent)
        self.quiet, self.told = quiet, told
        self._then: Callable[[], object] | None = None
        self._telling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._tell)
        touches.touched.connect(self.stay)

    @property
    def left(self) -> int:
        """How long it takes until it calls, if nothing is touched, in milliseconds; negative if it is not waiting."""
        return self._timer.remainingTime()

    def watch(self, then: Callable[[], object]) -> None:
        """Begin to wait for quiet."""
        self._then = then
        self._begin()

    def wait_for(self, quiet: int) -> None:
        """Take so long for a while from now on, in milliseconds."""
        if quiet != self.quiet:
            self.quiet = quiet
            self.stay()

    def stay(self) -> None:
        """Begin to wait anew, if it is waiting at all."""
        if self._then is not None:
            self._begin()

    def stop(self) -> None:
        """Wait no longer."""
        self._then = None
        self._timer.stop()
        self._tick.stop()
        self._take_back()

    def _begin(self) -> None:
        self._timer.start(self.quiet)
        self._tick.start(max(self.quiet - self.told, 0))
        self._take_back()

    def _tell(self) -> None:
        """Say that it will call soon, and again in a second."""
        self._telling = True
        self.nearly.emit(max(self.left, 1))
        self._tick.start(SECOND)

    def _take_back(self) -> None:
        if self._telling:
            self._telling = False
            self.nearly.emit(0)

    def _ring(self) -> None:
        then = self._then
        self.stop()
        if then is not None:
            then()
