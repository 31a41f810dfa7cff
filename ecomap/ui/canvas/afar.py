"""A drawing seen from afar: names that have room, where those under the symbols cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.ui.canvas import names
from ecomap.ui.canvas.item import FAR

if TYPE_CHECKING:
    from ecomap.ui.canvas.map_view import MapView


class Afar:
    """Paints the names of a canvas while it is seen from afar."""

    text_scale = 1.0

    def __init__(self, canvas: MapView) -> None:
        self._canvas = canvas
        self._hovered: ElementId | None = None

    @property
    def holds(self) -> bool:
        """Whether all is drawn too small for the names under the symbols to be read."""
        return self._canvas.transform().m11() < FAR

    def hover(self, at: QPointF) -> None:
        """Show the name of who is under the pointer."""
        canvas = self._canvas
        over = canvas.stage.person_at(canvas.mapToScene(at.toPoint())) if self.holds else None
        if over != self._hovered:
            self._hovered = over
            canvas.viewport().update()

    def renew(self) -> None:
        """Have all names painted again: which of them have room depends on all others."""
        if self.holds:
            self._canvas.viewport().update()

    def paint(self, painter: QPainter, shown: Scene) -> None:
        """Paint the names that have room: first of whom one looks for."""
        if not self.holds:
            return
        canvas, stage = self._canvas, self._canvas.stage
        lit = (one for one in stage.order if stage.drawn[one].lit)
        first = dict.fromkeys((self._hovered, *canvas.selection, *lit, shown.copy.shown.young_person))
        seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
        others = (one for one in stage.order if one not in first and seen.contains(stage.drawn[one].pos()))
        names.paint(
            painter,
            shown.manner.palette,
            self.text_scale,
            QRectF(canvas.viewport().rect()),
            [name for one in first if one is not None and (name := self._name(one))],
            [name for one in others if (name := self._name(one))],
        )

    def _name(self, element: ElementId) -> names.Name | None:
        """Return somebody's name and where they stand on the viewport; None for a chip, and for who is faint."""
        item = self._canvas.stage.drawn.get(element)
        if item is None or item.is_chip or item.presence < 1:
            return None
        return names.Name(item.name, self._canvas.viewportTransform().map(item.pos()))
