"""One figure on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from ecomap.geometry import Box
from ecomap.render import to_qt
from ecomap.render.compose.folds import CHIP
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Shape
from ecomap.render.look import mixed
from ecomap.ui.canvas.parts import parts
from ecomap.ui.theme import qt_colour

REACH = 3.0
"""How far from a line, in millimetres, it can still be picked."""
FAR = 1.3
"""Where a millimetre has fewer pixels, names cannot be read and are left out."""
THIN = 1.2
"""The least width of lines there, in millimetres."""
_MARKS = 4.0
"""Room about a figure for the marks of selection, in millimetres."""
_GAP = 1.4
"""Room between a symbol and the ring that shows it is selected, in millimetres."""


def rect(box: Box, margin: float = 0.0) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.left - margin, box.top - margin, box.width + 2 * margin, box.height + 2 * margin)


class FigureItem(QGraphicsObject):
    """Paints a figure about its own origin. What it covers is painted again by who changes it: see `Stage`."""

    def __init__(self, placed: Placed, manner: Manner, is_line: bool) -> None:
        super().__init__()
        self.placed = placed
        """What it shows, and where: on its way there it may stand elsewhere."""
        self.is_line = is_line
        self.depth = 0.0
        """Its place in the order of painting."""
        self.name = ""
        """Who it is, for somebody who cannot see it; empty for what is not a thing of its own."""
        self.spoken = ""
        self.index = False
        """The young person."""
        self.chosen = False
        self.focused = False
        self.aimed = False
        """A line being drawn would end here."""
        self.boxed = False
        """Selection is shown about symbol and label, not about the symbol alone."""
        self.lit = False
        """On the way that is told of."""
        self.reach = manner.symbol / 2
        """Half the width of its symbol, millimetres."""
        self.presence = 1.0
        """How opaque it is when nothing fades in."""
        self._manner = manner
        self._prepared: to_qt.Prepared | None = None
        self._afar: to_qt.Prepared | None = None
        self._outline: QPainterPath | None = None
        self._parts: list[QRectF] | None = None
        self._bounds = rect(placed.figure.box, _MARKS)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def manner(self) -> Manner:
        """How it is drawn."""
        return self._manner

    @property
    def figure(self) -> Figure:
        """What it shows."""
        return self.placed.figure

    @property
    def key(self) -> str:
        """The id of the element drawn, or the figure's own word."""
        return self.placed.figure.key

    def show_figure(self, placed: Placed, manner: Manner) -> None:
        """Draw another figure from now on; a figure that is the same object is not made ready again."""
        if placed.figure is not self.placed.figure or manner is not self._manner:
            self.prepareGeometryChange()
            self._manner, self._prepared, self._afar, self._outline, self._parts = manner, None, None, None, None
            self._bounds = rect(placed.figure.box, _MARKS)
        self.placed = placed

    def mark(self, chosen: bool, focused: bool, boxed: bool) -> bool:
        """Show whether it is selected, and whether the keys go to it; return whether that is news."""
        before = (self.chosen, self.focused, self.boxed)
        self.chosen, self.focused, self.boxed = chosen, focused, boxed
        return before != (chosen, focused, boxed)

    def lay(self, depth: float) -> None:
        """Take another place in the order of painting."""
        self.depth = depth
        self.setZValue(depth)

    def covered(self) -> list[QRectF]:
        """Return boxes on the stage that hold all it paints where it stands now: many small ones along a line."""
        if not self.is_line:
            return [self.boundingRect().translated(self.pos())]
        if self._parts is None:
            self._parts = [rect(box, REACH) for box in parts(self.figure)]
        return [part.translated(self.pos()) for part in self._parts]

    def shade(self, lit: bool, presence: float) -> bool:
        """Show whether it is on the way that is told of, and how much of it is seen otherwise; say if that is news."""
        before = (self.lit, self.presence)
        self.lit, self.presence = lit, presence
        return before != (lit, presence)

    @property
    def is_chip(self) -> bool:
        """Whether it stands for a branch that is folded away."""
        return self.key.startswith(CHIP)

    @property
    def body(self) -> QRectF:
        """Symbol and label, without the room for marks."""
        return rect(self.figure.box)

    def boundingRect(self) -> QRectF:
        """Return the figure's box with room for the marks of selection."""
        return self._bounds

    def meets(self, point: QPointF) -> bool:
        """Say whether a line runs through a point, or almost."""
        if not self.is_line:
            return False
        stroker = QPainterPathStroker()
        stroker.setWidth(REACH)
        return stroker.createStroke(self.way()).contains(self.mapFromScene(point))

    def shape(self) -> QPainterPath:
        """Return where the pointer is over it: a person's whole box, or near a line."""
        if self._outline is None:
            self._outline = self._picked_outline()
        return self._outline

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the figure, and round it whether it is selected; seen from afar, without its words."""
        if self.is_line and (self.chosen or self.focused):
            self._paint_halo(painter)
        self._ready(painter, option).paint(painter)
        if not self.is_line and (self.chosen or self.focused or self.aimed or self.lit):
            self._paint_ring(painter)

    def _ready(self, painter: QPainter, option: QStyleOptionGraphicsItem) -> to_qt.Prepared:
        """Return the figure made ready to be painted, near by or from afar."""
        if option.levelOfDetailFromTransform(painter.worldTransform()) < FAR:
            if self._afar is None:
                self._afar = to_qt.prepared_from_afar(self.figure, THIN)
            return self._afar
        if self._prepared is None:
            self._prepared = to_qt.prepared(self.figure)
        return self._prepared

    def _picked_outline(self) -> QPainterPath:
        if not self.is_line:
            path = QPainterPath()
            path.addRect(rect(self.figure.box, 0.5))
            return path
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * REACH)
        return stroker.createStroke(self.way())

    def way(self) -> QPainterPath:
        """Return how a line runs, about its own origin."""
        lines = QPainterPath()
        for primitive in self.figure.primitives:
            if isinstance(primitive, Shape):
                lines.addPath(to_qt.painter_path(primitive.path))
        return lines

    def _paint_halo(self, painter: QPainter) -> None:
        """Paint a soft band under a line."""
        accent = qt_colour(mixed(self._manner.palette.accent, self._manner.palette.paper, 0.35))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, REACH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(self.way())

    def _paint_ring(self, painter: QPainter) -> None:
        """Paint the accent ring: solid where selected or on a way, dotted where only the keys are."""
        solid = self.chosen or self.lit
        accent = qt_colour(self._manner.palette.accent)
        pen = QPen(accent, 2, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DotLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.boxed or self.is_chip:
            painter.drawRoundedRect(rect(self.figure.box, _GAP), 2.5, 2.5)
            return
        outline = next((one.path for one in self.figure.primitives if isinstance(one, Shape)), ())
        larger = 1 + _GAP / self.reach
        painter.drawPath(QTransform.fromScale(larger, larger).map(to_qt.painter_path(outline)))
