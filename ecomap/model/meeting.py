"""Who must be kept apart, and would meet at the gathering all the same."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.copies.guests import guests
from ecomap.model.document import Document
from ecomap.model.gathering import Reply
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
