"""The shipped icons, drawn in whatever colour their place has at the moment of painting."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from ecomap.geometry import Box, Point
from ecomap.render import icons as outlines
from ecomap.render import to_qt
from ecomap.render.drawing import Colour, Figure


@cache
def _drawn(name: str, colour: Colour) -> to_qt.Prepared:
    """Return an icon in one colour, ready to be painted, a unit wide."""
    shape = outlines.drawn(name, Point(0.5, 0.5), 1.0, colour)
    return to_qt.prepared(Figure(name, (shape,), Box(0.0, 0.0, 1.0, 1.0)))


def paint(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint an icon into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    _drawn(name, Colour(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF())).paint(painter)
    painter.restore()


class _Strokes(QIconEngine):
    """An icon that asks the palette for its colour when it is painted, so that a change of palette reaches it."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        paint(painter, self._name, QRectF(rect), QGuiApplication.palette().color(group, self._role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Strokes(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """Return a shipped icon in the colour of a role; an empty icon for no name."""
    return QIcon(_Strokes(name, role)) if name else QIcon()


ON_ACCENT = QPalette.ColorRole.HighlightedText
"""For icons that lie on the accent colour."""
ON_BANNER = QPalette.ColorRole.BrightText
"""For icons that lie on the coordinator's banner."""
