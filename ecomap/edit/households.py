"""Who lives together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ecomap.edit.entries import amend, put, without
from ecomap.model.document import Document, new_id
from ecomap.model.family import Household
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken


def make_household(document: Document, members: Iterable[ElementId], name: str = "") -> Document:
    """Put people (and pets) into one household; the same people twice are one household."""
    together = tuple(dict.fromkeys(members))
    if not together:
        raise RuleBroken(Problem("A household needs somebody who lives in it."))
    if unknown := [member for member in together if member not in document.people]:
        raise RuleBroken(Problem("Only people and pets live in a household.", tuple(unknown)))
    same = (one for one in document.households.values() if set(one.members) == set(together))
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
