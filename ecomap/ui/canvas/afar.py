"""A drawing seen from afar: names that have room, where those under the symbols cannot be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion, QTransform

from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.ui.canvas import names
from ecomap.ui.canvas.item import FAR

if TYPE_CHECKING:
    from ecomap.ui.canvas.map_view import MapView


_HAIR = 2
"""Room about a name that is painted again, in pixels: its edges are soft."""


class _Asked(NamedTuple):
    """All that it depends on which names have room, and where."""

    scale: float
    seen: QRectF
    first: list[names.Name]
    others: list[names.Name]


class Afar:
    """Paints the names of a canvas while it is seen from afar."""

    text_scale = 1.0

    def __init__(self, canvas: MapView) -> None:
        self._canvas = canvas
        self._hovered: ElementId | None = None
        self._seen: tuple[object, ...] = ()
        self._asked: _Asked | None = None
        self._boxes: list[names.Boxed] = []
        """Which names have room: as long as the same is asked."""
        self._told: list[names.Boxed] = []
        """Those that are painted, or will be next."""
        self._lie: tuple[object, object] | None = None
        """What was in sight when they were told."""

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
            self.renew()

    def renew(self) -> None:
        """Have those names painted again that are new, or elsewhere, or gone: it depends on all others who has room."""
        if not self.holds or self._canvas.stage.shown is None:
            return
        before, lay = self._told, self._lie
        self._told, self._lie = self._laid(self._canvas.stage.shown), self._lies()
        if lay != self._lie:
            self._canvas.viewport().update()
        elif self._told is not before:
            self._canvas.viewport().update(_between(before, self._told))

    def paint(self, painter: QPainter, shown: Scene, exposed: QRectF) -> None:
        """Paint the names that have room: first of whom one looks for; no more of them than is painted anew."""
        if self.holds:
            boxes = [
                one for one in self._laid(shown) if one[1].intersects(exposed.adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR))
            ]
            names.paint(painter, shown.manner.palette, self.text_scale, boxes)

    def _laid(self, shown: Scene) -> list[names.Boxed]:
        """Return the names that have room; the very same, if the same is asked."""
        state = self._state()
        if state != self._seen or self._canvas.stage.moves:
            self._seen = state
            asked = self._question(shown)
            if asked != self._asked:
                self._asked, self._boxes = asked, names.boxed(*asked)
        return self._boxes

    def _state(self) -> tuple[object, ...]:
        """Return what is another whenever something else may have to be asked, unless somebody is on the way."""
        canvas, stage = self._canvas, self._canvas.stage
        looks = (self._hovered, canvas.selection, stage.lights, self.text_scale)
        return Same(stage.order), *looks, *self._lies()

    def _lies(self) -> tuple[object, object]:
        """Return what of the drawing is in sight, and how large."""
        return self._canvas.viewportTransform(), self._canvas.viewport().size()

    def _question(self, shown: Scene) -> _Asked:
        """Return who is in sight, and whose name comes first."""
        canvas, stage = self._canvas, self._canvas.stage
        lit = (one for one in stage.order if stage.drawn[one].lit)
        first = dict.fromkeys((self._hovered, *canvas.selection, *lit, shown.copy.shown.young_person))
        seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
        others = (one for one in stage.order if one not in first and seen.contains(stage.drawn[one].pos()))
        lie = canvas.viewportTransform()
        return _Asked(
            self.text_scale,
            QRectF(canvas.viewport().rect()),
            [name for one in first if one is not None and (name := self._name(one, lie))],
            [name for one in others if (name := self._name(one, lie))],
        )

    def _name(self, element: ElementId, lie: QTransform) -> names.Name | None:
        """Return somebody's name and where they stand on the viewport; None for a chip, and for who is faint."""
        item = self._canvas.stage.drawn.get(element)
        if item is None or item.is_chip or item.presence < 1:
            return None
        return names.Name(item.name, lie.map(item.pos()))


def _between(before: Iterable[names.Boxed], after: Iterable[names.Boxed]) -> QRegion:
    """Return where names were that are gone, and where they are that were not there."""
    known, told = (
        {(name.words, box.left(), box.top(), box.width()): box for name, box in boxes} for boxes in (before, after)
    )
    changed = QRegion()
    for key in known.keys() ^ told.keys():
        box = known[key] if key in known else told[key]
        changed += box.toAlignedRect().adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
    return changed
