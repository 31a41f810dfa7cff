"""The switch between the two modes of the ecomap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.model.diagram import Mode
from ecomap.ui.shelf import Shelf
from ecomap.ui.top_bar import ActionButton
from ecomap.ui.widgets import filling


class ModeSwitch(QWidget):
    """Two buttons, one of them pressed, one below the other: a long word needs the whole width."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(2)
        self.buttons = {mode: ActionButton(shelf[f"mode-{mode.value}"], with_icon=False) for mode in Mode}
        for made in self.buttons.values():
            column.addWidget(filling(made))
