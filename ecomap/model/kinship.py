"""Who is whose parent, child, partner, brother or sister; and a path through the family in words."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, Parentage, Sibship
from ecomap.model.identity import Same
from ecomap.model.person import ElementId, Gender, Person

OWN = frozenset((ChildKind.BIRTH, ChildKind.PARENT, ChildKind.ADOPTED))
"""The ways in which a child counts as somebody's own: their other children are brothers and sisters."""


@dataclass(frozen=True, slots=True)
class Kin:
    """The family of a document, ready to be asked. In order of naming; only people who are in the document."""

    parents: Mapping[ElementId, tuple[tuple[ElementId, ChildKind], ...]]
    children: Mapping[ElementId, tuple[tuple[ElementId, ChildKind], ...]]
    partners: Mapping[ElementId, tuple[ElementId, ...]]
    sibships: Mapping[ElementId, tuple[ElementId, ...]]
    """Brothers and sisters whose parents are not known."""

    def own_parents(self, person: ElementId) -> tuple[ElementId, ...]:
        """Return the parents by birth, adoption or law; not foster carers and the like."""
        return tuple(parent for parent, kind in self.parents.get(person, ()) if kind in OWN)

    def siblings(self, person: ElementId) -> tuple[ElementId, ...]:
        """Return brothers and sisters, full and half, eldest naming first."""
        found = dict.fromkeys(
            child
            for parent in self.own_parents(person)
            for child, kind in self.children.get(parent, ())
            if kind in OWN and child != person
        )
        return tuple(dict.fromkeys((*found, *self.sibships.get(person, ()))))


def kin(document: Document) -> Kin:
    """Return the family of a document, ready to be asked; of an unchanged family, the very same."""
    return _kin(Same(document.parentages), Same(document.couples), Same(document.sibships))


@lru_cache(maxsize=16)
def _kin(parentages_of: Same, couples_of: Same, sibships_of: Same) -> Kin:
    """Return the family in three tables, each wrapped so that it is known again by its identity."""
    all_parentages: Mapping[ElementId, Parentage] = parentages_of.it
    all_couples: Mapping[ElementId, Couple] = couples_of.it
    all_sibships: Mapping[ElementId, Sibship] = sibships_of.it
    parents: dict[ElementId, list[tuple[ElementId, ChildKind]]] = {}
    children: dict[ElementId, list[tuple[ElementId, ChildKind]]] = {}
    partners: dict[ElementId, list[ElementId]] = {}
    sibships: dict[ElementId, list[ElementId]] = {}
    for parentage in all_parentages.values():
        for parent in parentage.parents:
            parents.setdefault(parentage.child, []).append((parent, parentage.kind))
            children.setdefault(parent, []).append((parentage.child, parentage.kind))
    for couple in all_couples.values():
        partners.setdefault(couple.a, []).append(couple.b)
        partners.setdefault(couple.b, []).append(couple.a)
    for sibship in all_sibships.values():
        for member in sibship.members:
            sibships.setdefault(member, []).extend(one for one in sibship.members if one != member)
    return Kin(
        {key: tuple(found) for key, found in parents.items()},
        {key: tuple(found) for key, found in children.items()},
        {key: tuple(found) for key, found in partners.items()},
        {key: tuple(found) for key, found in sibships.items()},
    )


class Step(Enum):
    """One step through a family; in words for (man, woman, anybody)."""

    PARENT = ("dad", "mum", "parent")
    STEP_PARENT = ("stepdad", "stepmum", "step-parent")
    FOSTER = ("foster dad", "foster mum", "foster carer")
    CARER = ("carer", "carer", "carer")
    SIBLING = ("brother", "sister", "brother or sister")
    PARTNER = ("husband", "wife", "partner")
    CHILD = ("son", "daughter", "child")
    STEP_CHILD = ("stepson", "stepdaughter", "stepchild")
    FOSTER_CHILD = ("foster son", "foster daughter", "foster child")
    CARED_FOR = ("young person", "young person", "young person")
    """Whom a carer looks after, where the two share no other line."""


_UPWARD = {
    ChildKind.STEP: Step.STEP_PARENT,
    ChildKind.FOSTER: Step.FOSTER,
    ChildKind.KINSHIP: Step.CARER,
    ChildKind.SPECIAL_GUARDIAN: Step.CARER,
    ChildKind.RESIDENTIAL: Step.CARER,
}
"""What somebody is to whom they brought up, where it is not simply a parent."""

_MEN = frozenset((Gender.MALE, Gender.TRANS_MAN))
_WOMEN = frozenset((Gender.FEMALE, Gender.TRANS_WOMAN))


def word(step: Step, person: Person) -> str:
    """Return what somebody is, reached by this step: "mum", "brother"."""
    man, woman, anybody = step.value
    if person.gender in _MEN:
        return man
    return woman if person.gender in _WOMEN else anybody


def steps_from(family: Kin, person: ElementId, carers: bool = True) -> Iterator[tuple[Step, ElementId]]:
    """Yield everybody one step away, nearest kin first; without carers, only family and whoever fosters."""
    for parent, kind in family.parents.get(person, ()):
        step = _UPWARD.get(kind, Step.PARENT)
        if carers or step is not Step.CARER:
            yield step, parent
    for sibling in family.siblings(person):
        yield Step.SIBLING, sibling
    for child, kind in family.children.get(person, ()):
        if kind in OWN:
            yield Step.CHILD, child
    for partner in family.partners.get(person, ()):
        yield Step.PARTNER, partner


def path(family: Kin, start: ElementId, end: ElementId) -> tuple[tuple[Step, ElementId], ...] | None:
    """Return the shortest way through the family as steps and people reached, or None if there is none.

    Nan who brought somebody up is their nan first: a carer's step is taken only where no other way leads.
    """
    return _path(family, start, end, carers=False) or _path(family, start, end, carers=True)


def _path(family: Kin, start: ElementId, end: ElementId, *, carers: bool) -> tuple[tuple[Step, ElementId], ...] | None:
    """Return the shortest way, by breadth-first search."""
    came: dict[ElementId, tuple[ElementId, Step] | None] = {start: None}
    waiting = deque((start,))
    while waiting and end not in came:
        here = waiting.popleft()
        for step, there in steps_from(family, here, carers):
            if there not in came:
                came[there] = (here, step)
                waiting.append(there)
    if end not in came:
        return None
    back: list[tuple[Step, ElementId]] = []
    here = end
    while (before := came[here]) is not None:
        back.append((before[1], here))
        here = before[0]
    return tuple(reversed(back))


def relation_words(document: Document, person: ElementId, family: Kin | None = None) -> str:
    """Return what somebody is to the young person: "mum", "mum's brother", "dad's sister's son"; "" if not kin."""
    found = path(family or kin(document), document.young_person, person)
    return "'s ".join(word(step, document.people[reached]) for step, reached in found) if found else ""
