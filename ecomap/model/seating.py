"""Who sits where at the gathering: chairs in a ring, counted from the young person's; and who is too near to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ecomap.model.document import Document
from ecomap.model.expected import expected
from ecomap.model.gathering import Invitation
from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """One ring of chairs: those who are given one by its number, and those who are not yet."""

    chairs: Mapping[int, tuple[ElementId, ...]]
    """From 1, clockwise after the young person's own; more than one on a chair is a mistake to be seen."""
    wishes: tuple[Invitation, ...]
    """Where guests would like to sit, in words."""
    waiting: tuple[Invitation, ...]
    count: int
    """How many chairs there are beside the young person's."""


def seating(document: Document, session: str) -> Seating:
    """Return the chairs for a part of the day; whoever is asked to the whole day sits there, too."""
    theirs = [one for one in expected(document) if one.session in (session, "")]
    chairs: dict[int, tuple[ElementId, ...]] = {}
    for one in theirs:
        if number := chair(one):
            chairs[number] = (*chairs.get(number, ()), one.person)
    waiting = tuple(one for one in theirs if not chair(one))
    return Seating(
        chairs=chairs,
        wishes=tuple(one for one in waiting if one.seat.strip()),
        waiting=waiting,
        count=max(len(theirs), *chairs, 0) if chairs else len(theirs),
    )


def chair(invitation: Invitation) -> int:
    """Return the number of a guest's chair; 0 where their seat is a wish in words, or nothing."""
    words = invitation.seat.strip()
    return int(words) if words.isdecimal() and 0 < int(words) <= MOST else 0


MOST = 200
"""No ring has more chairs; a greater number is no chair."""


def too_near(document: Document, found: Seating) -> Iterator[tuple[ElementId, ElementId]]:
    """Yield who must be kept apart, and is seated on neighbouring chairs or on the same."""
    where = {person: number for number, people in found.chairs.items() for person in people}
    for apart in document.keep_apart.values():
        a, b = where.get(apart.a), where.get(apart.b) if apart.b is not None else None
        if apart.b is not None and a is not None and b is not None and abs(a - b) <= 1:
            yield apart.a, apart.b
