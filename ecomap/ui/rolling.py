"""What is scrolled by a finger, and runs on when it is let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScroller, QScrollerProperties, QWidget

from ecomap.ui.canvas.fingers import SLOP

TOUCHES = frozenset((QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel))
_INCH = 0.0254
"""Metres of an inch: the scroller measures so."""
_Input = QScroller.Input


def has_more(area: QAbstractScrollArea) -> bool:
    """Say whether an area has more than it shows."""
    return any(bar.minimum() < bar.maximum() for bar in (area.verticalScrollBar(), area.horizontalScrollBar()))


def is_left_to_others(area: QAbstractScrollArea) -> bool:
    """Say whether a finger on something that shows all of itself scrolls what it lies in."""
    above = area.parentWidget()
    while above is not None and not has_more(area):
        if isinstance(above, QScrollArea) and has_more(above):
            return True
        above = above.parentWidget()
    return False


class Roll:
    """Follows the first finger on the viewport of something that scrolls."""

    def __init__(self, viewport: QWidget) -> None:
        self.caught = False
        """It was running: the finger stops it, and presses nothing."""
        self._scroller = QScroller.scroller(viewport)
        self._settle(viewport.logicalDpiY())

    def watch(self, touch: QTouchEvent) -> None:
        """See whether a finger that comes down stops it."""
        if touch.type() is QEvent.Type.TouchBegin:
            self.caught = self._scroller.state() is QScroller.State.Scrolling

    def push(self, touch: QTouchEvent) -> None:
        """Go along with the first finger."""
        at, when = touch.points()[0].position(), touch.timestamp()
        match touch.type():
            case QEvent.Type.TouchBegin:
                self._scroller.handleInput(_Input.InputPress, at, when)
            case QEvent.Type.TouchUpdate:
                self._scroller.handleInput(_Input.InputMove, at, when)
            case QEvent.Type.TouchEnd:
                self._scroller.handleInput(_Input.InputRelease, at, when)
            case _:
                self.stop()

    def stop(self) -> None:
        """Stand still."""
        self._scroller.stop()

    def _settle(self, dots_an_inch: int) -> None:
        """Begin where a finger no longer trembles, and never run beyond the end."""
        kept = self._scroller.scrollerProperties()
        metric, policy = QScrollerProperties.ScrollMetric, QScrollerProperties.OvershootPolicy
        for key, value in (
            (metric.DragStartDistance, SLOP / dots_an_inch * _INCH),
            (metric.VerticalOvershootPolicy, policy.OvershootAlwaysOff),
            (metric.HorizontalOvershootPolicy, policy.OvershootAlwaysOff),
        ):
            kept.setScrollMetric(key, value)
        self._scroller.setScrollerProperties(kept)
