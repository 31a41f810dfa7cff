"""The list of what the open drawing can show, each with icon and words, the one that holds marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.model.diagram import View
from ecomap.ui.show_choices import HOME, LISTED

if TYPE_CHECKING:
    from ecomap.ui.shelf import Shelf

MOST_HOMES = 2
"""So many homes stand in the list, which has to fit on a low screen; of more, the others are found by their name."""


class ShowMenu(QMenu):
    """Made anew for another drawing and for other homes."""

    def __init__(self, shelf: Shelf, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("showMenu")
        self._shelf = shelf
        self._offered: tuple[View, tuple[QAction, ...]] | None = None
        self.offer(View.ECOMAP, {})

    def offer(self, view: View, homes: Mapping[str, QAction]) -> None:
        """List what one of the drawings can show; the homes stand where one of them is asked for."""
        offered = view, tuple(homes.values())
        if offered == self._offered:
            return
        self._offered = offered
        self.clear()
        for name in LISTED[view]:
            if name == HOME:
                self._list_homes(list(homes.values()))
            elif name:
                self.addAction(self._shelf[name])
            else:
                self.addSeparator()

    def _list_homes(self, homes: Sequence[QAction]) -> None:
        for home in homes[:MOST_HOMES]:
            self.addAction(home)
        if len(homes) > MOST_HOMES:
            self.addAction(self._shelf[HOME])
