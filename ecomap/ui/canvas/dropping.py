"""Placing somebody on the ecomap by hand: their ring and their part of it are where they land."""

from __future__ import annotations

import datetime

from ecomap.edit.arrange import place, unpin
from ecomap.edit.people import add_person, set_sector
from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Person
from ecomap.model.sectors import sector_of
from ecomap.session.tools.landing import ring_at, sector_at, sector_joined
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import translate


def drop(workspace: Workspace, element: ElementId, at: Point) -> None:
    """Place somebody who waited, as one step, and select them."""
    document, layout = workspace.editor.settled, workspace.scene().layout
    sector = sector_joined(document, layout, element, at) if isinstance(layout, NetworkLayout) else ""
    words = translate("history", "Place {who}").format(who=called(workspace.editor.seen, element))
    workspace.editor.commit(_placed(workspace, document, element, at, sector), words)
    workspace.editor.select({element})


def add_here(workspace: Workspace, at: Point) -> ElementId:
    """Add somebody without a name where the pointer is, and select them; return who it is."""
    person, layout = Person(id=new_id()), workspace.scene().layout
    sector = sector_at(layout, at) if isinstance(layout, NetworkLayout) else ""
    after = _placed(workspace, add_person(workspace.editor.settled, person), person.id, at, sector)
    workspace.editor.commit(after, translate("history", "Add somebody"))
    workspace.editor.select({person.id})
    return person.id


def _placed(workspace: Workspace, document: Document, element: ElementId, at: Point, sector: str) -> Document:
    """Return the map with somebody in the ring under a point and in a part of the ecomap.

    They are kept there, unless their part is still to be drawn: then the layout finds them room in it.
    """
    layout = workspace.scene().layout
    if not isinstance(layout, NetworkLayout):
        return document
    document = set_closeness(document, element, ring_at(layout, at), datetime.date.today())
    if sector and sector != sector_of(document, element):
        document = set_sector(document, element, sector)
    placed = place(document, workspace.view, workspace.seat, {element: at})
    if sector == sector_at(layout, at):
        return placed
    return unpin(placed, workspace.view, workspace.seat, (element,))
