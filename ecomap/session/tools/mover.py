"""Move things by hand; in the rings of an ecomap, where somebody is dropped says how close they are, and in which part.

In a free drawing nothing is said by a place: who is moved there is only moved.
"""

from __future__ import annotations

import datetime
import math

from ecomap.edit.arrange import place, unpin
from ecomap.edit.people import set_sector
from ecomap.edit.phrases import say
from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.session.tools.pointer import Desk, Pointer


class Mover:
    """Drags what is selected, or what was pressed; whole way from the start each time, one step at the end."""

    def __init__(self, desk: Desk) -> None:
        """Move things of this open map."""
        self._desk = desk
        self._start: Document | None = None
        self._from: Pointer | None = None
        self._places: dict[ElementId, Point] = {}
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
        fixed = {editor.settled.young_person} if isinstance(scene.layout, NetworkLayout) else set[ElementId]()
        self._places = {one: at for one, at in scene.places.items() if one in held and one not in fixed}
        self._waiting = held.intersection(scene.waiting) if self._layout else frozenset()
        self._places.update((one, pointer.at) for one in self._waiting)

    def drag(self, pointer: Pointer) -> None:
        """Show where they would stand."""
        if self._start is not None:
            self._desk.editor.preview(self._moved(self._start, pointer.at))

    def release(self, pointer: Pointer) -> None:
        """Put them there: they are pinned, and, in rings, belong to the ring and the part they were dropped in."""
        if self._start is None:
            return
        start, self._start = self._start, None
        after = self._moved(start, pointer.at)
        for one, at in self._places.items():
            after = self._settled(after, one, at.plus(self._way(pointer.at)))
        names = [called(self._desk.editor.seen, one) for one in self._places]
        words = say("moves", who=names[0]) if len(names) == 1 else say("moves several", count=str(len(names)))
        self._desk.editor.commit(after, words)

    def cancel(self) -> None:
        """Put everything back."""
        self._start = None
        self._desk.editor.preview(None)

    def _way(self, to: Point) -> Point:
        """Return the way from where it was pressed."""
        return to.minus(self._from.at) if self._from else Point(0.0, 0.0)

    def _moved(self, start: Document, to: Point) -> Document:
        """Return the map with everything that is held moved by the way so far."""
        by = self._way(to)
        if by == Point(0.0, 0.0) or not self._places:
            return start
        places = {one: at.plus(by) for one, at in self._places.items()}
        after = place(start, self._desk.view, self._desk.seat, places)
        for one in self._waiting:
            after = self._as_close(after, one, places[one])
        return after

    def _settled(self, document: Document, element: ElementId, at: Point) -> Document:
        """Return the map with somebody put down: kept there by hand, unless their part is still to be drawn."""
        document = self._as_close(document, element, at)
        if self._layout is None or element not in self._waiting:
            return document
        if sector_of(document, element) == sector_at(self._layout, at):
            return document
        return unpin(document, self._desk.view, self._desk.seat, (element,))

    def _as_close(self, document: Document, element: ElementId, at: Point) -> Document:
        """Return the map with somebody in the ring, and the part of the ecomap, that lies under a point."""
        if self._layout is None or at == self._places[element]:
            return document
        ring = ring_at(self._layout, at)
        if element in self._waiting or ring != ring_at(self._layout, self._places[element]):
            document = set_closeness(document, element, ring, datetime.date.today())
        sector = sector_joined(document, self._layout, element, at)
        crossed = element in self._waiting or sector != sector_at(self._layout, self._places[element])
        if sector and crossed and sector != sector_of(document, element):
            document = set_sector(document, element, sector)
        return document


def ring_at(layout: NetworkLayout, at: Point) -> int:
    """Return the ring of closeness under a point; beyond the last one, that is the last one."""
    for number, ring in enumerate(layout.rings, start=1):
        if math.hypot(at.x / ring.across, at.y / ring.down) <= 1:
            return number
    return max(len(layout.rings), 1)


def sector_joined(document: Document, layout: NetworkLayout, element: ElementId, at: Point) -> str:
    """Return the part of the ecomap somebody belongs to once dropped at a point.

    It is the one that lies there; but nobody leaves a part that is not drawn yet, for none could be aimed at.
    """
    own = sector_of(document, element)
    return own if own and own not in layout.sectors else sector_at(layout, at)


def sector_at(layout: NetworkLayout, at: Point) -> str:
    """Return the part of the ecomap under a point, or ""; angles are those of the squeezed plane of the rings."""
    if not layout.rings:
        return ""
    outer = layout.rings[-1]
    angle = math.atan2(at.y / outer.down, at.x / outer.across)
    for name, sector in layout.sectors.items():
        if (angle - sector.start) % math.tau < (sector.end - sector.start):
            return name
    return ""
