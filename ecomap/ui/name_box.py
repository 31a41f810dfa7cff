"""The name box: one line, understood as people talk; what Enter will do is said before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import label

LONGEST = 20_000
"""So many letters are taken: a list of some hundred people."""


class NameBox(QLineEdit):
    """Takes whole families in a line: "mum Sarah, dad Tom, sister Ella 9"."""

    entered = Signal(str)
    """Enter: the line is to be done."""
    left = Signal()
    """Esc on an empty line: back to the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nameBox")
        self.setAccessibleName(self.tr("Add people"))
        self.setAccessibleDescription(self.tr("Type who there is, for example: mum Kelly, nan Mair, best friend Zofia"))
        self.setPlaceholderText(self.tr("mum Kelly, nan Mair ..."))
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self.addAction(QAction(icon("plus"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.meaning: Callable[[str], str] = lambda _: ""
        """Says what a line would do, in one sentence."""
        self.understood = _sentence_card()
        self.textChanged.connect(self._explain)
        self.returnPressed.connect(self._enter)

    def paste_lines(self) -> None:
        """Paste, several lines as one: a list of names from elsewhere is a line of names here."""
        lines = QGuiApplication.clipboard().text().splitlines()
        self.insert(", ".join(line.strip() for line in lines if line.strip()))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the map while the line is empty: one undo takes the last line back."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.text() and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc, then leave it; paste lists."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_lines()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the sentence away."""
        super().focusOutEvent(event)
        self.understood.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say again what Enter would do."""
        super().focusInEvent(event)
        self._explain(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence under the line."""
        super().resizeEvent(event)
        self._place()

    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self.clear()
            self.entered.emit(text)

    def _explain(self, text: str) -> None:
        sentence = self.meaning(text) if text.strip() else ""
        if self.understood.parentWidget() is not self.window():
            self.understood.setParent(self.window())
        self.understood.setText(sentence)
        self.understood.setVisible(bool(sentence) and self.hasFocus())
        self._place()

    def _place(self) -> None:
        """Lay the sentence under the line, on top of everything in the window."""
        if not self.understood.isVisibleTo(self.window()):
            return
        self.understood.setFixedWidth(min(max(self.width(), 420), self.window().width() - 8))
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        wanted = self.understood.heightForWidth(self.understood.width())
        self.understood.setFixedHeight(min(wanted, max((self.window().height() - corner.y()) // 2, 60)))
        self.understood.move(min(corner.x(), max(self.window().width() - self.understood.width() - 4, 4)), corner.y())
        self.understood.raise_()


def _sentence_card() -> QLabel:
    made = label("", "understood", wrapped=True)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.hide()
    return made
