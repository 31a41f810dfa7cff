"""What we did: every step in words, the latest first; a click goes back to it, or forward again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QMenu, QWidget

from ecomap.model.diagram import Seat
from ecomap.session.history import History, Step
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.widgets import button, column, label, text_scale

WIDTH = 260
"""The width of the panel at a text size of 100 %, in pixels."""
_STEPS = Qt.ItemDataRole.UserRole


class HistoryPanel(QWidget):
    """Lists the steps of a history."""

    wanted = Signal(int)
    """How many steps to go back; negative: forward."""
    then_now_wanted = Signal()
    """How it was on earlier days is to be seen."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = QListWidget()
        self.steps.setAccessibleName(self.tr("What we did"))
        self.steps.setWordWrap(True)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.steps.activated.connect(self._go)
        self.steps.clicked.connect(self._go)
        self.steps.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.steps.customContextMenuRequested.connect(self._open_menu)
        ListFingers(self.steps)
        self._take_width()
        outer = column(self, margin=12)
        outer.addWidget(label(self.tr("What we did"), "panelTitle"))
        outer.addWidget(self.steps, 1)
        outer.addWidget(button(self.tr("Then and now"), "", icon("calendar-heart"), self.then_now_wanted.emit))
        outer.addWidget(button(self.tr("Close"), "", icon("x"), self.closed.emit))

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text, while it is not seen, too: where it stands depends on its width."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._take_width()

    def _take_width(self) -> None:
        self.setFixedWidth(round(WIDTH * (1 + (text_scale() - 1) * 0.6)))

    def show_history(self, history: History, seat: Seat) -> None:
        """List the steps that can be taken back or again; the coordinator's own end the list while both look."""
        past, future = _seen(reversed(history.past), seat), _seen(history.future, seat)
        self.steps.clear()
        for ahead in range(len(future), 0, -1):
            self._add(future[ahead - 1].words, -ahead)
        self._add(past[0].words if past else self.tr("Now"), 0)
        self.steps.setCurrentRow(len(future))
        for back in range(1, len(past)):
            self._add(past[back].words, back)
        if past:
            whole = len(past) == len(history.past)
            self._add(self.tr("How it was when we opened it") if whole else self.tr("Before that"), len(past))

    def _add(self, words: str, steps: int) -> None:
        """List one step, by its words alone: an item that Python holds, too, may end the process when it is cleared."""
        self.steps.addItem(words)
        model = self.steps.model()
        at = model.index(self.steps.count() - 1, 0)
        model.setData(at, steps, _STEPS)
        if steps < 0:
            model.setData(at, QGuiApplication.palette().placeholderText(), Qt.ItemDataRole.ForegroundRole)
            model.setData(at, self.tr("Do it again"), Qt.ItemDataRole.ToolTipRole)

    def _go(self, at: QModelIndex) -> None:
        steps = int(at.data(_STEPS))
        if steps:
            self.wanted.emit(steps)

    def _open_menu(self, at: QPoint) -> None:
        """Offer what can be done with the step that was pressed: to go back to it, or forward again."""
        steps = int(self.steps.indexAt(at).data(_STEPS) or 0)
        menu = QMenu(self)
        if steps:
            words = self.tr("Go back to here") if steps > 0 else self.tr("Do it again")
            menu.addAction(icon("undo-2" if steps > 0 else "redo-2"), words, lambda: self.wanted.emit(steps))
        menu.addAction(icon("calendar-heart"), self.tr("Then and now"), self.then_now_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.steps.viewport().mapToGlobal(at))


def _seen(steps: Iterable[Step], seat: Seat) -> list[Step]:
    """Return the steps up to the first that who is looking may not see."""
    return list(takewhile(lambda step: seat is Seat.COORDINATOR or step.seat is Seat.TOGETHER, steps))
