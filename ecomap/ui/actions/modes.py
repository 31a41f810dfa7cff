"""By what the ecomap places people: how close they are, or who knows whom."""

from __future__ import annotations

from functools import partial

from ecomap.model.diagram import Mode
from ecomap.ui import arranging
from ecomap.ui.actions.action import Action, Needs, on_map
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _mode(mode: Mode, words: str, clinical: str, key: str, icon: str) -> Action:
    return Action(
        name=f"mode-{mode.value}",
        words=words,
        clinical=clinical,
        run=on_map(partial(arranging.set_mode, mode=mode)),
        icon=icon,
        keys=(key,),
        menu="Look",
        needs=Needs.ECOMAP,
        choice="mode",
    )


MODES = (
    _mode(
        Mode.RINGS,
        QT_TRANSLATE_NOOP("actions", "How close"),
        QT_TRANSLATE_NOOP("actions", "Ecomap in rings: closeness and sectors"),
        "Ctrl+Shift+R",
        "circle-dot",
    ),
    _mode(
        Mode.FREE,
        QT_TRANSLATE_NOOP("actions", "Who knows whom"),
        QT_TRANSLATE_NOOP("actions", "Ecomap without rings: who knows whom"),
        "Ctrl+Shift+K",
        "users-round",
    ),
)
"""The two modes of the ecomap: each seat has its own, kept in the map."""
