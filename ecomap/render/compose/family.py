"""Copy → the family as it is to be drawn: who is on the tree, which unions, and how each child hangs from them.

Everybody whom a family fact names is on it: couples, children of every kind, brothers and sisters. Nothing here
depends on sizes; `pedigree` adds them.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ecomap.geometry import Box
from ecomap.layout.pedigree import Household, Link, Member, Pedigree, Union
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, Parentage
from ecomap.model.focus import kinsfolk
from ecomap.model.households import is_over
from ecomap.model.person import ElementId, Gender

if TYPE_CHECKING:  # a scene holds its family
    from ecomap.render.compose.scene import Scene

CARE = frozenset(
    (ChildKind.ADOPTED, ChildKind.FOSTER, ChildKind.KINSHIP, ChildKind.SPECIAL_GUARDIAN, ChildKind.RESIDENTIAL)
)
"""Ways of being a child of theirs in which these parents may hang below the child."""

_ORDER: tuple[ChildKind | None, ...] = (
    ChildKind.BIRTH,
    ChildKind.PARENT,
    ChildKind.ADOPTED,
    None,  # a sibship: brothers and sisters whose parents are not known
    ChildKind.SPECIAL_GUARDIAN,
    ChildKind.KINSHIP,
    ChildKind.STEP,
    ChildKind.FOSTER,
    ChildKind.RESIDENTIAL,
    ChildKind.DONOR,
    ChildKind.SURROGATE,
)
"""Which of several sets of parents decides a child's row, unless one is marked."""

_MEN = frozenset((Gender.MALE, Gender.TRANS_MAN))
_WOMEN = frozenset((Gender.FEMALE, Gender.TRANS_WOMAN))
_POINT = Box(-0.1, -0.1, 0.2, 0.2)


@dataclass(frozen=True, slots=True)
class Descent:
    """One child's line from one union; without a parentage, from the unseen parents of a sibship."""

    union: str
    child: ElementId
    parentage: Parentage | None
    primary: bool
    twins: str | None
    kind: str
    """The notation's key of the line; brothers and sisters of unknown parents have the line of birth."""


@dataclass(frozen=True, slots=True)
class Family:
    """What a family tree shows, before anything is measured."""

    cast: tuple[ElementId, ...]
    """In the order of naming."""
    partners: Mapping[str, tuple[str, ...]]
    """By union; a sibship's union has one partner who is nobody and is not drawn."""
    couples: Mapping[str, Couple]
    """What two partners are to each other, by union; none where they only have a child together."""
    descents: tuple[Descent, ...]
    households: Mapping[ElementId, frozenset[ElementId]]

    @property
    def unseen(self) -> tuple[str, ...]:
        """The parents of sibships: placed, so that brothers and sisters share a line, but never drawn."""
        return tuple(union for union in self.partners if union.startswith("sibship:"))


def family_of(copy: Copy, before: Family | None = None) -> Family:
    """Return the family of a copy; a descent that is as it was before is the very same."""
    document = copy.shown
    cast = _cast(copy)
    couples = _couples(document, cast)
    partners: dict[str, tuple[str, ...]] = {union: (couple.a, couple.b) for union, couple in couples.items()}
    by_pair = {frozenset(pair): union for union, pair in partners.items()}
    hung: dict[tuple[str, ElementId], Parentage | None] = {}
    twins = {child: twins.id for twins in document.twins.values() for child in twins.children}
    for parentage in _joined(document):
        parents = tuple(sorted((one for one in set(parentage.parents) if one in cast), key=cast.__getitem__))[:2]
        if not parents or parentage.child not in cast or parentage.child in parents:
            continue
        union = by_pair.setdefault(frozenset(parents), "parents:" + ":".join(parents))
        partners.setdefault(union, parents)
        hung[union, parentage.child] = parentage
    for sibship in document.sibships.values():
        union = f"sibship:{sibship.id}"
        partners[union] = (union,)
        for child in sibship.members:
            hung[union, child] = None
    return Family(
        cast=tuple(cast),
        partners=partners,
        couples=couples,
        descents=tuple(_descents(hung, twins, before)),
        households=_households(document, cast, copy.on),
    )


def _cast(copy: Copy) -> Mapping[ElementId, int]:
    """Return everybody whom a family fact names, or all of whose family is folded away, with their rank in naming."""
    document = copy.shown
    named = kinsfolk(document) | copy.more.keys()
    return {person: rank for rank, person in enumerate(document.people) if person in named}


def _couples(document: Document, cast: Mapping[ElementId, int]) -> Mapping[str, Couple]:
    """Return one couple for each pair: of a pair who came together twice, the later."""
    found: dict[frozenset[ElementId], Couple] = {}
    for couple in document.couples.values():
        pair = frozenset((couple.a, couple.b))
        known = found.get(pair)
        if len(pair) == 2 and pair <= cast.keys() and (known is None or _start(known) <= _start(couple)):
            found[pair] = couple
    return {couple.id: couple for couple in found.values()}


def _start(couple: Couple) -> float:
    return couple.since.point() if couple.since else 0.0


def _joined(document: Document) -> Iterator[Parentage]:
    """Yield parentages; two that name one parent each, of one child in one way at one time, as one of both."""
    waiting: dict[object, list[Parentage]] = {}
    for parentage in document.parentages.values():
        if parentage.kind is ChildKind.BIRTH:
            alike: object = parentage.child
        else:
            alike = (parentage.child, parentage.kind, parentage.since, parentage.until)
        waiting.setdefault(alike, []).append(parentage)
    for found in waiting.values():
        if len(found) == 2 and all(len(one.parents) == 1 for one in found):
            first, second = found
            primary = first.primary or second.primary
            yield replace(first, parents=(*first.parents, *second.parents), primary=primary)
        else:
            yield from found


def _descents(
    hung: Mapping[tuple[str, ElementId], Parentage | None], twins: Mapping[ElementId, str], before: Family | None
) -> Iterator[Descent]:
    """Yield every descent; of each child's, the one that decides the row marked so."""
    known = {(one.union, one.child): one for one in before.descents} if before is not None else {}
    main: dict[ElementId, tuple[int, str]] = {}
    for (union, child), parentage in hung.items():
        weight = -1 if parentage is not None and parentage.primary else _ORDER.index(parentage and parentage.kind)
        if child not in main or weight < main[child][0]:
            main[child] = (weight, union)
    for (union, child), parentage in hung.items():
        primary, old = main[child][1] == union, known.get((union, child))
        if old is not None and old.parentage is parentage and (old.primary, old.twins) == (primary, twins.get(child)):
            yield old
        else:
            kind = (parentage.kind if parentage is not None else ChildKind.BIRTH).value
            yield Descent(union, child, parentage, primary, twins.get(child), kind)


def _households(
    document: Document, cast: Mapping[ElementId, int], on: datetime.date
) -> Mapping[ElementId, frozenset[ElementId]]:
    """Return the households of the day in which at least two of the cast live."""
    found: dict[ElementId, frozenset[ElementId]] = {}
    for household in document.households.values():
        members = frozenset(one for one in household.members if one in cast)
        if len(members) > 1 and not is_over(household, on):
            found[household.id] = members
    return found


def pedigree(
    family: Family,
    document: Document,
    sizes: Mapping[ElementId, tuple[Box, float]],
    before: Scene | None = None,
) -> Pedigree:
    """Return the family with its measures: what the layout engine takes. `sizes`: extent and radius of each.

    What is as it was in the scene before is the very same.
    """
    drawn = (before.once or before.plan) if before is not None else None
    known = _known_members(document, before)
    members = [
        one
        if (one := known.get(person)) is not None and one.rank == rank and (one.extent, one.radius) == sizes[person]
        else _member(document, person, rank, *sizes[person])
        for rank, person in enumerate(family.cast)
    ]
    if isinstance(drawn, Pedigree) and before is not None and before.family is family:
        ranked = list(zip(drawn.members, members, strict=False))
        if all(old is new for old, new in ranked):
            return drawn
        if all(old.birth == new.birth for old, new in ranked):
            return replace(drawn, members=(*members, *drawn.members[len(members) :]))
    unseen = [
        Member(id=union, extent=_POINT, radius=0.1, rank=len(members) + rank)
        for rank, union in enumerate(family.unseen)
    ]
    born = {one.id: one.birth for one in members}
    births: dict[str, float] = {}
    for descent in family.descents:
        if (birth := born[descent.child]) is not None:
            births[descent.union] = min(birth, births.get(descent.union, birth))
    unions = []
    for union, partners in family.partners.items():
        couple = family.couples.get(union)
        start = couple.since.point() if couple and couple.since else births.get(union)
        unions.append(Union(id=union, partners=partners, start=start))
    return Pedigree(
        members=(*members, *unseen),
        unions=tuple(unions),
        links=tuple(_links(family, before)),
        households=tuple(Household(id=key, members=members) for key, members in family.households.items()),
        centre=document.young_person,
    )


def _known_members(document: Document, before: Scene | None) -> Mapping[str, Member]:
    """Return the members of the scene before who are the very same people, whatever room they take now."""
    if before is None or not isinstance(before.plan, Pedigree):
        return {}
    now, old = document.people, before.copy.shown.people
    same = {key for key, person in now.items() if old.get(key) is person}
    return {one.id: one for one in before.plan.members if one.id in same}


def _member(document: Document, person: ElementId, rank: int, extent: Box, radius: float) -> Member:
    shown = document.people[person]
    sex: Literal["m", "f", ""] = "m" if shown.gender in _MEN else "f" if shown.gender in _WOMEN else ""
    birth = shown.born.point() if shown.born else None
    return Member(id=person, extent=extent, radius=radius, sex=sex, birth=birth, rank=rank)


def _links(family: Family, before: Scene | None) -> Iterator[Link]:
    """Yield the link of every descent; of the very same descent, the very same."""
    known: dict[int, Link] = {}
    if before is not None and before.family is not None and isinstance(before.plan, Pedigree):
        known = {id(old): link for old, link in zip(before.family.descents, before.plan.links, strict=True)}
    for descent in family.descents:
        yield known.get(id(descent)) or _link(descent)


def _link(descent: Descent) -> Link:
    below = descent.parentage is not None and descent.parentage.kind in CARE
    return Link(union=descent.union, child=descent.child, primary=descent.primary, below=below, twins=descent.twins)
