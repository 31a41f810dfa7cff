"""Facts as the young person would say them: short sentences, reading age nine."""

from __future__ import annotations

from ecomap.model import naming
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, age
from ecomap.model.person import ElementId

_SMALL = 4
"""Years: until then somebody is told to have been a baby."""


def spoken(copy: Copy, element: ElementId) -> str:
    """Return what the young person calls somebody, on their papers."""
    return naming.spoken(copy.shown, element)


def span(since: PartialDate | None, until: PartialDate | None) -> str:
    """Return from when to when: "2018 to 2020", "Since 2024", "Until 2015"."""
    if since is None and until is None:
        return ""
    if until is None or since is None:
        only = since or until
        return f"{'Since' if until is None else 'Until'} {only.year if only else ''}"
    return str(since.year) if since.year == until.year else f"{since.year} to {until.year}"


def ages(born: PartialDate | None, since: PartialDate | None, until: PartialDate | None) -> str:
    """Return how old the young person was then: "I was 5 to 7", "I was a baby", "I came here when I was 11"."""
    if born is None or since is None:
        return ""
    first = _age(born, since)
    if until is None:
        return "I was born here" if first < 1 else f"I came here when I was {first}"
    last = _age(born, until)
    if last < 1:
        return "I was a baby"
    if first == last:
        return f"I was {first}"
    if first < 1:
        return f"I was a baby, until I was {last}" if last <= _SMALL else f"From a baby until I was {last}"
    return f"I was {first} to {last}"


def _age(born: PartialDate, then: PartialDate) -> int:
    """Return the age at a date as far as it is known."""
    return max(age(born, then.earliest()), 0)
