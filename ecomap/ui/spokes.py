"""The buttons round the person who is selected; where they would hide a name, a bar at the foot of the map."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import button

SIDE = 48
"""The side of a button, in pixels."""
RADIUS = 82
"""How far the middles of the buttons are from the person's, in pixels."""
DISC = 106
"""The radius of the disc that has to be free for the ring, in pixels."""

_AROUND = ("touch", "add-sister", "add-brother", "add-child", "add-partner", "add-dad", "add-mum", "line")
"""Clockwise from the way to the middle of the map, so that the line to it stays in sight between the first and last."""


class Spokes:
    """Eight buttons: six to add family, two that open menus. On the canvas as a ring, or in a bar."""

    def __init__(self, shelf: Shelf, line: QMenu, touch: QMenu, canvas: QWidget, bar: QWidget) -> None:
        menus = {"line": (line, "workflow"), "touch": (touch, "users-round")}
        self._ring = {name: _made(name, shelf, menus, SIDE) for name in _AROUND}
        self._bar = {name: _made(name, shelf, menus, 0) for name in reversed(_AROUND)}
        for made in self._ring.values():
            made.setParent(canvas)
            made.hide()
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(6)
        row.addStretch(1)
        for made in self._bar.values():
            row.addWidget(made)
        row.addStretch(1)
        self._foot = bar
        bar.hide()

    def hide(self) -> None:
        """Nobody is selected."""
        self._foot.hide()
        self._show_ring(False)

    def show(self, middle: QPointF, towards: QPointF, room: QRectF, others: Iterable[QRectF]) -> None:
        """Stand round a person, the gap turned towards the middle of the map, or in the bar if names are in the way.

        All in pixels of the canvas: `room` is the canvas itself, `others` are the boxes of everybody else.
        """
        if not fits(middle, room, others):
            self._show_ring(False)
            self._foot.show()
            return
        self._foot.hide()
        start = math.atan2(towards.y() - middle.y(), towards.x() - middle.x()) + math.pi / 8
        for at, made in enumerate(self._ring.values()):
            angle = start + at * math.pi / 4
            x, y = middle.x() + RADIUS * math.cos(angle), middle.y() + RADIUS * math.sin(angle)
            made.move(round(x - SIDE / 2), round(y - SIDE / 2))
        self._show_ring(True)

    def _show_ring(self, shown: bool) -> None:
        for made in self._ring.values():
            made.setVisible(shown)


def fits(middle: QPointF, room: QRectF, others: Iterable[QRectF]) -> bool:
    """Say whether the ring lies within the canvas and hides nobody."""
    disc = QRectF(middle.x() - DISC, middle.y() - DISC, 2 * DISC, 2 * DISC)
    if not room.contains(disc):
        return False
    return all(_distance(middle, box) >= DISC for box in others)


def _distance(point: QPointF, box: QRectF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return math.hypot(across, down)


def _made(name: str, shelf: Shelf, menus: dict[str, tuple[QMenu, str]], side: int) -> QPushButton:
    """Return one of the buttons: round with the word under its icon, or as wide as it needs to be."""
    if name in menus:
        menu, picture = menus[name]
        made = button("" if side else menu.title(), "spokeFilled" if side else "primary", icon(picture, ON_ACCENT))
        made.setMenu(menu)
        made.setAccessibleName(menu.title())
        words = menu.title()
    else:
        action = shelf[name]
        words = action.text()
        made = button("" if side else words, "spoke" if side else "", action.icon(), action.trigger)
        made.setAccessibleName(words)
    if side:
        made.setToolTip(words)
        made.setFixedSize(side, side)
        made.setIconSize(QSize(20, 20))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
