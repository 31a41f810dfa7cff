"""Says what is waited for, calmly; and lets it be stopped where that does no harm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from ecomap.ui.dialogs.frame import Question
from ecomap.ui.widgets import button


class Waiting(Question):
    """Stays until the work is done; whatever covers the map stops it, or leaves it where it cannot be stopped."""

    def __init__(self, parent: QWidget | None, words: str, *, can_stop: bool) -> None:
        super().__init__(parent, "", width=360)
        self.heading.setText(words or self.tr("A moment, please ..."))
        self._can_stop = can_stop
        bar = QProgressBar()
        bar.setRange(0, 0)  # how long it takes is not known
        bar.setTextVisible(False)
        bar.setAccessibleName(self.heading.text())
        self.body.addWidget(bar)
        self.stop = button(self.tr("Cancel"), "", None, self.reject)
        self.stop.setMinimumHeight(44)
        self.stop.setVisible(can_stop)
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)

    def reject(self) -> None:
        """Stop, if it can be."""
        if self._can_stop:
            super().reject()

    def go(self) -> None:
        """Go: the work is done."""
        self._can_stop = False
        self.done(0)
