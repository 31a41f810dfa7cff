"""Where everybody stands on a drawing: placed by hand, worked out, or given free again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ecomap.geometry import ORIGIN, Point
from ecomap.model.diagram import Diagram, Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId


def place(document: Document, view: View, seat: Seat, places: Mapping[ElementId, Point]) -> Document:
    """Put elements where a person wants them, and pin them: no layout moves them again."""
    on = document.diagram(view, seat)
    return _drawn(document, on, {**on.places, **places}, on.pinned | places.keys())


def move(document: Document, view: View, seat: Seat, moved: Iterable[ElementId], by: Point) -> Document:
    """Move elements together, by a way in millimetres, and pin them."""
    if by == ORIGIN:
        return document
    known = document.diagram(view, seat).places
    return place(document, view, seat, {one: known.get(one, ORIGIN).plus(by) for one in moved})


def pin(document: Document, view: View, seat: Seat, elements: Iterable[ElementId]) -> Document:
    """Keep elements where they stand."""
    on = document.diagram(view, seat)
    return _drawn(document, on, on.places, on.pinned | (frozenset(elements) & on.places.keys()))


def unpin(document: Document, view: View, seat: Seat, elements: Iterable[ElementId]) -> Document:
    """Let the layout move elements again when there is need."""
    on = document.diagram(view, seat)
    return _drawn(document, on, on.places, on.pinned - frozenset(elements))


def tidy(document: Document, view: View, seat: Seat, everything: bool = False) -> Document:
    """Forget where those stand who were not placed by hand; with `everything`, also those who were."""
    on = document.diagram(view, seat)
    pinned = frozenset[ElementId]() if everything else on.pinned
    return _drawn(document, on, {one: at for one, at in on.places.items() if one in pinned}, pinned)


def order_siblings(document: Document, view: View, seat: Seat, order: SiblingOrder) -> Document:
    """Choose in which order brothers and sisters stand from now on; nobody moves by that alone."""
    on = document.diagram(view, seat)
    return document if on.order is order else document.with_diagram(replace(on, order=order))


def keep_places(document: Document, view: View, seat: Seat, places: Mapping[ElementId, Point]) -> Document:
    """Remember where a layout put everybody, so that the next one moves them as little as it can."""
    on = document.diagram(view, seat)
    return _drawn(document, on, dict(places), on.pinned & places.keys())


def _drawn(
    document: Document, on: Diagram, places: Mapping[ElementId, Point], pinned: frozenset[ElementId]
) -> Document:
    """Return the document with a drawing's places; the very same if they are what they were."""
    after = replace(on, places=places, pinned=pinned)
    return document if after == on else document.with_diagram(after)
