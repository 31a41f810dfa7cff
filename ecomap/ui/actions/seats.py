"""Who may look at what: the lock, the second screen, what the young person sees."""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP

SEATS = (
    Action(
        name="seen-together",
        words=QT_TRANSLATE_NOOP("actions", "What the young person sees"),
        run=lambda window: window.screens.toggle_peek(),
        icon="eye",
        keys=("F8",),
        menu="Look",
        needs=Needs.NOTHING,  # once it is open, the map is not on screen
        coordinator=True,
        leaves_first=False,
    ),
    Action(
        name="second-window",
        words=QT_TRANSLATE_NOOP("actions", "A window for a second screen"),
        run=lambda window: window.screens.toggle(),
        icon="monitor",
        keys=("Ctrl+Shift+W",),
        menu="Look",
        leaves_first=False,
    ),
    Action(
        name="lock",
        words=QT_TRANSLATE_NOOP("actions", "Lock the map"),
        run=lambda window: window.locker.lock(),
        icon="lock",
        keys=("Ctrl+Shift+L",),
        menu="Map",
    ),
    Action(
        name="ask-passphrase",
        words=QT_TRANSLATE_NOOP("actions", "Ask for the passphrase before Coordinator view, or no longer"),
        run=lambda window: window.seats.toggle_passphrase(),
        icon="key",
        menu="Look",
        coordinator=True,
        leaves_first=False,
    ),
)
"""Locking, a second screen, and how Coordinator view is entered."""
