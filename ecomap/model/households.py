"""The households of a copy that there are on its day: those that can stand in the middle of an ecomap."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import lru_cache

from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.identity import Same
from ecomap.model.person import ElementId


def is_over(household: Household, on: datetime.date) -> bool:
    """Say whether nobody lives there together any more on a day."""
    if household.until is not None and household.until.day:
        return household.until.earliest() <= on
    return household.until is not None and household.until.point() < on.year + (on.month - 1) / 12


def households_of(copy: Copy) -> Mapping[ElementId, Household]:
    """Return the homes of a copy on its day, the young person's own first, with those of its people alone."""
    return _households(Same(copy.shown), copy.on)


def own_households(copy: Copy) -> tuple[ElementId, ...]:
    """Return the homes that the young person lives in."""
    return tuple(key for key, home in households_of(copy).items() if copy.shown.young_person in home.members)


@lru_cache(maxsize=16)
def _households(document_: Same, on: datetime.date) -> Mapping[ElementId, Household]:
    document = document_.it
    assert isinstance(document, Document)
    me = document.young_person
    there = [
        home
        for home in document.households.values()
        if not is_over(home, on) and any(one in document.people for one in home.members)
    ]
    return {home.id: home for home in sorted(there, key=lambda home: me not in home.members)}
