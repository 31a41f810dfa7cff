"""What people offer, what they say, and what the young person still asks."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something somebody will do: a line of the plan."""

    id: ElementId
    person: ElementId
    what: str = ""
    often: str = ""
    since: datetime.date | None = None
    review: datetime.date | None = None
    kept: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message for the young person: a card, a letter, a video."""

    id: ElementId
    person: ElementId
    kind: str = ""
    text: str = ""
    language: str = ""
    read_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something the young person still wants to know."""

    id: ElementId
    text: str = ""
    to: ElementId | None = None
    answer: str = ""
