"""Which ghosts are worth their while: each must spare a handful of crossings, or it is not drawn.

Marriages that close a circle are loosened in the order of what they cost in the layout without ghosts, the dearest
first. Then those of least use are tried the other way, with a whole layout of their family, as long as the work
stays within bounds.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecomap.geometry import Box
from ecomap.layout.genogram.ghosts import AS_LARGE, could_be_ghosts, with_ghosts
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.pedigree import Ghost, Pedigree, Spacing, TreeLayout

WORTH = 5
"""A ghost has to spare so many crossings of straight lines from parents to children."""
MOST = 0.045
"""At most this share of a family is drawn twice: more would be a drawing of ghosts."""
A_FEW = 3
"""So many may be drawn twice in any family."""
WORK = 5000
"""People laid out in all while the ghosts of one family are tried; but at least ..."""
LEAST_TRIES = 3
"""... so many layouts."""
PORTION = 12
"""Of many ghosts this part is tried at a time: those that seem of least use."""

Engine = Callable[[Pedigree], TreeLayout]
Rooms = Mapping[str, tuple[Box, float]]
Segments = NDArray[np.float64]
"""By line: x and y of the upper end, x and y of the lower end."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Ghosts to be drawn, and what they spare."""

    ghosts: tuple[Ghost, ...]
    layout: TreeLayout
    """With them."""
    before: int
    """Crossings without ghosts ..."""
    after: int
    """... and with them."""


def proposal(pedigree: Pedigree, engine: Engine, rooms: Rooms = AS_LARGE) -> Proposal:
    """Return the ghosts that spare crossings, with the layout they lead to; perhaps none.

    `rooms` are extents and radii of ghosts by whom they draw.
    """
    plain = engine(pedigree)
    before = plain.crossings
    dear = Lines(pedigree, plain).cost_of_ascent()
    ghosts = tuple(ghost for family in _parts(pedigree) for ghost in _worth_it(family, engine, dear, rooms))
    if not ghosts:
        return Proposal((), plain, before, before)
    layout = engine(with_ghosts(pedigree, ghosts, rooms))
    return Proposal(ghosts, layout, before, layout.crossings)


def _parts(pedigree: Pedigree) -> Iterator[Pedigree]:
    """Yield every connected family as a pedigree of its own."""
    kin = kin_of(pedigree, Spacing())
    for family in families(kin):
        members = {kin.members[one].id for one in family.members}
        unions = {kin.names[union] for union in family.unions}
        yield Pedigree(
            members=tuple(member for member in pedigree.members if member.id in members),
            unions=tuple(union for union in pedigree.unions if union.id in unions),
            links=tuple(link for link in pedigree.links if link.union in unions),
            centre=pedigree.centre,
        )


@dataclass(frozen=True, slots=True)
class _Trial:
    """Some ghosts of a family, laid out."""

    ghosts: tuple[Ghost, ...]
    lines: Lines
    crossings: int

    @property
    def price(self) -> int:
        """Crossings, and what ghosts must be worth."""
        return self.crossings + WORTH * len(self.ghosts)


def _worth_it(family: Pedigree, engine: Engine, dear: Mapping[str, int], rooms: Rooms) -> tuple[Ghost, ...]:
    """Return the ghosts of one family without which it would be drawn worse."""
    candidates = could_be_ghosts(family, dear)
    if not candidates:
        return ()
    plain = _tried(family, (), engine, rooms)
    if plain.crossings < WORTH:
        return ()
    found = _tried(family, candidates, engine, rooms)
    tries = max(LEAST_TRIES, WORK // len(family.members))
    most = max(A_FEW, math.floor(MOST * len(family.members)))
    tested: set[Ghost] = set()
    while tries > 0 and (open_ := [one for one in found.ghosts if one not in tested]):
        over = max(0, len(found.ghosts) - most)
        weak = set(_weakest(found, open_)[: over or max(1, len(found.ghosts) // PORTION)])
        other = _tried(family, [one for one in found.ghosts if one not in weak], engine, rooms)
        if over or other.price < found.price:
            found = other
        else:
            tested |= weak
        tries -= 1
    return min((plain, found), key=lambda one: one.price).ghosts


def _tried(family: Pedigree, ghosts: Sequence[Ghost], engine: Engine, rooms: Rooms) -> _Trial:
    doubled = with_ghosts(family, ghosts, rooms)
    lines = Lines(doubled, engine(doubled))
    return _Trial(tuple(ghosts), lines, sum(lines.cost_of_ascent().values()) // 2)


def _weakest(trial: _Trial, among: Sequence[Ghost]) -> list[Ghost]:
    """Return ghosts in the order of their use, as far as it can be told without laying out anew."""
    uses = trial.lines.uses(among)
    return [among[at] for at in sorted(range(len(among)), key=lambda at: (uses[at], at))]


class Lines:
    """A layout as straight lines from parents to children: what is quick to count."""

    def __init__(self, pedigree: Pedigree, layout: TreeLayout) -> None:
        self.at = {one: (place.x, place.y) for one, place in layout.places.items()}
        self.unions = {union.id: tuple(one for one in union.partners if one in self.at) for union in pedigree.unions}
        self.own: dict[str, list[str]] = defaultdict(list)
        for union, partners in self.unions.items():
            for one in partners:
                self.own[one].append(union)
        self.links = [link for link in pedigree.links if self.unions.get(link.union) and link.child in self.at]
        self.below: dict[str, list[int]] = defaultdict(list)
        self.above: dict[str, list[int]] = defaultdict(list)
        for number, link in enumerate(self.links):
            self.below[link.union].append(number)
            self.above[link.child].append(number)
        names = {union: number for number, union in enumerate(self.unions)}
        self.union_number = np.array([names[link.union] for link in self.links], dtype=np.intp)
        self.segments = self._segments(range(len(self.links)), {})

    def _anchor(self, union: str, moved: Mapping[str, tuple[float, float]]) -> tuple[float, float]:
        spots = [moved.get(one, self.at[one]) for one in self.unions[union]]
        return sum(x for x, _ in spots) / len(spots), max(y for _, y in spots)

    def _segments(self, links: Iterable[int], moved: Mapping[str, tuple[float, float]]) -> Segments:
        found = []
        for number in links:
            link = self.links[number]
            found.append((*self._anchor(link.union, moved), *moved.get(link.child, self.at[link.child])))
        return np.array(found, dtype=np.float64).reshape(-1, 4)

    def _crossed(self, links: Sequence[int], drawn: Segments) -> NDArray[np.intp]:
        """Return by line how many lines of other unions it crosses, if it is drawn so."""
        if not len(drawn):
            return np.zeros(0, dtype=np.intp)
        own = self.union_number[list(links)]
        ax, ay, bx, by = (drawn[:, at, None] for at in range(4))
        cx, cy, dx, dy = (self.segments[None, :, at] for at in range(4))
        side = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax), (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
        back = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx), (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
        crossed = (side[0] * side[1] < -1e-6) & (back[0] * back[1] < -1e-6)
        crossed &= own[:, None] != self.union_number[None, :]
        return np.asarray(crossed.sum(axis=1), dtype=np.intp)

    def cost_of_ascent(self) -> dict[str, int]:
        """Return by person how many lines the line to their parents crosses."""
        counts = [
            int(count)
            for first in range(0, len(self.links), 500)
            for count in self._crossed(
                range(first, min(first + 500, len(self.links))), self.segments[first : first + 500]
            )
        ]
        return {one: sum(counts[number] for number in numbers) for one, numbers in self.above.items()}

    def uses(self, ghosts: Sequence[Ghost]) -> list[int]:
        """Return by ghost about how many crossings there would be more if the couple stood together."""
        return [min(self._more(ghost.beside, ghost.person), self._more(ghost.person, ghost.id)) for ghost in ghosts]

    def _more(self, one: str, there: str) -> int:
        """Return how many crossings there would be more if somebody stood where somebody else stands."""
        if one not in self.at or there not in self.at:
            return 0
        lines = [*self.above[one], *(number for union in self.own[one] for number in self.below[union])]
        moved = {one: self.at[there]}
        now = self._crossed(lines, self.segments[lines]).sum()
        return int(self._crossed(lines, self._segments(lines, moved)).sum() - now)
