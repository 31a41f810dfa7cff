"""The page of shortcuts, made from the table of actions."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ecomap.ui.actions import ACTIONS, MENUS, Action
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.shelf import words
from ecomap.ui.translation import translate
from ecomap.ui.widgets import label


class Shortcuts(Question):
    """Lists every action that has keys, menu by menu."""

    def __init__(self, parent: QWidget | None, coordinator: bool) -> None:
        super().__init__(parent, "", width=640)
        self.heading.setText(self.tr("All shortcuts"))
        self.explain(self.tr("Single letters work on the map and in the people list. They can be switched off."))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(24)
        row = 0
        for menu in (*MENUS, ""):
            listed = [one for one in ACTIONS if one.menu == menu and one.keys and (coordinator or not one.coordinator)]
            if listed:
                heading = translate("menus", menu) if menu else self.tr("On the map")
                grid.addWidget(label(heading, "sectionTitle"), row, 0, 1, 2)
            for at, action in enumerate(listed, row + 1):
                grid.addWidget(label(words(action)), at, 0)
                grid.addWidget(label(keys_in_words(action), "quiet"), at, 1)
            row += len(listed) + 1
        area = QScrollArea()
        area.setWidget(table)
        area.setWidgetResizable(True)
        area.setMinimumHeight(420)
        self.body.addWidget(area)
        self.end(self.tr("Close"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()


def keys_in_words(action: Action) -> str:
    """Return an action's keys as this system writes them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys)
