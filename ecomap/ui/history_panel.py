"""What we did: every step in words, the latest first; a click goes back to it, or forward again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ecomap.session.history import History
from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, column, label

_STEPS = Qt.ItemDataRole.UserRole


class HistoryPanel(QWidget):
    """Lists the steps of a history."""

    wanted = Signal(int)
    """How many steps to go back; negative: forward."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(260)
        self.steps = QListWidget()
        self.steps.setAccessibleName(self.tr("What we did"))
        self.steps.setWordWrap(True)
        self.steps.itemActivated.connect(self._go)
        self.steps.itemClicked.connect(self._go)
        outer = column(self, margin=12)
        outer.addWidget(label(self.tr("What we did"), "panelTitle"))
        outer.addWidget(self.steps, 1)
        outer.addWidget(button(self.tr("Close"), "", icon("x"), self.closed.emit))

    def show_history(self, history: History, worded: Callable[[str], str]) -> None:
        """List a history; `worded` says what may be read of a step's words now."""
        self.steps.clear()
        for ahead in range(len(history.future), 0, -1):
            item = self._add(worded(history.future[ahead - 1].words), -ahead)
            item.setForeground(self.palette().placeholderText())
            item.setToolTip(self.tr("Do it again"))
        now = self._add(self.tr("Now") if not history.past else worded(history.past[-1].words), 0)
        self.steps.setCurrentItem(now)
        for back in range(1, len(history.past)):
            self._add(worded(history.past[-1 - back].words), back)
        if history.past:
            self._add(self.tr("How it was when we opened it"), len(history.past))

    def _add(self, words: str, steps: int) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_STEPS, steps)
        self.steps.addItem(item)
        return item

    def _go(self, item: QListWidgetItem) -> None:
        steps = int(item.data(_STEPS))
        if steps:
            self.wanted.emit(steps)
