"""The people list as a table, as Qt's views read it: one row for each person or place, one column for each fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ecomap.model.person import ElementId
from ecomap.ui.inspector.field import Field
from ecomap.ui.people.column import Column, Known
from ecomap.ui.people.columns import columns
from ecomap.ui.people.model import ASIDE, ROW, runs
from ecomap.ui.people.order import in_order
from ecomap.ui.people.rows import Row
from ecomap.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
FEW = 40
"""Up to so many people come or go row by row, so that the place in the table is kept; more are shown anew."""


def _nothing_wrong(element: ElementId, field: Field, value: str) -> str:
    return ""


class TableModel(QAbstractTableModel):
    """Rows keep their order while somebody writes in them; sorting, or other people, put them in order again."""

    written = Signal(tuple, object, str)
    """Cells of a column were given a value: ids, `Field`, value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.columns: tuple[Column, ...] = ()
        self.aside: frozenset[ElementId] = frozenset()
        """Who is on the map, and not among those who are shown now."""
        self.problem: Callable[[ElementId, Field, str], str] = _nothing_wrong
        """Says why a value cannot be; nothing, if it can."""
        self._known: Known | None = None
        self._sorted: tuple[str, Qt.SortOrder] | None = None
        """The column's key, and which way round; None: as in the list."""
        self._listed: list[Row] = []
        self._at: dict[ElementId, int] = {}

    def show_rows(self, rows: Iterable[Row], known: Known) -> None:
        """Show these people of a copy."""
        asked = columns(known)
        other = [(one.key, one.title) for one in asked] != [(one.key, one.title) for one in self.columns]
        self._listed = list(rows)
        new = {row.id: row for row in self._listed}
        changes = len(new.keys() ^ {row.id for row in self.rows})
        if other or changes > FEW:
            self.beginResetModel()
            self.columns, self._known = asked, known
            self.rows = self._ordered()
            self._count()
            self.endResetModel()
            return
        self.columns, self._known = asked, known
        self._let_go(new.keys())
        self.rows = [new[row.id] for row in self.rows]
        if changes:
            self._take_in()
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def _let_go(self, staying: Iterable[ElementId]) -> None:
        kept = set(staying)
        for first, last in reversed(list(runs(at for at, row in enumerate(self.rows) if row.id not in kept))):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self.rows[first : last + 1]
            self._count()
            self.endRemoveRows()

    def _take_in(self) -> None:
        """Put those who are new where they belong: after whom they follow in the order that holds."""
        here = {row.id for row in self.rows}
        before: ElementId | None = None
        for row in self._ordered():
            if row.id not in here:
                at = 0 if before is None else self._at[before] + 1
                self.beginInsertRows(_NOWHERE, at, at)
                self.rows.insert(at, row)
                self._count()
                self.endInsertRows()
            before = row.id

    @property
    def people(self) -> tuple[ElementId, ...]:
        """Who is listed, in the order of reading."""
        return tuple(row.id for row in self.rows)

    def row_of(self, element: ElementId) -> int | None:
        """Return in which row somebody stands."""
        return self._at.get(element)

    def row(self, index: Index) -> Row | None:
        """Return whose row an index is in."""
        return self.rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many facts there are."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everybody be selected, and written about what they can have."""
        if not index.isValid() or self._known is None:
            return Qt.ItemFlag.NoItemFlags
        asked = self.columns[index.column()].applies(self._known.document, self.rows[index.row()].id)
        return _READ | Qt.ItemFlag.ItemIsEditable if asked else _READ

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view, or a screen reader, asks about a cell."""
        if not index.isValid() or self._known is None:
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(row, column) or self._unknown(row, column)
            case Qt.ItemDataRole.EditRole:
                return column.field.read(self._known.document, row.id)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                kept = translate("people", "file only") if row.kept else ""
                aside = translate("people", "not shown now") if row.id in self.aside else ""
                return ", ".join(filter(None, (kept, aside))) if index.column() == 0 else ""
        if role == ASIDE:
            return row.id in self.aside
        return row if role == ROW else None

    def _words(self, row: Row, column: Column) -> str:
        if self._known is None or not column.applies(self._known.document, row.id):
            return ""
        return column.words(self._known, row.id)

    def _unknown(self, row: Row, column: Column) -> str:
        applies = self._known is not None and column.applies(self._known.document, row.id)
        return translate("people", "not known") if applies else translate("people", "nothing to write here")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called and whether people stand in its order; of a row, whose it is."""
        if orientation is Qt.Orientation.Vertical:
            named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.rows[section].name if named and section < len(self.rows) else None
        if section >= len(self.columns):
            return None
        title = translate("inspector", self.columns[section].title)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (title, self._order_words(section)) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return translate("people", "Sort by this: press, or Enter")
        return None

    def _order_words(self, section: int) -> str:
        if self._sorted is None or self._sorted[0] != self.columns[section].key:
            return ""
        up, down = translate("people", "sorted"), translate("people", "sorted, the other way round")
        return up if self._sorted[1] is _UP else down

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a value to be written."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        self.written.emit((row.id,), self.columns[index.column()].field, str(value))
        return True

    def write_all(self, elements: Iterable[ElementId], column: int, value: str) -> None:
        """Ask for one value to be written about several people, as far as they can have it."""
        known, fact = self._known, self.columns[column]
        if known is not None:
            asked = tuple(one for one in elements if fact.applies(known.document, one))
            self.written.emit(asked, fact.field, value)

    def sort(self, column: int, order: Qt.SortOrder = _UP) -> None:
        """Put people in the order of a column; of none (-1): as in the list."""
        self._sorted = (self.columns[column].key, order) if 0 <= column < len(self.columns) else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        who = [self.rows[index.row()].id for index in before]
        self.rows = self._ordered()
        self._count()
        after = [self.index(self._at[one], index.column()) for one, index in zip(who, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> list[Row]:
        """Return everybody in the order that holds."""
        known = self._known
        column = next((one for one in self.columns if self._sorted and one.key == self._sorted[0]), None)
        if known is None or column is None or self._sorted is None:
            return list(self._listed)
        rank, document = column.rank, known.document
        return in_order(
            self._listed,
            lambda row: rank(known, row.id) if column.applies(document, row.id) else None,
            descending=self._sorted[1] is _DOWN,
        )

    def _count(self) -> None:
        self._at = {row.id: at for at, row in enumerate(self.rows)}
