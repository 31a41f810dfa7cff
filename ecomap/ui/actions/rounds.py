"""From part to part of the window, by keys."""

from __future__ import annotations

from ecomap.ui import rounds
from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP

ROUNDS = (
    Action(
        name="next-part",
        words=QT_TRANSLATE_NOOP("actions", "Next part of the window"),
        run=lambda window: rounds.go_on(window, 1),
        icon="chevron-right",
        keys=("F6",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="previous-part",
        words=QT_TRANSLATE_NOOP("actions", "Part of the window before"),
        run=lambda window: rounds.go_on(window, -1),
        icon="chevron-left",
        keys=("Shift+F6",),
        menu="Window",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
)
"""F6, and back."""
