"""Who lives together, and who moved out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ecomap.edit.entries import amend, put, without
from ecomap.model.dates import exactly
from ecomap.model.document import Document, new_id
from ecomap.model.family import Household
from ecomap.model.households import is_over
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken


class Living(Enum):
    """How some people live, as the homes of a day have it."""

    APART = "apart"
    """Not all of them in one home, or in none."""
    AT_HOME = "at home"
    """They are all of a home."""
    SOME = "some"
    """They are some of a home, not all of it."""
    MORE = "more"
    """They are all of one home, and others."""


@dataclass(frozen=True, slots=True)
class Lived:
    """How some people live, and in which home."""

    how: Living
    home: ElementId | None = None


def make_household(document: Document, members: Iterable[ElementId], name: str = "") -> Document:
    """Put people (and pets) into one household; the same people twice are one household."""
    together = tuple(dict.fromkeys(members))
    if not together:
        raise RuleBroken(Problem("A household needs somebody who lives in it."))
    if unknown := [member for member in together if member not in document.people]:
        raise RuleBroken(Problem("Only people and pets live in a household.", tuple(unknown)))
    there = (one for one in document.households.values() if one.until is None)
    same = (one for one in there if set(one.members) == set(together))
    if known := next(same, None):
        return amend(document, known.id, name=name or known.name)
    return put(document, Household(id=new_id(), members=together, name=name))


def change_household(document: Document, household: ElementId, **facts: Any) -> Document:
    """Change facts of a household: name, since, until."""
    return amend(document, household, **facts)


def join_household(document: Document, household: ElementId, members: Iterable[ElementId]) -> Document:
    """Let more people live in a household."""
    before = document.households[household].members
    return amend(document, household, members=tuple(dict.fromkeys((*before, *members))))


def leave_household(document: Document, household: ElementId, members: Iterable[ElementId]) -> Document:
    """Let people move out; an empty household is no more."""
    gone = frozenset(members)
    left = tuple(member for member in document.households[household].members if member not in gone)
    if not left:
        return without(document, "households", (household,))
    return amend(document, household, members=left)


def move_out(document: Document, household: ElementId, members: Iterable[ElementId], on: datetime.date) -> Document:
    """Let people move out on a day: that they lived there stays known, as a home that ended.

    With fewer than two left, the home itself has ended.
    """
    gone = frozenset(members)
    before = document.households[household]
    left = tuple(one for one in before.members if one not in gone)
    ended = replace(before, until=exactly(on))
    if len(left) < 2:
        return put(document, ended)
    if len(left) == len(before.members):
        return document
    return put(document, replace(before, members=left), replace(ended, id=new_id()))


def lived(document: Document, people: Iterable[ElementId], on: datetime.date) -> Lived:
    """Return how some people live on a day."""
    together = frozenset(people)
    homes = [(one.id, frozenset(one.members)) for one in document.households.values() if not is_over(one, on)]
    if home := next((key for key, members in homes if members == together), None):
        return Lived(Living.AT_HOME, home)
    around = [key for key, members in homes if together < members]
    within = [key for key, members in homes if members < together]
    if len(around) == 1:
        return Lived(Living.SOME, around[0])
    return Lived(Living.MORE, within[0]) if len(within) == 1 else Lived(Living.APART)
