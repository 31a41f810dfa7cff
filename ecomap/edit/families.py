"""Family lines: parents, children, brothers and sisters, partners, twins.

A relative is given as a person: somebody new is added, somebody who is on the map already is joined to the family.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import amend, put, without
from ecomap.model.document import Document, new_id
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending, Parentage, Sibship, Twins
from ecomap.model.person import ElementId, Gender, Person
from ecomap.model.rules import Problem, RuleBroken, check

HALF = "half"
"""The note on a line that is known to be shared with half brothers and sisters only: no second parent joins it."""


PAST = "before"
"""The note on a line to carers that is over, though nobody said since when."""


def parentages_of(document: Document, child: ElementId, kind: ChildKind = ChildKind.BIRTH) -> tuple[Parentage, ...]:
    """Return in which ways of one kind somebody is a child, first named first."""
    return tuple(one for one in document.parentages.values() if one.child == child and one.kind is kind)


def way_up(parentages: Mapping[ElementId, Parentage], young: ElementId, old: ElementId) -> tuple[Parentage, ...]:
    """Return the lines from somebody up to an ancestor; none, if they are not one."""
    above: dict[ElementId, list[Parentage]] = {}
    for line in parentages.values():
        above.setdefault(line.child, []).append(line)
    came: dict[ElementId, tuple[Parentage, ...]] = {young: ()}
    waiting = deque((young,))
    while waiting:
        here = waiting.popleft()
        for line in above.get(here, ()):
            for parent in line.parents:
                if parent not in came:
                    came[parent] = (*came[here], line)
                    waiting.append(parent)
    return came.get(old, ())


def full_siblings(document: Document, person: ElementId) -> frozenset[ElementId]:
    """Return brothers and sisters with the very same parents by birth, or whose parents are not known."""
    own = {one.parents for one in parentages_of(document, person) if one.note != HALF}
    lines = (one for one in document.parentages.values() if one.kind is ChildKind.BIRTH and one.note != HALF)
    sibships = (one for one in document.sibships.values() if person in one.members and one.note != HALF)
    same = {one.child for one in lines if one.parents in own}
    return frozenset(same.union(*(one.members for one in sibships))) - {person}


def couple_of(document: Document, a: ElementId, b: ElementId) -> Couple | None:
    """Return what two people are to each other as partners, if anything."""
    return next((one for one in document.couples.values() if {one.a, one.b} == {a, b}), None)


def couples_of(document: Document, person: ElementId) -> tuple[Couple, ...]:
    """Return everybody's couple somebody is or was in."""
    return tuple(one for one in document.couples.values() if person in (one.a, one.b))


def add_parentage(
    document: Document,
    child: ElementId,
    parents: tuple[ElementId, ...],
    kind: ChildKind = ChildKind.BIRTH,
    **facts: Any,
) -> Document:
    """Record that somebody is a child of one or two people, in one way; the same line twice is one."""
    return _with_line(document, None, Parentage(id=new_id(), child=child, parents=parents, kind=kind, **facts))


def _with_line(document: Document, since: Document | None, line: Parentage) -> Document:
    """Return a document with a child's line, unless there is one that says as much; checked, or what is new `since`."""
    if any(set(line.parents) <= set(one.parents) for one in parentages_of(document, line.child, line.kind)):
        return document
    after = put(document, line)
    check(after, since)
    return after


def change_parentage(document: Document, parentage: ElementId, **facts: Any) -> Document:
    """Change facts of a child's line: kind, since, until, whether it decides the row in the tree."""
    after = amend(document, parentage, **facts)
    if after is document or not facts.get("primary"):
        return after
    child = document.parentages[parentage].child
    others = (one for one in after.parentages.values() if one.child == child and one.id != parentage)
    return put(after, *(replace(one, primary=False) for one in others))


def add_parent(document: Document, child: ElementId, person: Person, kind: ChildKind = ChildKind.BIRTH) -> Document:
    """Add a parent or carer: beside the one of this kind who is there, else on a line of their own.

    By birth there are two at most. A second parent by birth is also that of brothers and sisters who share the first,
    and a first one that of brothers and sisters whose parents were not known.
    """
    known = parentages_of(document, child, kind)
    if any(person.id in one.parents for one in known):
        return put(document, person)
    before, document = document, put(document, person)
    room = next((one for one in known if len(one.parents) == 1 and one.until is None and one.note != PAST), None)
    if room is None and known and kind is ChildKind.BIRTH:
        raise RuleBroken(Problem("There are two parents by birth already. Choose another kind of parent.", (child,)))
    if room is None:
        line = Parentage(id=new_id(), child=child, parents=(person.id,), kind=kind)
        document = _with_line(document, before, line)
    else:
        together = mother_first(document, (*room.parents, person.id))
        document = put(document, *(replace(one, parents=together) for one in _shared_with(document, room)))
    document = _settle_sibships(document, child) if kind is ChildKind.BIRTH else document
    check(document, before)
    return document


def add_child(
    document: Document,
    parent: ElementId,
    person: Person,
    kind: ChildKind = ChildKind.BIRTH,
    other: ElementId | None = None,
) -> Document:
    """Add a child of one parent, or of two."""
    parents = (parent,) if other is None else mother_first(document, (parent, other))
    line = Parentage(id=new_id(), child=person.id, parents=parents, kind=kind)
    return _with_line(put(document, person), document, line)


def add_sibling(document: Document, of: ElementId, person: Person) -> Document:
    """Add a brother or sister with the same parents; if none are known, that they are brothers and sisters is."""
    before, document = document, put(document, person)
    lines = parentages_of(document, of) or parentages_of(document, of, ChildKind.ADOPTED)
    if not lines:
        return join_siblings(document, of, person.id)
    line = Parentage(id=new_id(), child=person.id, parents=lines[0].parents, kind=lines[0].kind)
    return _with_line(document, before, line)


def add_half_sibling(document: Document, of: ElementId, person: Person, through: ElementId | None = None) -> Document:
    """Add a brother or sister through one parent; if it is not known through whom, only that they are is recorded."""
    document = put(document, person)
    if through is None:
        return join_siblings(document, of, person.id, HALF)
    return add_parentage(document, person.id, (through,), note=HALF)


def join_siblings(document: Document, a: ElementId, b: ElementId, note: str = "") -> Document:
    """Record that two are brothers or sisters though their parents are not known."""
    if a == b:
        raise RuleBroken(Problem("Nobody is their own brother or sister.", (a,)))
    alike = [one for one in document.sibships.values() if one.note == note]
    if any({a, b} <= set(one.members) for one in alike):
        return document
    # half brothers and sisters of one person need not be each other's: a pair each
    joined = [one for one in alike if note != HALF and (a in one.members or b in one.members)]
    members = tuple(dict.fromkeys((*(member for one in joined for member in one.members), a, b)))
    document = without(document, "sibships", [one.id for one in joined[1:]])
    if joined:
        return amend(document, joined[0].id, members=members)
    return put(document, Sibship(id=new_id(), members=members, note=note))


def add_partner(
    document: Document,
    of: ElementId,
    person: Person,
    kind: CoupleKind = CoupleKind.UNKNOWN,
    ending: Ending = Ending.NONE,
) -> Document:
    """Add somebody's partner, now or once; what is known of the couple already is only added to."""
    document = put(document, person)
    known = couple_of(document, of, person.id)
    if known is None:
        document = put(document, Couple(id=new_id(), a=of, b=person.id, kind=kind, ending=ending))
        check(document)
        return document
    return set_couple(
        document,
        known.id,
        kind=known.kind if kind is CoupleKind.UNKNOWN else kind,
        ending=known.ending if ending is Ending.NONE else ending,
    )


def set_couple(document: Document, couple: ElementId, **facts: Any) -> Document:
    """Change facts of a couple: kind, since, until, how it ended."""
    return amend(document, couple, **facts)


def make_twins(document: Document, children: tuple[ElementId, ...], identical: bool | None = None) -> Document:
    """Record that children were born together; who was in other twins joins these."""
    if len(set(children)) < 2:
        raise RuleBroken(Problem("Twins are at least two.", children))
    joined = [one for one in document.twins.values() if set(one.children) & set(children)]
    everybody = tuple(dict.fromkeys((*(child for one in joined for child in one.children), *children)))
    document = without(document, "twins", [one.id for one in joined[1:]])
    if joined:
        return amend(document, joined[0].id, children=everybody, identical=identical)
    return put(document, Twins(id=new_id(), children=everybody, identical=identical))


def part_twins(document: Document, child: ElementId) -> Document:
    """Take back that somebody was born together with others; who is left alone was born alone."""
    for twins in document.twins.values():
        if child in twins.children:
            left = tuple(one for one in twins.children if one != child)
            return amend(document, twins.id, children=left) if left[1:] else without(document, "twins", (twins.id,))
    return document


def _shared_with(document: Document, line: Parentage) -> tuple[Parentage, ...]:
    """Return a line to one parent, and those like it of full brothers and sisters."""
    if line.note == HALF or line.kind is not ChildKind.BIRTH:
        return (line,)
    alike = (line.parents, line.kind, line.note)
    return tuple(one for one in document.parentages.values() if (one.parents, one.kind, one.note) == alike)


def mother_first(document: Document, parents: tuple[ElementId, ...]) -> tuple[ElementId, ...]:
    """Return parents with a woman before a man; otherwise as they were named."""
    order = {Gender.FEMALE: 0, Gender.TRANS_WOMAN: 0, Gender.MALE: 2, Gender.TRANS_MAN: 2}
    return tuple(sorted(parents, key=lambda one: order.get(document.people[one].gender, 1)))


def _settle_sibships(document: Document, child: ElementId) -> Document:
    """Give the parents of one to the brothers and sisters whose parents were not known."""
    sibship = next((one for one in document.sibships.values() if child in one.members and one.note != HALF), None)
    if sibship is None:
        return document
    parents = parentages_of(document, child)[0].parents
    for member in sibship.members:
        if not parentages_of(document, member):
            document = add_parentage(document, member, parents)
    return without(document, "sibships", (sibship.id,))
