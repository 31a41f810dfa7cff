"""The entries of a subject as a table: walked with the keyboard, each row read aloud as it stands."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.records.subject import Subject, said
from ecomap.ui.translation import translate

_ROW = Qt.ItemDataRole.UserRole


class RecordTable(QTreeWidget):
    """Shows what stands in the columns of a subject; one row is the one the form asks about."""

    chosen = Signal(str)
    """Another entry is meant."""
    edit_wanted = Signal()
    """Return: its first field is to be written in."""
    removal_wanted = Signal()
    addition_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.offered = (False, "")
        """Whether the entry can be taken away; in which words another is added, if one can be."""
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(True)
        self.header().setSectionsMovable(False)
        self.header().setMinimumSectionSize(40)
        self.currentItemChanged.connect(lambda item, _: self.chosen.emit(item.data(0, _ROW)) if item else None)
        self.itemDoubleClicked.connect(lambda *_: self.edit_wanted.emit())
        ListFingers(self)

    def show_entries(self, subject: Subject, document: Document, entry: ElementId | None) -> None:
        """Show the entries of a subject, and which one is meant."""
        with QSignalBlocker(self):
            self.clear()
            self.setAccessibleName(translate("records", subject.title))
            self.setColumnCount(len(subject.columns))
            self.setHeaderLabels([translate("inspector", one.title) for one in subject.columns])
            for key in subject.entries(document) if subject.entries else ():
                words = [translate("notation", said(one, document, key)) for one in subject.columns]
                item = QTreeWidgetItem(self, words)
                item.setData(0, _ROW, key)
                for at, one in enumerate(words):
                    item.setToolTip(at, one)
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(one for one in words if one))
                if key == entry:
                    self.setCurrentItem(item)
            for at in range(len(subject.columns) - 1):
                self.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
        if (current := self.currentItem()) is not None:
            self.scrollToItem(current)

    def height_of(self, rows: int) -> int:
        """Return how high the table is with some rows, in pixels."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        around = self.header().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        return around + rows * row + 2 * self.frameWidth()

    def forget(self) -> None:
        """Keep no word of what was shown."""
        with QSignalBlocker(self):
            self.clear()
            self.setHeaderLabels([])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in the entry on Return and F2, take it away on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the entry that is meant."""
        (removable, addition), menu = self.offered, QMenu(self)
        if self.currentItem() is not None:
            menu.addAction(icon("pencil"), self.tr("Write in it"), self.edit_wanted.emit)
            if removable:
                menu.addAction(icon("trash-2"), self.tr("Take it away"), self.removal_wanted.emit)
        if addition:
            menu.addAction(icon("plus"), addition, self.addition_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        if menu.actions():
            menu.popup(event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are no search here, as nowhere on the map."""
