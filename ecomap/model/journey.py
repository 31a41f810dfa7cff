"""The young person's way so far: homes, schools, events; and the search: steps, consent, eligibility."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.dates import PartialDate
from ecomap.model.person import ElementId


class HomeKind(Enum):
    """What kind of home it was."""

    FAMILY = "family"
    KINSHIP = "kinship"
    FOSTER = "foster"
    RESIDENTIAL = "residential"
    ADOPTIVE = "adoptive"
    SUPPORTED = "supported"
    OWN = "own"
    RECEPTION = "reception"
    JOURNEY = "journey"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """Somebody who lived in a home, for all of the time or a part of it."""

    person: ElementId
    since: PartialDate | None = None
    until: PartialDate | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where the young person lived: never a placement."""

    id: ElementId
    name: str = ""
    kind: HomeKind = HomeKind.OTHER
    people: tuple[Stay, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    address: str = ""
    words: str = ""
    """In the young person's words: what it was like, who felt safe."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school, college, club or job."""

    id: ElementId
    name: str = ""
    kind: str = "school"
    since: PartialDate | None = None
    until: PartialDate | None = None
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened and belongs into the story."""

    id: ElementId
    what: str = ""
    on: PartialDate | None = None
    people: tuple[ElementId, ...] = ()
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchStep:
    """One step of the file search or the safe search."""

    id: ElementId
    on: datetime.date | None = None
    about: ElementId | None = None
    where: str = ""
    """"electoral register", "file", "phone call"."""
    what: str = ""
    outcome: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Somebody's yes, or its end: the young person's, and of whoever holds parental responsibility."""

    id: ElementId
    by: str = ""
    role: str = ""
    on: datetime.date | None = None
    given: bool = True
    ended: datetime.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """What the service's own questions came to; it never blocks anything."""

    status: str = ""
    """"in care", "care leaver"."""
    worker: str = ""
    """The allocated social worker or personal adviser."""
    plan: str = ""
    service: str = ""
    oldest: int = 25
    youngest: int = 8
    keep_until: datetime.date | None = None
    """The day until which the service keeps the map; then somebody is asked whether it is to be destroyed."""
    note: str = ""
