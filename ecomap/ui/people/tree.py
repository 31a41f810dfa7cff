"""The narrow list of people: parts of the map, and who is in them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QTreeView, QWidget

from ecomap.ui.people.keys import WRITES, FirstLetters


class PeopleTree(QTreeView):
    """The tree itself: letters are commands here as on the canvas, and a capital begins a name to go to."""

    left = Signal()
    """Esc: the keys are wanted elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrowed = False
        """Only some are listed."""
        self._dressing = False
        self.letters = FirstLetters(self)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("People"))
        self.setAccessibleDescription(self.tr("Enter writes a name. A capital letter goes to a name."))
        self.clicked.connect(self._fold)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk here, and the letters of a name, from the shortcuts."""
        if event.type() is QEvent.Type.StyleChange:
            return self._dressed(event)
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and self.letters.keeps(cast(QKeyEvent, event), narrowed=self.narrowed):
            return True
        return super().event(event)

    def _dressed(self, event: QEvent) -> bool:
        """Take another look, and lay everybody out when next they are seen: Qt's own list would do it several times."""
        self._dressing = True
        taken = QAbstractScrollArea.event(self, event)
        self._dressing = False
        self.scheduleDelayedItemsLayout()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another size; one that comes with another look waits for the people in that look."""
        if self._dressing:
            QAbstractScrollArea.resizeEvent(self, event)
        else:
            super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename in place on F2 and Enter, open and close a part of the map, leave on Esc; letters go to a name.

        Nothing of the list reaches the system's clipboard: Qt's own copy would put a name there.
        """
        here = self.currentIndex()
        if event.key() in WRITES and here.isValid():
            if here.parent().isValid():
                self.edit(here)
            else:
                self._fold(here)
        elif event.key() == Qt.Key.Key_Escape:
            self.letters.forget()
            self.left.emit()
        elif not event.matches(QKeySequence.StandardKey.Copy) and not self.letters.take(event):
            super().keyPressEvent(event)

    def _fold(self, index: QModelIndex) -> None:
        """Open or close a group whose heading was clicked."""
        if not index.parent().isValid():
            self.setExpanded(index, not self.isExpanded(index))
