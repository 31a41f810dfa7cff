"""Everybody else as choices, to be found by their name."""

from __future__ import annotations

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.picking import Choice
from ecomap.ui.people.rows import groups
from ecomap.ui.people.symbol import symbol_icon


def others(workspace: Workspace, start: ElementId, *, places: bool = False) -> list[Choice]:
    """Return all whom who looks may see but one, the young person first; with `places`, places and groups too."""
    shown, palette = workspace.copy.shown, workspace.manner.palette
    found = [
        Choice(row.name, row.id, symbol_icon(row.sticker, row.sector, palette), row.relation)
        for group in groups(workspace.copy)
        for row in group.rows
        if row.id != start and (places or row.id in shown.people)
    ]
    if start != shown.young_person:
        found.insert(0, Choice(called(shown, shown.young_person), shown.young_person))
    return found
