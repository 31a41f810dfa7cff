"""Room for the keyboard on the screen: what is typed in is never under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

_ABOVE = 8
"""Between what is typed in and the keyboard, in pixels."""


def keyboard_on_screen() -> QRect:
    """Return what the keyboard covers of the window that has the keys, in its pixels; empty without one."""
    method = QGuiApplication.inputMethod()
    box: QRectF = method.keyboardRectangle()
    window = QApplication.activeWindow()
    if not method.isVisible() or box.isEmpty() or window is None:
        return QRect()
    return box.toAlignedRect().translated(window.mapToGlobal(QPoint(0, 0)))


class KeyboardRoom(QObject):
    """Makes the page end above the keyboard; a question that would lie under it is moved up."""

    def __init__(self, window: QWidget, column: QLayout, after: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._column, self._after = window, column, after
        self.covered: Callable[[], QRect] = keyboard_on_screen
        """Says what the keyboard covers of the screen."""
        method = QGuiApplication.inputMethod()
        for changed in (method.keyboardRectangleChanged, method.visibleChanged):
            changed.connect(self.follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._look_soon)

    def follow(self) -> None:
        """Leave as much room as the keyboard takes now, and bring what is typed in into sight."""
        covered = self.covered()
        foot = QRect(self._window.mapToGlobal(QPoint(0, 0)), self._window.size())
        taken = max(foot.bottom() + 1 - covered.top(), 0) if covered.intersects(foot) else 0
        margins = self._column.contentsMargins()
        if margins.bottom() != taken:
            self._column.setContentsMargins(margins.left(), margins.top(), margins.right(), taken)
            self._column.activate()
            self._after()
        self._raise_field(covered)

    def _look_soon(self) -> None:
        """Look again once what has the keys now stands where it belongs."""
        QTimer.singleShot(0, self, lambda: self.follow())

    def _raise_field(self, covered: QRect) -> None:
        """Scroll what is typed in into sight, or move the question it is in up, but never off the screen."""
        field = QApplication.focusWidget()
        if field is None or covered.isEmpty():
            return
        above = field.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(field, _ABOVE, _ABOVE)
            above = above.parentWidget()
        question = field.window()
        under = field.mapToGlobal(QPoint(0, field.height())).y() + _ABOVE - covered.top()
        if question is not self._window and under > 0:
            highest = question.screen().availableGeometry().top()
            question.move(question.x(), max(question.y() - under, highest))
