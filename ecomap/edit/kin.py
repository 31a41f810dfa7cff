"""One step through a family, as a word says it: whom it reaches, and how somebody is added there.

"uncle" is two steps (a parent, his or her brother); "foster mum" is one. The tables below are the whole of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from enum import Enum

from ecomap.edit.entries import put
from ecomap.edit.families import (
    PAST,
    add_child,
    add_half_sibling,
    add_parent,
    add_parentage,
    add_partner,
    add_sibling,
    couple_of,
    couples_of,
    full_siblings,
    join_siblings,
    make_twins,
    parentages_of,
)
from ecomap.model.document import Document, new_id
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.kinship import kin
from ecomap.model.person import ElementId, Gender, Person, Side
from ecomap.model.rules import RuleBroken


class Way(Enum):
    """In which direction a step goes."""

    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    PARTNER = "partner"


class Manner(Enum):
    """In which way somebody is a parent, child, brother, sister or partner."""

    PLAIN = ""
    HALF = "half"
    STEP = "step"
    FOSTER = "foster"
    ADOPTED = "adopted"
    KINSHIP = "kinship"
    GUARDIAN = "guardian"
    RESIDENTIAL = "residential"
    TWIN = "twin"
    IDENTICAL = "identical"
    MARRIED = "married"
    ENGAGED = "engaged"
    DATING = "dating"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a direction, the gender the word tells, the manner, and whether it is over."""

    way: Way
    gender: Gender = Gender.UNKNOWN
    manner: Manner = Manner.PLAIN
    over: bool = False


Added = Callable[[Document, ElementId, Person, Step], Document]


def add_kin(document: Document, of: ElementId, step: Step, person: Person) -> Document:
    """Add somebody one step from somebody else, with the gender and the side of the family the step tells."""
    if person.gender is Gender.UNKNOWN:
        person = replace(person, gender=step.gender)
    if person.side is Side.OTHER:
        person = replace(person, side=side_of(document, of, step, person.gender))
    return _ADD[step.way](document, of, person, step)


def reached(document: Document, of: ElementId, step: Step) -> tuple[ElementId, ...]:
    """Return who is known to be there, one such step away; somebody of unknown gender may be the one meant."""
    return tuple(
        one for one in _REACH[step.way](document, of, step) if _may_be(document.people[one].gender, step.gender)
    )


def side_of(document: Document, of: ElementId, step: Step, gender: Gender) -> Side:
    """Return the part of the young person's world in which somebody is, one step from somebody else."""
    if step.manner in _SIDE_OF_MANNER:
        return _SIDE_OF_MANNER[step.manner]
    shared = step.way is Way.PARENT and of in full_siblings(document, document.young_person)
    if of != document.young_person and not shared:
        own_parent = of in kin(document).own_parents(document.young_person)
        return Side.SIBLING if own_parent and step.way is Way.CHILD else document.people[of].side
    if step.way is Way.PARENT:
        return _SIDE_OF_PARENT.get(gender, Side.OTHER)
    return _SIDE_OF_WAY[step.way]


_SIDE_OF_MANNER = {
    Manner.STEP: Side.STEP,
    Manner.FOSTER: Side.FOSTER,
    Manner.KINSHIP: Side.HOME,
    Manner.GUARDIAN: Side.HOME,
    Manner.RESIDENTIAL: Side.HOME,
}
_SIDE_OF_PARENT = {
    Gender.FEMALE: Side.MUM,
    Gender.TRANS_WOMAN: Side.MUM,
    Gender.MALE: Side.DAD,
    Gender.TRANS_MAN: Side.DAD,
}
_SIDE_OF_WAY = {Way.SIBLING: Side.SIBLING, Way.CHILD: Side.HOME, Way.PARTNER: Side.FRIEND}

_CHILD_KIND = {
    Manner.FOSTER: ChildKind.FOSTER,
    Manner.STEP: ChildKind.STEP,
    Manner.ADOPTED: ChildKind.ADOPTED,
    Manner.KINSHIP: ChildKind.KINSHIP,
    Manner.GUARDIAN: ChildKind.SPECIAL_GUARDIAN,
    Manner.RESIDENTIAL: ChildKind.RESIDENTIAL,
}
_COUPLE_KIND = {
    Manner.MARRIED: CoupleKind.MARRIED,
    Manner.ENGAGED: CoupleKind.ENGAGED,
    Manner.DATING: CoupleKind.DATING,
}
_OVER = frozenset((Ending.SEPARATED, Ending.DIVORCED, Ending.ENDED))
_SAME = {Gender.TRANS_MAN: Gender.MALE, Gender.TRANS_WOMAN: Gender.FEMALE}


def _may_be(known: Gender, told: Gender) -> bool:
    """Say whether somebody of one gender can be whom a word of another means."""
    return Gender.UNKNOWN in (known, told) or _SAME.get(known, known) is told


def _add_parent(document: Document, of: ElementId, person: Person, step: Step) -> Document:
    """A parent or carer; a third parent by birth is a parent in life, and carers of the past stand by themselves."""
    kind = _CHILD_KIND.get(step.manner, ChildKind.BIRTH)
    if step.over:
        return add_parentage(put(document, person), of, (person.id,), kind, note=PAST)
    if step.manner is Manner.STEP:
        document = _with_parent_of(document, of, person)
    try:
        return add_parent(document, of, person, kind)
    except RuleBroken:
        if step.manner is not Manner.PLAIN or person.id in kin(document).own_parents(of):
            raise
        return add_parent(document, of, person, ChildKind.PARENT)


def _with_parent_of(document: Document, of: ElementId, person: Person) -> Document:
    """Make a step-parent the partner of the parent there is: of the other gender, if there are two."""
    parents = kin(document).own_parents(of)
    other = [
        one for one in parents if not _may_be(document.people[one].gender, _SAME.get(person.gender, person.gender))
    ]
    chosen = (other or list(parents))[:1]
    return add_partner(document, chosen[0], person) if chosen else put(document, person)


def _add_child(document: Document, of: ElementId, person: Person, step: Step) -> Document:
    """A child of the one, or of the couple if there is exactly one."""
    couples = [one for one in couples_of(document, of) if one.ending not in _OVER]
    other = next((one.b if one.a == of else one.a for one in couples if len(couples) == 1), None)
    return add_child(document, of, person, _CHILD_KIND.get(step.manner, ChildKind.BIRTH), other)


def _add_sibling(document: Document, of: ElementId, person: Person, step: Step) -> Document:
    """A brother or sister: full or half, a twin, or by way of the carers, adopters and step-parents there are."""
    if step.manner is Manner.HALF:
        return add_half_sibling(document, of, person)
    if step.manner in (Manner.FOSTER, Manner.STEP, Manner.ADOPTED):
        return _add_sibling_by(document, of, person, _CHILD_KIND[step.manner])
    document = add_sibling(document, of, person)
    if step.manner in (Manner.TWIN, Manner.IDENTICAL):
        document = make_twins(document, (of, person.id), True if step.manner is Manner.IDENTICAL else None)
        document = put(document, replace(person, born=person.born or document.people[of].born))
    return document


def _add_sibling_by(document: Document, of: ElementId, person: Person, kind: ChildKind) -> Document:
    """A foster, step or adopted brother or sister: a line from whom they share, if that is known."""
    document = put(document, person)
    if kind is ChildKind.ADOPTED:
        parents = parentages_of(document, of)
        shared = parents[-1].parents if parents else ()
    else:
        shared = next((one.parents for one in reversed(parentages_of(document, of, kind)) if one.until is None), ())
    if not shared:
        return join_siblings(document, of, person.id) if kind is ChildKind.ADOPTED else document
    return add_parentage(document, person.id, shared, ChildKind.BIRTH if kind is ChildKind.STEP else kind)


def _add_partner(document: Document, of: ElementId, person: Person, step: Step) -> Document:
    """A partner, of now or of before."""
    ending = Ending.ENDED if step.over else Ending.NONE
    return add_partner(document, of, person, _COUPLE_KIND.get(step.manner, CoupleKind.UNKNOWN), ending)


_ADD: Mapping[Way, Added] = {
    Way.PARENT: _add_parent,
    Way.CHILD: _add_child,
    Way.SIBLING: _add_sibling,
    Way.PARTNER: _add_partner,
}


def _parents(document: Document, of: ElementId, step: Step) -> tuple[ElementId, ...]:
    """The parents there are; carers of the past, only if the step is over."""
    if step.manner is Manner.PLAIN:
        return kin(document).own_parents(of)
    lines = parentages_of(document, of, _CHILD_KIND.get(step.manner, ChildKind.BIRTH))
    past = (one for one in lines if (one.note == PAST or one.until is not None) is step.over)
    return tuple(parent for one in past for parent in one.parents)


def _children(document: Document, of: ElementId, step: Step) -> tuple[ElementId, ...]:
    """The children there are, in whatever way, unless the step tells one."""
    wanted = _CHILD_KIND.get(step.manner)
    return tuple(child for child, kind in kin(document).children.get(of, ()) if wanted in (None, kind))


def _siblings(document: Document, of: ElementId, step: Step) -> tuple[ElementId, ...]:
    """The brothers and sisters there are; foster and step ones through whom they share."""
    if step.manner not in (Manner.FOSTER, Manner.STEP):
        return kin(document).siblings(of)
    family = kin(document)
    shared = [parent for parent, kind in family.parents.get(of, ()) if kind is _CHILD_KIND[step.manner]]
    return tuple(dict.fromkeys(child for one in shared for child, _ in family.children.get(one, ()) if child != of))


def _partners(document: Document, of: ElementId, step: Step) -> tuple[ElementId, ...]:
    """The partners of now, or those of before."""
    partners = kin(document).partners.get(of, ())
    couples = ((one, couple_of(document, of, one)) for one in partners)
    return tuple(one for one, couple in couples if couple and (couple.ending in _OVER) is step.over)


_REACH: Mapping[Way, Callable[[Document, ElementId, Step], tuple[ElementId, ...]]] = {
    Way.PARENT: _parents,
    Way.CHILD: _children,
    Way.SIBLING: _siblings,
    Way.PARTNER: _partners,
}


def along(
    document: Document, start: ElementId, steps: tuple[Step, ...], unseen: Set[ElementId] = frozenset()
) -> tuple[Document, ElementId]:
    """Follow a path, adding whoever is missing on it (or not seen) without a name; return who stands at its end."""
    here = start
    for step in steps:
        known = [one for one in reached(document, here, step) if one not in unseen]
        if known:
            here = known[0]
        else:
            between = Person(id=new_id())
            document = add_kin(document, here, step, between)
            here = between.id
    return document, here
