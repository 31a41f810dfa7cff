"""Who must be kept apart, in words: who would meet, who would stand at the door together, where each of a pair is."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.meeting import at_the_door, would_meet
from ecomap.model.naming import full_name
from ecomap.papers.gathering.day import clock
from ecomap.papers.gathering.rows import time_words
from ecomap.papers.table import Cell, cell, strong


def meeting_words(copy: Copy) -> Iterator[str]:
    """Yield who would meet of those who must not."""
    document = copy.shown
    names = {one.id: one.name or one.id for one in document.gathering.sessions}
    for one in would_meet(document):
        a, b = full_name(document, one.a), full_name(document, one.b)
        if not names:
            yield f"{a} and {b} must not meet, and the day has no parts. Give it two, and ask each to one."
            continue
        both = f"are both asked to {names[one.session]}" if one.session in names else "may be there at the same time"
        yield f"{a} and {b} must not meet, and {both}. Ask one of them to another part of the day."


def door_words(copy: Copy) -> Iterator[str]:
    """Yield who would stand at the door together of those who must not."""
    document = copy.shown
    for one in at_the_door(document):
        first, second = full_name(document, one.first), full_name(document, one.second)
        if one.stays:
            yield (
                f"{first} and {second} must not meet: {second} comes at {clock(one.comes)}, "
                f"and {first} stays until {clock(one.stays)}."
            )
        else:
            yield f"{first} and {second} must not meet, and both come about {clock(one.comes)}."


def pairs(copy: Copy) -> Iterator[tuple[Cell, ...]]:
    """Yield, row by row, two guests who are kept apart, and what each of them is asked to."""
    theirs = {one.person: one for one in guests(copy.shown)}
    for apart in copy.shown.keep_apart.values():
        if apart.b is not None and apart.a in theirs and apart.b in theirs:
            yield (*_guest(copy, theirs[apart.a]), *_guest(copy, theirs[apart.b]))


def _guest(copy: Copy, invitation: Invitation) -> Iterator[Cell]:
    """Yield who somebody is and what they are asked to."""
    where = time_words(copy, invitation) or "the whole day"
    yield strong(full_name(copy.shown, invitation.person))
    yield cell("does not come" if invitation.reply is Reply.NO else where)
