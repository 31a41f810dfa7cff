"""The shipped icons, drawn in whatever colour their place has at the moment of painting."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecomap.resource import resource


@cache
def _drawn(name: str, colour: str) -> QSvgRenderer:
    """Return an icon in one colour, ready to be painted."""
    outline = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(outline.encode()))


def paint(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint an icon into a box."""
    _drawn(name, colour.name()).render(painter, box)


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
