"""Every action of the window in one table: its words, icon, keys, place in the menus, and what it does.

Menus, bars, the page of shortcuts and the command palette read this table and nothing else.
"""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs, Where
from ecomap.ui.actions.drawing import DRAWN_BY
from ecomap.ui.actions.family import BONDS, FAMILY
from ecomap.ui.actions.first import FIRST
from ecomap.ui.actions.growth import GROWTH
from ecomap.ui.actions.looking import HELP, LOOK, NOTATION, STEPS
from ecomap.ui.actions.maps import EDIT, MAP
from ecomap.ui.actions.moments import MOMENTS
from ecomap.ui.actions.people import ADD, FEELINGS
from ecomap.ui.actions.showing import SHOW
from ecomap.ui.translation import QT_TRANSLATE_NOOP

__all__ = ["ACTIONS", "MENUS", "Action", "Needs", "Where"]

MENUS = (
    QT_TRANSLATE_NOOP("menus", "Map"),
    QT_TRANSLATE_NOOP("menus", "Edit"),
    QT_TRANSLATE_NOOP("menus", "Add"),
    QT_TRANSLATE_NOOP("menus", "Line"),
    QT_TRANSLATE_NOOP("menus", "In touch"),
    QT_TRANSLATE_NOOP("menus", "Closeness"),
    QT_TRANSLATE_NOOP("menus", "Look"),
    QT_TRANSLATE_NOOP("menus", "Show"),
    QT_TRANSLATE_NOOP("menus", "Drawn by"),
    QT_TRANSLATE_NOOP("menus", "Help"),
)
"""The menus, in order."""


ACTIONS = (
    *(*MAP, *EDIT, *ADD, *FAMILY, *BONDS, *FEELINGS, *STEPS, *LOOK, *MOMENTS, *NOTATION, *GROWTH, *SHOW, *DRAWN_BY),
    *FIRST,
    *HELP,
)
"""Everything that can be done."""
