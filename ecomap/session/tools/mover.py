"""Move things by hand; in the rings of an ecomap, the ring somebody is dropped in says how close they are.

In a free drawing nothing is said by a place: who is moved there is only moved.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ecomap.edit.arrange import place, unpin
from ecomap.edit.people import set_sector
from ecomap.edit.phrases import say
from ecomap.edit.standing import set_closeness
from ecomap.geometry import ORIGIN, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.session.tools.landing import Ground, Landing, ground_at, put_down, ring_at, sector_at, sector_joined
from ecomap.session.tools.pointer import Desk, Pointer


class Mover:
    """Drags what is selected, or what was pressed; whole way from the start each time, one step at the end."""

    def __init__(self, desk: Desk) -> None:
        """Move things of this open map."""
        self._desk = desk
        self._start: Document | None = None
        self._from: Pointer | None = None
        self._places: dict[ElementId, Point] = {}
        self._by = ORIGIN
        self._waiting: frozenset[ElementId] = frozenset()
        self._layout: NetworkLayout | None = None
        """Of the rings that somebody can be dropped in, if there are any."""

    def press(self, pointer: Pointer) -> None:
        """Take hold of what lies there, and of all that is selected if that is."""
        editor, scene = self._desk.editor, self._desk.scene()
        over = pointer.over
        held = editor.selection if over in editor.selection else frozenset({over} if over else ())
        self._start, self._from = editor.settled, pointer
        self._layout = scene.layout if isinstance(scene.layout, NetworkLayout) and scene.layout.rings else None
        self._places = {one: at for one, at in scene.places.items() if one in held - scene.fixed}
        self._waiting = held.intersection(scene.waiting) if self._layout else frozenset()
        self._places.update((one, pointer.at) for one in self._waiting)

    def drag(self, pointer: Pointer) -> None:
        """Show where they would stand."""
        if self._start is not None:
            self._by = self._way(pointer.at)
            self._desk.editor.preview(self._moved(self._start, pointer.at))

    def release(self, pointer: Pointer) -> None:
        """Put them there, where they are pinned, as one step; on the ecomap, as close as the ring they are put in.

        Who had no place yet takes the part of the map they are put in; to all others that is only offered.
        """
        if self._start is None:
            return
        start, self._start = self._start, None
        after = self._moved(start, pointer.at)
        by = self._way(pointer.at)
        for one in self._waiting:
            after = self._settled(after, one, self._places[one].plus(by))
        landing = self._put_down(after, by)
        self._desk.editor.commit(landing.document, self._words(landing))
        self._desk.landed.emit(landing)

    @property
    def ground(self) -> Ground | None:
        """What whoever was pressed would be put down on: of the parts of the map, only one that is not theirs."""
        over = self._from.over if self._from is not None else None
        if self._start is None or self._layout is None or not self._layout.rings or over not in self._places:
            return None
        found = ground_at(self._layout, self._places[over].plus(self._by))
        entered = sector_of(self._start, over) if over not in self._waiting else ""
        return Ground(found.ring, "" if found.sector == entered else found.sector)

    def cancel(self) -> None:
        """Put everything back."""
        self._start = None
        self._desk.editor.preview(None)

    def _way(self, to: Point) -> Point:
        """Return the way from where it was pressed."""
        return to.minus(self._from.at) if self._from else ORIGIN

    def _moved(self, start: Document, to: Point) -> Document:
        """Return the map with everything that is held moved by the way so far."""
        by = self._way(to)
        if by == ORIGIN or not self._places:
            return start
        places = {one: at.plus(by) for one, at in self._places.items()}
        after = place(start, self._desk.view, self._desk.seat, places)
        for one in self._waiting:
            after = self._as_close(after, one, places[one])
        return after

    def _put_down(self, document: Document, by: Point) -> Landing:
        """Return what it comes to that those who had a place before are put down."""
        if self._layout is None or by == ORIGIN:
            return Landing(document)
        ways = {one: (at, at.plus(by)) for one, at in self._places.items() if one not in self._waiting}
        return put_down(document, self._layout, ways, datetime.date.today())

    def _words(self, landing: Landing) -> str:
        """Return what the step is called."""
        names = [called(self._desk.editor.seen, one) for one in self._places]
        return step_words(landing, names)

    def _settled(self, document: Document, element: ElementId, at: Point) -> Document:
        """Return the map with somebody put down: kept there by hand, unless their part is still to be drawn."""
        document = self._as_close(document, element, at)
        if self._layout is None or element not in self._waiting:
            return document
        if sector_of(document, element) == sector_at(self._layout, at):
            return document
        return unpin(document, self._desk.view, self._desk.seat, (element,))

    def _as_close(self, document: Document, element: ElementId, at: Point) -> Document:
        """Return the map with somebody who had no place in the ring, and the part, that lie under a point."""
        if self._layout is None or at == self._places[element]:
            return document
        document = set_closeness(document, element, ring_at(self._layout, at), datetime.date.today())
        sector = sector_joined(document, self._layout, element, at)
        if sector and sector != sector_of(document, element):
            document = set_sector(document, element, sector)
        return document


def step_words(landing: Landing, names: Sequence[str]) -> str:
    """Return what the step of moving these is called: "Nan is closer now", "Move 3 people"."""
    if len(names) != 1:
        return say("moves several", count=str(len(names)))
    form = "comes closer" if landing.closer else "goes further" if landing.further else "moves"
    return say(form, who=names[0])
