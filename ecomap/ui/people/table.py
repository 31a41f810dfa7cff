"""The table of people: sorted, walked through and written in by mouse and by keys."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind, LineKind
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Shape
from ecomap.ui.people.cells import CellDelegate
from ecomap.ui.people.frozen import FrozenNames
from ecomap.ui.people.headings import Headings
from ecomap.ui.people.keys import WRITES, FirstLetters
from ecomap.ui.people.table_model import TableModel
from ecomap.ui.translation import translate


class PeopleTable(QTableView):
    """Rows are selected, cells walked through: F2, Enter or another click writes in one, Tab goes on to the next."""

    left = Signal()
    """Esc: the keys are wanted elsewhere."""

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.people = model
        self.narrowed = False
        """Only some are listed."""
        self.covered = 0
        """How much of the left lies below the names that stay in sight, in pixels."""
        self.headings = Headings(self)
        self.setHorizontalHeader(self.headings)
        self.setModel(model)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.letters = FirstLetters(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.headings.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setAccessibleName(self.tr("People, as a table"))
        self.setAccessibleDescription(self.tr("Enter writes in a cell. A capital letter goes to a name. Up sorts."))
        self.frozen = FrozenNames(self)
        self._held = QPersistentModelIndex()
        """The cell that was current when it was pressed: let go of there, it is written in."""
        self._came = False
        """The focus came with the very press."""
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._write_in_held)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._click_twice)
        self.headings.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.cells.went_on.connect(self._go_on)
        model.modelReset.connect(self.fit_columns)

    def dress(self, palette: Palette, scale: float, *, large: bool) -> None:
        """Take a palette and sizes."""
        self.cells.dress(palette, scale, large=large)
        self.verticalHeader().setMinimumSectionSize(self.cells.height)
        self.verticalHeader().setDefaultSectionSize(self.cells.height)
        self.headings.setFixedHeight(round(40 * max(scale, 1.0)))
        self.fit_columns()
        self.viewport().update()

    @property
    def wanted_width(self) -> int:
        """How wide the table is with every column in full, in pixels."""
        return sum(self._width(at) for at in range(len(self.people.columns))) + 24

    def _width(self, column: int) -> int:
        letter = self.fontMetrics().averageCharWidth()
        return round(self.people.columns[column].letters * letter * 1.1) + 32

    def fit_columns(self) -> None:
        """Make columns as wide as what usually stands in them; where there is more room, share it out."""
        room = self.viewport().width()
        wide = [self._width(at) for at in range(len(self.people.columns))]
        over = max(room - sum(wide), 0)
        for at, width in enumerate(wide):
            self.setColumnWidth(at, width + (over * width // sum(wide)))

    def write_in(self, index: QModelIndex) -> None:
        """Let a cell be written in: words in place, and of a few values one is picked."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            words = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        elif self._lists(index):
            self.offer(index)
        else:
            self.edit(index)

    def _click(self, index: QModelIndex) -> None:
        """Write in a cell that was current before it was clicked; a list waits whether a second click comes."""
        if self._held == index and len(self.selectionModel().selectedRows()) == 1:
            self._slow.start(QGuiApplication.styleHints().mouseDoubleClickInterval() if self._lists(index) else 0)

    def _click_twice(self, index: QModelIndex) -> None:
        self._slow.stop()
        self.write_in(index)

    def _write_in_held(self) -> None:
        index = self.currentIndex()
        if self._held == index and self.hasFocus():
            self.write_in(index)

    def _lists(self, index: QModelIndex) -> bool:
        """Say whether one of a few values is picked in a cell."""
        return self.people.columns[index.column()].field.shape in (Shape.CHOICE, Shape.SEGMENTS)

    def offer(self, index: QModelIndex) -> None:
        """Open the short list of what a cell can say; in a row that is selected with others, it is for all of them."""
        field, row = self.people.columns[index.column()].field, self.people.rows[index.row()]
        meant = self._meant(index.row())
        whom = row.name if len(meant) == 1 else self.tr("{count} people").format(count=len(meant))
        held = index.data(Qt.ItemDataRole.EditRole)
        menu = QMenu(self)
        menu.setObjectName("lineMenu" if any(isinstance(one.picture, LineKind) for one in field.options) else "")
        menu.setAccessibleName(f"{translate('inspector', field.title)}: {whom}")
        if len(meant) > 1:
            menu.addAction(whom).setEnabled(False)
        for option in field.options:
            action = menu.addAction(translate("notation", option.words))
            action.setCheckable(True)
            action.setChecked(option.value == held)
            match option.picture:
                case BadgeKind(icon=name):
                    action.setIcon(icon(name))
                case LineKind() as kind:
                    action.setIcon(self.cells.picture(kind))
            action.triggered.connect(partial(self._pick, meant, index.column(), option.value))
        menu.aboutToHide.connect(menu.deleteLater)
        if checked := next((one for one in menu.actions() if one.isChecked()), None):
            menu.setActiveAction(checked)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft() + QPoint(0, 2)))

    def _meant(self, row: int) -> tuple[ElementId, ...]:
        """Return whom what is picked in a row is about."""
        selected = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = selected if row in selected else [row]
        return tuple(self.people.rows[at].id for at in rows)

    def _pick(self, meant: tuple[ElementId, ...], column: int, value: str, _checked: bool = False) -> None:
        row = self.people.row_of(meant[0])
        if len(meant) > 1:
            self.people.write_all(meant, column, value)
        elif row is not None:
            self.people.setData(self.people.index(row, column), value)

    def _go_on(self, step: int) -> None:
        """Go on from a field to the next cell, and write there, if it is for words."""
        if (there := self._beside(step)) is not None:
            self.setCurrentIndex(there)
            if self.people.columns[there.column()].field.shape is Shape.LINE:
                self.write_in(there)

    def _beside(self, step: int) -> QModelIndex | None:
        """Return the next cell, or the one before, in the order of reading; None beyond the last."""
        here, wide = self.currentIndex(), self.people.columnCount()
        at = here.row() * wide + here.column() + step
        if not here.isValid() or not 0 <= at < wide * self.people.rowCount():
            return None
        return self.people.index(at // wide, at % wide)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk here, and the letters of a name, from the shortcuts."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and self.letters.keeps(cast(QKeyEvent, event), narrowed=self.narrowed):
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know that a press brought the focus: it means no cell to write in."""
        super().focusInEvent(event)
        self._came = event.reason() is Qt.FocusReason.MouseFocusReason

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Know whether the cell that is pressed was current before."""
        here, at = self.currentIndex(), self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        again = plain and here == at and not self._came
        self._held, self._came = QPersistentModelIndex(at if again else QModelIndex()), False
        self._slow.stop()
        super().mousePressEvent(event)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, not below the names that stay there."""
        super().scrollTo(index, hint)
        hidden = self.covered - self.visualRect(index).left()
        if index.column() > 0 and hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write on F2 and Enter, go to the headings above the first row, leave on Esc; letters go to a name.

        Nothing of the list reaches the system's clipboard: Qt's own copy would put a name there.
        """
        here = self.currentIndex()
        if event.key() in WRITES and here.isValid():
            self.write_in(here)
        elif event.key() == Qt.Key.Key_Up and here.row() <= 0 and not event.modifiers():
            self.headings.at = max(here.column(), 0)
            self.headings.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.letters.forget()
            self.left.emit()
        elif not event.matches(QKeySequence.StandardKey.Copy) and not self.letters.take(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next cell on Tab; at the last one, and at the first, out of the table."""
        there = self._beside(1 if forward else -1)
        if there is None or self.state() is QAbstractItemView.State.EditingState:
            return super().focusNextPrevChild(forward)
        self.setCurrentIndex(there)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out among the columns."""
        super().resizeEvent(event)
        self.fit_columns()
