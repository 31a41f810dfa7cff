"""Works out the drawings nobody has looked at yet, in the background, so that each is there at once when wanted."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from ecomap.edit.arrange import keep_places
from ecomap.geometry import Point
from ecomap.model.copies import copy_for
from ecomap.model.diagram import Mode, Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placing, compose
from ecomap.session.background import Deliver, Latest
from ecomap.session.looking import LOOKING
from ecomap.session.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """Where everybody would stand on one drawing."""

    view: View
    seat: Seat
    places: Mapping[ElementId, Point]
    ghosts: Mapping[tuple[ElementId, ElementId], Point]
    """Where second drawings would stand."""


class Foresight:
    """Goes through the drawings of an open map once, one after the other; a drawing with places is left alone."""

    def __init__(self, workspace: Workspace, deliver: Deliver) -> None:
        self._workspace = workspace
        self._waiting = [(view, seat) for seat in Seat for view in View]
        self._worker: Latest[Foreseen] = Latest("foresight", self._take, self._skip, deliver)

    def go_on(self) -> None:
        """Begin with the next drawing that has no places yet."""
        document, manner = self._workspace.editor.settled, self._workspace.manner
        while self._waiting:
            view, seat = self._waiting.pop(0)
            if not document.diagram(view, seat).places:
                self._worker.ask(lambda view=view, seat=seat: foreseen(document, manner, view, seat))  # type: ignore[misc]
                return

    def close(self) -> None:
        """Give up on what is left."""
        self._waiting = []
        self._worker.close()

    def _take(self, found: Foreseen) -> None:
        """Keep the places as a start: the drawing itself is made, in full, when it is looked at."""
        editor = self._workspace.editor
        document = editor.settled
        if not editor.previewing and not document.diagram(found.view, found.seat).places:
            known = document.people.keys() | document.places.keys()
            places = {one: at for one, at in found.places.items() if one in known}
            self._workspace.polish.note((found.view, found.seat, False, Mode.RINGS))
            editor.settle(keep_places(document, found.view, found.seat, places, found.ghosts))
        self.go_on()

    def _skip(self, error: Exception) -> None:
        """Leave a drawing that cannot be made to whoever looks at it, and say there what is wrong."""
        self.go_on()


def foreseen(document: Document, manner: Manner, view: View, seat: Seat) -> Foreseen:
    """Return where everybody would stand on a drawing."""
    copy = copy_for(document, LOOKING[seat].audience, document.on or datetime.date.today())
    on = document.diagram(view, seat)
    scene = compose(view, copy, manner, Placing(order=on.order, mode=on.mode, ghosts=on.ghosts))
    return Foreseen(view=view, seat=seat, places=scene.places, ghosts=scene.ghost_places)
