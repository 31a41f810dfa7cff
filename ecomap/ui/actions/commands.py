"""Finding what can be done, changing its keys, and the settings."""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP

COMMANDS = (
    Action(
        name="settings",
        words=QT_TRANSLATE_NOOP("actions", "Settings ..."),
        run=lambda window: window.finder.show_settings(),
        icon="settings",
        keys=("Ctrl+,",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="commands",
        words=QT_TRANSLATE_NOOP("actions", "Find any command ..."),
        run=lambda window: window.finder.show_commands(),
        icon="search",
        keys=("Ctrl+K",),
        menu="Help",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="shortcuts",
        words=QT_TRANSLATE_NOOP("actions", "All shortcuts ..."),
        run=lambda window: window.finder.show_shortcuts(),
        icon="keyboard",
        keys=("Ctrl+/",),
        menu="Help",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="single-keys",
        words=QT_TRANSLATE_NOOP("actions", "Single keys on or off"),
        run=lambda window: window.looks.toggle_single_keys(),
        icon="keyboard",
        menu="Help",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
)
"""Everything about what can be done, and how the program is set."""
