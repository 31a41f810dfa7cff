"""The two forms of the people list, narrow and as a table: the same people, the same selection, one of them shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from ecomap.model.person import ElementId
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.people.column import Known
from ecomap.ui.people.delegate import PeopleDelegate
from ecomap.ui.people.model import ROW, PeopleModel, runs
from ecomap.ui.people.rows import Group, Row
from ecomap.ui.people.table import PeopleTable
from ecomap.ui.people.table_model import TableModel
from ecomap.ui.people.tree import PeopleTree

_FLAGS = QItemSelectionModel.SelectionFlag


class PeopleLists(QStackedWidget):
    """Keeps the form that is shown in step with the map; the other holds nobody until it is wanted."""

    chosen = Signal(frozenset)
    """The selection was changed here: element ids."""
    menu_wanted = Signal(QPoint)
    """A menu for who is selected is to open here, on the screen."""
    left = Signal()
    """The keys are wanted on the map again."""

    def __init__(self) -> None:
        super().__init__()
        self.model = PeopleModel(self)
        self.tree = PeopleTree(self)
        self.delegate = PeopleDelegate(self.tree)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self.delegate)
        self.rows = TableModel(self)
        self.table = PeopleTable(self.rows, self)
        self.wide = False
        """A table is shown, not the narrow list."""
        self._marked: frozenset[ElementId] = frozenset()
        self._marking = False
        for view in (self.tree, self.table):
            self.addWidget(view)
            view.selectionModel().selectionChanged.connect(self._tell)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._ask_menu)
            view.left.connect(self.left)
            ListFingers(view)

    @property
    def view(self) -> PeopleTree | PeopleTable:
        """The form that is shown."""
        return self.table if self.wide else self.tree

    @property
    def people(self) -> tuple[ElementId, ...]:
        """Who is listed, in the order of reading."""
        return (self.rows if self.wide else self.model).people

    def take_form(self, *, wide: bool) -> None:
        """Show the table, or the narrow list."""
        self.wide = wide
        self.setCurrentWidget(self.view)

    def show_people(self, groups: tuple[Group, ...], known: Known | None, *, narrowed: bool) -> None:
        """List these people; the keys stay where they were, or go to who stood beside there.

        `known` is what the cells of a table are read from: without it, the narrow list is meant.
        """
        current, before = self._current(), self.people
        self._marking = True
        if known is not None:
            self.rows.show_rows((row for group in groups for row in group.rows), known)
        else:
            self._show_tree(groups)
        self._marking = False
        self.view.narrowed = narrowed
        self.mark(self._marked)
        if current is not None and self._current() != current:
            self._stay(current, before)

    def _show_tree(self, groups: tuple[Group, ...]) -> None:
        folded = {group.id for at, group in enumerate(self.model.groups) if not self._is_open(at)}
        self.model.show_groups(groups)
        for at, group in enumerate(groups):
            self.tree.setExpanded(self.model.index(at, 0), group.id not in folded)

    def show_aside(self, aside: frozenset[ElementId]) -> None:
        """Mark those who are on the map and not among those who are shown now."""
        if aside != self.model.aside:
            self.model.aside = self.rows.aside = aside
            self.view.viewport().update()

    def mark(self, chosen: Iterable[ElementId]) -> None:
        """Show which are selected on the map: only what is otherwise than before is touched."""
        self._marked = frozenset(chosen)
        here, selection = self._selection(), self.view.selectionModel()
        self._marking = True
        for change, how in ((here - self._marked, _FLAGS.Deselect), (self._marked - here, _FLAGS.Select)):
            if change:
                selection.select(self._ranges(change), how | _FLAGS.Rows)
        if len(self._marked) == 1:
            self._go_to(*self._marked)
        self._marking = False

    def rename(self, element: ElementId) -> bool:
        """Let a name be written where it stands in the list; say whether it stands there."""
        index = self.index_of(element)
        if index.isValid():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.setCurrentIndex(index)
            self.view.edit(index)
        return index.isValid()

    def index_of(self, element: ElementId) -> QModelIndex:
        """Return where somebody stands in the form that is shown; an invalid index if nowhere."""
        if not self.wide:
            return self.model.index_of(element)
        row = self.rows.row_of(element)
        return QModelIndex() if row is None else self.rows.index(row, 0)

    def _go_to(self, element: ElementId) -> None:
        """Bring somebody into sight, and let the keys go on from there."""
        index = self.index_of(element)
        if index.isValid() and element != self._current():
            there = index.siblingAtColumn(max(self.view.currentIndex().column(), 0))
            self.view.selectionModel().setCurrentIndex(there, _FLAGS.NoUpdate)
            self.view.scrollTo(there)

    def _stay(self, current: ElementId, before: tuple[ElementId, ...]) -> None:
        """Let the keys go to whoever of those listed stood nearest after somebody who is gone, or before them."""
        if current not in before:
            return
        at = before.index(current)
        near = (*before[at:], *reversed(before[:at]))
        if (there := next((one for one in near if self.index_of(one).isValid()), None)) is not None:
            self._go_to(there)

    def _current(self) -> ElementId | None:
        row = self.view.currentIndex().data(ROW)
        return row.id if isinstance(row, Row) else None

    def _ranges(self, elements: Iterable[ElementId]) -> QItemSelection:
        """Return a selection of these people, those beside each other together."""
        ranges = QItemSelection()
        rows: dict[int, list[int]] = {}
        for one in elements:
            if (index := self.index_of(one)).isValid():
                rows.setdefault(index.parent().row(), []).append(index.row())
        model = self.view.model()
        for group, found in rows.items():
            parent = model.index(group, 0) if group >= 0 else QModelIndex()
            for first, last in runs(sorted(found)):
                ranges.select(model.index(first, 0, parent), model.index(last, 0, parent))
        return ranges

    def _selection(self) -> frozenset[ElementId]:
        found: set[ElementId] = set()
        ranges = self.view.selectionModel().selection()
        for chosen in (ranges.at(number) for number in range(ranges.size())):
            group = chosen.parent().row()
            rows = self.rows.rows if self.wide else self.model.groups[group].rows if group >= 0 else ()
            found.update(row.id for row in rows[chosen.top() : chosen.bottom() + 1])
        return frozenset(found)

    def _is_open(self, at: int) -> bool:
        return self.tree.isExpanded(self.model.index(at, 0))

    def _ask_menu(self, at: QPoint) -> None:
        """Ask for the menu of who is selected; of nobody, who the keys go to."""
        current = self._current()
        if not self._selection() and current is not None:
            self.chosen.emit(frozenset({current}))
        if self._selection():
            self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))

    def _tell(self) -> None:
        if not self._marking:
            self._marked = self._selection()
            self.chosen.emit(self._marked)
