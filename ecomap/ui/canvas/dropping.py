"""Placing somebody on the ecomap by hand: their ring and their part of it are where they land."""

from __future__ import annotations

import datetime

from ecomap.edit.arrange import place
from ecomap.edit.people import add_person, set_sector
from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Person
from ecomap.model.sectors import sector_of
from ecomap.session.tools.mover import ring_at, sector_at
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import translate


def drop(workspace: Workspace, element: ElementId, at: Point) -> None:
    """Place somebody who waited, as one step, and select them."""
    document = workspace.editor.settled
    after = _placed(workspace, document, element, at)
    workspace.editor.commit(after, translate("history", "Place {who}").format(who=called(document, element)))
    workspace.editor.select({element})


def add_here(workspace: Workspace, at: Point) -> ElementId:
    """Add somebody without a name where the pointer is, and select them; return who it is."""
    person = Person(id=new_id())
    after = _placed(workspace, add_person(workspace.editor.settled, person), person.id, at)
    workspace.editor.commit(after, translate("history", "Add somebody"))
    workspace.editor.select({person.id})
    return person.id


def _placed(workspace: Workspace, document: Document, element: ElementId, at: Point) -> Document:
    """Return the map with somebody in the ring and the part of the ecomap that lie under a point, kept there."""
    layout = workspace.scene().layout
    if not isinstance(layout, NetworkLayout):
        return document
    document = set_closeness(document, element, ring_at(layout, at), datetime.date.today())
    sector = sector_at(layout, at)
    if sector and sector != sector_of(document, element):
        document = set_sector(document, element, sector)
    return place(document, workspace.view, workspace.seat, {element: at})
