"""How somebody stands to the young person: contact now, wish, decision, closeness; each keeps what it was before."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any, TypeVar

from ecomap.edit.gathering import uninvite
from ecomap.model.contact import (
    Closeness,
    Contact,
    ContactKind,
    Decision,
    DecisionKind,
    Standing,
    Wish,
    WishKind,
)
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken

Fact = TypeVar("Fact", bound=Closeness | Contact | Wish | Decision)


def set_closeness(
    document: Document, element: ElementId, ring: int | None, on: datetime.date | None = None
) -> Document:
    """Place somebody in a ring of closeness (1 is closest), or take them out of the rings (None)."""
    standing = document.standing(element)
    if standing.ring == ring:
        return document
    return _with_standing(
        document, element, closeness=_continued(standing.closeness, Closeness(ring=ring, recorded=on))
    )


def set_contact(
    document: Document,
    element: ElementId,
    kind: ContactKind,
    on: datetime.date | None = None,
    *,
    often: str = "",
    last: PartialDate | None = None,
    since: PartialDate | None = None,
) -> Document:
    """Say how the young person and somebody are in touch now."""
    contact = Contact(kind=kind, often=often, last=last, since=since, recorded=on)
    return _with_standing(document, element, contact=_continued(document.standing(element).contact, contact))


def refine_contact(document: Document, element: ElementId, **facts: Any) -> Document:
    """Say more about the contact there is (`often`, `last`, `since`): a detail, not a change."""
    known = document.standing(element).contact
    if not known:
        raise RuleBroken(Problem("Say first how they are in touch.", (element,)))
    *before, now = known
    return _with_standing(document, element, contact=(*before, replace(now, **facts)))


def take_back_contact(document: Document, element: ElementId, kind: ContactKind) -> Document:
    """Take back a contact of a kind that was recorded by mistake: what held before it holds again."""
    known = document.standing(element).contact
    if not known or known[-1].kind is not kind:
        return document
    return _with_standing(document, element, contact=known[:-1])


def set_wish(
    document: Document, element: ElementId, kind: WishKind, on: datetime.date | None = None, words: str = ""
) -> Document:
    """Say what the young person would like with somebody."""
    wish = Wish(kind=kind, words=words, recorded=on)
    return _with_standing(document, element, wishes=_continued(document.standing(element).wishes, wish))


def set_decision(
    document: Document,
    element: ElementId,
    kind: DecisionKind,
    on: datetime.date | None = None,
    *,
    by: str = "",
    review: datetime.date | None = None,
    reason: str = "",
) -> Document:
    """Record what was decided about contact; "not allowed" takes them off the prepared invitations."""
    decision = Decision(kind=kind, by=by, on=on, review=review, reason=reason)
    document = _with_standing(document, element, decisions=_continued(document.standing(element).decisions, decision))
    return uninvite(document, element) if kind is DecisionKind.NOT_ALLOWED else document


def refine_wish(document: Document, element: ElementId, **facts: Any) -> Document:
    """Say more about the wish there is (`words`): a detail, not a change."""
    known = document.standing(element).wishes
    if not known:
        raise RuleBroken(Problem("Say first what the wish is.", (element,)))
    *before, now = known
    return _with_standing(document, element, wishes=(*before, replace(now, **facts)))


def refine_decision(document: Document, element: ElementId, **facts: Any) -> Document:
    """Say more about the decision there is (`by`, `on`, `review`, `reason`): a detail, not a change."""
    known = document.standing(element).decisions
    if not known:
        raise RuleBroken(Problem("Say first what was decided.", (element,)))
    *before, now = known
    return _with_standing(document, element, decisions=(*before, replace(now, **facts)))


def _continued(history: tuple[Fact, ...], now: Fact) -> tuple[Fact, ...]:
    """Return a history that ends with what holds now; the very same one if that held already."""
    if history and _undated(history[-1]) == _undated(now):
        return history
    return (*history, now)


def _undated(fact: Closeness | Contact | Wish | Decision) -> Closeness | Contact | Wish | Decision:
    """Return a fact without the day it was noted down."""
    return replace(fact, on=None) if isinstance(fact, Decision) else replace(fact, recorded=None)


def _with_standing(document: Document, element: ElementId, **histories: Any) -> Document:
    """Return the document with some histories of one standing changed."""
    if element == document.young_person:
        raise RuleBroken(Problem("This says how others stand to the young person, so it cannot be about them."))
    if element not in document.people and element not in document.places:
        raise RuleBroken(Problem("Only people, pets, places and groups can be close or in touch."))
    before: Standing = document.standing(element)
    after = replace(before, **histories)
    if after == before:
        return document
    return replace(document, standings={**document.standings, element: after})
