"""Moving people by keys, and letting them belong to the part of the ecomap they were put down in."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ecomap.edit.arrange import place
from ecomap.edit.people import set_sector
from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken
from ecomap.session.tools.landing import Landing, put_down
from ecomap.session.tools.mover import step_words
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.translation import translate

FURTHEST = 3
"""The last ring of closeness."""


def move(workspace: Workspace, by: Point) -> None:
    """Move the selected people by a way, and pin them; on the ecomap, the ring they come into says how close."""
    selected = deeds.chosen(workspace)
    if not selected:
        return
    if workspace.part.focus is not None and workspace.view is View.FAMILY_TREE:
        raise RuleBroken(Problem(deeds.fixed_words()))
    scene, on = workspace.scene(), datetime.date.today()
    ways = {one: (at, at.plus(by)) for one, at in scene.places.items() if one in selected and one not in scene.fixed}
    if not ways:
        raise RuleBroken(Problem(translate("showing", "Who is in the middle stays there.")))
    places = {one: to for one, (_, to) in ways.items()}
    landing = Landing(place(workspace.editor.settled, workspace.view, workspace.seat, places))
    if isinstance(scene.layout, NetworkLayout):
        landing = put_down(landing.document, scene.layout, ways, on)
    workspace.editor.commit(landing.document, step_words(landing, _names(workspace, ways)))
    workspace.landed.emit(landing)


def change_ring(workspace: Workspace, steps: int) -> None:
    """Bring the selected people rings closer (-1) or further away (1), each from where they are."""
    after, on = workspace.editor.settled, datetime.date.today()
    people = deeds.others_chosen(workspace)
    for one in people:
        ring = after.standing(one).ring
        wanted = FURTHEST if ring is None else min(max(ring + steps, 1), FURTHEST)
        after = set_closeness(after, one, wanted, on)
    words = translate("history", "{who}: closer") if steps < 0 else translate("history", "{who}: further away")
    workspace.editor.commit(after, words.format(who=" + ".join(_names(workspace, people))))


def put_in_sector(workspace: Workspace, people: Iterable[ElementId], sector: str) -> None:
    """Let people belong to a part of the ecomap, as one step."""
    after, found = workspace.editor.settled, tuple(people)
    for one in found:
        after = set_sector(after, one, sector)
    words = translate("history", "Put {who} in {part}")
    who = " + ".join(_names(workspace, found))
    workspace.editor.commit(after, words.format(who=who, part=sector_words(workspace.copy.shown, sector)))


def sector_words(document: Document, sector: str) -> str:
    """Return what a part of the ecomap is called."""
    return next((one.name for one in document.sectors if one.id == sector and one.name), sector)


def _names(workspace: Workspace, people: Iterable[ElementId]) -> list[str]:
    return [called(workspace.editor.seen, one) for one in people]
