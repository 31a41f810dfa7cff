"""The gathering (the family group conference): when, where, who is invited, what they need, who is kept apart."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A part of the day with its own guests."""

    id: str
    name: str = ""
    starts: str = ""
    """"11:00"."""
    ends: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """The day itself, as the young person wants it."""

    on: str = ""
    """ISO day and time: "2026-08-15 12:00"."""
    where: str = ""
    address: str = ""
    theme: str = ""
    wishes: str = ""
    rules: str = ""
    language: str = ""
    interpreter: str = ""
    facilitator: str = ""
    budget: str = ""
    plan_of_the_day: str = ""
    sessions: tuple[Session, ...] = ()
    reply_by: datetime.date | None = None
    """Until when guests are asked to answer."""
    service: str = ""
    service_address: str = ""
    service_phone: str = ""


class Reply(Enum):
    """What an invited person answered."""

    WAITING = "waiting"
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"
    NO_REPLY = "no_reply"
    NOT_INVITED = "not_invited"
    """Not invited this time; no list ever says why."""

    @property
    def is_answer(self) -> bool:
        """Say whether the guest has answered, whatever it was."""
        return self in (Reply.YES, Reply.MAYBE, Reply.NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One person's invitation, and everything they need for the day."""

    id: ElementId
    person: ElementId
    invited_by: str = ""
    """"me", "coordinator", "social worker", "via Carys"."""
    via: ElementId | None = None
    method: str = ""
    reply: Reply = Reply.WAITING
    reply_words: str = ""
    asked_on: datetime.date | None = None
    answered_on: datetime.date | None = None
    session: str = ""
    arrives: str = ""
    leaves: str = ""
    travel: str = ""
    travel_with: ElementId | None = None
    pays: str = ""
    food: str = ""
    language: str = ""
    interpreter: str = ""
    access: str = ""
    childcare: str = ""
    needs: str = ""
    agreed_by: str = ""
    """For somebody under 18: who agrees."""
    supporter: str = ""
    seat: str = ""
    brings: str = ""
    part: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepApart:
    """Two people who must not meet; without a second, one person and everybody."""

    id: ElementId
    a: ElementId
    b: ElementId | None = None
    reason: str = ""
