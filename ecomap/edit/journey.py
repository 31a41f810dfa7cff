"""The young person's way so far and the search: homes, schools, events, steps, consent, what the service asked."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import amend, put
from ecomap.model.document import Document
from ecomap.model.journey import Consent, Event, Home, School, SearchStep, Stay
from ecomap.model.person import ElementId


def record(document: Document, entry: Home | School | Event | SearchStep | Consent) -> Document:
    """Add a home, a school, an event, a step of the search or a consent; or put it in the place of what it was."""
    return put(document, entry)


def change_entry(document: Document, entry: ElementId, **facts: Any) -> Document:
    """Change facts of a home, a school, an event, a step of the search or a consent."""
    return amend(document, entry, **facts)


def lived_there(document: Document, home: ElementId, stay: Stay) -> Document:
    """Say that somebody lived in a home; once a person, what is said last holds."""
    others = document.homes[home].people
    if any(one.person == stay.person for one in others):
        return amend(document, home, people=tuple(stay if one.person == stay.person else one for one in others))
    return amend(document, home, people=(*others, stay))


def moved_out(document: Document, home: ElementId, person: ElementId) -> Document:
    """Take back that somebody lived in a home."""
    return amend(document, home, people=tuple(one for one in document.homes[home].people if one.person != person))


def end_consent(document: Document, consent: ElementId, on: datetime.date) -> Document:
    """Record the day somebody took their consent back: it was given, and it has ended."""
    return amend(document, consent, ended=on)


def set_eligibility(document: Document, **facts: Any) -> Document:
    """Change what the service's own questions came to; it blocks nothing."""
    eligibility = replace(document.eligibility, **facts)
    return document if eligibility == document.eligibility else replace(document, eligibility=eligibility)
