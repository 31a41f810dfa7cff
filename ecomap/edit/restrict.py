"""Keep a person, a place or one fact for some copies only; and lift that again."""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit.entries import put, without
from ecomap.edit.gathering import uninvite
from ecomap.model.diagram import Diagram, Seat
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import Problem, RuleBroken


def restrict(document: Document, restriction: Restriction) -> Document:
    """Keep an element, or one fact of it, for some copies only.

    A whole element that leaves the screen of both people leaves no gap there: whoever was not placed by hand is
    placed anew. Whoever is kept for the file alone leaves the prepared invitations, too.
    """
    if restriction.about == document.young_person and not restriction.fact:
        raise RuleBroken(Problem("It is their map: they cannot be taken off it.", (restriction.about,)))
    same = (one for one in document.restrictions.values() if _what(one) == _what(restriction))
    if known := next(same, None):
        restriction = replace(restriction, id=known.id)
    after = put(document, restriction)
    if after is document or restriction.fact or restriction.reserve is not Reserve.FILE_ONLY:
        return after
    after = uninvite(after, restriction.about)
    return replace(
        after,
        diagrams=tuple(_without_gap(one, restriction.about) for one in after.diagrams),
        free=tuple(_without_gap(one, restriction.about) for one in after.free),
    )


def lift(document: Document, restriction: ElementId) -> Document:
    """End a restriction: what it kept is shown again."""
    return without(document, "restrictions", (restriction,))


def _what(restriction: Restriction) -> tuple[ElementId, str]:
    """Return what a restriction is on."""
    return restriction.about, restriction.fact


def _without_gap(diagram: Diagram, element: ElementId) -> Diagram:
    """Return a drawing on which nothing tells that somebody stood there."""
    if diagram.seat is not Seat.TOGETHER:
        return diagram
    kept = diagram.without({element})
    if kept is diagram:
        return diagram
    return replace(kept, places={one: at for one, at in kept.places.items() if one in kept.pinned})
