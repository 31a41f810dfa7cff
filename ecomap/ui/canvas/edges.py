"""Arrows at the edges of the canvas beyond which there is more: pressed, they show it. Nothing has to be dragged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAction

from ecomap.ui.canvas.view import Panorama
from ecomap.ui.widgets import Button, button

SIDE = 44
"""The side of an arrow, in pixels."""
_GAP = 4
"""Between an arrow and its edge, in pixels."""
_MORE = 12
"""What reaches less beyond an edge than this is as good as in sight, in pixels."""


class Edges(QObject):
    """Four arrows, each there only while something lies beyond its edge."""

    def __init__(self, canvas: Panorama, left: QAction, right: QAction, up: QAction, down: QAction) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.arrows = tuple(self._arrow(action) for action in (left, right, up, down))
        canvas.moved.connect(self.follow)

    def follow(self) -> None:
        """Show the arrows that lead to something."""
        room = self._canvas.viewport().rect()
        whole = self._canvas.mapFromScene(self._canvas.stage.box).boundingRect()
        beyond = (
            whole.left() < -_MORE,
            whole.right() > room.right() + _MORE,
            whole.top() < -_MORE,
            whole.bottom() > room.bottom() + _MORE,
        )
        for arrow, place, more in zip(self.arrows, _places(room), beyond, strict=True):
            if arrow.geometry() != place:
                arrow.setGeometry(place)
            if arrow.isHidden() is more:
                arrow.setVisible(more)

    def boxes(self) -> list[QRectF]:
        """Return where arrows are, in pixels of the canvas."""
        return [QRectF(one.geometry()) for one in self.arrows if not one.isHidden()]

    def _arrow(self, action: QAction) -> Button:
        made = button("", "edge", action.icon(), action.trigger)
        made.setAccessibleName(action.text())
        made.setToolTip(action.text())
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys have Ctrl and an arrow
        made.setParent(self._canvas.viewport())
        made.hide()
        return made


def _places(room: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """Return where the arrows to the left, right, up and down stand."""
    across, down = room.center().x() - SIDE // 2, room.center().y() - SIDE // 2
    return (
        QRect(_GAP, down, SIDE, SIDE),
        QRect(room.right() + 1 - SIDE - _GAP, down, SIDE, SIDE),
        QRect(across, _GAP, SIDE, SIDE),
        QRect(across, room.bottom() + 1 - SIDE - _GAP, SIDE, SIDE),
    )
