"""Picking one of many by typing: whom to draw a line to, which home to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ecomap.ui.dialogs.frame import Question
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.plain import plain
from ecomap.ui.widgets import ICON, text_scale


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: what it is called, what it means to who asked, and its icon."""

    words: str
    value: str
    icon: QIcon = field(default_factory=QIcon)
    beside: str = ""


class Picker(Question):
    """A line to type in, and below it what fits; Enter takes the first."""

    def __init__(self, parent: QWidget | None, title: str, choices: Iterable[Choice]) -> None:
        super().__init__(parent, title, width=560)
        self._choices = tuple(choices)
        self.line = QLineEdit()
        self.line.setMinimumHeight(44)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._narrow)
        self.line.returnPressed.connect(self.accept)
        self.found = QListWidget()
        ListFingers(self.found)
        self.found.setAccessibleName(self.tr("What fits"))
        self.found.setIconSize(ICON * text_scale())
        self.found.setMinimumHeight(320)
        self.found.itemActivated.connect(lambda _: self.accept())
        self.found.itemClicked.connect(lambda _: self.accept())
        self.body.addWidget(self.line)
        self.body.addWidget(self.found)
        self._narrow("")
        self.line.setFocus()

    @property
    def picked(self) -> str:
        """What was picked; empty for nothing."""
        item = self.found.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list while typing."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.found.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.found.setCurrentRow((self.found.currentRow() + step) % self.found.count())
            return
        super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = plain(text).split()
        self.found.clear()
        for choice in self._choices:
            if all(word in plain(choice.words) for word in words):
                shown = f"{choice.words}   {choice.beside}" if choice.beside else choice.words
                item = QListWidgetItem(choice.icon, shown)
                item.setData(Qt.ItemDataRole.UserRole, choice.value)
                self.found.addItem(item)
        self.found.setCurrentRow(0)


def pick(parent: QWidget, title: str, choices: Iterable[Choice], then: Callable[[str], object]) -> None:
    """Let one be picked, and do something with it."""
    picker = Picker(parent, title, choices)
    if picker.exec() == QDialog.DialogCode.Accepted and picker.picked:
        then(picker.picked)
