"""The left column: a heading, a find box, and the tree of people; it folds away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ecomap.model.diagram import Seat
from ecomap.model.person import ElementId
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.people.delegate import PeopleDelegate
from ecomap.ui.people.model import PeopleModel
from ecomap.ui.people.rows import Group, found
from ecomap.ui.widgets import label, round_button


class PeopleTree(QTreeView):
    """The tree itself: letters are commands here as on the canvas, not a search."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
        self.clicked.connect(self._fold)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: the find box searches, and letters are commands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename in place on F2 and Enter; nothing of the list reaches the system's clipboard."""
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt's own would put the name where other programs read it
            return
        super().keyPressEvent(event)

    def _fold(self, index: QModelIndex) -> None:
        """Open or close a group whose heading was clicked."""
        if not index.parent().isValid():
            self.setExpanded(index, not self.isExpanded(index))


class PeoplePanel(QWidget):
    """Everybody of the copy on screen, with the selection of the map."""

    chosen = Signal(frozenset)
    """The selection was changed here: element ids."""
    renamed = Signal(str, str)
    """Somebody was given another name here: id, name."""
    menu_wanted = Signal(QPoint)
    """A menu for who is selected is to open here, on the screen."""
    fold_wanted = Signal()
    """The panel's own button asks for it to be folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peoplePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label(self.tr("My people"), "panelTitle")
        self.count = label("", "quiet")
        self.fold = round_button(self.tr("Fold the list away"), icon("chevron-left"), self.fold_wanted.emit)
        self.find_box = QLineEdit(self)
        self.find_box.setObjectName("find")
        self.find_box.setPlaceholderText(self.tr("Find"))
        self.find_box.setAccessibleName(self.tr("Find people"))
        self.find_box.setClearButtonEnabled(True)
        self.find_box.addAction(QAction(icon("search"), "", self.find_box), QLineEdit.ActionPosition.LeadingPosition)
        self.model = PeopleModel(self)
        self.tree = PeopleTree(self)
        self.delegate = PeopleDelegate(self.tree)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(self.delegate)
        self._listed: tuple[Group, ...] = ()
        self._marking = False
        self._arrange()
        self.find_box.textChanged.connect(self._refresh)
        self.model.renamed.connect(self.renamed)
        self.tree.selectionModel().selectionChanged.connect(self._tell)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._ask_menu)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(8, 0, 0, 0)
        heading.addWidget(self.title)
        heading.addWidget(self.count)
        heading.addStretch(1)
        heading.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.find_box)
        column.addWidget(self.tree, 1)

    def dress(self, palette: Palette, scale: float, seat: Seat) -> None:
        """Take the palette, the size of text, and the manner of a seat."""
        together = seat is Seat.TOGETHER
        self.delegate.palette, self.delegate.scale, self.delegate.large = palette, scale, together
        self.title.setText(self.tr("My people") if together else self.tr("People"))
        self.count.setVisible(not together)
        self.setFixedWidth(round((196 if together else 216) * (1 + (scale - 1) * 0.6)))
        self.tree.doItemsLayout()
        self.tree.viewport().update()

    def show_groups(self, listed: tuple[Group, ...]) -> None:
        """List these people."""
        if listed != self._listed:
            self._listed = listed
            self._refresh()

    def show_aside(self, aside: frozenset[ElementId]) -> None:
        """Mark those who are on the map and not among those who are shown now."""
        if aside != self.model.aside:
            self.model.aside = aside
            self.tree.viewport().update()

    def mark(self, chosen: Iterable[ElementId]) -> None:
        """Show which are selected on the map."""
        indexes = [index for index in map(self.model.index_of, chosen) if index.isValid()]
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        self._marking = True
        flags = QItemSelectionModel.SelectionFlag
        self.tree.selectionModel().select(selection, flags.ClearAndSelect)
        if len(indexes) == 1:
            self.tree.selectionModel().setCurrentIndex(indexes[0], flags.NoUpdate)
            self.tree.scrollTo(indexes[0])
        self._marking = False

    def _refresh(self) -> None:
        folded = {group.id for at, group in enumerate(self.model.groups) if not self._is_open(at)}
        chosen = self._selection()
        self._marking = True
        shown = found(self._listed, self.find_box.text())
        self.model.show_groups(shown)
        for at, group in enumerate(shown):
            self.tree.setExpanded(self.model.index(at, 0), group.id not in folded)
        self._marking = False
        self.count.setText(str(1 + sum(len(group.rows) for group in self._listed)))
        self.mark(chosen)

    def _ask_menu(self, at: QPoint) -> None:
        """Ask for the menu of who is selected, if anybody is."""
        if self._selection():
            self.menu_wanted.emit(self.tree.viewport().mapToGlobal(at))

    def _is_open(self, at: int) -> bool:
        return self.tree.isExpanded(self.model.index(at, 0))

    def _selection(self) -> frozenset[ElementId]:
        rows = (self.model.row(index) for index in self.tree.selectionModel().selectedIndexes())
        return frozenset(row.id for row in rows if row is not None)

    def _tell(self) -> None:
        if not self._marking:
            self.chosen.emit(self._selection())
