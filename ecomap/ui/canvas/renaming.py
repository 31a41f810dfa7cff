"""A name written where it belongs: on somebody's label, on the canvas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.name_field import NameField

if TYPE_CHECKING:
    from ecomap.ui.canvas.map_view import MapView


class Renaming:
    """Opens the field for a name on a canvas, keeps it in sight, and goes back to where one came from."""

    def __init__(self, canvas: MapView) -> None:
        self._canvas = canvas
        self.field = NameField(canvas.viewport())
        self.field.given.connect(self._give)
        self.field.left.connect(self._leave)
        self._return_to: frozenset[ElementId] = frozenset()

    def begin(self, element: ElementId, return_to: Iterable[ElementId] = ()) -> None:
        """Open the field on somebody's label; afterwards others are selected again, if asked."""
        stage = self._canvas.stage
        if stage.shown is None:
            return
        stage.finish()
        self._return_to = frozenset(return_to)
        document = stage.shown.copy.shown
        text = document.places[element].name if element in document.places else document.people[element].name.text
        self.field.open(element, text, self._box(element), "" if text else called(document, element))

    def keep_in_sight(self) -> None:
        """Let the name that is being written stand where it belongs, in the room there is now."""
        if (element := self.field.element) is not None:
            self.field.place(self._box(element))

    def _box(self, element: ElementId) -> QRect:
        """Return where somebody's name is written: on their label, or below whose family they are if they wait."""
        canvas, drawn = self._canvas, self._canvas.stage.drawn
        if (item := drawn.get(element)) is not None:
            canvas.reveal(item.pos())
            return _label_box(canvas, item)
        near = [one for one in self._return_to if one in drawn]
        if not near:
            return QRect(canvas.viewport().rect().center(), QSize())
        canvas.reveal(drawn[near[0]].pos())
        box = (canvas.person_box(near[0]) or QRectF()).toRect()
        return QRect(box.left(), box.bottom() + self.field.sizeHint().height() // 2, box.width(), 0)

    def _give(self, element: str, name: str) -> None:
        self._canvas.renamed.emit(element, name)
        self._leave()

    def _leave(self) -> None:
        """Go back to whoever the new person was added beside."""
        back, self._return_to = self._return_to, frozenset()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        if back:
            self._canvas.hand.select(back)


def _label_box(canvas: MapView, item: FigureItem) -> QRect:
    """Return where somebody's words are on the viewport: above the symbol, or below it."""
    box, reach = item.body, item.reach
    above, below = -box.top() - reach, box.bottom() - reach
    words = (
        QRectF(box.left(), box.top(), box.width(), max(above, 0.0))
        if above > below
        else QRectF(box.left(), reach, box.width(), max(below, 0.0))
    )
    return canvas.mapFromScene(item.mapRectToScene(words)).boundingRect()
