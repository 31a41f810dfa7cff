"""What people offer, what they say, and what the young person still asks."""

from __future__ import annotations

import datetime

from ecomap.edit.entries import amend, put
from ecomap.model.document import Document, new_id
from ecomap.model.person import ElementId
from ecomap.model.promise import Message, Offer, Question


def offer(
    document: Document, person: ElementId, what: str, often: str = "", since: datetime.date | None = None
) -> Document:
    """Record something somebody will do: a line of the plan."""
    return put(document, Offer(id=new_id(), person=person, what=what, often=often, since=since))


def review_offer(document: Document, of: ElementId, kept: bool | None) -> Document:
    """Record whether an offer was kept; None: it is too early to say."""
    return amend(document, of, kept=kept)


def leave_message(document: Document, message: Message) -> Document:
    """Keep a message for the young person."""
    return put(document, message)


def ask(document: Document, text: str, to: ElementId | None = None) -> Document:
    """Keep a question the young person still has."""
    return put(document, Question(id=new_id(), text=text, to=to))


def answer(document: Document, question: ElementId, text: str) -> Document:
    """Write down what a question was answered."""
    return amend(document, question, answer=text)
