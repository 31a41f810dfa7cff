"""Keys that both forms of the people list understand: a name's first letters, and what shortcuts do not get."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from ecomap.ui.people.model import ROW
from ecomap.ui.people.rows import Row
from ecomap.ui.plain import plain

WRITES = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that write where one is."""
PAUSE = 1500
"""After how long without another letter a new name begins, in milliseconds."""
_WALKING = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_OTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FirstLetters(QObject):
    """Goes to the next name that begins as it is typed.

    Single letters are commands in the list as they are on the canvas. So a name begins with a capital, as names do;
    what follows soon belongs to it. Where single keys are switched off, any letter begins one.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.forget)

    def forget(self) -> None:
        """Begin a new name with the next letter."""
        self._typed = ""

    def wants(self, event: QKeyEvent) -> bool:
        """Say whether a key is part of a name, before the shortcuts hear of it."""
        text = event.text()
        if event.modifiers() & _OTHER or not text or not text.isprintable():
            return False
        return bool(self._typed) or (text.isalpha() and text != text.lower())

    def keeps(self, event: QKeyEvent, *, narrowed: bool) -> bool:
        """Keep a key that walks through the list, or is part of a name, from the shortcuts; say whether it did."""
        kept = kept_from_shortcuts(event, narrowed=narrowed) or self.wants(event)
        if kept:
            event.accept()
        return kept

    def take(self, event: QKeyEvent) -> bool:
        """Go on to the next name that begins with what was typed; say whether the key was a letter of a name."""
        text = event.text()
        if event.modifiers() & _OTHER or not text or not text.isprintable() or not (self._typed or text.strip()):
            return False
        self._typed += text
        self._pause.start()
        self._go()
        return True

    def _go(self) -> None:
        model, current = self._view.model(), self._view.currentIndex()
        everybody = [index for index in everyone(model) if not self._hidden(index)]
        at = next((i for i, one in enumerate(everybody) if _same(one, current)), -1)
        start = at + 1 if len(self._typed) == 1 else max(at, 0)
        begins = plain(self._typed)
        for index in (*everybody[start:], *everybody[:start]):
            row = index.data(ROW)
            if isinstance(row, Row) and plain(row.name).startswith(begins):
                there = index.siblingAtColumn(current.column()) if current.isValid() else index
                self._view.setCurrentIndex(there if there.isValid() else index)
                return

    def _hidden(self, index: QModelIndex) -> bool:
        """Say whether somebody is in a group that is closed."""
        parent = index.parent()
        return parent.isValid() and not self._view.visualRect(index).isValid()


def everyone(model: QAbstractItemModel) -> list[QModelIndex]:
    """Return everybody in the order of reading: those of a table, or those under the headings of a tree."""
    top = [model.index(at, 0) for at in range(model.rowCount())]
    return [
        one
        for each in top
        for one in (
            [each]
            if isinstance(each.data(ROW), Row)
            else [model.index(at, 0, each) for at in range(model.rowCount(each))]
        )
    ]


def kept_from_shortcuts(event: QKeyEvent, *, narrowed: bool) -> bool:
    """Say whether a key walks through the list, though the window has something else under it.

    While only some are listed, "all" means those.
    """
    return event.key() in _WALKING or (narrowed and event.matches(QKeySequence.StandardKey.SelectAll))


def _same(one: QModelIndex, other: QModelIndex) -> bool:
    return one.row() == other.row() and one.parent() == other.parent()
