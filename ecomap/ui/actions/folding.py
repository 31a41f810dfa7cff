"""Folding the column on the right and the key away, or bringing them back."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.room import Part
from ecomap.ui.translation import QT_TRANSLATE_NOOP

FOLDING = (
    Action(
        name="column",
        words=QT_TRANSLATE_NOOP("actions", "Column on the right"),
        run=lambda window: window.on_page(lambda page: page.folding.toggle(Part.COLUMN)),
        icon="panel-right",
        keys=("Shift+F7",),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="key-strip",
        words=QT_TRANSLATE_NOOP("actions", "Key below the map"),
        run=lambda window: window.on_page(lambda page: page.folding.toggle(Part.KEY)),
        icon="info",
        menu="Window",
        coordinator=True,
        leaves_first=False,
    ),
)
"""What is folded by hand comes back by hand; what had no room comes back by itself."""
