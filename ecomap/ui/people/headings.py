"""The headings of the table of people: they sort, by mouse and by keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ecomap.ui import icons
from ecomap.ui.people.keys import kept_from_shortcuts

_SORTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Headings(QHeaderView):
    """What the columns are called; reached by Up from the first row, or by Tab. Enter and the space bar sort."""

    left = Signal()
    """The keys go back to the people."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(56)
        self.setAccessibleName(self.tr("Columns"))
        self.at = 0
        """The column the keys go to."""

    def turn(self, column: int) -> None:
        """Sort by a column; if that is so already, the other way round; then as in the list."""
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if self.sortIndicatorSection() != column:
            self.setSortIndicator(column, up)
        elif self.sortIndicatorOrder() is up:
            self.setSortIndicator(column, down)
        else:
            self.setSortIndicator(-1, up)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from column to column, sort, or go back to the people."""
        key, last = event.key(), self.count() - 1
        steps = {Qt.Key.Key_Left: self.at - 1, Qt.Key.Key_Right: self.at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key in steps:
            self.go_to(min(max(steps[Qt.Key(key)], 0), last))
        elif key in _SORTS:
            self.turn(self.at)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk here from the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            if kept_from_shortcuts(key, narrowed=False) or key.key() in _SORTS:
                event.accept()
                return True
        return super().event(event)

    def go_to(self, column: int) -> None:
        """Let the keys go to a column, and say what it is called."""
        self.at = column
        table = self.parent()
        if isinstance(table, QTableView):
            table.scrollTo(table.model().index(max(table.rowAt(0), 0), column))
        self.viewport().update()
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and say where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a heading, in whose order people stand, and that the keys go there."""
        colours, held = self.palette(), self.sortIndicatorSection() == section
        accent = colours.highlight().color()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, colours.base())
        painter.setPen(QPen(accent if held else colours.placeholderText().color(), 2 if held else 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self.hasFocus() and section == self.at:
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        words = rect.adjusted(8, 0, -8, 0)
        if held:
            side = round(self.fontMetrics().height() * 0.75)
            mark = QRectF(words.right() - side, words.center().y() - side / 2, side, side)
            turned = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            icons.paint(painter, "chevron-down" if turned else "chevron-up", mark, accent)
            words.setRight(words.right() - side - 4)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(accent if held else colours.text().color())
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _say(self) -> None:
        """Let a screen reader say the column and its order."""
        role = Qt.ItemDataRole.AccessibleTextRole
        words = str(self.model().headerData(self.at, Qt.Orientation.Horizontal, role) or "")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
