"""The switch between the two modes of the ecomap: one button, which names the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.model.diagram import Mode
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import Button, button


class ModeSwitch(QWidget):
    """A button for each mode, of which only the one that changes anything is there: the column has little height."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._actions = {mode: shelf[f"mode-{mode.value}"] for mode in Mode}
        self.buttons: dict[Mode, Button] = {}
        for mode, action in self._actions.items():
            made = self.buttons[mode] = button(action.text(), "tall", action.icon(), action.trigger)
            column.addWidget(made)
            action.toggled.connect(self._follow)
            action.changed.connect(self._name)
        self._follow()

    def _name(self) -> None:
        """Call the modes what they are called by who is looking."""
        for mode, made in self.buttons.items():
            made.setText(self._actions[mode].text())

    def _follow(self) -> None:
        """Name the mode that the ecomap is not in; the keys stay with the switch."""
        had_keys = any(made.hasFocus() for made in self.buttons.values())
        for mode, made in self.buttons.items():
            made.setVisible(not self._actions[mode].isChecked())
            if had_keys and not self._actions[mode].isChecked():
                made.setFocus()
