"""Fingers and a pen for tests: real sequences of touches, as the system sends them."""

from functools import cache

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

TABLET = (800, 790)
"""The window of the tests that touch it: the offscreen platform's screen is no larger, and no finger leaves it."""


@cache
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def tap(widget: QWidget, at: QPoint | None = None) -> None:
    here = at if at is not None else widget.rect().center()
    QTest.touchEvent(widget, screen()).press(0, here, widget)
    QTest.touchEvent(widget, screen()).release(0, here, widget)


def tap_soon(widget: QWidget, at: QPoint) -> None:
    """Tap once the program goes on: a question answered within another's answer would be gone before it is read."""
    QTest.touchEvent(widget, screen(), False).press(0, at, widget).commit(False)
    QTest.touchEvent(widget, screen(), False).release(0, at, widget).commit(False)


def swipe(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Move a finger, as fast as a hand can: touches within one millisecond have no speed, and scroll nothing."""
    QTest.touchEvent(widget, screen()).press(0, start, widget)
    for step in range(1, 6):
        here = (QPointF(start) + QPointF(end - start) * step / 5).toPoint()
        QTest.qWait(4)
        QTest.touchEvent(widget, screen()).move(0, here, widget)
    QTest.touchEvent(widget, screen()).release(0, end, widget)


def two_fingers(widget: QWidget, starts: tuple[QPoint, QPoint], ends: tuple[QPoint, QPoint]) -> None:
    QTest.touchEvent(widget, screen()).press(0, starts[0], widget).press(1, starts[1], widget)
    for step in range(1, 11):
        here = [
            (QPointF(start) + QPointF(end - start) * step / 10).toPoint()
            for start, end in zip(starts, ends, strict=True)
        ]
        QTest.touchEvent(widget, screen()).move(0, here[0], widget).move(1, here[1], widget)
    QTest.touchEvent(widget, screen()).release(0, ends[0], widget).release(1, ends[1], widget)


@cache
def pen() -> QPointingDevice:
    ability = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    kind, tip = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    return QPointingDevice("pen", 77, kind, tip, ability, 1, 2)


def stroke(
    widget: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
) -> QTabletEvent:
    here, everywhere = QPointF(at), QPointF(widget.mapToGlobal(at))
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.TabletRelease else button
    pushed = Qt.MouseButton.NoButton if kind is QEvent.Type.TabletMove else button
    event = QTabletEvent(
        kind, pen(), here, everywhere, 0.7, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, pushed, held
    )
    QApplication.sendEvent(widget, event)
    return event
