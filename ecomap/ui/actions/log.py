"""Who did what to the map: for the coordinator alone."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.log.dialog import show_log
from ecomap.ui.translation import QT_TRANSLATE_NOOP

LOG = (
    Action(
        name="log",
        words=QT_TRANSLATE_NOOP("actions", "Log of changes ..."),
        run=show_log,
        icon="notebook-pen",
        menu="Map",
        coordinator=True,
    ),
)
"""Read what was done."""
