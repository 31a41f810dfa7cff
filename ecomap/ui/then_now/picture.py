"""One time as a picture: it can be moved, made larger, and somebody on it picked; it changes nothing in the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.model.person import ElementId
from ecomap.render.compose.outline import outline
from ecomap.render.compose.over_time import Time
from ecomap.ui.canvas.item import FigureItem, rect
from ecomap.ui.canvas.stage import GLIDE, Stage
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.manners import readable
from ecomap.ui.theme import qt_colour
from ecomap.ui.widgets import text_scale

_PAN = 60.0
"""How far an arrow key moves the picture, in pixels."""
_SAME = 1e-4


class Picture(Panorama):
    """Shows one time after the other; people glide to their places, come and fade."""

    picked = Signal(str)
    """Somebody was pressed; empty: nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Stage(), parent)
        self.motion = True
        """Whether things glide."""
        self._pressed = QPointF()
        self._leaving: list[FigureItem] = []
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(GLIDE)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._step)
        self._fade.finished.connect(self._leave)
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hold_space(True)

    def show_time(self, time: Time, room: QRectF, name: str, *, glide: bool) -> None:
        """Show a time; `room` holds all times that are compared, so that each is as large as the others."""
        self._fade.stop()
        self._leave()
        scene, glide = time.scene, glide and self.motion and self.isVisible()
        kept = {placed.figure.key for placed in scene.layers}
        gone = [one.placed for key, one in self.stage.drawn.items() if key not in kept and not one.is_line]
        first = self.stage.shown is None
        self.setBackgroundBrush(qt_colour(scene.manner.palette.paper))
        self.stage.show_scene(scene, (), glide)
        if glide:
            self._leaving = [FigureItem(placed, scene.manner, is_line=False) for placed in gone]
            for item in self._leaving:
                item.setPos(item.placed.at.x, item.placed.at.y)
                self.stage.addItem(item)
            self._fade.start()
        self.setAccessibleName(name)
        self.setAccessibleDescription(outline(scene))
        changed, self.stage.box = room != self.stage.box, room
        if first or (changed and self.fitted):
            self.fit()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._fade.stop()
        self._leave()
        self.turn_to(Stage())
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.fitted = True

    def light(self, key: ElementId | None) -> None:
        """Light somebody, large enough to be read, and let all others stand back; None: nobody."""
        drawn = self.stage.drawn
        if key is None or key not in drawn:
            self.stage.light(frozenset(), frozenset())
            return
        people = {one for one, item in drawn.items() if not item.is_line}
        self.stage.light(frozenset({key}), frozenset(people - {key}))
        place, shown = self.stage.place(key), self.stage.shown
        if place is not None and shown is not None:
            least = readable(shown.manner, text_scale())
            if self.transform().m11() < least:
                self.fitted = False
                self._look_at(QPointF(place.x, place.y), least)
            self.reveal(QPointF(place.x, place.y))

    def look_like(self, other: Picture) -> None:
        """Show the same part in the same size as another picture."""
        middle = other._to_scene(QPointF(other.viewport().rect().center()))
        scale = other.transform().m11()
        mine = self._to_scene(QPointF(self.viewport().rect().center()))
        apart = (middle - mine).manhattanLength() * scale
        if abs(scale - self.transform().m11()) > _SAME or apart > 1.5:
            self.fitted = other.fitted
            self._look_at(middle, scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture."""
        self._pressed = event.position()
        self.start_pan(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a quick second press as any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture along."""
        if (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self.continue_pan(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick who was pressed, if the picture was not moved."""
        self.end_pan()
        self.hold_space(True)
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            self.picked.emit(self.stage.person_at(self.mapToScene(event.position().toPoint())) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the picture by arrows, make it larger or smaller; all else is for the page."""
        ways = {
            Qt.Key.Key_Left: QPointF(_PAN, 0),
            Qt.Key.Key_Right: QPointF(-_PAN, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN),
            Qt.Key.Key_Down: QPointF(0, -_PAN),
        }
        key = Qt.Key(event.key())
        if key in ways:
            self.pan(ways[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key is Qt.Key.Key_Minus:
            self.zoom_out()
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        else:
            event.ignore()

    def _step(self, presence: float) -> None:
        for item in self._leaving:
            item.setOpacity(presence)
        self.stage.stale.emit([box for item in self._leaving for box in item.covered()])

    def _leave(self) -> None:
        """Let go of who faded."""
        boxes = [box for item in self._leaving for box in item.covered()]
        for item in self._leaving:
            self.stage.removeItem(item)
            item.deleteLater()
        self._leaving = []
        if boxes:
            self.stage.stale.emit(boxes)


def room_of(times: Sequence[Time]) -> QRectF:
    """Return the room that holds all of some times."""
    room = QRectF()
    for time in times:
        room = room.united(rect(time.scene.box))
    return room
