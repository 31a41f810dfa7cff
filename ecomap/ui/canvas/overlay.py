"""What is painted over the drawing while something is being done: a line, a frame, the handle lines start from."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QRegion
from PySide6.QtWidgets import QApplication

from ecomap.render.look import Palette, mixed
from ecomap.ui.theme import qt_colour

HANDLE = 9
"""Radius of the handle from which a line is drawn, in pixels."""
_EDGE = 3
"""Room for the pen, in pixels."""
_PAD, _BESIDE = 10, 18
"""About a word, and between it and the pointer, in pixels."""
_STEP = 24
"""A slanting line is painted in boxes of about this side, in pixels."""


@dataclass(frozen=True)
class Word:
    """A word beside the pointer."""

    text: str
    at: QPointF
    """The pointer."""
    within: QRect
    """What can be seen."""
    clear: QRectF
    """Who is at the pointer, symbol and name: the word does not cover them."""

    @property
    def box(self) -> QRectF:
        """The room it takes: to the right of whoever is at the pointer, or to the left where that cannot be seen."""
        metrics = QFontMetricsF(QApplication.font())
        wide, high = metrics.horizontalAdvance(self.text) + 2 * _PAD, metrics.height() + _PAD
        left = max(self.at.x() + _BESIDE, self.clear.right() + _EDGE)
        if left + wide > self.within.right() - _EDGE:
            left = min(self.at.x() - _BESIDE, self.clear.left() - _EDGE) - wide
        lowest = self.within.bottom() - high - _EDGE
        return QRectF(left, min(max(self.at.y() - high / 2, _EDGE), lowest), wide, high)


@dataclass(frozen=True)
class Ends:
    """The handles at both ends of a line."""

    at: tuple[QPointF, ...]

    @staticmethod
    def of(at: Iterable[QPointF]) -> Ends | None:
        """Return the handles, if there are any."""
        found = tuple(at)
        return Ends(found) if found else None


Overlay = QLineF | QRectF | QPointF | Word | Ends | None
"""A line being drawn, a frame, the middle of the handle, a word, the ends of a line, or nothing; in pixels."""


def paint(painter: QPainter, palette: Palette, shown: Overlay) -> None:
    """Paint a line, a frame or the handle."""
    accent = qt_colour(palette.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
    match shown:
        case QLineF():
            painter.drawLine(shown)
        case QRectF():
            painter.drawRect(shown)
        case Word():
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(qt_colour(palette.paper))
            painter.drawRoundedRect(shown.box, shown.box.height() / 2, shown.box.height() / 2)
            painter.setPen(qt_colour(palette.ink))
            painter.setFont(QApplication.font())
            painter.drawText(shown.box, Qt.AlignmentFlag.AlignCenter, shown.text)
        case Ends():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(qt_colour(palette.paper))
            for at in shown.at:
                painter.drawEllipse(at, HANDLE, HANDLE)
                painter.drawEllipse(at, 2, 2)
        case QPointF():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(qt_colour(mixed(palette.accent, palette.paper, 0.12)))
            painter.drawEllipse(shown, HANDLE, HANDLE)
            arm = QPointF(4, -4)
            painter.drawLine(shown - arm, shown + arm)


def covered(shown: Overlay) -> QRegion:
    """Return what of the canvas it covers, and little more."""
    match shown:
        case QLineF():
            return _along(shown)
        case QRectF():
            outer = shown.toAlignedRect().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
            return QRegion(outer) - QRegion(outer.adjusted(2 * _EDGE, 2 * _EDGE, -2 * _EDGE, -2 * _EDGE))
        case Word():
            return QRegion(_box(shown.box))
        case Ends():
            region = QRegion()
            for at in shown.at:
                region += QRegion(_box(QRectF(at, at).adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)))
            return region
        case QPointF():
            return QRegion(_box(QRectF(shown, shown).adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)))
    return QRegion()


def _along(line: QLineF) -> QRegion:
    """Return small boxes along a line."""
    count = max(1, math.ceil(min(abs(line.dx()), abs(line.dy())) / _STEP))
    region = QRegion()
    for number in range(count):
        ends = QRectF(line.pointAt(number / count), line.pointAt((number + 1) / count))
        region += QRegion(_box(ends.normalized()))
    return region


def _box(room: QRectF) -> QRect:
    return room.toAlignedRect().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
