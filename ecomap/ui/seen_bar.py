"""A bar over the canvas: which part of the drawing is seen just now, or what is told about it; and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, label

_BETWEEN = 60
"""Margins, and room between words and button, in pixels."""


class SeenBar(QWidget):
    """Words, more words below them, and one button; Esc in it presses the button. Another can be offered beside it.

    Where the first words would not have room in one line beside the buttons', these show their icons alone.
    """

    left = Signal()
    """Back to all of the drawing."""
    turned = Signal()
    """What is offered beside that."""

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
        self._turn = ""
        self.turn = button("", "", icon("eye-off"), self.turned.emit)
        self.turn.hide()
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.words)
        told.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addLayout(told, 1)
        row.addWidget(self.turn)
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

    def offer(self, words: str, picture: QIcon | None = None) -> None:
        """Offer something beside the way back, as another button; nothing without words."""
        if picture is not None and words != self._turn:
            self.turn.setIcon(picture)
        self._turn = words
        self.turn.setVisible(bool(words))
        self.turn.setToolTip(words)
        self.turn.setAccessibleName(words)
        self._fit()

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
        buttons = {self.back: self._back, self.turn: self._turn}
        offered = {made: words for made, words in buttons.items() if words}
        beside = sum(
            made.fontMetrics().horizontalAdvance(words) + made.iconSize().width() + _BETWEEN
            for made, words in offered.items()
        )
        spoken = wide + beside + _BETWEEN < self.width()
        for made, words in offered.items():
            shown = f" {words}" if spoken else ""
            if shown != made.text():
                made.setText(shown)
