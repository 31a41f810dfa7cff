"""Moments of a map: keep one, look at then and now."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

MOMENTS = (
    Action(
        name="then-now",
        words=QT_TRANSLATE_NOOP("actions", "Then and now"),
        run=lambda window: window.on_page(lambda page: page.instead.show_then_now("sides")),
        icon="calendar-heart",
        keys=("Ctrl+Shift+N",),
        menu="Look/Then and now",
    ),
    Action(
        name="one-after-other",
        words=QT_TRANSLATE_NOOP("actions", "Then and now: one day after the other"),
        run=lambda window: window.on_page(lambda page: page.instead.show_then_now("slider")),
        icon="play",
        menu="Look/Then and now",
    ),
    Action(
        name="moments",
        words=QT_TRANSLATE_NOOP("actions", "Days we kept ..."),
        run=lambda window: window.on_page(lambda page: page.instead.show_then_now("days")),
        icon="calendar",
        menu="Look/Then and now",
    ),
    Action(
        name="keep-moment",
        words=QT_TRANSLATE_NOOP("actions", "Keep how it is now ..."),
        run=lambda window: window.on_page(lambda page: page.instead.then_now.keep()),
        icon="camera",
        keys=("Ctrl+Shift+D",),
        menu="Map",
    ),
)
"""How it was, and how it is."""
