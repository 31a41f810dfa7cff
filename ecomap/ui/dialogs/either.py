"""One question with a few answers side by side, of which one is chosen: by mouse, by Tab and the arrows, by touch."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QScrollArea, QWidget

from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.widgets import Button, button, column, label, pane

HEIGHT = 44
"""How high an answer is, in pixels."""
LONGEST = 26
"""Answers of more letters stand one below the other."""


TALLEST, LOWEST = 420, 120
"""How high some questions want to be seen at once, and at least, in pixels; they scroll."""


class Either(QWidget):
    """A question, and its answers as buttons; one of them is always chosen."""

    changed = Signal(str)
    """Another answer was chosen: its value."""

    def __init__(self, title: str, answers: Iterable[tuple[str, str, QIcon | None]], chosen: str) -> None:
        """Ask; an answer is a value, its words, and its picture, if it has one."""
        super().__init__()
        self.title = label(title, "sectionTitle", wrapped=True)
        self.answers: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        outer = column(self, margin=0, spacing=4)
        outer.addWidget(self.title)
        row = pane("answers")
        row.setAccessibleName(title)
        self._grid = QGridLayout(row)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for value, words, picture in answers:
            made = button(words, "", picture)
            made.setCheckable(True)
            made.setMinimumHeight(HEIGHT)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.answers[value] = made
            self._group.addButton(made)
            self.call(value, words)
            made.clicked.connect(lambda _=False, value=value: self.changed.emit(value))
        self._lay_out()
        self.answers[chosen].setChecked(True)
        outer.addWidget(row)

    @property
    def value(self) -> str:
        """The answer that is chosen."""
        return next(value for value, made in self.answers.items() if made.isChecked())

    def call(self, value: str, words: str) -> None:
        """Give an answer other words."""
        made = self.answers[value]
        made.setText(words.replace("&", "&&"))
        made.setAccessibleName(f"{self.title.text()}: {words}")

    def _lay_out(self) -> None:
        """Put the answers side by side, or one below the other where one is long."""
        below = any(len(made.text()) > LONGEST for made in self.answers.values())
        for at, made in enumerate(self.answers.values()):
            self._grid.addWidget(made, at if below else 0, 0 if below else at)


class Questions(QScrollArea):
    """Some questions, one below the other, as high as there is room for."""

    def __init__(self, asked: Iterable[Either]) -> None:
        super().__init__()
        self._content = QWidget()
        rows = column(self._content, margin=4, spacing=12)
        for one in asked:
            rows.addWidget(one)
        rows.addStretch(1)
        self.setWidgetResizable(True)
        AreaFingers(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content)

    def sizeHint(self) -> QSize:
        """Return room for all of them, up to a height."""
        content = self._content.sizeHint()
        return QSize(content.width(), min(content.height() + 8, TALLEST))

    def minimumSizeHint(self) -> QSize:
        """Return room for the first."""
        content = self._content.minimumSizeHint()
        return QSize(content.width(), min(content.height() + 8, LOWEST))
