"""What helps at first and later: help, and a guided tour."""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP

FIRST = (
    Action(
        name="help",
        words=QT_TRANSLATE_NOOP("actions", "Help"),
        run=lambda window: window.guide.show_help(),
        icon="circle-question-mark",
        keys=("F1",),
        menu="Help",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
    Action(
        name="tour",
        words=QT_TRANSLATE_NOOP("actions", "Show me round"),
        run=lambda window: window.tour.start(),
        icon="footprints",
        keys=("Shift+F1",),
        menu="Help",
        needs=Needs.NOTHING,
    ),
)
"""For whoever does not know yet."""
