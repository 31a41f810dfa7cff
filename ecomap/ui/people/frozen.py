"""The column of names, which stays in sight while the table is scrolled sideways: whose cells they are is always read.

It is painted by the table's own delegate and headings, and is none of its own to a screen reader or to the keys.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from ecomap.ui.list_fingers import ListFingers

if TYPE_CHECKING:
    from ecomap.ui.people.table import PeopleTable

MOST = 0.5
"""The share of the table that names may take: where they would take more, they scroll with the rest."""
_FLAGS = QItemSelectionModel.SelectionFlag
_FROM_TO = _FLAGS.ClearAndSelect | _FLAGS.Rows
_SELECTED, _OVER = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver


class FrozenNames(QWidget):
    """Lies on the first column once that is scrolled away; a press here means the row, and leaves the columns be."""

    def __init__(self, table: PeopleTable) -> None:
        super().__init__(table)
        self._table = table
        self._over = -1
        """The row under the pointer."""
        self._first = QPersistentModelIndex()
        """Where a row of people begins that is chosen with Shift."""
        self.heading = _FrozenHeading(table)
        self.setMouseTracking(True)
        ListFingers(table, self)
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.place())
        table.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        table.headings.sectionResized.connect(lambda *_: self.place())
        table.selectionModel().selectionChanged.connect(lambda *_: self.update())
        for changed in (table.people.dataChanged, table.people.modelReset, table.people.layoutChanged):
            changed.connect(lambda *_: self.update())
        table.viewport().installEventFilter(self)
        self.hide()

    def place(self) -> None:
        """Lie where the names would be, if they are not in sight."""
        table = self._table
        wide, room = table.columnWidth(0), table.viewport().geometry()
        wanted = table.horizontalScrollBar().value() > 0 and wide <= room.width() * MOST
        table.covered = wide if wanted else 0
        self.setGeometry(room.left(), room.top(), wide, room.height())
        above = table.headings.geometry()
        self.heading.setGeometry(room.left(), above.top(), wide, above.height())
        for one in (self, self.heading):
            one.setVisible(wanted)
            one.raise_()
            one.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the table, and be painted anew when it is."""
        if event.type() is QEvent.Type.Resize:
            self.place()
        elif event.type() is QEvent.Type.Paint:
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the rows in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._table.palette().base())
        for index in self._in_sight():
            option = QStyleOptionViewItem()
            self._table.initViewItemOption(option)
            option.rect = QRect(0, self._table.rowViewportPosition(index.row()), self.width(), self._height(index))
            selected = self._table.selectionModel().isSelected(index)
            for flag, holds in ((_SELECTED, selected), (_OVER, index.row() == self._over)):
                option.state = option.state | flag if holds else option.state & ~flag
            self._table.itemDelegate().paint(painter, option, index)
        _paint_edge(self, painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, as a press on any cell of it does; the keys stay in their column, if that is in sight."""
        table, index = self._table, self._index_at(event)
        if not index.isValid():
            return
        table.setFocus(Qt.FocusReason.MouseFocusReason)
        there, chosen = index.siblingAtColumn(self._column()), table.selectionModel()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._first.isValid():
            first = table.people.index(self._first.row(), 0)
            chosen.select(QItemSelection(first, index), _FROM_TO)
            chosen.setCurrentIndex(there, _FLAGS.NoUpdate)
            return
        self._first = QPersistentModelIndex(index)
        held = event.button() is Qt.MouseButton.RightButton and chosen.isSelected(index)
        chosen.setCurrentIndex(there, _FLAGS.NoUpdate if held else table.selectionCommand(index, event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write in a name, where it stands."""
        index = self._index_at(event)
        if index.isValid():
            self._table.setCurrentIndex(index)
            self._table.write_in(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row is under the pointer."""
        self._show_over(self._table.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Show that none is."""
        self._show_over(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the table's own menu."""
        self._table.customContextMenuRequested.emit(event.pos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        QApplication.sendEvent(self._table.viewport(), event)

    def _show_over(self, row: int) -> None:
        if row != self._over:
            self._over = row
            self.update()

    def _column(self) -> int:
        """Return the column the keys are in; one that is in sight, if that one is not."""
        table, here = self._table, self._table.currentIndex().column()
        free = [at for at in range(1, table.people.columnCount()) if table.columnViewportPosition(at) >= self.width()]
        return here if here in free or not free else free[0]

    def _index_at(self, event: QMouseEvent) -> QModelIndex:
        row = self._table.rowAt(round(event.position().y()))
        return self._table.people.index(row, 0) if row >= 0 else QModelIndex()

    def _height(self, index: QModelIndex) -> int:
        return self._table.rowHeight(index.row())

    def _in_sight(self) -> Iterator[QModelIndex]:
        """Yield the names of the rows that are in sight."""
        model, table = self._table.people, self._table
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        if first >= 0:
            for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
                yield model.index(row, 0)


class _FrozenHeading(QWidget):
    """The heading of the names; a press sorts by them."""

    def __init__(self, table: PeopleTable) -> None:
        super().__init__(table)
        self._table = table
        table.headings.sortIndicatorChanged.connect(lambda *_: self.update())
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the heading itself is painted."""
        painter = QPainter(self)
        self._table.headings.paintSection(painter, self.rect(), 0)
        _paint_edge(self, painter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sort by names."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._table.headings.turn(0)


def _paint_edge(widget: QWidget, painter: QPainter) -> None:
    """Paint where what stays in sight ends."""
    edge = widget.rect().right()
    painter.setPen(QPen(widget.palette().placeholderText().color(), 1))
    painter.drawLine(edge, 0, edge, widget.height())
