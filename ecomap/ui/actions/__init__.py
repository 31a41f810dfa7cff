"""Every action of the window in one table: its words, icon, keys, place in the menus, and what it does.

Menus, bars, the page of shortcuts and the command palette read this table and nothing else.
"""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs, Where
from ecomap.ui.actions.commands import COMMANDS
from ecomap.ui.actions.drawing import DRAWN_BY
from ecomap.ui.actions.family import BONDS, FAMILY
from ecomap.ui.actions.first import FIRST
from ecomap.ui.actions.folding import FOLDING
from ecomap.ui.actions.growth import GROWTH
from ecomap.ui.actions.joining import COPYING, JOINING, WISHES
from ecomap.ui.actions.log import LOG
from ecomap.ui.actions.looking import HELP, LOOK, NOTATION, STEPS, VIEWS
from ecomap.ui.actions.maps import AWAY, EDIT, MAP
from ecomap.ui.actions.moments import MOMENTS
from ecomap.ui.actions.office import OFFICE
from ecomap.ui.actions.pages import PAGES
from ecomap.ui.actions.people import ADD, FEELINGS
from ecomap.ui.actions.people_list import PEOPLE_LIST
from ecomap.ui.actions.pictures import PICTURES
from ecomap.ui.actions.pressing import PICKING, PRESSING
from ecomap.ui.actions.records import RECORDS
from ecomap.ui.actions.rounds import ROUNDS
from ecomap.ui.actions.seats import SEATS
from ecomap.ui.actions.showing import SHOW
from ecomap.ui.actions.ways_in import OUR_KEY, WAYS_IN
from ecomap.ui.translation import QT_TRANSLATE_NOOP

__all__ = ["ACTIONS", "LAST", "LINES_BEFORE", "MENUS", "PARTS", "Action", "Needs", "Where"]

MENUS = {
    QT_TRANSLATE_NOOP("menus", "Map"): "map",
    QT_TRANSLATE_NOOP("menus", "Edit"): "pencil",
    QT_TRANSLATE_NOOP("menus", "Add"): "user-plus",
    QT_TRANSLATE_NOOP("menus", "Line"): "link",
    QT_TRANSLATE_NOOP("menus", "In touch"): "message-circle",
    QT_TRANSLATE_NOOP("menus", "Wish"): "star",
    QT_TRANSLATE_NOOP("menus", "Closeness"): "circle-dot",
    QT_TRANSLATE_NOOP("menus", "Look"): "network",
    QT_TRANSLATE_NOOP("menus", "Show"): "eye",
    QT_TRANSLATE_NOOP("menus", "Window"): "monitor",
    QT_TRANSLATE_NOOP("menus", "Help"): "circle-question-mark",
}
"""The menus, in order, with their icons."""

PARTS = {
    QT_TRANSLATE_NOOP("menus", "Who belongs together"): "users",
    QT_TRANSLATE_NOOP("menus", "Bond (file copy only)"): "lock",
    QT_TRANSLATE_NOOP("menus", "Brothers and sisters"): "list",
    QT_TRANSLATE_NOOP("menus", "Draw people twice"): "ghost",
    QT_TRANSLATE_NOOP("menus", "Drawn by"): "workflow",
    QT_TRANSLATE_NOOP("menus", "Lines and symbols"): "tag",
    QT_TRANSLATE_NOOP("menus", "Look further"): "move",
    QT_TRANSLATE_NOOP("menus", "Then and now"): "calendar-heart",
}
"""The parts of menus that open beside them, with their icons."""

LINES_BEFORE = frozenset(
    (
        "save",
        "print",
        "stop",
        "keep-moment",
        "rename",
        "select-all",
        "tidy",
        "copy",
        "merge",
        "family-facts",
        "sticker",
        "add-mum",
        "partner-known",
        "household",
        "connect",
        "bond-ordinary",
        "flow-out",
        "mode-rings",
        "together",
        "then-now",
        "marks-clinical",
        "lost-hidden",
        "graphviz",
        "list",
        "palette",
        "settings",
        "commands",
        "specimen",
        "single-keys",
    )
)
"""Before whom a line is drawn in a menu: what comes then is of another kind."""

LAST = frozenset(("stop", "close", "quit"))
"""What stands at the end of its menu, whatever else joins it."""

ACTIONS = (
    *(
        *MAP,
        *WAYS_IN,
        *AWAY,
        *OFFICE,
        *EDIT,
        *PICKING,
        *COPYING,
        *JOINING,
        *ADD,
        *FAMILY,
        *BONDS,
        *PICTURES,
        *FEELINGS,
        *WISHES,
        *STEPS,
    ),
    *(*VIEWS, *DRAWN_BY, *NOTATION, *LOOK, *MOMENTS, *RECORDS, *PAGES, *GROWTH, *LOG, *SHOW, *PEOPLE_LIST, *FOLDING),
    *(*ROUNDS, *FIRST),
    *(*COMMANDS, *OUR_KEY),
    *PRESSING,
    *(*SEATS, *HELP),
)
"""Everything that can be done."""
