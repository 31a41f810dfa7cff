"""Fields to write in, alike for one line and for several: done when left, put back by Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_HEIGHT = 96
"""The height of a field for several lines, in pixels."""


class Line(QLineEdit):
    """One line of text."""

    done = Signal()
    """The field was left, or Return was pressed."""
    written = Signal()
    """Somebody writes in it."""
    put_back = Signal()
    """Esc: what stood there before is wanted again."""

    def __init__(self) -> None:
        super().__init__()
        self.returnPressed.connect(self.done)
        self.textEdited.connect(lambda _: self.written.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc as the wish for what stood there before."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is done: Qt does so only of what was written since Return."""
        super().focusOutEvent(event)
        self.done.emit()


class Lines(QPlainTextEdit):
    """Several lines of text."""

    done = Signal()
    """The field was left."""
    written = Signal()
    """Somebody writes in it."""
    put_back = Signal()
    """Esc: what stood there before is wanted again."""
    entered = Signal()
    """The field has the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_HEIGHT)
        self.textChanged.connect(self._tell_written)

    def text(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show a text; nobody wrote it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc as the wish for what stood there before."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is about to write."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is done."""
        super().focusOutEvent(event)
        self.done.emit()

    def _tell_written(self) -> None:
        if self.hasFocus():
            self.written.emit()
