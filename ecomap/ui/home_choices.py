"""The homes of a map to choose from: an action for each, made from what may be seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ecomap.model.copies import Copy
from ecomap.model.households import households_of
from ecomap.render.compose.titles import home_name
from ecomap.ui.icons import icon
from ecomap.ui.shelf import Shelf
from ecomap.ui.translation import translate


class HomeChoices(QObject):
    """Keeps an action for every home of which somebody has a place on the ecomap."""

    chosen = Signal(str)
    """The ecomap of this home is to be shown: its id."""

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._names: dict[str, str] = {}
        self.actions: Mapping[str, QAction] = {}

    def follow(self, copy: Copy) -> None:
        """Offer the homes of another copy, in new actions if any of them is another or is called otherwise."""
        names = offered(copy)
        if names == self._names and list(names) == list(self._names):
            return
        for action in self.actions.values():
            action.deleteLater()
        self._names = names
        self.actions = {key: self._action(key, name) for key, name in names.items()}

    def mark(self, home: str | None) -> None:
        """Show which home holds."""
        if home is not None and home in self.actions:
            self.actions[home].setChecked(True)

    def _action(self, home: str, name: str) -> QAction:
        made = QAction(icon("house"), translate("showing", "Home: {home}").format(home=name), self)
        made.setIconVisibleInMenu(True)
        made.triggered.connect(lambda: self.chosen.emit(home))
        self._shelf.join(made, "show")
        return made


def offered(copy: Copy) -> dict[str, str]:
    """Return the homes of a copy of which somebody is on the ecomap, and what they are called."""
    document = copy.shown
    me = document.young_person
    return {
        key: home_name(document, key, lambda text: translate("showing", text))
        for key, home in households_of(copy).items()
        if any(one == me or document.standing(one).ring for one in home.members)
    }
