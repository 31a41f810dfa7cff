"""The curtain: covers everything at once, names nobody, and lifts again into Together view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.widgets import button, label


class Curtain(QWidget):
    """Says that all is kept, and waits."""

    lifted = Signal()
    lock_wanted = Signal()
    """Whoever stops here goes away from the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "display")
        self.explained = label("", "large", wrapped=True)
        self.explained.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go_on = button(self.tr("Go on"), "primary", icon("play", ON_ACCENT), self.lifted.emit)
        self.go_on.setMinimumSize(180, 48)
        self.lock = button(self.tr("Lock the map"), "", icon("lock"), self.lock_wanted.emit)
        self.lock.setMinimumSize(180, 48)
        self.problem = label("", "problem", wrapped=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(24)
        column.addStretch(1)
        for widget in (self.title, self.explained, self.problem, self.go_on, self.lock):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusProxy(self.go_on)

    def hidden(self) -> None:
        """Say nothing but that there is a pause."""
        self.title.setText(self.tr("Pause"))
        self.explained.setText(self.tr("Everything stays as it is."))
        self._add("", can_lock=False)

    def stopped(self, unkept: str = "", *, can_lock: bool = False) -> None:
        """Say that this is where we stop for today; and why not all is in the file, if it is not."""
        self.title.setText(self.tr("Let's stop here"))
        self.explained.setText(self.tr("Everything stays just as it is. We can go on whenever you like."))
        self._add(unkept, can_lock=can_lock)

    def _add(self, unkept: str, *, can_lock: bool) -> None:
        self.problem.setText(unkept)
        self.problem.setVisible(bool(unkept))
        self.lock.setVisible(can_lock)
