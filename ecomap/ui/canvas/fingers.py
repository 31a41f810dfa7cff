"""Fingers on a canvas: a tap, two taps, a long press, one finger that moves, two that push and spread.

One finger takes hold of somebody, and pushes the paper where nobody is: as on every map people know from their
phones, and as drawing programs for tablets do. A frame round several people would need that same finger; they are
chosen by pressing one after the other instead. Two fingers always push and spread, whatever lies under them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QEventPoint, QGuiApplication, QTouchEvent
from PySide6.QtWidgets import QWidget

SLOP = 10.0
"""A finger that moves less than this is still: fingers tremble, and nobody is moved by chance; in pixels."""
_SAME_PLACE = 40.0
"""Two taps no farther from each other than this are one double tap, in pixels."""


class _Doing(Enum):
    """What the fingers are at."""

    NOTHING = auto()
    WAITING = auto()
    """One finger is down, and has not moved."""
    CARRYING = auto()
    PUSHING = auto()
    SPREADING = auto()
    """Two fingers are down."""
    SPENT = auto()
    """What was begun is over: nothing more until all fingers are up."""


class Fingers(QObject):
    """Tells what fingers on a canvas mean, in pixels of it."""

    tapped = Signal(QPointF, bool)
    """One finger, here; true: for the second time in a row."""
    held = Signal(QPointF)
    """A long press."""
    taken = Signal(QPointF)
    """One finger begins to carry what it took hold of here."""
    carried = Signal(QPointF)
    """It is here now."""
    put_down = Signal(QPointF)
    """It is let go of here."""
    dropped = Signal()
    """It was only an accident: what was carried is to be where it was."""
    pushed = Signal(QPointF)
    """The paper is pushed by so much."""
    spread = Signal(float, QPointF)
    """Two fingers make everything larger by a factor, about a point."""

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        self._on = on
        self.whole = False
        """Whether what lies on it is touched through it, too."""
        self.grips: Callable[[QPointF], bool] = lambda _: False
        """Says whether there is something to carry at a point."""
        self._doing = _Doing.NOTHING
        self._start = self._last = QPointF()
        self._between = 0.0
        """How far two fingers are apart."""
        self._since_tap = QElapsedTimer()
        self._tap = QPointF()
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.timeout.connect(self._hold)

    def follow(self, event: QTouchEvent) -> bool:
        """Take part in a touch; say whether it is meant for the canvas, and not for a button that lies on it."""
        points = event.points()
        if event.type() is QEvent.Type.TouchBegin and self._lies_on_it(points[0].position()):
            event.ignore()
            return False
        event.accept()
        if event.type() is QEvent.Type.TouchCancel:
            self.cancel()
            return True
        down = [one.position() for one in points if one.state() is not QEventPoint.State.Released]
        if not down:
            self._lift(points[0].position())
        elif len(down) == 1:
            self._one(down[0])
        else:
            self._two(down[0], down[1])
        return True

    def _lies_on_it(self, at: QPointF) -> bool:
        """Say whether something else is here that has its touches itself."""
        return not self.whole and self._on.childAt(at.toPoint()) is not None

    def cancel(self) -> None:
        """Leave no trace of what was begun."""
        self._long.stop()
        if self._doing is _Doing.CARRYING:
            self.dropped.emit()
        self._doing = _Doing.NOTHING

    def _one(self, at: QPointF) -> None:
        match self._doing:
            case _Doing.NOTHING:
                self._doing, self._start = _Doing.WAITING, at
                self._long.start(QGuiApplication.styleHints().mousePressAndHoldInterval())
            case _Doing.WAITING if _far(at, self._start) > SLOP:
                self._set_off(at)
            case _Doing.CARRYING:
                self.carried.emit(at)
            case _Doing.PUSHING:
                self.pushed.emit(at - self._last)
            case _Doing.SPREADING:
                self._doing = _Doing.SPENT
        self._last = at

    def _set_off(self, at: QPointF) -> None:
        """The finger moves: it carries something, or pushes the paper."""
        self._long.stop()
        if self.grips(self._start):
            self._doing = _Doing.CARRYING
            self.taken.emit(self._start)
            self.carried.emit(at)
        else:
            self._doing = _Doing.PUSHING
            self.pushed.emit(at - self._start)

    def _two(self, one: QPointF, other: QPointF) -> None:
        middle, between = (one + other) / 2, _far(one, other)
        if self._doing is _Doing.SPREADING:
            self.pushed.emit(middle - self._last)
            if self._between > 0 and between > 0:
                self.spread.emit(between / self._between, middle)
        elif self._doing is not _Doing.SPENT:
            self.cancel()
            self._doing = _Doing.SPREADING
        self._last, self._between = middle, between

    def _lift(self, at: QPointF) -> None:
        """The last finger is up."""
        doing, self._doing = self._doing, _Doing.NOTHING
        self._long.stop()
        if doing is _Doing.CARRYING:
            self.put_down.emit(at)
        elif doing is _Doing.WAITING:
            self._count_tap(at)

    def _count_tap(self, at: QPointF) -> None:
        soon = (
            self._since_tap.isValid()
            and self._since_tap.elapsed() <= QGuiApplication.styleHints().mouseDoubleClickInterval()
        )
        again = soon and _far(at, self._tap) <= _SAME_PLACE
        self._tap = at
        if again:
            self._since_tap.invalidate()
        else:
            self._since_tap.start()
        self.tapped.emit(at, again)

    def _hold(self) -> None:
        self._doing = _Doing.SPENT
        self.held.emit(self._start)


def _far(a: QPointF, b: QPointF) -> float:
    return math.dist((a.x(), a.y()), (b.x(), b.y()))
