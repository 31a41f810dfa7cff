"""The people list as Qt's views read it: groups, and under each its people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ecomap.model.person import ElementId
from ecomap.ui.people.rows import Group, Row
from ecomap.ui.translation import translate

ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Row`, or its `Group`."""
ASIDE = ROW + 1
"""The role under which an index says whether somebody is on the map and not shown now."""

_NOWHERE = QModelIndex()
_OF_HEADING = Qt.ItemFlag.ItemIsEnabled
_OF_PERSON = _OF_HEADING | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren
Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractItemModel):
    """Two levels: sectors, and who is in them. Replaced as a whole; the list is short."""

    renamed = Signal(str, str)
    """Somebody was given another name in the list: id, new name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self._at: dict[ElementId, tuple[int, int]] = {}
        """In which group somebody stands, and where in it."""
        self.aside: frozenset[ElementId] = frozenset()
        """Who is on the map, and not among those who are shown now."""

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Show other groups, unless they are the same."""
        if groups == self.groups:
            return
        if _cast(groups) == _cast(self.groups):
            self._amend(groups)
            return
        self.beginResetModel()
        self.groups = groups
        self._at = {row.id: (at, below) for at, group in enumerate(groups) for below, row in enumerate(group.rows)}
        self.endResetModel()

    def _amend(self, groups: tuple[Group, ...]) -> None:
        """Show the same people, some of them otherwise: only their rows are drawn again."""
        before, self.groups = self.groups, groups
        for at, (old, new) in enumerate(zip(before, groups, strict=True)):
            pairs = enumerate(zip(old.rows, new.rows, strict=True))
            for first, last in runs(below for below, (was, now) in pairs if was is not now and was != now):
                self.dataChanged.emit(self.createIndex(first, 0, at + 1), self.createIndex(last, 0, at + 1))

    @property
    def people(self) -> tuple[ElementId, ...]:
        """Who is listed, in the order of reading."""
        return tuple(row.id for group in self.groups for row in group.rows)

    def index_of(self, element: ElementId) -> QModelIndex:
        """Return where somebody stands in the list; an invalid index if nowhere."""
        if (place := self._at.get(element)) is not None:
            return self.createIndex(place[1], 0, place[0] + 1)
        return QModelIndex()

    def row(self, index: Index) -> Row | None:
        """Return the row at an index, or None for a group's heading."""
        found = self.data(index, ROW)
        return found if isinstance(found, Row) else None

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a heading or of somebody under it; asked for everybody whenever the list is laid out."""
        group = parent.row() + 1  # 0 below nothing: there Qt's row is -1
        listed = self.groups[group - 1].rows if group else self.groups
        if column or not 0 <= row < len(listed) or (group and parent.internalId()):
            return QModelIndex()
        return self.createIndex(row, column, group)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two meanings for it
        """Return the heading somebody stands under."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many headings there are, or people under one."""
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() else len(self.groups[parent.row()].rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let people be selected and renamed, and headings neither."""
        return _OF_PERSON if index.internalId() else _OF_HEADING

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view, or a screen reader, asks about an index."""
        if not index.isValid():
            return None
        if not index.internalId():
            group = self.groups[index.row()]
            return group if role == ROW else group.name if role == Qt.ItemDataRole.DisplayRole else None
        row = self.groups[index.internalId() - 1].rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.name
            case Qt.ItemDataRole.EditRole:
                return row.written
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                aside = translate("people", "not shown now") if row.id in self.aside else ""
                return ", ".join(part for part in (row.spoken, aside) if part)
        if role == ASIDE:
            return row.id in self.aside
        return row if role == ROW else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for somebody to be renamed."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or str(value) == row.written:
            return False
        self.renamed.emit(row.id, str(value))
        return True


def runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of every run of numbers that follow each other."""
    for _, run in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        held = [number for _, number in run]
        yield held[0], held[-1]


def _cast(groups: tuple[Group, ...]) -> list[tuple[str, str, list[ElementId]]]:
    """Return who is listed, and where."""
    return [(group.id, group.name, [row.id for row in group.rows]) for group in groups]
