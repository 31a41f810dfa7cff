"""Fingers on lists: one that moves scrolls, what it set going runs on; a long press opens the menu of a right click.

Only fingers scroll so: the mouse goes on selecting by dragging, as it does everywhere.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ecomap.ui.canvas.fingers import Fingers
from ecomap.ui.rolling import TOUCHES, Roll, is_left_to_others

_PRESS, _LET_GO, _TWICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)


class ListFingers(QObject):
    """Lets a list be scrolled, pressed and asked for its menu by fingers."""

    def __init__(self, view: QAbstractItemView, on: QWidget | None = None) -> None:
        """`on` is what is touched, if that is not the list itself but something that lies on it."""
        super().__init__(view)
        self._view, self._on = view, on if on is not None else view.viewport()
        self._roll = Roll(view.viewport())
        self._fingers = Fingers(self._on)
        self._fingers.tapped.connect(self._tap)
        self._fingers.held.connect(self._hold)
        self._on.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._on.installEventFilter(self)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches, all but those of a field that is open in the list."""
        if event.type() not in TOUCHES:
            return False
        touch = cast(QTouchEvent, event)
        if event.type() is QEvent.Type.TouchBegin and is_left_to_others(self._view):
            touch.ignore()
            return True
        self._roll.watch(touch)
        if not self._fingers.follow(touch):
            return False
        self._roll.push(touch)
        return True

    def _tap(self, at: QPointF, again: bool) -> None:
        """Press what is under a finger, as the mouse would."""
        if not self._roll.caught:
            self._send(_TWICE if again else _PRESS, at, Qt.MouseButton.LeftButton)
            self._send(_LET_GO, at, Qt.MouseButton.LeftButton)

    def _hold(self, at: QPointF) -> None:
        """Do what a right click does."""
        if self._roll.caught:
            return
        self._roll.stop()
        for kind in (_PRESS, _LET_GO):
            self._send(kind, at, Qt.MouseButton.RightButton)
        here = at.toPoint()
        wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, self._everywhere(here))
        QApplication.sendEvent(self._on, wish)

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
        held = Qt.MouseButton.NoButton if kind is _LET_GO else button
        if kind is not _LET_GO and self._view.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        everywhere = QPointF(self._everywhere(at.toPoint()))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._on, QMouseEvent(kind, at, everywhere, button, held, none))

    def _everywhere(self, at: QPoint) -> QPoint:
        return self._on.mapToGlobal(at)
