"""Carries what other threads have to say onto the thread of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import Shiboken


class Courier(QObject):
    """What is delivered is called on the window's thread, in the order of delivery."""

    _sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door = _Door()
        self._sent.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda: door.shut())

    def deliver(self, call: Callable[[], None]) -> None:
        """Have something called by the window, from any thread; nobody is told whose window is gone by then."""
        with self._door.held:
            if not self._door.open:
                return
            try:
                self._sent.emit(call)
            except RuntimeError:
                if Shiboken.isValid(self):
                    raise

    def _call(self, call: Callable[[], None]) -> None:
        call()


class _Door:
    """Whether anything may still be delivered: Qt must not take a courier apart while it is spoken to."""

    def __init__(self) -> None:
        self.held = threading.RLock()
        self.open = True

    def shut(self) -> None:
        """Let nothing through any more, once what is on its way is through."""
        with self.held:
            self.open = False
