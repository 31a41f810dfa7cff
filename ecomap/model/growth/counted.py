"""The figures of one time: who is counted, of a copy; so that whoever reads a number can be told who is meant."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from ecomap.model.contact import IN_TOUCH, ContactKind
from ecomap.model.copies import Audience, Copy
from ecomap.model.dates import age
from ecomap.model.document import Document
from ecomap.model.family import ChildKind
from ecomap.model.figures import RELATIVES
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Kind, Life, Person, Side, Source

from .bridges import bridges, density, links, parts

ADULT = 18
"""From which age somebody counts as an adult."""


class Count(Enum):
    """What is counted at a time, in the order in which it is read."""

    SIZE = "size"
    MUMS_SIDE = "mums_side"
    DADS_SIDE = "dads_side"
    SIBLINGS = "siblings"
    STEP_FAMILY = "step_family"
    HOMES = "homes"
    FORMER_CARERS = "former_carers"
    FRIENDS = "friends"
    SCHOOL = "school"
    HELPERS = "helpers"
    COMMUNITY = "community"
    PETS = "pets"
    PLACES = "places"
    ON_FILE = "on_file"
    NAMED = "named"
    FOUND = "found"
    IN_TOUCH = "in_touch"
    LOST_TOUCH = "lost_touch"
    NEVER_MET = "never_met"
    DIED_OR_UNBORN = "died_or_unborn"
    NOT_ASKED = "not_asked"
    DIRECT_ADULTS = "direct_adults"
    OVERNIGHT = "overnight"
    PAID = "paid"
    UNPAID = "unpaid"
    BRIDGES = "bridges"


Who = tuple[ElementId, ...]
People = Iterable[Person]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The figures of one time; what a copy cannot tell is not in them."""

    on: datetime.date
    who: Mapping[Count, Who]
    parts: int
    """How many parts of two or more there are that nothing links, the young person left out."""
    density: float
    """How many of all pairs are linked with each other, 0 to 1; the young person left out."""


def counted(copy: Copy) -> Counted:
    """Count the network of a copy: the file's copy tells everything, other copies no more than is in them.

    An entry counts once, also one for several people. The young person is not part of their own network, pets and
    places are counted apart. Sources stand in the file's copy alone, contact there and in the young person's.
    """
    document, audience = copy.shown, copy.audience
    others = [one for one in document.people.values() if one.id != document.young_person]
    people = [one for one in others if one.kind is not Kind.PET]
    among = links(document)
    who: dict[Count, Who] = {Count.SIZE: _those(people), **_by_kind(document, people, copy.on)}
    who[Count.PETS] = _those(others, lambda one: one.kind is Kind.PET)
    who[Count.PLACES] = tuple(document.places)
    if audience is Audience.FILE:
        sources = {one.id: _BY_SOURCE[one.source] for one in people}
        who |= _grouped(_BY_SOURCE.values(), sources)
    if audience in (Audience.FILE, Audience.YOUNG_PERSON):
        who |= _by_contact(document, people, copy.on)
    who[Count.PAID] = _those(people, lambda one: one.paid)
    who[Count.UNPAID] = _those(people, lambda one: not one.paid)
    who[Count.BRIDGES] = tuple(one.element for one in bridges(among))
    whole = sum(len(part) > 1 for part in parts(among))
    return Counted(on=copy.on, who=who, parts=whole, density=density(among))


KINDS = tuple(list(Count)[1:11])
"""Everybody of the network is of exactly one of these kinds."""
CONTACTS = (Count.IN_TOUCH, Count.LOST_TOUCH, Count.NEVER_MET, Count.DIED_OR_UNBORN, Count.NOT_ASKED)
"""Everybody of the network is in exactly one of these."""
_BY_SOURCE = {Source.ON_FILE: Count.ON_FILE, Source.NAMED: Count.NAMED, Source.FOUND: Count.FOUND}
_BY_SIDE = {
    Side.MUM: Count.MUMS_SIDE,
    Side.DAD: Count.DADS_SIDE,
    Side.SIBLING: Count.SIBLINGS,
    Side.STEP: Count.STEP_FAMILY,
    Side.HOME: Count.HOMES,
    Side.FOSTER: Count.HOMES,
    Side.ADOPTIVE: Count.HOMES,
    Side.FRIEND: Count.FRIENDS,
    Side.SCHOOL: Count.SCHOOL,
}
_BY_CONTACT = {
    **dict.fromkeys(IN_TOUCH, Count.IN_TOUCH),
    ContactKind.NONE: Count.LOST_TOUCH,
    ContactKind.NEVER_MET: Count.NEVER_MET,
    ContactKind.DIED: Count.DIED_OR_UNBORN,
    ContactKind.UNBORN: Count.DIED_OR_UNBORN,
}
_CARING = frozenset((ChildKind.FOSTER, ChildKind.RESIDENTIAL, ChildKind.KINSHIP, ChildKind.SPECIAL_GUARDIAN))
_DIRECT = frozenset((ContactKind.LIVES_WITH, ContactKind.OVERNIGHT, ContactKind.FACE_TO_FACE, ContactKind.SUPERVISED))


def _those(people: People, is_meant: Callable[[Person], bool] = lambda one: True) -> Who:
    return tuple(one.id for one in people if is_meant(one))


def _grouped(counts: Iterable[Count], of: Mapping[ElementId, Count]) -> dict[Count, Who]:
    """Return who is in each group, in order of naming; a group of nobody, too."""
    return {count: tuple(one for one, group in of.items() if group is count) for count in counts}


def _by_kind(document: Document, people: People, on: datetime.date) -> dict[Count, Who]:
    """Return the network by kind; a relative stays one, whoever brought the young person up for a time."""
    carers = former_carers(document, on)

    def kind(one: Person) -> Count:
        if one.id in carers:
            return Count.FORMER_CARERS
        return _BY_SIDE.get(one.side, Count.HELPERS if one.paid else Count.COMMUNITY)

    return _grouped(KINDS, {one.id: kind(one) for one in people})


def former_carers(document: Document, on: datetime.date) -> frozenset[ElementId]:
    """Return who cared for the young person, does no more, and is no relative: every line of care of theirs ended."""
    ended: set[ElementId] = set()
    still: set[ElementId] = set()
    for line in document.parentages.values():
        if line.child == document.young_person and line.kind in _CARING:
            over = line.until is not None and line.until.earliest() <= on
            (ended if over else still).update(line.parents)
    people = document.people
    return frozenset(one for one in ended - still if one in people and people[one].side not in RELATIVES)


def contact_of(document: Document, element: ElementId) -> ContactKind | None:
    """Return the kind of contact now, if any is recorded."""
    contact = document.standing(element).contact_now
    return contact.kind if contact is not None else None


def _by_contact(document: Document, people: People, on: datetime.date) -> dict[Count, Who]:
    """Return the network by contact now; nobody who has died is in touch, or lost touch."""

    def group(one: Person) -> Count:
        if one.life is not Life.LIVING:
            return Count.DIED_OR_UNBORN
        kind = contact_of(document, one.id)
        return _BY_CONTACT[kind] if kind is not None else Count.NOT_ASKED

    found = _grouped(CONTACTS, {one.id: group(one) for one in people})
    touched = set(found[Count.IN_TOUCH])
    found[Count.DIRECT_ADULTS] = _those(
        people, lambda one: one.id in touched and _supportive_adult_met(document, one, on)
    )
    found[Count.OVERNIGHT] = _those(
        people, lambda one: one.id in touched and contact_of(document, one.id) is ContactKind.OVERNIGHT
    )
    return found


def _supportive_adult_met(document: Document, person: Person, on: datetime.date) -> bool:
    """Say whether somebody is a supportive adult whom the young person lives with, stays with or meets.

    Supportive: the young person feels the line to be strong or okay. Adult: known to be 18, or here as part of a job.
    """
    tie = document.tie_to(person.id)
    supportive = tie is not None and tie.strength in (Strength.STRONG, Strength.OKAY)
    grown = person.paid or (person.born is not None and age(person.born, on) >= ADULT)
    return supportive and grown and contact_of(document, person.id) in _DIRECT
