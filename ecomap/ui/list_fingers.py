"""Fingers on lists: one that moves scrolls, what it set going runs on; a long press opens the menu of a right click.

Only fingers scroll so: the mouse goes on selecting by dragging, as it does everywhere.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScroller, QScrollerProperties, QWidget

from ecomap.ui.canvas.fingers import SLOP, Fingers

_TOUCHES = frozenset((QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel))
_INCH = 0.0254
"""Metres of an inch: the scroller measures so."""
_PRESS, _LET_GO, _TWICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_Input = QScroller.Input


class ListFingers(QObject):
    """Lets a list be scrolled, pressed and asked for its menu by fingers."""

    def __init__(self, view: QAbstractItemView, on: QWidget | None = None) -> None:
        """`on` is what is touched, if that is not the list itself but something that lies on it."""
        super().__init__(view)
        self._view, self._on = view, on if on is not None else view.viewport()
        self._scroller = QScroller.scroller(view.viewport())
        self._caught = False
        """What is touched was running: the finger stops it, and presses nothing."""
        self._fingers = Fingers(self._on)
        self._fingers.tapped.connect(self._tap)
        self._fingers.held.connect(self._hold)
        self._on.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._on.installEventFilter(self)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._settle()

    def _settle(self) -> None:
        """Begin where a finger no longer trembles, and never run beyond the end."""
        kept = QScroller.scroller(self._view.viewport()).scrollerProperties()
        metric, policy = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy
        slop = SLOP / self._view.logicalDpiY() * _INCH
        for key, value in (
            (metric.DragStartDistance, slop),
            (metric.VerticalOvershootPolicy, policy.OvershootAlwaysOff),
            (metric.HorizontalOvershootPolicy, policy.OvershootAlwaysOff),
        ):
            kept.setScrollMetric(key, value)
        self._scroller.setScrollerProperties(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches, all but those of a field that is open in the list."""
        if event.type() not in _TOUCHES:
            return False
        touch = cast(QTouchEvent, event)
        if event.type() is QEvent.Type.TouchBegin:
            self._caught = self._scroller.state() is QScroller.State.Scrolling
        if not self._fingers.follow(touch):
            return False
        self._push(touch)
        return True

    def _push(self, touch: QTouchEvent) -> None:
        """Tell the scroller where the first finger is."""
        at, when = touch.points()[0].position(), touch.timestamp()
        match touch.type():
            case QEvent.Type.TouchBegin:
                self._scroller.handleInput(_Input.InputPress, at, when)
            case QEvent.Type.TouchUpdate:
                self._scroller.handleInput(_Input.InputMove, at, when)
            case QEvent.Type.TouchEnd:
                self._scroller.handleInput(_Input.InputRelease, at, when)
            case _:
                self._scroller.stop()

    def _tap(self, at: QPointF, again: bool) -> None:
        """Press what is under a finger, as the mouse would."""
        if not self._caught:
            self._send(_TWICE if again else _PRESS, at, Qt.MouseButton.LeftButton)
            self._send(_LET_GO, at, Qt.MouseButton.LeftButton)

    def _hold(self, at: QPointF) -> None:
        """Do what a right click does."""
        if self._caught:
            return
        self._scroller.stop()
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
