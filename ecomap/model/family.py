"""Couples, children by birth and by every other way, twins, brothers and sisters, households."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ecomap.model.dates import PartialDate
from ecomap.model.person import ElementId


class CoupleKind(Enum):
    """What two partners are or were to each other."""

    MARRIED = "married"
    CIVIL_PARTNERS = "civil_partners"
    COHABITING = "cohabiting"
    LIVING_APART = "living_apart"
    ENGAGED = "engaged"
    DATING = "dating"
    SHORT = "short"
    """Short or secret."""
    UNKNOWN = "unknown"


class Ending(Enum):
    """How a couple ended, if it did."""

    NONE = ""
    SEPARATED = "separated"
    DIVORCED = "divorced"
    WIDOWED = "widowed"
    ENDED = "ended"
    """Over, and nothing more is known or needs a word."""
    BACK_TOGETHER = "back_together"


@dataclass(frozen=True, slots=True, kw_only=True)
class Couple:
    """Two people who are or were partners; man or woman, first or second, has no meaning here."""

    id: ElementId
    a: ElementId
    b: ElementId
    kind: CoupleKind = CoupleKind.UNKNOWN
    since: PartialDate | None = None
    until: PartialDate | None = None
    ending: Ending = Ending.NONE
    note: str = ""


class ChildKind(Enum):
    """In which way somebody is a child of theirs."""

    BIRTH = "birth"
    ADOPTED = "adopted"
    FOSTER = "foster"
    KINSHIP = "kinship"
    SPECIAL_GUARDIAN = "special_guardian"
    RESIDENTIAL = "residential"
    STEP = "step"
    PARENT = "parent"
    """A parent in law or in life, not by birth."""
    DONOR = "donor"
    SURROGATE = "surrogate"

    __hash__ = object.__hash__  # a member is one object; Enum's own is Python, and asked of everybody at every step


@dataclass(frozen=True, slots=True, kw_only=True)
class Parentage:
    """A child of one or two people, in one way, for a time. A child may have several at once or in turn."""

    id: ElementId
    child: ElementId
    parents: tuple[ElementId, ...]
    """One or two; the mother first where a table says so."""
    kind: ChildKind = ChildKind.BIRTH
    since: PartialDate | None = None
    until: PartialDate | None = None
    primary: bool = False
    """Decides the child's row in the family tree; if none is marked, the first by birth does."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """Children born together: two, or more."""

    id: ElementId
    children: tuple[ElementId, ...]
    identical: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibship:
    """Brothers and sisters whose parents are not known."""

    id: ElementId
    members: tuple[ElementId, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """People (and pets) who live together."""

    id: ElementId
    members: tuple[ElementId, ...]
    name: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
