"""The menus of a map: kinds of line with a drawn sample each, ways to be in touch, and what can be done to somebody."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.render.look import Palette
from ecomap.render.notation import DEFAULT
from ecomap.ui.actions import ACTIONS
from ecomap.ui.actions.family import FIRST_BONDS, MORE_BONDS
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
        """Return the menu of what is selected; `family` is what its part on new family is called."""
        menu = QMenu(self._parent)
        for name in (
            "rename",
            "family-facts",
            "sticker",
            "picture",
            "family-form",
            "connect",
            "reconnect",
            "unpin",
            "household",
            "move-in",
            "partners",
            "twice-here",
            "restrict",
        ):
            menu.addAction(self._shelf[name])
        menu.addSeparator()
        for name in ("merge", "split", "copy", "cut", "paste"):
            menu.addAction(self._shelf[name])
        menu.addSeparator()
        for name in ("related", "fold", "fold-above"):
            menu.addAction(self._shelf[name])
        menu.addSeparator()
        kin = [one.name for one in ACTIONS if one.name.startswith("add-")]
        kin += ["partner-known", "parent-known", "twins"]
        menu.addMenu(self._shelf.menu_of(kin, family, menu))
        if self._shelf[FIRST_BONDS[0]].isVisible():
            bonds = self._shelf.menu_of(FIRST_BONDS, self._parent.tr("Bond (file copy only)"), menu)
            bonds.addMenu(self._shelf.menu_of(MORE_BONDS, self._parent.tr("More"), bonds))
            menu.addMenu(bonds)
        menu.addMenu(self.line)
        menu.addMenu(self.touch)
        menu.addMenu(self._shelf.menu("Wish", menu))
        menu.addMenu(self._shelf.menu("Closeness", menu))
        menu.addSeparator()
        menu.addAction(self._shelf["remove"])
        return menu


def _explain(menu: QMenu, words: str) -> None:
    """Let a menu say why nothing in it can be chosen, when nothing can."""
    choices = [one for one in menu.actions() if one.objectName()]  # neither lines nor what opens beside
    why = QAction(words, menu)
    why.setEnabled(False)
    menu.insertAction(choices[0], why)
    menu.aboutToShow.connect(lambda: why.setVisible(not any(choice.isEnabled() for choice in choices)))
