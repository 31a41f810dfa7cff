"""Notices that nobody has touched anything for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

QUIET = 120_000
"""How long is a while, in milliseconds: two minutes."""

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    )
)


class Idle(QObject):
    """Calls once when there was quiet; every touch of the program starts the while again."""

    def __init__(self, parent: QObject, quiet: int = QUIET) -> None:
        super().__init__(parent)
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(quiet)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)

    @property
    def left(self) -> int:
        """How long it takes until it calls, if nothing is touched, in milliseconds; negative if it is not waiting."""
        return self._timer.remainingTime()

    def wait_for(self, quiet: int) -> None:
        """Take so long for a while from now on, in milliseconds."""
        if quiet != self._timer.interval():
            self._timer.setInterval(quiet)

    def watch(self, then: Callable[[], object]) -> None:
        """Begin to wait for quiet."""
        self._then = then
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See touches, and let them through."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False

    def _ring(self) -> None:
        self.stop()
        if self._then is not None:
            self._then()
