"""Fold branches of a family tree away on one drawing, and unfold them: nobody else moves, nobody leaves the map."""

from __future__ import annotations

from dataclasses import replace

from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId


def fold(document: Document, seat: Seat, person: ElementId, *, above: bool = False) -> Document:
    """Fold somebody's family away on the family tree: what hangs from them, or from which they hang."""
    on = document.diagram(View.FAMILY_TREE, seat)
    before = on.folded_above if above else on.folded
    if person in before:
        return document
    after = before | {person}
    return document.with_diagram(replace(on, folded_above=after) if above else replace(on, folded=after))


def unfold(document: Document, seat: Seat, person: ElementId | None = None) -> Document:
    """Unfold what is folded on somebody, both ways; of nobody in particular, everything."""
    on = document.diagram(View.FAMILY_TREE, seat)
    gone = on.folded | on.folded_above if person is None else frozenset({person})
    if gone.isdisjoint(on.folded | on.folded_above):
        return document
    return document.with_diagram(replace(on, folded=on.folded - gone, folded_above=on.folded_above - gone))
