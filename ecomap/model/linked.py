"""How two are linked who are no family: by a line, by a home, or over others whom both of them know."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.kinship import Kin, Step, kin
from ecomap.model.person import ElementId
from ecomap.model.related import beside


class Link(Enum):
    """What two have to do with each other who are no kin."""

    LINE = "line"
    """A line of the ecomap."""
    HOME = "home"
    """They live in one home."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The shortest way from one to another, over family, homes and lines."""

    start: ElementId
    way: tuple[tuple[Step | Link, ElementId], ...]
    both: tuple[ElementId, ...] = ()
    """Of two who do not know each other: everybody whom both of them know."""

    @property
    def end(self) -> ElementId:
        """Who is reached."""
        return self.way[-1][1]

    @property
    def people(self) -> tuple[ElementId, ...]:
        """Everybody on the way, first to last, and places too."""
        return (self.start, *(one for _, one in self.way))


def linked(document: Document, homes: Mapping[ElementId, Household], one: ElementId, other: ElementId) -> Linked | None:
    """Return how two are linked, told from the young person if one of them is; None if nothing links them.

    Everybody on a map knows whose map it is: a way over the young person is taken only where no other leads.
    """
    if other == document.young_person:
        one, other = other, one
    if one == other:
        return None
    around = _Around(document, kin(document), _homes_of(homes), _lines_of(document))
    me = document.young_person
    way = _shortest(around, one, other, without=me) or _shortest(around, one, other, without=None)
    if way is None:
        return None
    both: tuple[ElementId, ...] = ()
    if len(way) == 2:
        theirs = {there for _, there in around.of(other)}
        both = tuple(dict.fromkeys(there for _, there in around.of(one) if there in theirs))
        both = tuple(there for there in both if there != me) or both
    return Linked(one, way, both)


@dataclass(frozen=True, slots=True)
class _Around:
    """Who is one step away from anybody."""

    document: Document
    family: Kin
    homes: Mapping[ElementId, tuple[ElementId, ...]]
    lines: Mapping[ElementId, tuple[ElementId, ...]]

    def of(self, here: ElementId) -> Iterator[tuple[Step | Link, ElementId]]:
        """Yield everybody, and every place, one step away: kin first, then who lives there, then who is known."""
        yield from beside(self.family, here)
        for links, kind in ((self.homes, Link.HOME), (self.lines, Link.LINE)):
            for there in links.get(here, ()):
                if there != here and (there in self.document.people or there in self.document.places):
                    yield kind, there


def _homes_of(homes: Mapping[ElementId, Household]) -> Mapping[ElementId, tuple[ElementId, ...]]:
    found: dict[ElementId, tuple[ElementId, ...]] = {}
    for home in homes.values():
        for member in home.members:
            found[member] = (*found.get(member, ()), *home.members)
    return found


def _lines_of(document: Document) -> Mapping[ElementId, tuple[ElementId, ...]]:
    found: dict[ElementId, list[ElementId]] = {}
    for tie in document.ties.values():
        found.setdefault(tie.a, []).append(tie.b)
        found.setdefault(tie.b, []).append(tie.a)
    return {one: tuple(others) for one, others in found.items()}


def _shortest(
    around: _Around, start: ElementId, end: ElementId, *, without: ElementId | None
) -> tuple[tuple[Step | Link, ElementId], ...] | None:
    """Return the shortest way, by breadth-first search; it may begin with whom it is to do without."""
    came: dict[ElementId, tuple[ElementId, Step | Link] | None] = {start: None}
    waiting = deque((start,))
    while waiting and end not in came:
        here = waiting.popleft()
        for link, there in around.of(here):
            if there not in came and there != without:
                came[there] = (here, link)
                waiting.append(there)
    if end not in came:
        return None
    back: list[tuple[Step | Link, ElementId]] = []
    here = end
    while (before := came[here]) is not None:
        back.append((before[1], here))
        here = before[0]
    return tuple(reversed(back))
