"""How the network grows: for the coordinator alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def _grown(window: MapWindow) -> None:
    """Show how the network grows, to whoever sees the file."""
    from ecomap.ui.dialogs.network_growth import show_growth  # brings the papers, which are heavy

    show_growth(window)


GROWTH = (
    Action(
        name="network-growth",
        words=QT_TRANSLATE_NOOP("actions", "How the network grows"),
        run=_grown,
        icon="sprout",
        keys=("Ctrl+Shift+G",),
        menu="Look",
        coordinator=True,
    ),
)
