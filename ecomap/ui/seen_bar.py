"""A bar over the canvas: which part of the drawing is seen just now, or what is told about it; and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, label

_BETWEEN = 60
"""Margins, and room between words and button, in pixels."""


class SeenBar(QWidget):
    """Words, more words below them, and one button; Esc in it presses the button.

    Where the first words would not have room in one line beside the button's, the button shows its cross alone.
    """

    left = Signal()
    """Back to all of the drawing."""

    def __init__(self, name: str, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.words = label("", "seenWords", wrapped=True)
        self.more = label("", "quiet", wrapped=True)
        self._back = back
        self.back = button(back, "", icon("x"), self.left.emit)
        self.back.setToolTip(back)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.words)
        told.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self.back)
        self.hide()

    def tell(self, words: str, more: str = "") -> None:
        """Show these words; screen readers say them when they are new."""
        new = self.isHidden() or (words, more) != (self.words.text(), self.more.text())
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{words} {more}".strip())
        self._fit()
        self.show()
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{words} {more}".strip()))

    def over(self) -> None:
        """Go, and keep no word."""
        self.hide()
        self.words.clear()
        self.more.clear()
        self.setAccessibleName("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the button's words where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.words.fontMetrics().horizontalAdvance(self.words.text())
        beside = self.back.fontMetrics().horizontalAdvance(self._back) + self.back.iconSize().width()
        shown = f" {self._back}" if wide + beside + 2 * _BETWEEN < self.width() else ""
        if shown != self.back.text():
            self.back.setText(shown)
