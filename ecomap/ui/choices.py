"""Everybody else as choices, to be found by their name."""

from __future__ import annotations

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.picking import Choice
from ecomap.ui.people.rows import groups
from ecomap.ui.people.symbol import symbol_icon
from ecomap.ui.widgets import text_scale

_SIDE = 22
"""How large their symbols are, in pixels at 100 %."""


def others(workspace: Workspace, start: ElementId, *, places: bool = False) -> list[Choice]:
    """Return all whom who looks may see but one, the young person first; with `places`, places and groups too."""
    shown, palette, side = workspace.copy.shown, workspace.manner.palette, round(_SIDE * text_scale())
    found = [
        Choice(row.name, row.id, symbol_icon(row.sticker, row.sector, palette, side), row.relation)
        for group in groups(workspace.copy)
        for row in group.rows
        if row.id != start and (places or row.id in shown.people)
    ]
    if start != shown.young_person:
        name, sticker = called(shown, shown.young_person), shown.people[shown.young_person].portrait.sticker
        symbol = symbol_icon(sticker or name[:1].upper(), "", palette, side)
        found.insert(0, Choice(name, shown.young_person, symbol))
    return found
