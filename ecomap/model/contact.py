"""Contact now, wish and decision: three different facts, each dated, none ever standing for another; and closeness."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.dates import PartialDate


class ContactKind(Enum):
    """How the young person and somebody are in touch."""

    LIVES_WITH = "lives_with"
    OVERNIGHT = "overnight"
    FACE_TO_FACE = "face_to_face"
    SUPERVISED = "supervised"
    PHONE = "phone"
    ONLINE = "online"
    LETTERBOX = "letterbox"
    NONE = "none"
    NEVER_MET = "never_met"
    DIED = "died"
    UNBORN = "unborn"


IN_TOUCH = frozenset(
    (
        ContactKind.LIVES_WITH,
        ContactKind.OVERNIGHT,
        ContactKind.FACE_TO_FACE,
        ContactKind.SUPERVISED,
        ContactKind.PHONE,
        ContactKind.ONLINE,
        ContactKind.LETTERBOX,
    )
)
"""The kinds of contact now by which somebody is in touch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How they are in touch, from some day on."""

    kind: ContactKind
    often: str = ""
    """"daily", "weekly", "fortnightly", "monthly", "6 a year", "once", "never"."""
    last: PartialDate | None = None
    since: PartialDate | None = None
    recorded: datetime.date | None = None


class WishKind(Enum):
    """What the young person would like."""

    MORE = "more"
    SAME = "same"
    LESS = "less"
    RECONNECT = "reconnect"
    MEET = "meet"
    KNOW_ABOUT = "know_about"
    MESSAGE = "message"
    NOT_NOW = "not_now"
    NO = "no"
    VISIT_PLACE = "visit_place"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the young person would like with somebody, in their own words where they gave any."""

    kind: WishKind
    words: str = ""
    recorded: datetime.date | None = None


class DecisionKind(Enum):
    """What the adults who may decide have decided, the strictest last. File copy only."""

    OK = "ok"
    OK_SUPERVISED = "ok_supervised"
    LETTERS_ONLY = "letters_only"
    CHECKING = "checking"
    """Until that is done, nothing is allowed."""
    NOT_ALLOWED = "not_allowed"

    @property
    def strictness(self) -> int:
        """How strict it is: of two decisions, the one with more of it holds."""
        return list(DecisionKind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision on contact: what, by whom, when, until when, and why."""

    kind: DecisionKind
    by: str = ""
    on: datetime.date | None = None
    review: datetime.date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closeness:
    """How close somebody is felt to be: ring 1 is closest; None is "not placed"."""

    ring: int | None
    recorded: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How somebody (or a place) stands to the young person. Each history ends with what holds now."""

    closeness: tuple[Closeness, ...] = ()
    contact: tuple[Contact, ...] = ()
    wishes: tuple[Wish, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def ring(self) -> int | None:
        """The ring now, or None if not placed."""
        return self.closeness[-1].ring if self.closeness else None

    @property
    def contact_now(self) -> Contact | None:
        """How they are in touch now, if known."""
        return self.contact[-1] if self.contact else None

    @property
    def wish(self) -> Wish | None:
        """What is wished now, if asked."""
        return self.wishes[-1] if self.wishes else None

    @property
    def decision(self) -> Decision | None:
        """What is decided now, if anything is."""
        return self.decisions[-1] if self.decisions else None


NOTHING_KNOWN = Standing()
