"""The list on the page of shortcuts: everything that can be done, menu by menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ecomap.ui import keymap
from ecomap.ui.actions import ACTIONS, MENUS, PARTS, Action
from ecomap.ui.commands.finds import place
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.widgets import ICON, text_scale

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_NAME = Qt.ItemDataRole.UserRole
_BY_NAME = {action.name: action for action in ACTIONS}


class ShortcutTable(QTreeWidget):
    """Everything that can be done, menu by menu, with its keys and those it had at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        ListFingers(self)
        self.setAccessibleName(self.tr("What can be done, and its keys"))
        self.setHeaderLabels([self.tr("What"), self.tr("Keys"), self.tr("At first")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setIconSize(ICON * text_scale())
        self._blank = QPixmap(ICON)
        self._blank.fill(Qt.GlobalColor.transparent)
        self.rows: dict[str, QTreeWidgetItem] = {}

    @property
    def chosen(self) -> Action | None:
        """The action that is chosen."""
        item = self.currentItem()
        return _BY_NAME.get(item.data(0, _NAME) or "") if item is not None else None

    def show_actions(self, actions: list[Action], window: MapWindow, coordinator: bool) -> None:
        """List actions under the words of their menus."""
        self.clear()
        self.rows = {}
        for heading, listed in _by_menu(actions, self.tr("On the map")):
            top = QTreeWidgetItem(self, [heading])
            top.setFirstColumnSpanned(True)
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = self.font()
            bold.setBold(True)
            top.setFont(0, bold)
            for one in listed:
                row = QTreeWidgetItem(top, [window.shelf[one.name].text()])
                picture = window.shelf[one.name].icon()
                row.setIcon(0, QIcon(self._blank) if picture.isNull() else picture)
                row.setData(0, _NAME, one.name)
                self.rows[one.name] = row
        self.expandAll()
        self.show_keys(window, window.looks.changed_keys)

    def listed(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return what is listed: under each heading, what can be done, and its keys."""
        tops = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        return [(top.text(0), [(row.text(0), row.text(1)) for row in _rows(top)]) for top in tops if top is not None]

    def show_keys(self, window: MapWindow, changes: keymap.Changes) -> None:
        """Show the keys of every row, and those it had at first where they are others."""
        for name, row in self.rows.items():
            keys = window.shelf.keys_in_words(name)
            first = keymap.in_words(_BY_NAME[name].keys) or self.tr("none")
            row.setText(1, keys)
            row.setText(2, first if name in changes else "")
            said = self.tr("{what}, {keys}").format(what=row.text(0), keys=keys or self.tr("no keys"))
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep who is chosen in sight."""
        super().resizeEvent(event)
        if (row := self.currentItem()) is not None:
            self.scrollToItem(row)

    def choose(self, name: str) -> None:
        """Choose an action, or the first one listed."""
        row = self.rows.get(name) or next(iter(self.rows.values()), None)
        if row is not None:
            self.setCurrentItem(row)
            self.scrollToItem(row)


def _rows(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [row for at in range(top.childCount()) if (row := top.child(at)) is not None]


def _by_menu(actions: list[Action], elsewhere: str) -> list[tuple[str, list[Action]]]:
    """Return actions under the words of their menus, in the order of these; what is in none comes last."""
    ranks = {name: at for at, name in enumerate((*MENUS, ""))}
    parts = {name: at for at, name in enumerate(("", *PARTS))}
    found: dict[str, list[Action]] = {}
    for one in actions:
        found.setdefault(one.menu, []).append(one)

    def rank(menu: str) -> tuple[int, int]:
        name, _, part = menu.partition("/")
        return ranks[name], parts[part]

    return [(place(found[menu][0]) or elsewhere, found[menu]) for menu in sorted(found, key=rank)]
