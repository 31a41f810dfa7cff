"""The curtain: covers everything at once, names nobody, and lifts again into Together view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.widgets import button, label, stand_in_the_middle, text_scale

_WIDTH = 500
"""The width of what it says, in pixels at a text size of 100 %."""


class Curtain(QWidget):
    """Says that all is kept, and waits."""

    lifted = Signal()
    lock_wanted = Signal()
    """Whoever stops here goes away from the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "display", wrapped=True)
        self.explained = label("", "large", wrapped=True)
        self.go_on = button(self.tr("Go on"), "primary", icon("play", ON_ACCENT), self.lifted.emit)
        self.lock = button(self.tr("Lock the map"), "", icon("lock"), self.lock_wanted.emit)
        self.problem = label("", "problem", wrapped=True)
        self._card = QWidget()
        column = QVBoxLayout(self._card)
        column.setSpacing(24)
        for words in (self.title, self.explained, self.problem):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        for made in (self.go_on, self.lock):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        stand_in_the_middle(self._card, self)
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
        larger = 1 + (text_scale() - 1) * 0.5
        self._card.setFixedWidth(round(_WIDTH * larger))
        for made in (self.go_on, self.lock):
            made.setMinimumWidth(round(200 * larger))
            made.setFixedHeight(round(48 * larger))
