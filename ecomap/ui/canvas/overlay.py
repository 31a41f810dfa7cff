"""What is painted over the drawing while something is being done: a line, a frame, the handle lines start from."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ecomap.render.look import Palette, mixed
from ecomap.ui.theme import qt_colour

HANDLE = 9
"""Radius of the handle from which a line is drawn, in pixels."""


def paint(
    painter: QPainter, palette: Palette, line: QLineF | None, frame: QRectF | None, handle: QPointF | None
) -> None:
    """Paint the first of these that there is, in pixels."""
    accent = qt_colour(palette.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
    if line is not None:
        painter.drawLine(line)
    elif frame is not None:
        painter.drawRect(frame)
    elif handle is not None:
        painter.setPen(QPen(accent, 2))
        painter.setBrush(qt_colour(mixed(palette.accent, palette.paper, 0.12)))
        painter.drawEllipse(handle, HANDLE, HANDLE)
        arm = QPointF(4, -4)
        painter.drawLine(handle - arm, handle + arm)
