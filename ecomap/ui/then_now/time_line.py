"""A line with a tick for every kept day, to be walked along by mouse, keys and fingers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSlider, QWidget

from ecomap.ui.widgets import text_scale

_EDGE = 60
"""Room for half a tick's words at both ends, in pixels at a text size of 100 %."""
_KNOB, _TICK = 13, 5
_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)
_TALL = 76


class TimeLine(QSlider):
    """A slider whose every step is a day, told in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._days: tuple[str, ...] = ()
        self._whole: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Days"))
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._tell)

    def show_days(self, days: Sequence[str], whole: Sequence[str]) -> None:
        """Offer these days, short as they stand below the line and whole as they are read out."""
        self._days, self._whole = tuple(days), tuple(whole)
        self.setRange(0, max(len(days) - 1, 0))
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that walk along the line from the actions that have them otherwise."""
        if event.type() is QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return room for the line and the words below it."""
        return QSize(320, round(_TALL * text_scale()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(160, round(_TALL * text_scale()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day that is nearest."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pointer or the finger."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where it is."""

    def at(self, day: int) -> QPointF:
        """Return where a day's tick is, in pixels."""
        edge = _EDGE * text_scale()
        share = day / max(len(self._days) - 1, 1)
        return QPointF(edge + (self.width() - 2 * edge) * share, 22 * text_scale())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, a tick for every day, its words where there is room, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = QGuiApplication.palette(), text_scale()
        ink, accent, paper = (palette.color(role) for role in _ROLES)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 2))
        painter.drawLine(self.at(0), self.at(len(self._days) - 1))
        painter.setBrush(paper)
        for day in range(len(self._days)):
            painter.drawEllipse(self.at(day), _TICK * scale, _TICK * scale)
        for day, place in self._written(scale):
            bold = painter.font()
            bold.setBold(day == self.value())
            painter.setFont(bold)
            painter.setPen(accent if day == self.value() else ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._days[day])
        painter.setPen(QPen(accent, 3))
        painter.setBrush(accent)
        painter.drawEllipse(self.at(self.value()), _KNOB * scale * 0.7, _KNOB * scale * 0.7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(self.at(self.value()), _KNOB * scale + 2, _KNOB * scale + 2)

    def _written(self, scale: float) -> list[tuple[int, QRectF]]:
        """Return the days whose words have room, the chosen one first of all, and where those stand."""
        metrics, found = self.fontMetrics(), list[tuple[int, QRectF]]()
        last = len(self._days) - 1
        for day in dict.fromkeys((self.value(), last, 0, *range(1, last))):
            if not 0 <= day <= last:
                continue
            wide = metrics.horizontalAdvance(self._days[day]) * 1.12 + 8
            middle = self.at(day).x()
            left = min(max(middle - wide / 2, 0.0), self.width() - wide)
            place = QRectF(left, 42 * scale, wide, metrics.height() + 4)
            if not any(place.intersects(other) for _, other in found):
                found.append((day, place))
        return found

    def _go(self, place: QPointF) -> None:
        if self._days:
            self.setValue(min(range(len(self._days)), key=lambda day: abs(self.at(day).x() - place.x())))

    def _describe(self) -> None:
        whole = self._whole[self.value()] if self.value() < len(self._whole) else ""
        self.setAccessibleDescription(whole)

    def _tell(self) -> None:
        """Say the day, which a number would not."""
        self._describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleDescription()))


_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Accent, QPalette.ColorRole.Window)
