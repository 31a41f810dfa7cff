"""What nobody foresaw: it is written to standard error, and said in the window; silence is never the answer."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QTimer

from ecomap.session.saving import Saving
from ecomap.ui.window import MapWindow


class Mishaps:
    """Tells in a window that something did not work. Qt goes on after an error in a slot, and so does the map."""

    def __init__(self, window: MapWindow) -> None:
        self._window = window

    def listen(self) -> None:
        """Hear of every error that nobody caught."""
        sys.excepthook = self.tell

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an error to standard error, and say once in the window that it happened."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self._window.openings.spoil()
            # soon, and not now: it may have happened while something was painted
            QTimer.singleShot(0, self._window, self._say)

    def _say(self) -> None:
        """Say it, unless it is being said."""
        notice, workspace = self._window.notice, self._window.workspace
        words = self._window.tr("That did not work.")
        if workspace is not None and workspace.save_state.saving in (Saving.SAVED, Saving.WAITING):
            words = self._window.tr("That did not work. Your map is kept.")
        if not notice.isVisible() or notice.words.text() != words:
            notice.tell(words)
