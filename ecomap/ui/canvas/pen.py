"""A pen on a canvas is a mouse: how hard it is pressed means nothing, and its side button opens the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QTabletEvent
from PySide6.QtWidgets import QWidget

EVENTS = frozenset((QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease))
"""What a pen does."""
_MOUSE = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}
_SAME_PLACE = 12
"""Two touches of the pen no farther from each other than this are one double click, in pixels."""


class Moused(Protocol):
    """What takes a mouse."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button goes down."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer moves."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button comes up."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A button goes down for the second time."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu is asked for."""


class Pen(QObject):
    """Gives what a pen does to a canvas as what a mouse would do."""

    def __init__(self, on: QWidget, canvas: Moused) -> None:
        super().__init__(on)
        self._on, self._canvas = on, canvas
        self._down = False
        self._since = QElapsedTimer()
        self._pressed = QPoint()

    def follow(self, event: QTabletEvent) -> bool:
        """Take part in a stroke; say whether it is meant for the canvas, and not for a button that lies on it."""
        kind, at = event.type(), event.position()
        if kind is QEvent.Type.TabletPress:
            self._down = self._on.childAt(at.toPoint()) is None
        if not self._down and kind is not QEvent.Type.TabletMove:
            event.ignore()
            return False
        event.accept()
        if kind is QEvent.Type.TabletRelease:
            self._down = False
        if event.button() is Qt.MouseButton.RightButton:
            if kind is QEvent.Type.TabletPress:
                self._ask_menu(at)
        else:
            self._deed(kind, at.toPoint())(self._as_mouse(event))
        return True

    def _deed(self, kind: QEvent.Type, at: QPoint) -> Callable[[QMouseEvent], None]:
        if kind is QEvent.Type.TabletMove:
            return self._canvas.mouseMoveEvent
        if kind is QEvent.Type.TabletRelease:
            return self._canvas.mouseReleaseEvent
        near = (at - self._pressed).manhattanLength() <= _SAME_PLACE
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = near and self._since.isValid() and self._since.elapsed() <= interval
        self._pressed = at
        if again:
            self._since.invalidate()
            return self._canvas.mouseDoubleClickEvent
        self._since.start()
        return self._canvas.mousePressEvent

    def _as_mouse(self, event: QTabletEvent) -> QMouseEvent:
        return QMouseEvent(
            _MOUSE[event.type()],
            event.position(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _ask_menu(self, at: QPointF) -> None:
        here = at.toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, self._on.mapToGlobal(here))
        self._canvas.contextMenuEvent(asked)
