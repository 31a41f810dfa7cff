"""The menus of a map: kinds of line with a drawn sample each, ways to be in touch, and what can be done to somebody."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.render.look import Palette
from ecomap.render.notation import DEFAULT
from ecomap.ui.actions import ACTIONS, MENUS
from ecomap.ui.actions.family import FIRST_BONDS, MORE_BONDS
from ecomap.ui.icons import icon
from ecomap.ui.key_view import sample_icon
from ecomap.ui.shelf import Shelf

_SAMPLE = QSize(44, 20)


class MapMenus:
    """Made once for a page, from the table of actions."""

    def __init__(self, shelf: Shelf, parent: QWidget) -> None:
        self._shelf = shelf
        self._parent = parent
        self.line = shelf.menu("Line", parent)
        self.line.setObjectName("lineMenu")
        self.touch = shelf.menu("In touch", parent)
        self.touch.setObjectName("touchMenu")
        self.line.setIcon(icon(MENUS["Line"]))
        self.touch.setIcon(icon(MENUS["In touch"]))
        for menu in (self.line, self.touch):
            _explain(menu, parent.tr("Choose somebody on the map first"))

    def picture(self, palette: Palette) -> None:
        """Draw a sample beside the name of each kind of line."""
        ratio = self._parent.devicePixelRatioF()
        for key, kind in DEFAULT.strengths.items():
            self._shelf[f"strength-{key}"].setIcon(sample_icon(kind, palette, _SAMPLE, ratio))
        for key, kind in DEFAULT.bonds.items():
            self._shelf[f"bond-{key}"].setIcon(sample_icon(kind, palette, _SAMPLE, ratio))

    def about_selection(self, family: str) -> QMenu:
        """Return the menu of what is selected; `family` is what its part on new family is called.

        Its lines are as high as a fingertip, as fingers open it, too: what few look for opens beside it.
        """
        menu = QMenu(self._parent)
        menu.setObjectName("aboutMenu")
        for name in ("rename", "family-facts", "sticker", "picture", "restrict"):
            menu.addAction(self._shelf[name])
        menu.addSeparator()
        menu.addMenu(self._family(family, menu))
        if self._shelf[FIRST_BONDS[0]].isVisible():
            bonds = self._shelf.menu_of(FIRST_BONDS, self._parent.tr("Bond (file copy only)"), menu)
            bonds.addMenu(self._shelf.menu_of(MORE_BONDS, self._parent.tr("More"), bonds))
            bonds.setIcon(icon("lock"))
            menu.addMenu(bonds)
        menu.addMenu(self.line)
        menu.addMenu(self.touch)
        for name in ("Wish", "Closeness"):
            menu.addMenu(self._shelf.menu(name, menu)).setIcon(icon(MENUS[name]))
        home = self._shelf.menu_of(("household", "move-in"), self._parent.tr("Home"), menu)
        menu.addMenu(home).setIcon(icon("house"))
        menu.addSeparator()
        menu.addAction(self._shelf["fold"])
        menu.addMenu(self._rest(menu)).setIcon(icon("ellipsis"))
        menu.addAction(self._shelf["remove"])
        return menu

    def _family(self, title: str, menu: QMenu) -> QMenu:
        kin = [one.name for one in ACTIONS if one.name.startswith("add-")]
        made = self._shelf.menu_of([*kin, "family-form"], title, menu)
        made.addSeparator()
        for name in ("partners", "partner-known", "parent-known", "twins"):
            made.addAction(self._shelf[name])
        made.setIcon(icon("user-plus"))
        return made

    def _rest(self, menu: QMenu) -> QMenu:
        made = self._shelf.menu_of(("related", "fold-above", "twice-here", "unpin"), self._parent.tr("More"), menu)
        made.addSeparator()
        for name in ("merge", "split", "copy", "cut", "paste"):
            made.addAction(self._shelf[name])
        return made


def _explain(menu: QMenu, words: str) -> None:
    """Let a menu say why nothing in it can be chosen, when nothing can."""
    choices = [one for one in menu.actions() if one.objectName()]  # neither lines nor what opens beside
    why = QAction(words, menu)
    why.setEnabled(False)
    menu.insertAction(choices[0], why)
    menu.aboutToShow.connect(lambda: why.setVisible(not any(choice.isEnabled() for choice in choices)))
