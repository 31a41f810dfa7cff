"""Fingers on what scrolls and is no list: forms, pages of help, previews. One that moves scrolls, and changes nothing.

Only what has more to show takes the fingers; elsewhere they do what the mouse does. So does one on a slider, which is
moved by dragging.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QApplication, QWidget
from shiboken6 import Shiboken

from ecomap.ui.canvas.fingers import Fingers
from ecomap.ui.rolling import TOUCHES, Roll, has_more

_CLICK = Qt.FocusPolicy.ClickFocus.value
_LEFT, _RIGHT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton


class AreaFingers(QObject):
    """Lets an area be scrolled, and what lies in it pressed, by fingers."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area, self._on = area, area.viewport()
        self._roll = Roll(self._on)
        self._fingers = Fingers(self._on)
        self._fingers.whole = True
        self._fingers.tapped.connect(self._tap)
        self._fingers.held.connect(self._hold)
        self._on.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches where there is more to show; those that begin on what is dragged go there."""
        if event.type() not in TOUCHES:
            return False
        touch = cast(QTouchEvent, event)
        if touch.type() is QEvent.Type.TouchBegin and not self._is_meant(touch.points()[0].position()):
            touch.ignore()
            return True
        self._roll.watch(touch)
        self._fingers.follow(touch)
        self._roll.push(touch)
        return True

    def _is_meant(self, at: QPointF) -> bool:
        """Say whether a finger that comes down here is to scroll, or to press through what scrolls."""
        below: QWidget | None = self._below(at)
        while below is not None and below is not self._on:
            if isinstance(below, QAbstractSlider):
                return False
            below = below.parentWidget()
        return has_more(self._area)

    def _below(self, at: QPointF) -> QWidget:
        """Return what is under a finger."""
        found: QWidget | None = self._on.childAt(at.toPoint())
        return found if found is not None else self._on

    def _tap(self, at: QPointF, again: bool) -> None:
        """Press what is under a finger, as the mouse would."""
        if self._roll.caught:
            return
        below = self._below(at)
        _give_keys(below)
        twice, once = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonPress
        self._send(below, twice if again else once, at, _LEFT, _LEFT)
        if Shiboken.isValid(below):
            self._send(below, QEvent.Type.MouseButtonRelease, at, _LEFT, _NONE)

    def _hold(self, at: QPointF) -> None:
        """Do what a right click does."""
        if self._roll.caught:
            return
        self._roll.stop()
        below = self._below(at)
        self._send(below, QEvent.Type.MouseButtonPress, at, _RIGHT, _RIGHT)
        if not Shiboken.isValid(below):
            return
        self._send(below, QEvent.Type.MouseButtonRelease, at, _RIGHT, _NONE)
        here = below.mapFrom(self._on, at).toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, below.mapToGlobal(here))
        QApplication.sendEvent(below, asked)

    def _send(
        self, below: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        here, everywhere = below.mapFrom(self._on, at), self._on.mapToGlobal(at)
        event = QMouseEvent(kind, here, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(below, event)


def _give_keys(below: QWidget) -> None:
    """Let have the keys what takes them when it is pressed: this, or what it lies in."""
    above: QWidget | None = below
    while above is not None and not above.isWindow():
        if above.isEnabled() and above.focusPolicy().value & _CLICK == _CLICK:
            above.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        above = above.parentWidget()
