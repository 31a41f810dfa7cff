"""Who did what to the map: for the coordinator alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def _read(window: MapWindow) -> None:
    """Read what was done, if whoever looks may."""
    from ecomap.ui.log.dialog import show_log  # brings the papers, which are heavy

    show_log(window)


LOG = (
    Action(
        name="log",
        words=QT_TRANSLATE_NOOP("actions", "Log of changes ..."),
        run=_read,
        icon="notebook-pen",
        menu="Map",
        coordinator=True,
    ),
)
"""Read what was done."""
