"""What is understood of one person, pet, place or group of a typed line."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from ecomap.edit.kin import Manner, Step, Way
from ecomap.edit.phrases.details import NOTHING_SAID, Details
from ecomap.edit.phrases.words import PlaceWord, Role, Words
from ecomap.model.person import ElementId


class Whose(Enum):
    """From whom a path starts, if no name says it."""

    YOUNG_PERSON = "my"
    SELECTED = "her"


@dataclass(frozen=True, slots=True)
class Hop:
    """Somebody on the way: "mum's", "dad's sister Simone's"."""

    role: Role
    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One person, pet, place or group of a typed line."""

    name: str = ""
    whose: Whose | ElementId = Whose.YOUNG_PERSON
    hops: tuple[Hop, ...] = ()
    role: Role | None = None
    words: str = ""
    """The role as it was said: "uncle", "best friend"."""
    instead: tuple[Role, ...] = ()
    """The path that makes a role exact: "mum's mum" of "nan (mum's mum)"."""
    also: tuple[Role, ...] = ()
    """What else they are: of "nan Jean, kinship carer"."""
    side: str = ""
    """Of "(dad's side)": the parent it goes by, as words name that step."""
    owner: str = ""
    """Of "Kelly's mum": Kelly, where the map knows nobody (or several people) of that name."""
    place: PlaceWord | None = None
    at: str = ""
    """A place or a group somebody belongs to."""
    details: Details = NOTHING_SAID


Known = Callable[[str], ElementId | None]
"""Whom a name means on the map, if anybody."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """With what a line is heard: the words of a language, the day, and who is known by name."""

    words: Words
    on: datetime.date
    known: Known


def exact(phrase: Phrase) -> tuple[Step, ...] | None:
    """Return the kin path of a phrase from its start, all hops included; None if it is not by kin alone."""
    said = () if phrase.role is None else (*(hop.role for hop in phrase.hops), phrase.role)
    paths = [role.path for role in phrase.instead or said]
    if not paths or None in paths:
        return None
    return tuple(step for path in paths for step in path or ())


def belongs_in_time(phrase: Phrase) -> bool:
    """Say whether a bare year means since when, and not of birth: for carers, partners, and who is no kin."""
    last = phrase.role.last if phrase.role else None
    if last is None:
        return phrase.role is not None and phrase.role.path is None
    return last.way is Way.PARTNER or last.manner in (Manner.FOSTER, Manner.GUARDIAN, Manner.KINSHIP)
