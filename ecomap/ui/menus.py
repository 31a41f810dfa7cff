"""Menus: lines between kinds, submenus for what few look for, and a title that says what they are."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.ui.actions import PARTS
from ecomap.ui.icons import icon
from ecomap.ui.translation import translate


class Menu(QMenu):
    """A menu of actions; a submenu in which there is nothing for who looks is not shown."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._within: dict[str, QMenu] = {}
        self.aboutToShow.connect(self._show_what_there_is)

    def hang(self, action: QAction, within: str = "", *, line: bool = False) -> None:
        """Add an action at the end, or to one of the submenus; `line`: with a line before it."""
        menu: QMenu = self._submenu(within, line=line) if within else self
        if line and menu.actions():
            menu.addSeparator()
        menu.addAction(action)

    def _submenu(self, name: str, *, line: bool) -> QMenu:
        if name not in self._within:
            if line and self.actions():
                self.addSeparator()
            self._within[name] = self.addMenu(icon(PARTS[name]), translate("menus", name))
        return self._within[name]

    def _show_what_there_is(self) -> None:
        for within in self._within.values():
            shown = any(one.isVisible() for one in within.actions() if not one.isSeparator())
            within.menuAction().setVisible(shown)
