"""Waiting for something slow without freezing the window: another thread does it, and the window goes on painting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication

from ecomap.ui.courier import Courier

Result = TypeVar("Result")


def patiently(work: Callable[[], Result]) -> Result:
    """Return what some work comes to, or raise what it raises; meanwhile nothing can be pressed.

    The work must not touch the window.
    """
    results: list[Result] = []
    problems: list[BaseException] = []
    loop, courier = QEventLoop(), Courier()

    def run() -> None:
        try:
            results.append(work())
        except BaseException as problem:  # noqa: BLE001 - raised again on the thread that asked
            problems.append(problem)
        courier.deliver(loop.quit)

    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        thread = threading.Thread(target=run, name="patience", daemon=True)
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        thread.join()
    finally:
        QGuiApplication.restoreOverrideCursor()
    if problems:
        raise problems[0]
    return results[0]
