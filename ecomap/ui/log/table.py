"""The log as Qt's views read it: one row a line, the latest first; as many as there are, none of them made before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ecomap.model.log import Logged
from ecomap.ui.log import words
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = (
    QT_TRANSLATE_NOOP("log", "Day"),
    QT_TRANSLATE_NOOP("log", "Time"),
    QT_TRANSLATE_NOOP("log", "Who"),
    QT_TRANSLATE_NOOP("log", "What was done"),
)
DAY, TIME, WHO, WHAT = range(len(COLUMNS))


def cells(line: Logged) -> tuple[str, ...]:
    """Return what stands in the columns."""
    return words.day(line.at), words.time(line.at), words.who(line), words.what(line)


class LogModel(QAbstractTableModel):
    """Lines of a log. A day is seen in the first of its rows, and heard in each."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Logged] = ()

    def show_lines(self, lines: Sequence[Logged]) -> None:
        """Show other lines, from the latest."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("log", COLUMNS[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, and how it is heard."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, column = index.row(), index.column()
        said = cells(self.lines[row])[column]
        seen = role == Qt.ItemDataRole.DisplayRole
        if seen and column == DAY and row and words.day(self.lines[row - 1].at) == said:
            return ""
        return said if column in (WHO, WHAT) or role != Qt.ItemDataRole.ToolTipRole else None
