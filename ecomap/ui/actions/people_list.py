"""The people list: as a table, in order, and who is found in it."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

PEOPLE_LIST = (
    Action(
        name="list-table",
        words=QT_TRANSLATE_NOOP("actions", "People list as a table, or narrow again"),
        run=lambda window: window.on_page(lambda page: page.beside.turn()),
        icon="layout-grid",
        keys=("Ctrl+Shift+F",),
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="sort-table",
        words=QT_TRANSLATE_NOOP("actions", "Sort people by this column, or the other way round"),
        run=lambda window: window.on_page(lambda page: page.beside.turn_column()),
        icon="chevron-down",
        menu="Window",
        leaves_first=False,
    ),
    Action(
        name="find-next",
        words=QT_TRANSLATE_NOOP("actions", "Next person found"),
        run=lambda window: window.on_page(lambda page: page.beside.go_to_found(1)),
        icon="search",
        keys=("F3",),
        menu="Edit",
        leaves_first=False,
    ),
    Action(
        name="find-previous",
        words=QT_TRANSLATE_NOOP("actions", "Person found before"),
        run=lambda window: window.on_page(lambda page: page.beside.go_to_found(-1)),
        icon="search",
        keys=("Shift+F3",),
        menu="Edit",
        leaves_first=False,
    ),
    Action(
        name="find-end",
        words=QT_TRANSLATE_NOOP("actions", "List everybody again"),
        run=lambda window: window.on_page(lambda page: page.people.show_all()),
        icon="users-round",
        menu="Edit",
        leaves_first=False,
    ),
)
"""What is done with the list itself; nothing of it is a step."""
