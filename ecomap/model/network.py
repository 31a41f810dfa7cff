"""Places and groups, sectors, and ties with their strength and flow; bonds, which only the file copy shows."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.dates import PartialDate
from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector:
    """A part of the ecomap: "mum's side", "friends"."""

    id: str
    name: str
    colour: str = ""
    """One of the look's sector colours; the id itself, if empty."""


SECTORS = tuple(
    Sector(id=key, name=name)
    for key, name in (
        ("mum", "Mum's side"),
        ("dad", "Dad's side"),
        ("home", "Home and carers"),
        ("friends", "Friends"),
        ("school", "School or work"),
        ("help", "People who help"),
        ("community", "Community"),
        ("pets", "Pets"),
    )
)
"""What a new map starts with, clockwise from the left of the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place or a group that matters: a club, a mosque, a park, a class."""

    id: ElementId
    name: str = ""
    icon: str = ""
    """Name of a shipped icon."""
    sector: str = "community"
    address: str = ""
    about: str = ""
    note: str = ""


class Strength(Enum):
    """A tie, as the young person feels it."""

    STRONG = "strong"
    OKAY = "okay"
    WEAK = "weak"
    UP_AND_DOWN = "up_down"
    STRESSFUL = "stressful"
    BROKEN = "broken"
    UNKNOWN = "unknown"


class Flow(Enum):
    """Who gives: `OUT` from a to b, `IN` from b to a."""

    NONE = ""
    OUT = "out"
    IN = "in"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling:
    """What a tie was like from some day on."""

    strength: Strength
    since: PartialDate | None = None
    recorded: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A line of the ecomap, between any two of the people, places and groups."""

    id: ElementId
    a: ElementId
    b: ElementId
    feelings: tuple[Feeling, ...] = ()
    """What it is (the last) and was before."""
    flow: Flow = Flow.NONE
    note: str = ""

    @property
    def strength(self) -> Strength:
        """How it is felt now."""
        return self.feelings[-1].strength if self.feelings else Strength.UNKNOWN


class BondKind(Enum):
    """An emotional line between two people: clinical words, file copy only."""

    ORDINARY = "ordinary"
    CLOSE = "close"
    FUSED = "fused"
    DISTANT = "distant"
    CONFLICT = "conflict"
    CLOSE_CONFLICT = "close_conflict"
    FUSED_CONFLICT = "fused_conflict"
    DISTANT_CONFLICT = "distant_conflict"
    CUT_OFF = "cut_off"
    CUT_OFF_REPAIRED = "cut_off_repaired"
    FOCUSED_ON = "focused_on"
    CONTROLLING = "controlling"
    NEGLECT = "neglect"
    HARM_EMOTIONAL = "harm_emotional"
    HARM_PHYSICAL = "harm_physical"
    HARM_SEXUAL = "harm_sexual"
    CARING_FOR = "caring_for"
    NEVER_MET = "never_met"
    FRIENDSHIP = "friendship"
    BEST_FRIENDS = "best_friends"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """An emotional line from one person to another."""

    id: ElementId
    a: ElementId
    b: ElementId
    kind: BondKind
    since: PartialDate | None = None
    until: PartialDate | None = None
    note: str = ""
