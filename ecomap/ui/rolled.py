"""What is asked in a column that scrolls where a screen is too low for it; the keys bring each into sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ecomap.ui.area_fingers import AreaFingers

SCROLL_BAR = 14
"""Beside what scrolls, pixels."""


def rolled(choices: QWidget) -> QScrollArea:
    """Return a column of choices that scrolls up and down only."""
    area = QScrollArea()
    area.setWidget(choices)
    area.setWidgetResizable(True)
    AreaFingers(area)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
