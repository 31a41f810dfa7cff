"""Pages of entries: the journey, the gathering, promises; and the map itself."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.records.gathering import GATHERING
from ecomap.ui.records.journey import JOURNEY
from ecomap.ui.records.promises import PROMISES
from ecomap.ui.records.the_map import MAP_BOOK
from ecomap.ui.translation import QT_TRANSLATE_NOOP

RECORDS = (
    Action(
        name="journey",
        words=QT_TRANSLATE_NOOP("actions", "My homes and my story"),
        clinical=QT_TRANSLATE_NOOP("actions", "Journey: homes, schools, search, consent"),
        run=lambda window: window.on_page(lambda page: page.instead.show_records(JOURNEY)),
        icon="footprints",
        keys=("F4",),
        menu="Look",
    ),
    Action(
        name="gathering",
        words=QT_TRANSLATE_NOOP("actions", "My gathering"),
        clinical=QT_TRANSLATE_NOOP("actions", "Gathering: the day, guests, who is kept apart"),
        run=lambda window: window.on_page(lambda page: page.instead.show_records(GATHERING)),
        icon="party-popper",
        keys=("Ctrl+E",),
        menu="Look",
    ),
    Action(
        name="promises",
        words=QT_TRANSLATE_NOOP("actions", "Promises and messages"),
        clinical=QT_TRANSLATE_NOOP("actions", "Promises: offers, messages, questions"),
        run=lambda window: window.on_page(lambda page: page.instead.show_records(PROMISES)),
        icon="gift",
        keys=("Ctrl+Shift+E",),
        menu="Look",
    ),
    Action(
        name="this-map",
        words=QT_TRANSLATE_NOOP("actions", "This map: its parts, homes, places, who may see what"),
        run=lambda window: window.on_page(lambda page: page.instead.show_records(MAP_BOOK)),
        icon="map",
        menu="Look",
        coordinator=True,
    ),
)
"""What is known besides the drawing."""
