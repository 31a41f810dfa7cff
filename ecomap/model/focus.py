"""A focus: whom of a map somebody wants to see just now; a way of looking, that changes nothing in the map."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from ecomap.model import around
from ecomap.model.contact import IN_TOUCH, ContactKind
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Parentage
from ecomap.model.kinship import OWN, Kin, kin
from ecomap.model.person import ElementId, Gender, Side

MOST_STEPS = 5
"""So many steps from somebody are offered; beyond, nearly everybody is."""


class Scope(Enum):
    """By what somebody is in a focus."""

    STEPS = "steps"
    """So many steps through the family from somebody."""
    MUM = "mum"
    """Mum's side of the family."""
    DAD = "dad"
    """Dad's side."""
    LIVED = "lived"
    """Who lives, or lived, with the young person."""
    TOUCH = "touch"
    """Who is in touch with the young person now."""
    WISHES = "wishes"
    """Whom the young person would like back, or more of."""
    SUPPORT = "support"
    """Who gives to the young person."""
    PAID = "paid"
    """Who is with the young person as part of a job."""
    UNPAID = "unpaid"
    """Everybody else."""
    APART = "apart"
    """Everybody, those who are paid told apart."""
    CIRCLES = "circles"
    """Everybody in their circle, without a line."""
    HOME = "home"
    """Who lives in one home, and who is tied to them."""


AROUND = (
    Scope.TOUCH,
    Scope.WISHES,
    Scope.SUPPORT,
    Scope.APART,
    Scope.UNPAID,
    Scope.PAID,
    Scope.CIRCLES,
    Scope.HOME,
)
"""What can be looked at on the ecomap, in the order in which it is offered; the rest is the family tree's."""


class Others(Enum):
    """What becomes, on an ecomap, of those whom a focus does not mean. Nobody moves for it."""

    FADE = "fade"
    """They stand back, where they stand."""
    GO = "go"
    """They are not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What is to be seen."""

    scope: Scope
    of: ElementId | None = None
    """From whom steps are counted; which home it is. No other scope asks."""
    steps: int = 0


_LIVING = frozenset((ChildKind.FOSTER, ChildKind.KINSHIP, ChildKind.SPECIAL_GUARDIAN, ChildKind.RESIDENTIAL))
"""Ways of being a child of theirs that are living with them."""
_MEN = frozenset((Gender.MALE, Gender.TRANS_MAN))
_WOMEN = frozenset((Gender.FEMALE, Gender.TRANS_WOMAN))


def focused(document: Document, focus: Focus) -> frozenset[ElementId]:
    """Return whom a focus means: people of this document alone, the young person always among them."""
    return meant(document, focus) & document.people.keys() | {document.young_person}


def meant(document: Document, focus: Focus) -> frozenset[ElementId]:
    """Return whom and what a focus means: people, pets, places and groups of this document, not the young person."""
    found = frozenset(_FINDERS[focus.scope](document, focus))
    return frozenset(one for one in found if one in document.people or one in document.places) - {document.young_person}


def hung(document: Document, people: frozenset[ElementId]) -> frozenset[ElementId]:
    """Return some people with all others whom a family tree needs to hang them where they belong.

    That is who links them to the young person, the shortest way, and the other parent of every child.
    """
    family = kin(document)
    came = _ways(family, document.young_person)
    found = set(people)
    for one in people:
        here = one if one in came else next(_beside(family, one), None)
        while here is not None:
            found.add(here)
            here = came.get(here)
    for parents in _pairs(document, found):
        if not found.isdisjoint(parents):
            found.update(parents)
    return frozenset(found)


def kinsfolk(document: Document) -> frozenset[ElementId]:
    """Return everybody whom a family fact names, and the young person: who is on the family tree."""
    named = {document.young_person}
    for couple in document.couples.values():
        named |= {couple.a, couple.b}
    for parentage in document.parentages.values():
        if parentage.parents:
            named |= {parentage.child, *parentage.parents}
    for sibship in document.sibships.values():
        named |= set(sibship.members)
    return frozenset(named & document.people.keys())


def _near(document: Document, focus: Focus) -> Iterable[ElementId]:
    """Return whoever is at most so many steps away: to a parent, a child, a partner, a brother or sister."""
    start = focus.of if focus.of is not None else document.young_person
    family = kin(document)
    far = {start: 0} if start in document.people else {}
    waiting = deque(far)
    while waiting:
        here = waiting.popleft()
        if far[here] < focus.steps:
            for there in _beside(family, here):
                if there not in far:
                    far[there] = far[here] + 1
                    waiting.append(there)
    return far


def _mums(document: Document, focus: Focus) -> Iterable[ElementId]:
    return _side(document, Side.MUM, _WOMEN)


def _dads(document: Document, focus: Focus) -> Iterable[ElementId]:
    return _side(document, Side.DAD, _MEN)


def _side(document: Document, side: Side, genders: frozenset[Gender]) -> Iterable[ElementId]:
    """Return a parent's family by blood or adoption, their partners, and whoever was told to be of this side."""
    family = kin(document)
    people = document.people
    told = {key for key, person in people.items() if person.side is side}
    parents = family.own_parents(document.young_person)
    starts = [one for one in parents if one in told] or [one for one in parents if people[one].gender in genders]
    if not starts and not told:
        return ()
    up = reached(starts, family.own_parents)
    up = reached(up, lambda one: family.sibships.get(one, ()) if one != document.young_person else ())
    blood = reached(up, lambda one: own_children(family, one))
    partners = {partner for one in blood for partner in family.partners.get(one, ())}
    return blood | partners | told


def _lived(document: Document, focus: Focus) -> Iterable[ElementId]:
    """Return who lives or lived with the young person, by every kind of fact that says so."""
    me = document.young_person
    for household in document.households.values():
        if me in household.members:
            yield from household.members
    for home in document.homes.values():
        yield from (stay.person for stay in home.people)
    for parentage in document.parentages.values():
        if parentage.child == me and parentage.kind in _LIVING:
            yield from parentage.parents
    yield from _in_contact(document, frozenset((ContactKind.LIVES_WITH,)))


def _touched(document: Document, focus: Focus) -> Iterable[ElementId]:
    return _in_contact(document, IN_TOUCH)


def _in_contact(document: Document, kinds: frozenset[ContactKind]) -> Iterator[ElementId]:
    """Yield everybody whose contact now is of one of these kinds: the wish and the decision say nothing here."""
    for one, standing in document.standings.items():
        if standing.contact_now is not None and standing.contact_now.kind in kinds:
            yield one


_FINDERS: Mapping[Scope, Callable[[Document, Focus], Iterable[ElementId]]] = {
    Scope.STEPS: _near,
    Scope.MUM: _mums,
    Scope.DAD: _dads,
    Scope.LIVED: _lived,
    Scope.TOUCH: _touched,
    Scope.WISHES: lambda document, focus: around.wished_for(document),
    Scope.SUPPORT: lambda document, focus: around.supporting(document),
    Scope.PAID: lambda document, focus: around.paid(document),
    Scope.UNPAID: lambda document, focus: around.unpaid(document),
    Scope.APART: lambda document, focus: around.told_apart(document),
    Scope.CIRCLES: lambda document, focus: around.everyone(document),
    Scope.HOME: lambda document, focus: around.at_home(document, focus.of),
}


def reached(starts: Iterable[ElementId], beside: Callable[[ElementId], Iterable[ElementId]]) -> frozenset[ElementId]:
    """Return some people and everybody reached from them, one step after the other."""
    found = set(starts)
    waiting = list(found)
    while waiting:
        new = set(beside(waiting.pop())) - found
        found |= new
        waiting += new
    return frozenset(found)


def own_children(family: Kin, person: ElementId) -> tuple[ElementId, ...]:
    """Return somebody's children by birth, adoption or law."""
    return tuple(child for child, kind in family.children.get(person, ()) if kind in OWN)


def _beside(family: Kin, person: ElementId) -> Iterator[ElementId]:
    """Yield everybody one step away, nearest kin first."""
    yield from (parent for parent, _ in family.parents.get(person, ()))
    yield from family.siblings(person)
    yield from (child for child, _ in family.children.get(person, ()))
    yield from family.partners.get(person, ())


def _ways(family: Kin, start: ElementId) -> Mapping[ElementId, ElementId | None]:
    """Return for everybody whom the family links to somebody who comes before them on the shortest way from there."""
    came: dict[ElementId, ElementId | None] = {start: None}
    waiting = deque((start,))
    while waiting:
        here = waiting.popleft()
        for there in _beside(family, here):
            if there not in came:
                came[there] = here
                waiting.append(there)
    return came


def _pairs(document: Document, children: Iterable[ElementId]) -> Iterator[frozenset[ElementId]]:
    """Yield the parents of each set of parents of some children; a mum and a dad written down apart are one set."""
    wanted = frozenset(children)
    found: dict[object, set[ElementId]] = {}
    for line in document.parentages.values():
        if line.child in wanted:
            found.setdefault(_alike(line), set()).update(line.parents)
    yield from (frozenset(parents & document.people.keys()) for parents in found.values())


def _alike(line: Parentage) -> object:
    """Return what two lines to one child have in common if they are one set of parents."""
    birth = line.kind is ChildKind.BIRTH
    return (line.child, line.kind) if birth else (line.child, line.kind, line.since, line.until)
