"""Who can open a map: services' keys, and what this computer remembers."""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.translation import QT_TRANSLATE_NOOP
from ecomap.ui.ways_in import choose_our_key, forget_here, show_ways_in

WAYS_IN = (
    Action(
        name="ways-in",
        words=QT_TRANSLATE_NOOP("actions", "Who can open this map ..."),
        run=show_ways_in,
        icon="key",
        menu="Map",
        coordinator=True,
    ),
    Action(
        name="forget-here",
        words=QT_TRANSLATE_NOOP("actions", "Forget on this computer"),
        run=forget_here,
        icon="eye-off",
        menu="Map",
        coordinator=True,
    ),
)
"""Who can open the map that is open."""

OUR_KEY = (
    Action(
        name="our-service-key",
        words=QT_TRANSLATE_NOOP("actions", "Our service's key ..."),
        run=choose_our_key,
        icon="key",
        needs=Needs.NOTHING,
        leaves_first=False,
    ),
)
"""What new maps are given."""
