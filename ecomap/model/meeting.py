"""Who must be kept apart, and would meet at the gathering all the same."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.copies.guests import guests
from ecomap.model.document import Document
from ecomap.model.expected import arrival, expected, leaving
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two guests who must not meet, and are asked to the same part of the day."""

    a: ElementId
    b: ElementId
    session: str = ""
    """The part of the day they share; empty: one of them is asked to the whole of it."""


def would_meet(document: Document) -> tuple[Meeting, ...]:
    """Return who would meet of those who must not, as the invitations stand; whoever said no does not come."""
    coming = {one.person: one.session for one in guests(document) if one.reply is not Reply.NO}
    found: list[Meeting] = []
    for apart in document.keep_apart.values():
        if apart.b is None or apart.a not in coming or apart.b not in coming:
            continue
        one, other = coming[apart.a], coming[apart.b]
        if one == other or not one or not other:
            found.append(Meeting(a=apart.a, b=apart.b, session=one if one == other else ""))
    return tuple(found)


NEAR = 15
"""Minutes between two who must not stand at the door together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtTheDoor:
    """Two guests who must not meet, of whom the second comes while the first does, or has not left."""

    first: ElementId
    second: ElementId
    comes: str
    """When the second comes, "11:45"."""
    stays: str = ""
    """Until when the first stays; empty: they come about the same time."""


def at_the_door(document: Document) -> tuple[AtTheDoor, ...]:
    """Return who would stand at the door together of those who must not, as the times stand that are known."""
    asked = {one.person: one for one in expected(document)}
    found = (
        _meeting(document.gathering, asked[apart.a], asked[apart.b])
        for apart in document.keep_apart.values()
        if apart.b is not None and apart.a in asked and apart.b in asked
    )
    return tuple(one for one in found if one is not None)


def _meeting(day: Gathering, one: Invitation, other: Invitation) -> AtTheDoor | None:
    """Return how two guests would meet at the door, if they would."""
    times = {guest.person: minutes(arrival(day, guest)) for guest in (one, other)}
    earlier, later = sorted((one, other), key=lambda guest: times[guest.person] or 0)
    comes, then, stays = times[earlier.person], times[later.person], leaving(day, earlier)
    if comes is None or then is None:
        return None
    until = minutes(stays)
    if then - comes < NEAR:
        return AtTheDoor(first=earlier.person, second=later.person, comes=arrival(day, later))
    if until is not None and then < until + NEAR:
        return AtTheDoor(first=earlier.person, second=later.person, comes=arrival(day, later), stays=stays)
    return None


def minutes(time: str) -> int | None:
    """Return a time of day in minutes, None for what is none: free words such as "after lunch"."""
    hour, colon, minute = time.partition(":")
    return int(hour) * 60 + int(minute) if colon and hour.isdecimal() and minute.isdecimal() else None
