"""A press on the canvas, and what becomes of it: picked, carried, let go; by mouse, finger or pen alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication

from ecomap.geometry import Point
from ecomap.model.diagram import Seat
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.session.tools.landing import Ground
from ecomap.ui.canvas import overlay
from ecomap.ui.canvas.line_ends import nearest
from ecomap.ui.canvas.lit_ground import ring_words

if TYPE_CHECKING:
    from ecomap.ui.canvas.map_view import MapView

HANDLE_REACH = 22
_FINGERTIP = 44
"""How high and wide a chip is at least where it is pressed, in pixels, however small it is drawn."""
Errand = Callable[[Point, ElementId | None], object]
"""What a press on the map is for: where it was, and on whom."""


class Grip:
    """What is held of a canvas from a press to its release; all places are points of the viewport."""

    def __init__(self, canvas: MapView) -> None:
        self._canvas = canvas
        self.errand: Errand | None = None
        """What the next press is for, if it is not to pick or to drag."""
        self.aim: overlay.Word | None = None
        """How close whoever is dragged would be."""
        self._pressed: QPoint | None = None
        self._ghost: ElementId | None = None
        """The second drawing that was pressed."""
        self._refusing = False
        self._pulled: ElementId | None = None
        """Who of the middle was pressed."""

    @property
    def holds(self) -> bool:
        """Whether something was pressed, and not yet let go of."""
        return self._pressed is not None

    def press(self, here: QPointF, more: bool = False) -> None:
        """Begin something; `more` adds to the selection."""
        canvas, stage, hand = self._canvas, self._canvas.stage, self._canvas.hand
        canvas.leave_first()
        stage.finish()
        self._pressed = here.toPoint()
        at = canvas.mapToScene(self._pressed)
        if self.errand is not None:
            self._pressed = None
            self._do_errand(self.errand, at)
        elif self._is_handle(here):
            hand.press_handle(point(at), next(iter(canvas.selection)))
        elif (held := nearest(canvas.ends(), here, HANDLE_REACH)) is not None:
            hand.press_end(held.at, held.end, held.come)
        elif (folded := self._chip_at(here)) is not None:
            self._pressed = None
            canvas.unfold_wanted.emit(folded)
        else:
            self._press_figure(at, more)

    def _press_figure(self, at: QPointF, more: bool) -> None:
        """Begin with who or what is drawn here, or with a marquee where nothing is."""
        canvas, stage = self._canvas, self._canvas.stage
        over = stage.element_at(at, canvas.seat is Seat.COORDINATOR)
        self._ghost = stage.ghost_at(at)
        if self._ghost is not None:
            canvas.pick_ghost(self._ghost, more)
            return
        self._refusing = over in stage.order and (canvas.fixed or over in canvas.held)
        self._pulled = over if over in canvas.held else None
        canvas.hand.press(point(at), over, over in stage.order and not self._refusing, more)

    def _do_errand(self, errand: Errand, at: QPointF) -> None:
        try:
            errand(point(at), self._canvas.stage.person_at(at))
        except RuleBroken as broken:
            self._canvas.refused.emit(str(broken))

    def move(self, here: QPoint) -> None:
        """Go on with what was pressed, once it is clear that it is dragged."""
        if self._pressed is not None and (
            self._canvas.hand.active or (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        ):
            self.carry(here)

    def carry(self, here: QPoint) -> None:
        """Carry what was pressed."""
        canvas = self._canvas
        if self._ghost is not None:
            canvas.ghost_pulled.emit(canvas.stage.whose(self._ghost))
            self._pressed = self._ghost = None
            return
        if self._refusing:
            self._refusing = False
            if self._pulled is None:
                canvas.move_refused.emit()
            else:
                canvas.held_pulled.emit(self._pulled)
        at = canvas.mapToScene(here)
        over = canvas.stage.person_at(at)
        canvas.hand.drag(point(at), over)
        canvas.stage.aim(canvas.hand.takes(over))
        self.light(canvas.hand.ground, here)

    def let_go(self, here: QPointF) -> None:
        """Let go of what was pressed."""
        canvas = self._canvas
        self._pressed = None
        at = canvas.mapToScene(here.toPoint())
        over = canvas.stage.person_at(at)
        clicked = canvas.hand.end if not canvas.hand.active else None
        try:
            canvas.hand.release(point(at), over)
        except RuleBroken as broken:
            canvas.refused.emit(str(broken))
        self.unlight()
        canvas.follow()
        if clicked is not None:
            canvas.end_clicked.emit(clicked)

    def press_twice(self, here: QPointF) -> None:
        """Rename who is here, or add somebody; from a second drawing, go to who it is."""
        canvas, stage = self._canvas, self._canvas.stage
        if self.errand is not None:
            self.press(here)
            return
        self._pressed = None
        canvas.hand.cancel()
        if self._chip_at(here) is not None:
            return
        at = canvas.mapToScene(here.toPoint())
        over = stage.person_at(at)
        if over is not None and stage.ghost_at(at) is not None:
            canvas.show_person(over)
        elif over is not None:
            canvas.rename(over)
        elif stage.element_at(at) is None:
            canvas.add_wanted.emit(point(at))

    def drop(self) -> None:
        """Put back what is being dragged: it was not meant."""
        self._pressed = None
        self._canvas.hand.cancel()
        self.unlight()

    def is_on_handle(self, here: QPointF) -> bool:
        """Say whether a handle is here: that of who is selected, or an end of a line."""
        return self._is_handle(here) or nearest(self._canvas.ends(), here, HANDLE_REACH) is not None

    def can_carry(self, here: QPointF) -> bool:
        """Say whether there is something to be dragged here: a handle, or somebody."""
        at = self._canvas.mapToScene(here.toPoint())
        return self.is_on_handle(here) or (self._chip_at(here) is None and self._canvas.stage.figure_at(at) is not None)

    def light(self, ground: Ground | None, at: QPoint) -> None:
        """Light where somebody would be put down, and say beside the pointer how close that is."""
        canvas = self._canvas
        if ground is None:
            self.aim = None
        else:
            dragged = [box for one in canvas.selection if (box := canvas.person_box(one)) is not None]
            clear = dragged[0] if len(dragged) == 1 else QRectF(at, at)
            self.aim = overlay.Word(ring_words(ground.ring), QPointF(at), canvas.viewport().rect(), clear)
        canvas.stage.light_ground(ground)
        canvas.show_overlay()

    def unlight(self) -> None:
        """Light nothing any more."""
        self._canvas.stage.aim(None)
        self.light(None, QPoint())

    def _is_handle(self, here: QPointF) -> bool:
        handle = self._canvas.handle()
        return handle is not None and (handle - here).manhattanLength() <= HANDLE_REACH

    def _chip_at(self, at: QPointF) -> ElementId | None:
        """Return on whom the branch is folded whose chip is under the pointer, or under a finger."""
        canvas = self._canvas
        return canvas.stage.chip_at(canvas.mapToScene(at.toPoint()), _FINGERTIP / canvas.transform().m11())


def point(at: QPointF) -> Point:
    """Return a point of the drawing."""
    return Point(at.x(), at.y())
