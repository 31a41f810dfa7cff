"""Guests under 18: of whom the list has to say who agrees. That they are is told, their birthday is not."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable

from ecomap.model.dates import age
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation
from ecomap.model.person import ElementId

from .hidden import Hidden

_OF_AGE = 18


def under_18(
    document: Document, invitations: Iterable[Invitation], on: datetime.date, kept_away: Hidden | None = None
) -> frozenset[ElementId]:
    """Return the invited who are under 18 on the day of the gathering, or on the copy's if it has none.

    Whose birth is kept from the reader is not among them, whatever their age.
    """
    day = on
    with contextlib.suppress(ValueError):
        day = datetime.date.fromisoformat(document.gathering.on.partition(" ")[0])
    invited = (document.people[one.person] for one in invitations if one.person in document.people)
    return frozenset(
        person.id
        for person in invited
        if person.born is not None and age(person.born, day) < _OF_AGE and not _kept(kept_away, person.id)
    )


def _kept(kept_away: Hidden | None, person: ElementId) -> bool:
    """Say whether somebody, or when they were born, is kept from the reader."""
    if kept_away is None:
        return False
    gone = person in kept_away.elements or person in kept_away.roles
    return gone or "born" in kept_away.facts.get(person, frozenset())
