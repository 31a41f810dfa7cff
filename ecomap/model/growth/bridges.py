"""Bridges: who links parts of a network that would be apart without them, the young person left out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from ecomap.model.document import Document
from ecomap.model.person import ElementId, Kind

Links = Mapping[ElementId, frozenset[ElementId]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """Somebody, or a place or group, without whom others would be apart."""

    element: ElementId
    apart: int
    """How many would be cut off from the largest part that is left."""
    between: float
    """On which share of all shortest ways between two others they stand, 0 to 1."""


def links(document: Document) -> Links:
    """Return who is linked with whom: by a line of the ecomap, as couple, parent and child, brother or sister, or home.

    The young person is left out, since everybody is linked through them; and pets.
    """
    away = {one.id for one in document.people.values() if one.kind is Kind.PET} | {document.young_person}
    known = {one for one in (*document.people, *document.places) if one not in away}
    found: dict[ElementId, set[ElementId]] = {
        one: set() for one in (*document.people, *document.places) if one in known
    }
    for pair in _pairs(document):
        if set(pair) <= known and pair[0] != pair[1]:
            found[pair[0]].add(pair[1])
            found[pair[1]].add(pair[0])
    return {one: frozenset(others) for one, others in found.items()}


def _pairs(document: Document) -> Iterable[tuple[ElementId, ElementId]]:
    """Yield every two who are linked."""
    for tie in document.ties.values():
        yield tie.a, tie.b
    for couple in document.couples.values():
        yield couple.a, couple.b
    for line in document.parentages.values():
        yield from ((line.child, parent) for parent in line.parents)
    groups = (
        *(one.members for one in document.households.values()),
        *(one.members for one in document.sibships.values()),
        *(one.children for one in document.twins.values()),
    )
    for group in groups:
        yield from combinations(group, 2)


def parts(among: Links) -> tuple[frozenset[ElementId], ...]:
    """Return the parts of a network that nothing links, largest first; of as many, whose first was named first."""
    seen: set[ElementId] = set()
    found: list[frozenset[ElementId]] = []
    for start in among:
        if start not in seen:
            part = _reached(among, start, None)
            seen |= part
            found.append(frozenset(part))
    return tuple(sorted(found, key=len, reverse=True))


def _reached(among: Links, start: ElementId, without: ElementId | None) -> set[ElementId]:
    """Return who can be reached from somebody, not going through one of them."""
    found, waiting = {start}, deque((start,))
    while waiting:
        for there in among[waiting.popleft()]:
            if there not in found and there != without:
                found.add(there)
                waiting.append(there)
    return found


def bridges(among: Links) -> tuple[Bridge, ...]:
    """Return everybody without whom others would be apart (articulation points), who links most first."""
    between = betweenness(among)
    found = []
    for one, others in among.items():
        apart: list[set[ElementId]] = []
        for start in others:
            if not any(start in part for part in apart):
                apart.append(_reached(among, start, one))
        if len(apart) > 1:
            sizes = sorted(map(len, apart))
            found.append(Bridge(element=one, apart=sum(sizes[:-1]), between=between[one]))
    return tuple(sorted(found, key=lambda bridge: (-bridge.between, -bridge.apart)))


def betweenness(among: Links) -> Mapping[ElementId, float]:
    """Return on which share of the shortest ways between two others everybody stands (Brandes, 2001)."""
    found = dict.fromkeys(among, 0.0)
    for start in among:
        order, ways, before = _ways(among, start)
        leaning = dict.fromkeys(order, 0.0)
        for here in reversed(order):
            for there in before[here]:
                leaning[there] += ways[there] / ways[here] * (1 + leaning[here])
            if here != start:
                found[here] += leaning[here]
    pairs = (len(among) - 1) * (len(among) - 2)
    return {one: value / pairs if pairs > 0 else 0.0 for one, value in found.items()}


def _ways(
    among: Links, start: ElementId
) -> tuple[list[ElementId], dict[ElementId, int], dict[ElementId, list[ElementId]]]:
    """Return who can be reached, nearest first; on how many shortest ways; and who comes just before them."""
    far, ways = {start: 0}, {start: 1}
    before: dict[ElementId, list[ElementId]] = {start: []}
    order: list[ElementId] = []
    waiting = deque((start,))
    while waiting:
        here = waiting.popleft()
        order.append(here)
        for there in among[here]:
            if there not in far:
                far[there], ways[there], before[there] = far[here] + 1, 0, []
                waiting.append(there)
            if far[there] == far[here] + 1:
                ways[there] += ways[here]
                before[there].append(here)
    return order, ways, before


def density(among: Links) -> float:
    """Return how many of all pairs are linked, 0 to 1."""
    count = len(among)
    return sum(map(len, among.values())) / (count * (count - 1)) if count > 1 else 0.0
