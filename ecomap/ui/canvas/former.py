"""Where people stood before a tidy: pale dashed outlines, and an arrow from each to where they would stand."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ecomap.geometry import Point
from ecomap.render.look import Palette, mixed
from ecomap.ui.theme import qt_colour

Way = tuple[Point, Point]
"""Where somebody stood, and where they would stand."""

MANY = 12
"""Of more people only the outlines are drawn: so many arrows say nothing."""
_LINE, _HEAD = 0.5, 2.4
"""Millimetres: the width of the lines, the length of an arrow's head."""


class FormerPlaces(QGraphicsItem):
    """Painted above the lines of the drawing and below its people; nothing of it can be picked."""

    def __init__(self) -> None:
        super().__init__()
        self.ways: tuple[Way, ...] = ()
        self._radius = 0.0
        self._pen = QPen()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def show_ways(self, ways: Iterable[Way], radius: float, palette: Palette) -> None:
        """Show who would move; `radius` is half a symbol, millimetres."""
        self.prepareGeometryChange()
        self.ways, self._radius = tuple(ways), radius
        self._pen = QPen(qt_colour(mixed(palette.quiet, palette.paper, 0.7)), _LINE)
        self.setVisible(bool(self.ways))

    def boundingRect(self) -> QRectF:
        """Return the room of all outlines and arrows."""
        points = [QPointF(*point) for way in self.ways for point in way]
        margin = self._radius + _HEAD
        return QPolygonF(points).boundingRect().adjusted(-margin, -margin, margin, margin)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the outlines dashed, the arrows whole."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashed = QPen(self._pen)
        dashed.setDashPattern([4.0, 3.0])
        for start, _ in self.ways:
            painter.setPen(dashed)
            painter.drawEllipse(QPointF(*start), self._radius, self._radius)
        if len(self.ways) <= MANY:
            painter.setPen(self._pen)
            for start, end in self.ways:
                self._arrow(painter, QLineF(QPointF(*start), QPointF(*end)))

    def _arrow(self, painter: QPainter, way: QLineF) -> None:
        """Paint an arrow from the edge of an outline to the edge of a symbol, if there is room between them."""
        length = way.length() - 2 * self._radius
        if length <= _HEAD:
            return
        along = QPointF(way.dx(), way.dy()) / way.length()
        start, end = way.p1() + along * self._radius, way.p2() - along * self._radius
        painter.drawLine(start, end)
        for turn in (math.radians(150), math.radians(-150)):
            side = QPointF(
                along.x() * math.cos(turn) - along.y() * math.sin(turn),
                along.x() * math.sin(turn) + along.y() * math.cos(turn),
            )
            painter.drawLine(end, end + side * _HEAD)
