"""Where everybody stands on a drawing: placed by hand, worked out, or given free again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ecomap.geometry import ORIGIN, Point
from ecomap.model.diagram import Diagram, Ghost, Mode, Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId

NOBODY: Mapping[tuple[ElementId, ElementId], Point] = MappingProxyType({})


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
    free = replace(on, ghosts=tuple(replace(one, place=None) for one in on.ghosts))
    return _drawn(document, free, {one: at for one, at in on.places.items() if one in pinned}, pinned, on)


def order_siblings(document: Document, view: View, seat: Seat, order: SiblingOrder) -> Document:
    """Choose in which order brothers and sisters stand from now on; nobody moves by that alone."""
    on = document.diagram(view, seat)
    return document if on.order is order else document.with_diagram(replace(on, order=order))


def set_mode(document: Document, seat: Seat, mode: Mode) -> Document:
    """Place people on the ecomap by how close they are, or by who knows whom.

    Either way everybody has places of their own: who comes back finds all where they were.
    """
    if document.mode(View.ECOMAP, seat) is mode:
        return document
    known = {**document.modes, seat: mode}
    modes = {one: known[one] for one in Seat if known.get(one, Mode.RINGS) is not Mode.RINGS}
    return replace(document, modes=modes)


def keep_places(
    document: Document,
    view: View,
    seat: Seat,
    places: Mapping[ElementId, Point],
    ghosts: Mapping[tuple[ElementId, ElementId], Point] = NOBODY,
) -> Document:
    """Remember where a layout put everybody, so that the next one moves them as little as it can.

    `ghosts` says where those stand who are drawn twice: by whom, and beside whom.
    """
    on = document.diagram(view, seat)
    stood = tuple(replace(one, place=ghosts.get((one.person, one.beside), one.place)) for one in on.ghosts)
    return _drawn(document, replace(on, ghosts=stood), dict(places), on.pinned & places.keys(), on)


def draw_twice(document: Document, view: View, seat: Seat, ghosts: Iterable[Ghost]) -> Document:
    """Draw people a second time, each beside a partner; of a couple of whom one is drawn twice already, that stays."""
    on = document.diagram(view, seat)
    known = {frozenset((one.person, one.beside)): one for one in (*ghosts, *on.ghosts)}
    kept = tuple(
        one
        for pair, one in sorted(known.items(), key=lambda item: (item[1].person, item[1].beside))
        if len(pair) == 2 and pair <= document.people.keys()
    )
    return _with_ghosts(document, on, kept)


def draw_once(document: Document, view: View, seat: Seat, people: Container[ElementId] | None = None) -> Document:
    """Draw some people once again, without their second drawings and those beside them; None: everybody."""
    on = document.diagram(view, seat)
    kept = tuple(
        one for one in on.ghosts if people is not None and one.person not in people and one.beside not in people
    )
    return _with_ghosts(document, on, kept)


def _with_ghosts(document: Document, on: Diagram, ghosts: tuple[Ghost, ...]) -> Document:
    return document if ghosts == on.ghosts else document.with_diagram(replace(on, ghosts=ghosts))


def _drawn(
    document: Document,
    on: Diagram,
    places: Mapping[ElementId, Point],
    pinned: frozenset[ElementId],
    was: Diagram | None = None,
) -> Document:
    """Return the document with a drawing's places; the very same if they are what they were."""
    after = replace(on, places=places, pinned=pinned)
    return document if after == (was or on) else document.with_diagram(after)
