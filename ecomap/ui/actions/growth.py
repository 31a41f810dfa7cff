"""How the network grows: for the coordinator alone."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.dialogs.network_growth import show_growth
from ecomap.ui.translation import QT_TRANSLATE_NOOP

GROWTH = (
    Action(
        name="network-growth",
        words=QT_TRANSLATE_NOOP("actions", "How the network grows"),
        run=show_growth,
        icon="sprout",
        keys=("Ctrl+Shift+G",),
        menu="Look",
        coordinator=True,
    ),
)
