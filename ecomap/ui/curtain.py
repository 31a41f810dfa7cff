"""The curtain: covers everything at once, names nobody, and lifts again into Together view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.widgets import button, label


class Curtain(QWidget):
    """Says that all is kept, and waits."""

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label("", "display")
        self.explained = label("", "large", wrapped=True)
        self.explained.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.go_on = button(self.tr("Go on"), "primary", icon("play", ON_ACCENT), self.lifted.emit)
        self.go_on.setMinimumSize(180, 48)
        column = QVBoxLayout(self)
        column.setSpacing(24)
        column.addStretch(1)
        for widget in (self.title, self.explained, self.go_on):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusProxy(self.go_on)

    def hidden(self) -> None:
        """Say nothing but that there is a pause."""
        self.title.setText(self.tr("Pause"))
        self.explained.setText(self.tr("Everything is kept."))

    def stopped(self) -> None:
        """Say that this is where we stop for today."""
        self.title.setText(self.tr("Let's stop here"))
        self.explained.setText(self.tr("Everything stays just as it is. We can go on whenever you like."))
