"""The subjects of a book to choose from: a column, or rows where a column would leave too little room."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.records.subject import Subject
from ecomap.ui.top_bar import flowed
from ecomap.ui.translation import translate
from ecomap.ui.widgets import ICON

MARGIN = 20
"""Beside the longest title, in pixels."""
MOST = 16_777_215
"""Qt's own word for no greatest width."""


class SubjectList(QListWidget):
    """One of them is shown."""

    def __init__(self) -> None:
        super().__init__()
        ListFingers(self)
        self.setAccessibleName(self.tr("What it is about"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_subjects(self, subjects: tuple[Subject, ...], at: int, *, own: bool) -> None:
        """Offer these, in the young person's words or in the service's; nothing is told of it."""
        with QSignalBlocker(self):
            self.clear()
            for one in subjects:
                QListWidgetItem(icon(one.icon), translate("records", one.own if own else one.title), self)
            self.setCurrentRow(at)

    def fit(self, width: int, scale: float, *, in_rows: bool) -> None:
        """Take the room there is: a column as wide as its titles, or rows as wide as the page."""
        self.setIconSize(ICON * scale)
        self.setFlow(QListView.Flow.LeftToRight if in_rows else QListView.Flow.TopToBottom)
        self.setWrapping(in_rows)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if in_rows else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        around = 2 * self.frameWidth()
        if not in_rows:
            self.setFixedWidth(self.sizeHintForColumn(0) + MARGIN)
            self.setMinimumHeight(0)
            self.setMaximumHeight(MOST)
            return
        sizes = [self.sizeHintForIndex(self.model().index(at, 0)) for at in range(self.count())]
        rows = flowed(sizes, QSize.width, width - around)
        self.setMinimumWidth(0)
        self.setMaximumWidth(MOST)
        self.setFixedHeight(sum(max((size.height() for size in row), default=0) for row in rows) + around)
