"""Branches of a family that can be folded away: who belongs to one, and who stays whatever is folded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ecomap.model.diagram import Diagram
from ecomap.model.document import Document
from ecomap.model.focus import own_children, reached
from ecomap.model.identity import Same
from ecomap.model.kinship import Kin, kin, path
from ecomap.model.person import ElementId

Branches = Mapping[ElementId, frozenset[ElementId]]
"""By whom a branch is folded on: who is hidden in it. Nobody is in two."""


def below(document: Document, person: ElementId) -> frozenset[ElementId]:
    """Return the branch that hangs from somebody: children and theirs, their partners, and kin through these alone.

    The young person stays, and whoever links them to that somebody.
    """
    return _below(kin(document), document.young_person, person)


def above(document: Document, person: ElementId) -> frozenset[ElementId]:
    """Return the branch from which somebody hangs: parents and theirs, and kin through these alone.

    The young person's own parents and grandparents go only where the young person, or one of these, is folded.
    """
    return _above(kin(document), document.young_person, person)


def folded(document: Document, diagram: Diagram) -> Branches:
    """Return the branches that are folded on a drawing; none that hides nobody.

    Where one branch holds another, all are counted at the outer one.
    """
    if not diagram.folded and not diagram.folded_above:
        return {}
    down = tuple(one for one in document.people if one in diagram.folded)
    up = tuple(one for one in document.people if one in diagram.folded_above)
    found = _folded(Same(kin(document)), document.young_person, down, up)
    return {one: who for one, who in found.items() if who}


@lru_cache(maxsize=8)
def _folded(family_: Same, me: ElementId, down: tuple[ElementId, ...], up: tuple[ElementId, ...]) -> Branches:
    """Return the branches of a family, each of which is worked out once."""
    family = family_.it
    assert isinstance(family, Kin)
    held = {one: _below(family, me, one) for one in down}
    for one in up:
        held[one] = held.get(one, frozenset()) | _above(family, me, one)
    found: dict[ElementId, frozenset[ElementId]] = {}
    gone = frozenset[ElementId]()
    for one in sorted(held, key=lambda one: -len(held[one])):
        if one not in gone:
            found[one] = held[one] - gone - found.keys()
            gone |= found[one]
    return found


def _below(family: Kin, me: ElementId, person: ElementId) -> frozenset[ElementId]:
    down = reached((person,), lambda one: own_children(family, one))
    line = reached((me,), family.own_parents) & down
    return _branch(family, me, person, down - line - _links(family, me, person))


def _above(family: Kin, me: ElementId, person: ElementId) -> frozenset[ElementId]:
    own = reached((me,), family.own_parents)
    up = reached((person,), family.own_parents) - _links(family, me, person)
    return _branch(family, me, person, up if person in own else up - own)


def _links(family: Kin, me: ElementId, person: ElementId) -> frozenset[ElementId]:
    """Return the young person, somebody, and who links the two."""
    return frozenset(one for _, one in path(family, me, person) or ()) | {me, person}


def _branch(family: Kin, me: ElementId, person: ElementId, gone: frozenset[ElementId]) -> frozenset[ElementId]:
    """Return people who go, with those who hang on the family only through them."""

    def left(one: ElementId) -> Iterator[ElementId]:
        return (there for there in _beside(family, one) if there not in gone)

    staying = reached((person, me), left)
    edge = {there for one in gone for there in _beside(family, one)} - gone - staying
    return gone | reached(edge, left)


def _beside(family: Kin, person: ElementId) -> Iterator[ElementId]:
    """Yield everybody who shares a line with somebody."""
    yield from (parent for parent, _ in family.parents.get(person, ()))
    yield from (child for child, _ in family.children.get(person, ()))
    yield from family.partners.get(person, ())
    yield from family.sibships.get(person, ())
