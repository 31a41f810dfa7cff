"""What is done by dragging, done by pressing, and looking further without dragging the map."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from ecomap.ui import moving
from ecomap.ui.actions.action import Action, Needs, Where, on_map
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

FURTHER = 160.0
"""How far a step looks, in pixels."""


def look_further(window: MapWindow, across: int, down: int) -> None:
    """Show what lies further on one side of what is looked at."""
    window.on_page(lambda page: page.instead.looked_at.pan(QPointF(-across, -down) * FURTHER))


def _further(way: str, words: str, across: int, down: int) -> Action:
    return Action(
        name=f"look-{way.lower()}",
        words=words,
        run=partial(look_further, across=across, down=down),
        icon=f"chevron-{way.lower()}",
        keys=(f"Ctrl+{way}",),
        menu="Window/Look further",
        where=Where.CANVAS,
        leaves_first=False,
    )


def _ring(name: str, words: str, steps: int, icon: str) -> Action:
    return Action(
        name=name,
        words=words,
        run=on_map(partial(moving.change_ring, steps=steps)),
        icon=icon,
        menu="Closeness",
        needs=Needs.SELECTION,
    )


PICKING = (
    Action(
        name="pick-more",
        words=QT_TRANSLATE_NOOP("actions", "Choose several by pressing"),
        run=lambda window: window.on_page(lambda page: page.errands.pick_more()),
        icon="users",
        menu="Edit",
    ),
)
"""Several people, without a frame round them."""

PRESSING = (
    Action(
        name="move-by-pressing",
        words=QT_TRANSLATE_NOOP("actions", "Move: press where to"),
        run=lambda window: window.on_page(lambda page: page.errands.move()),
        icon="move",
        menu="Closeness",
        needs=Needs.SELECTION,
    ),
    Action(
        name="connect-by-pressing",
        words=QT_TRANSLATE_NOOP("actions", "Line: press who it goes to"),
        run=lambda window: window.on_page(lambda page: page.errands.connect_to()),
        icon="link",
        menu="Line",
        needs=Needs.SELECTION,
    ),
    _ring("nearer", QT_TRANSLATE_NOOP("actions", "A step closer"), -1, "circle-dot"),
    _ring("further", QT_TRANSLATE_NOOP("actions", "A step further away"), 1, "circle-dashed"),
    _further("Left", QT_TRANSLATE_NOOP("actions", "Look further left"), -1, 0),
    _further("Right", QT_TRANSLATE_NOOP("actions", "Look further right"), 1, 0),
    _further("Up", QT_TRANSLATE_NOOP("actions", "Look further up"), 0, -1),
    _further("Down", QT_TRANSLATE_NOOP("actions", "Look further down"), 0, 1),
)
"""One press after the other; nothing is held down."""
