"""A pedigree with numbers for words, and the families it falls into."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ecomap.layout.pedigree import Member, Pedigree, Spacing


class Descent(NamedTuple):
    """A line from a union to a child, both by number."""

    union: int
    child: int
    primary: bool
    hanging: bool
    """The parents stand below the child."""
    twins: str | None
    key: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Family:
    """Members and unions that hang together, in order of naming."""

    members: tuple[int, ...]
    unions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """Members, unions and descents by number: what every stage works on."""

    members: tuple[Member, ...]
    number: dict[str, int]
    """Member id → number."""
    names: tuple[str, ...]
    """Union number → union id."""
    partners: tuple[tuple[int, ...], ...]
    """By union."""
    starts: tuple[float | None, ...]
    """By union: the year it began."""
    descents: tuple[tuple[Descent, ...], ...]
    """By union."""
    unions_of: tuple[tuple[int, ...], ...]
    """By member: the unions the member partners in."""
    spacing: Spacing
    centre: int | None = None
    """The young person, if among the members."""
    ghosts: Mapping[int, int] = field(default_factory=dict)
    """Whom each ghost draws a second time."""
    at_home: frozenset[int] = frozenset()
    """Unions of partners who live together."""


def kin_of(pedigree: Pedigree, spacing: Spacing) -> Kin:
    """Number a pedigree. Partners and children that are not on it are passed over."""
    number = {member.id: at for at, member in enumerate(pedigree.members)}
    partners, names, starts = [], [], []
    for union in pedigree.unions:
        present = tuple(dict.fromkeys(number[one] for one in union.partners if one in number))
        if present:
            partners.append(present)
            names.append(union.id)
            starts.append(union.start)
    hanging = _hanging(pedigree)
    at = {name: place for place, name in enumerate(names)}
    descents: list[dict[int, Descent]] = [{} for _ in names]
    settled = {link.child for link in pedigree.links if link.primary}
    for link in pedigree.links:
        if link.union in at and link.child in number:
            union_at, child = at[link.union], number[link.child]
            primary = link.primary or link.child not in settled
            settled.add(link.child)
            line = Descent(union_at, child, primary, link.union in hanging, link.twins, (link.union, link.child))
            descents[union_at].setdefault(child, line)
    unions_of: list[list[int]] = [[] for _ in pedigree.members]
    for place, present in enumerate(partners):
        for one in present:
            unions_of[one].append(place)
    return Kin(
        members=pedigree.members,
        number=number,
        names=tuple(names),
        partners=tuple(partners),
        starts=tuple(starts),
        descents=tuple(tuple(lines.values()) for lines in descents),
        unions_of=tuple(tuple(unions) for unions in unions_of),
        spacing=spacing,
        centre=number.get(pedigree.centre) if pedigree.centre is not None else None,
        ghosts={
            number[member.id]: number[member.ghost_of]
            for member in pedigree.members
            if member.ghost_of is not None and member.ghost_of in number
        },
        at_home=frozenset(
            at[union.id]
            for union in pedigree.unions
            if len(union.partners) == 2 and any(home.members.issuperset(union.partners) for home in pedigree.households)
            if union.id in at
        ),
    )


def _hanging(pedigree: Pedigree) -> frozenset[str]:
    """Return the unions to be hung below their children.

    Those are the carers whose line from above would cross a family: every child may have them below, one
    at least has parents above, and the carers have no other tie that would hold them in an upper row.
    """
    below = {link.union for link in pedigree.links if link.below}
    below -= {link.union for link in pedigree.links if not link.below}
    tied = {link.child for link in pedigree.links}
    partners = Counter(one for union in pedigree.unions for one in union.partners)
    tied |= {one for one, unions in partners.items() if unions > 1}
    willing = {union.id for union in pedigree.unions if union.id in below and tied.isdisjoint(union.partners)}
    held = {link.child for link in pedigree.links if link.union not in willing}
    return frozenset(link.union for link in pedigree.links if link.union in willing and link.child in held)


def families(kin: Kin) -> list[Family]:
    """Return the disconnected families, the largest first."""
    root = list(range(len(kin.members)))

    def top(one: int) -> int:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for union, partners in enumerate(kin.partners):
        for one in (*partners[1:], *(line.child for line in kin.descents[union])):
            root[top(one)] = top(partners[0])
    for ghost, first in kin.ghosts.items():  # one family, its generations level
        root[top(ghost)] = top(first)
    members: dict[int, list[int]] = defaultdict(list)
    for one in range(len(kin.members)):
        members[top(one)].append(one)
    unions: dict[int, list[int]] = defaultdict(list)
    for union, partners in enumerate(kin.partners):
        unions[top(partners[0])].append(union)
    found = [Family(tuple(members[at]), tuple(unions[at])) for at in members]
    return sorted(found, key=lambda family: -len(family.members))
