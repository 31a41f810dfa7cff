"""What fingers do to a map: a tap picks, two taps rename or add, a long press opens the menu, a finger carries."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt

if TYPE_CHECKING:
    from ecomap.ui.canvas.map_view import MapView

FINGER = 22.0
"""Half of what a fingertip needs: who is drawn smaller is met that far from the middle of their symbol, in pixels."""


class ByTouch(QObject):
    """Does with fingers what the mouse does: by the very same ways into the canvas."""

    def __init__(self, canvas: MapView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        fingers = canvas.fingers
        fingers.grips = self._grips
        fingers.tapped.connect(self._tap)
        fingers.held.connect(self._open_menu)
        fingers.taken.connect(self._take)
        fingers.carried.connect(lambda at: canvas.grip.carry(at.toPoint()))
        fingers.put_down.connect(canvas.grip.let_go)
        fingers.dropped.connect(canvas.grip.drop)

    def _tap(self, at: QPointF, again: bool) -> None:
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        met = self._met(at)
        if again:
            self._canvas.grip.press_twice(met)
        else:
            self._canvas.grip.press(met)
            self._canvas.grip.let_go(met)

    def _open_menu(self, at: QPointF) -> None:
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._canvas.open_menu(self._met(at).toPoint())

    def _take(self, at: QPointF) -> None:
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._canvas.grip.press(self._met(at))

    def _grips(self, at: QPointF) -> bool:
        """Say whether a finger that moves from here carries something: not while the next press has a meaning."""
        return self._canvas.grip.errand is None and self._canvas.grip.can_carry(self._met(at))

    def _met(self, at: QPointF) -> QPointF:
        """Return the middle of who a finger meant, if it met nobody but came near; else where it was."""
        canvas = self._canvas
        if canvas.grip.is_on_handle(at) or canvas.stage.element_at(canvas.mapToScene(at.toPoint())) is not None:
            return at
        middles = [middle for one in canvas.people_near(at, FINGER) if (middle := canvas.person_middle(one))]
        nearest = min(middles, key=lambda one: _far(one, at), default=at)
        return nearest if _far(nearest, at) <= FINGER else at


def _far(a: QPointF, b: QPointF) -> float:
    return math.dist((a.x(), a.y()), (b.x(), b.y()))
