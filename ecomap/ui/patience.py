"""Waiting for something slow without freezing the window: another thread does it, and the window goes on painting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ecomap.ui.courier import Courier
from ecomap.ui.dialogs.waiting import Waiting

Result = TypeVar("Result")

SOON = 1000
"""After so many milliseconds it is said what is waited for, and can be stopped where stopping does no harm."""


class Stopped(Exception):
    """Somebody did not want to wait any longer; nothing came of the work, and nothing was changed."""


def patiently(work: Callable[[], Result], words: str = "", left: Callable[[Result], object] | None = None) -> Result:
    """Return what some work comes to, or raise what it raises; meanwhile nothing else can be pressed.

    The work must not touch the window. What is done is said in `words` once it takes long. With `left` it can be
    stopped: `Stopped` is raised, and `left` is given, on the other thread, what comes of the work after all.
    """
    errand = _Errand(work, left)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        errand.start()
        errand.wait_a_little()
    finally:
        QGuiApplication.restoreOverrideCursor()
    if not errand.is_done:
        errand.wait_and_say(words)
    return errand.result()


class _Errand(Generic[Result]):
    """One work on a thread of its own, and who waits for it."""

    def __init__(self, work: Callable[[], Result], left: Callable[[Result], object] | None) -> None:
        self._work, self._left = work, left
        self._results: list[Result] = []
        self._problems: list[BaseException] = []
        self._stopped = False
        self._turn = threading.Lock()
        self._loop, self._courier = QEventLoop(), Courier()
        self._thread = threading.Thread(target=self._run, name="patience", daemon=True)

    @property
    def is_done(self) -> bool:
        """Whether something came of it."""
        return bool(self._results or self._problems)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait_a_little(self) -> None:
        """Wait, and let nothing be pressed: until it is done, or takes long."""
        soon = QTimer()
        soon.setSingleShot(True)
        soon.timeout.connect(self._loop.quit)
        soon.start(SOON)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def wait_and_say(self, words: str) -> None:
        """Say what is waited for, until it is done or not wanted any more."""
        waiting = Waiting(QApplication.activeWindow(), words, can_stop=self._left is not None)
        waiting.rejected.connect(self._stop)
        waiting.open()
        if not self.is_done:
            self._loop.exec()
        waiting.go()

    def result(self) -> Result:
        """Return what came of it; raise what went wrong, or `Stopped`."""
        if self._stopped:
            raise Stopped
        self._thread.join()
        if self._problems:
            raise self._problems[0]
        return self._results[0]

    def _stop(self) -> None:
        with self._turn:
            self._stopped = not self.is_done
        self._loop.quit()

    def _run(self) -> None:
        result: Result | None = None
        try:
            result = self._work()
        except BaseException as problem:  # noqa: BLE001 - raised again on the thread that asked
            with self._turn:
                self._problems.append(problem)
                if not self._stopped:
                    self._courier.deliver(self._loop.quit)
            return
        with self._turn:
            if not self._stopped:
                self._results.append(result)
                self._courier.deliver(self._loop.quit)
                return
        if self._left is not None:
            self._left(result)
