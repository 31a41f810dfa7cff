"""People drawn a second time, beside a partner, so that marriages between branches of a family tie no knot of lines.

`with_ghosts` makes the pedigree in which some partners have a ghost in their stead; all stages take it as any other.
`could_be_ghosts` finds the marriages that close a circle: without them a family is a tree, which can be drawn
without crossings but for the order of births. Pedigree programs do the same (Mäkinen et al. 2005; kinship2).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from ecomap.geometry import Box
from ecomap.layout.pedigree import Ghost, Household, Member, Pedigree, Union

NOTHING: Mapping[str, int] = MappingProxyType({})
AS_LARGE: Mapping[str, tuple[Box, float]] = MappingProxyType({})


def with_ghosts(
    pedigree: Pedigree, ghosts: Iterable[Ghost], rooms: Mapping[str, tuple[Box, float]] = AS_LARGE
) -> Pedigree:
    """Return a pedigree in which people are drawn again, beside a partner; children stay with their union.

    `rooms` are extents and radii of ghosts by whom they draw; a ghost without is as large as the first drawing.
    Ghosts of who is not there, or of two who are no partners, are passed over; of one couple at most one is a ghost.
    """
    members = {member.id: member for member in pedigree.members}
    wanted: dict[frozenset[str], Ghost] = {}
    for ghost in ghosts:
        if ghost.person in members and ghost.beside in members:
            wanted.setdefault(frozenset((ghost.person, ghost.beside)), ghost)
    new: dict[str, Member] = {}
    unions: list[Union] = []
    for union in pedigree.unions:
        found = wanted.get(frozenset(union.partners))
        if found is None or len(union.partners) < 2:
            unions.append(union)
            continue
        pair = tuple(found.id if one == found.person else one for one in union.partners)
        unions.append(replace(union, partners=pair))
        member = members[found.person]
        extent, radius = rooms.get(found.person, (member.extent, member.radius))
        new[found.id] = replace(member, id=found.id, ghost_of=found.person, extent=extent, radius=radius)
    if not new:
        return pedigree
    drawn = [ghost for ghost in wanted.values() if ghost.id in new]
    homes = tuple(_at_home(household, drawn) for household in pedigree.households)
    return replace(pedigree, members=(*pedigree.members, *new.values()), unions=tuple(unions), households=homes)


def _at_home(household: Household, ghosts: Iterable[Ghost]) -> Household:
    """Return a household whose people stand as ghosts beside partners who live there too."""
    moved = {one.person: one.id for one in ghosts if {one.person, one.beside} <= household.members}
    if not moved:
        return household
    return replace(household, members=frozenset(moved.get(one, one) for one in household.members))


def could_be_ghosts(pedigree: Pedigree, dear: Mapping[str, int] = NOTHING) -> tuple[Ghost, ...]:
    """Return a ghost for every marriage that closes a circle; without them all, lines run as those of a tree.

    People and unions are put together one line after another: first those of children, then founders, who are kept
    whole, then partners: those whose lines cost least (`dear`, by person), of equals those of most children. Whose
    line would join what already hangs together is a ghost.
    """
    root: dict[str, str] = {}

    def top(one: str) -> str:
        while (above := root.setdefault(one, one)) != one:
            root[one] = root[above]
            one = root[one]
        return one

    children = Counter(link.union for link in pedigree.links)
    born = set()
    for link in pedigree.links:
        if link.primary:
            born.add(link.child)
            root[top(link.child)] = top(f"union {link.union}")
    found = []
    for union, one in _memberships(pedigree, born, children, dear):
        here, there = top(one), top(f"union {union.id}")
        if here != there:
            root[here] = there
        elif len(union.partners) == 2:
            other = union.partners[1] if one == union.partners[0] else union.partners[0]
            found.append(Ghost(one, other))
    once = {frozenset((ghost.person, ghost.beside)): ghost for ghost in reversed(found)}
    return tuple(reversed(once.values()))


def _memberships(
    pedigree: Pedigree, born: set[str], children: Counter[str], dear: Mapping[str, int]
) -> Iterator[tuple[Union, str]]:
    """Yield every partner of every union in the order in which they are put together."""
    partnerships = Counter(one for union in pedigree.unions for one in union.partners)
    found = [(union, one) for union in pedigree.unions for one in union.partners]
    # who has more partners is kept whole, and stands among them all
    found.sort(key=lambda pair: (pair[1] in born, dear.get(pair[1], 0), -children[pair[0].id], -partnerships[pair[1]]))
    yield from found
