"""The window comes first: other threads give way to it often, and memory is tidied while nobody looks."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

GIVES_WAY = 0.0005
"""Seconds for which another thread may keep the window's waiting, each time that one has to ask for its turn."""
_YOUNG, _YOUNGER, _OFTEN = 5_000, 10, 1_000
"""So many new objects are looked through at the next rest; once in so many milliseconds there is one."""
_MOST = 50_000
"""So many are looked through wherever the program is."""
_NEVER = 2**30
"""Python looks through all of a large map's objects only when it is told to: that takes a third of a second."""


def put_window_first(application: QGuiApplication) -> None:
    """Have layouts in the background give way, and memory tidied as a whole only when another program is in front."""
    sys.setswitchinterval(GIVES_WAY)
    gc.freeze()  # what was loaded by now stays
    gc.set_threshold(_MOST, _YOUNGER, _NEVER)
    rests = QTimer(application)
    rests.setInterval(_OFTEN)
    rests.timeout.connect(_tidy_young)
    rests.start()
    application.applicationStateChanged.connect(_tidy)


def _tidy_young() -> None:
    """Give back what nothing needs any more of what was new lately: between two edits, not within one."""
    if gc.get_count()[0] > _YOUNG:
        gc.collect(1)


def _tidy(state: Qt.ApplicationState) -> None:
    """Give back what nothing needs any more, once nobody looks."""
    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()
