"""The drawing on the start page: a small map of nobody, in the colours of the window."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ecomap.render.look import LIGHT, Palette
from ecomap.ui import icons
from ecomap.ui.theme import qt_colour

_PETALS = (("mum", 130), ("dad", 65), ("home", 60), ("friends", 45), ("school", 30), ("pets", 30))
"""Sectors clockwise from the left, and how wide each is, in degrees."""
_PEOPLE = (
    ("mum", -160, 0.62, "coffee", 3.0),
    ("mum", -120, 0.86, "flower", 1.5),
    ("dad", -60, 0.74, "music", 1.5),
    ("home", 5, 0.60, "house", 3.0),
    ("friends", 78, 0.68, "volleyball", 3.0),
    ("school", 119, 0.84, "book-open", 1.5),
    ("pets", 150, 0.66, "paw-print", 1.5),
)
"""Sector, direction in degrees, distance from the middle, icon, and how thick the line is."""
_FIRST = -195


class Welcome(QWidget):
    """Says without words what this program is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette = LIGHT
        self.setFixedSize(QSize(460, 360))

    def dress(self, palette: Palette) -> None:
        """Take a palette."""
        self._palette = palette
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint petals, rings, lines and people."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        self._paint_petals(painter, whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share in (0.6, 0.82):
            painter.setPen(QPen(qt_colour(self._palette.paper), 3))
            painter.drawEllipse(whole.center(), whole.width() / 2 * share, whole.height() / 2 * share)
        for sector, degrees, far, icon, weight in _PEOPLE:
            self._paint_person(painter, whole, sector, _at(whole, degrees, far), icon, weight)
        self._paint_middle(painter, whole.center())

    def _paint_petals(self, painter: QPainter, whole: QRectF) -> None:
        start = _FIRST
        painter.setPen(QPen(qt_colour(self._palette.paper), 6))
        for sector, width in _PETALS:
            painter.setBrush(qt_colour(self._palette.sector(sector).fill))
            painter.drawPie(whole, -(start + width) * 16, width * 16)
            start += width

    def _paint_person(
        self, painter: QPainter, whole: QRectF, sector: str, at: QPointF, icon: str, weight: float
    ) -> None:
        colours = self._palette.sector(sector)
        painter.setPen(QPen(qt_colour(self._palette.ink), weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(whole.center() + (at - whole.center()) * 0.2, at)
        painter.setPen(QPen(qt_colour(colours.ink), 2))
        painter.setBrush(qt_colour(colours.fill))
        painter.drawEllipse(at, 22, 22)
        icons.paint(painter, icon, QRectF(at.x() - 11, at.y() - 11, 22, 22), qt_colour(colours.ink))

    def _paint_middle(self, painter: QPainter, middle: QPointF) -> None:
        accent = qt_colour(self._palette.accent)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(qt_colour(self._palette.accent_fill))
        painter.drawEllipse(middle, 37, 37)
        painter.drawEllipse(middle, 31, 31)
        icons.paint(painter, "star", QRectF(middle.x() - 15, middle.y() - 15, 30, 30), accent)


def _at(whole: QRectF, degrees: float, far: float) -> QPointF:
    """Return a point of the flat circle."""
    angle = math.radians(degrees)
    across, down = whole.width() / 2 * far * math.cos(angle), whole.height() / 2 * far * math.sin(angle)
    return whole.center() + QPointF(across, down)
