"""A box to tick, and one of several to choose, as large as the text beside them, and to be seen on every ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from ecomap.ui import icons
from ecomap.ui.widgets import text_scale

_SIDE, _GAP, _EDGE = 20, 8, 6
"""The side of the box, what is between it and the words, and what is round both, in pixels at 100 %."""


def _room(made: QAbstractButton) -> QSize:
    """Return the room for a box and the words beside it, which are not cut."""
    words = made.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, made.text())
    side = round(_SIDE * text_scale())
    return QSize(words.width() + side + _GAP + 2 * _EDGE, max(words.height(), side) + 2 * _EDGE)


def _anywhere(made: QAbstractButton, pos: QPoint) -> bool:
    """Say that a press is one wherever the box or its words are pressed."""
    return made.rect().contains(pos)


class Tick(QCheckBox):
    """Paints its box itself: the one of the style keeps its size, and is lost on dark paper."""

    sizeHint = minimumSizeHint = _room  # noqa: N815  (Qt's own names)
    hitButton = _anywhere  # noqa: N815

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, ticked, side = self.palette(), self.isChecked(), round(_SIDE * text_scale())
        accent, ink = colours.color(QPalette.ColorRole.Accent), colours.color(QPalette.ColorRole.WindowText)
        box = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(accent if ticked else ink, 2))
        painter.setBrush(accent if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if ticked:
            within = box.adjusted(side / 6, side / 6, -side / 6, -side / 6)
            icons.paint(painter, "check", within, colours.color(QPalette.ColorRole.HighlightedText))
        _paint_words(self, painter, box)


class OneOf(QRadioButton):
    """Paints its ring and its dot itself, for the same reasons."""

    sizeHint = minimumSizeHint = _room  # noqa: N815  (Qt's own names)
    hitButton = _anywhere  # noqa: N815

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, the dot if it is chosen, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chosen, side = self.palette(), self.isChecked(), round(_SIDE * text_scale())
        accent, ink = colours.color(QPalette.ColorRole.Accent), colours.color(QPalette.ColorRole.WindowText)
        ring = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(accent if chosen else ink, 2))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4))
        _paint_words(self, painter, ring)


def _paint_words(made: QAbstractButton, painter: QPainter, box: QRectF) -> None:
    """Paint the words beside a box."""
    painter.setPen(made.palette().color(QPalette.ColorRole.WindowText))
    words = made.rect().adjusted(round(box.right()) + _GAP, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, made.text())
