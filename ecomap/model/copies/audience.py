"""Four audiences, and the table of what each may see (the practice's own table, row by row)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve


class Audience(Enum):
    """For whom a copy is made."""

    YOUNG_PERSON = "young-person"
    GUESTS = "guests"
    COORDINATOR = "coordinator"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What one audience may see, as a document from which everything else is gone. Made by `copy_for` alone."""

    audience: Audience
    shown: Document
    on: datetime.date
    """The day the copy shows; ages are computed at it."""
    more: Mapping[ElementId, int] = field(default_factory=dict)
    """How many people of this copy are folded away on a drawing, by the person they are folded on."""
    then: Copy | None = None
    """How the map was at an earlier moment, for the same audience: where the two are to be compared."""
    under_18: frozenset[ElementId] = frozenset()
    """Guests of whom the list has to say who agrees; only for those who keep the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What an audience may see. Everything not named here, only the file copy holds."""

    surnames: Literal["no", "if_fine", "yes"]
    birth_of_others: Literal["no", "year"]
    pictures: Literal["no", "if_allowed"]
    reach_of_guests: bool
    """Addresses of invited people, for the list's tear-off page; never a carer's."""
    contact_and_wish: bool
    strengths: bool
    """As the young person feels them; else every tie is an ordinary line."""
    lost_babies: bool
    """Stillborn and miscarried children, whether or not the map says that others may see them."""
    own_story: bool
    """Homes, schools, events, questions, sheets."""
    gathering_list: bool
    """Invitations with everything people need for the day."""
    offers_and_messages: bool
    drawing_by_consent: bool
    """The network is in the copy only if the young person agrees."""
    reserves: frozenset[Reserve]
    """What is kept from this audience."""


ALLOWANCES: Mapping[Audience, Allowance] = {
    Audience.YOUNG_PERSON: Allowance(
        surnames="if_fine",
        birth_of_others="year",
        pictures="if_allowed",
        reach_of_guests=False,
        contact_and_wish=True,
        strengths=True,
        lost_babies=True,
        own_story=True,
        gathering_list=False,
        offers_and_messages=True,
        drawing_by_consent=False,
        reserves=frozenset({Reserve.FILE_ONLY}),
    ),
    Audience.GUESTS: Allowance(
        surnames="no",
        birth_of_others="no",
        pictures="if_allowed",
        reach_of_guests=False,
        contact_and_wish=False,
        strengths=False,
        lost_babies=False,
        own_story=False,
        gathering_list=True,
        offers_and_messages=False,
        drawing_by_consent=True,
        reserves=frozenset(Reserve),
    ),
    Audience.COORDINATOR: Allowance(
        surnames="yes",
        birth_of_others="no",
        pictures="if_allowed",
        reach_of_guests=True,
        contact_and_wish=False,
        strengths=False,
        lost_babies=False,
        own_story=False,
        gathering_list=True,
        offers_and_messages=True,
        drawing_by_consent=False,
        reserves=frozenset({Reserve.FILE_ONLY, Reserve.ME_AND_WORKER}),
    ),
}
"""For every audience but the file, which sees all."""
