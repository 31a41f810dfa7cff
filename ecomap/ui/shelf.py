"""The table of actions as Qt's own, made once for a window; menus are made from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.layout.graphviz import engines
from ecomap.model.diagram import View
from ecomap.ui.actions import ACTIONS, LAST, LINES_BEFORE, MENUS, Action, Needs, Where
from ecomap.ui.icons import icon
from ecomap.ui.keymap import in_words, is_single
from ecomap.ui.menus import Menu
from ecomap.ui.show_menu import ShowMenu
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Shelf:
    """Holds a Qt action for each action of the table, and switches them on and off."""

    def __init__(self, window: MapWindow) -> None:
        self._groups: dict[str, QActionGroup] = {}
        self._adjusted: tuple[object, ...] = ()
        """For what it was adjusted last."""
        self._keys = {action.name: action.keys for action in ACTIONS}
        self._made = {action.name: self._make(action, window) for action in ACTIONS}
        window.addActions([self._made[one.name] for one in ACTIONS if one.where is Where.WINDOW])

    def __getitem__(self, name: str) -> QAction:
        """Return Qt's action of this name."""
        return self._made[name]

    def hang(self, canvas: QWidget, *lists: QWidget) -> None:
        """Let the single keys be heard on the canvas and in the forms of the people list."""
        canvas.addActions([self._made[one.name] for one in ACTIONS if one.where is not Where.WINDOW])
        for people in lists:
            people.addActions([self._made[one.name] for one in ACTIONS if one.where is Where.MAP])

    def adjust(self, view: View | None, has_selection: bool, coordinator: bool, unable: Set[str] = frozenset()) -> None:
        """Switch on what makes sense now; what is for the coordinator is not even listed in Together.

        `view` is the drawing on screen, if a map is; `unable` is what there would make sense but cannot be done: each
        is switched once, since everything that shows it is painted again. For the same as before, nothing is to do.
        """
        asked = (view, has_selection, coordinator, frozenset(unable))
        if asked == self._adjusted:
            return
        self._adjusted = asked
        sensible = {
            Needs.NOTHING: True,
            Needs.MAP: view is not None,
            Needs.SELECTION: view is not None and has_selection,
            Needs.TREE: view is View.FAMILY_TREE,
            Needs.ECOMAP: view is View.ECOMAP,
        }
        for action in ACTIONS:
            made = self._made[action.name]
            able = action.name not in unable and (coordinator or not action.coordinator)
            made.setEnabled(able and sensible[action.needs])
            made.setVisible(coordinator or not action.coordinator)
            if action.clinical:
                made.setText(words(action, clinical=coordinator))

    def name_engines(self, program: Path | None) -> None:
        """Say of drawings that Graphviz makes whether it is there; `program` is the one of the settings."""
        there = engines(program)
        missing = translate("actions", "{engine} (there is no Graphviz here)")
        for action in ACTIONS:
            if action.name.startswith("drawn-") and action.name != "drawn-own":
                text = words(action)
                self._made[action.name].setText(text if there else missing.format(engine=text))

    def take_keys(self, keys: Mapping[str, tuple[str, ...]], *, single: bool) -> None:
        """Let every action be done by these keys; `single`: by single letters and figures, too."""
        self._keys = dict(keys)
        for name, made in self._made.items():
            heard = [QKeySequence(key) for key in keys[name] if single or not is_single(key)]
            if heard != made.shortcuts():
                made.setShortcuts(heard)

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Return the keys that do an action."""
        return self._keys[name]

    def keys_in_words(self, name: str) -> str:
        """Return the keys that do an action, as this system writes them."""
        return in_words(self._keys[name])

    def menu(self, name: str, parent: QWidget) -> QMenu:
        """Return one of the menus; what can be shown depends on the drawing."""
        if name == "Show":
            return ShowMenu(self, translate("menus", name), parent)
        made = Menu(translate("menus", name), parent)
        listed = [one for one in ACTIONS if one.menu.partition("/")[0] == name]
        for one in sorted(listed, key=lambda one: one.name in LAST):
            made.hang(self._made[one.name], one.menu.partition("/")[2], line=one.name in LINES_BEFORE)
        return made

    def join(self, action: QAction, choice: str) -> None:
        """Let an action that is not of the table be one of those of a group of which one holds."""
        action.setCheckable(True)
        self._groups[choice].addAction(action)

    def menu_of(self, names: Iterable[str], title: str, parent: QWidget) -> QMenu:
        """Return a menu of some actions."""
        made = QMenu(title, parent)
        for name in names:
            made.addAction(self._made[name])
        return made

    def main_menu(self, parent: QWidget) -> QMenu:
        """Return one menu that holds all menus."""
        made = QMenu(parent)
        for name, picture in MENUS.items():
            made.addMenu(self.menu(name, made)).setIcon(icon(picture))
        return made

    def _make(self, action: Action, window: MapWindow) -> QAction:
        made = QAction(icon(action.icon), words(action), window)
        made.setObjectName(action.name)
        made.setShortcuts(keys(action))
        made.setIconVisibleInMenu(True)
        if action.where is not Where.WINDOW:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if action.choice:
            made.setCheckable(True)
            group = self._groups.setdefault(action.choice, QActionGroup(window))
            group.addAction(made)
        made.triggered.connect(lambda: window.run(action))
        return made


def words(action: Action, *, clinical: bool = False) -> str:
    """Return what an action is called, with a capital letter."""
    text = translate("actions", (clinical and action.clinical) or action.words)
    return text[:1].upper() + text[1:]


def keys(action: Action) -> list[QKeySequence]:
    """Return the keys of an action."""
    return [QKeySequence(key) for key in action.keys]
