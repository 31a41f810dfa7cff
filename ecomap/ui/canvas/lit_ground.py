"""Where whoever is dragged would be put down: the ring under them, and the part of the map they would come into."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ecomap.layout.network import NetworkLayout, Ring, Sector
from ecomap.render.look import LIGHT, Palette
from ecomap.session.tools.landing import Ground
from ecomap.ui.theme import qt_colour
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

WORDS = {
    1: QT_TRANSLATE_NOOP("canvas", "closest"),
    2: QT_TRANSLATE_NOOP("canvas", "close"),
    3: QT_TRANSLATE_NOOP("canvas", "further away"),
}
"""What the rings are called."""
SOFT, EDGE = 0.09, 0.6
"""How opaque the light and its edge are."""
_LINE = 0.5
"""Width of the edge, millimetres."""
_PIECES = 48


class LitGround(QGraphicsItem):
    """Painted above the lines of the drawing and below its people; nothing of it can be picked."""

    def __init__(self, palette: Palette = LIGHT) -> None:
        super().__init__()
        self._palette = palette
        self.ground: Ground | None = None
        self._ring = QPainterPath()
        self._petal = QPainterPath()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def light(self, ground: Ground | None, layout: NetworkLayout | None, palette: Palette) -> bool:
        """Light a ground of a layout, or nothing; say whether that changes anything."""
        if ground == self.ground:
            return False
        self.prepareGeometryChange()
        self.ground = ground
        self._ring, self._petal = QPainterPath(), QPainterPath()
        if ground is not None and layout is not None and layout.rings:
            self._ring = _band(layout.rings, ground.ring)
            if ground.sector in layout.sectors:
                self._petal = _wedge(layout.sectors[ground.sector], layout.rings[-1])
        self._palette = palette
        self.setVisible(not self._ring.isEmpty())
        return True

    def boundingRect(self) -> QRectF:
        """Return the room of what is lit."""
        return self._ring.boundingRect().united(self._petal.boundingRect()).adjusted(-1.0, -1.0, 1.0, 1.0)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the ring and the part of the map, softly."""
        colour = qt_colour(self._palette.accent)
        edge = qt_colour(self._palette.accent)
        colour.setAlphaF(SOFT)
        edge.setAlphaF(EDGE)
        painter.setPen(QPen(edge, _LINE))
        painter.setBrush(colour)
        for path in (self._ring, self._petal):
            painter.drawPath(path)


def ring_words(ring: int) -> str:
    """Return what a ring is called; those beyond the last that has a word are as far away."""
    return translate("canvas", WORDS[min(ring, max(WORDS))])


def _band(rings: tuple[Ring, ...], number: int) -> QPainterPath:
    """Return the room between a ring's outer edge and that of the one before it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings[max(number - 2, 0) : number]:
        path.addEllipse(QPointF(0.0, 0.0), ring.across, ring.down)
    return path


def _wedge(petal: Sector, outer: Ring) -> QPainterPath:
    """Return a part of the map, from the middle to the last ring."""
    steps = (petal.start + (petal.end - petal.start) * step / _PIECES for step in range(_PIECES + 1))
    edge = [QPointF(outer.across * math.cos(turn), outer.down * math.sin(turn)) for turn in steps]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0.0, 0.0), *edge]))
    path.closeSubpath()
    return path
