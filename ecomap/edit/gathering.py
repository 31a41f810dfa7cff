"""The gathering: the day itself, who is invited, what they need, who is kept apart."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import count
from typing import Any

from ecomap.edit.entries import amend, put, without
from ecomap.model.copies import barred
from ecomap.model.document import Document, new_id
from ecomap.model.gathering import Invitation, KeepApart, Reply, Session
from ecomap.model.person import ElementId, Kind
from ecomap.model.rules import Problem, RuleBroken


def plan_gathering(document: Document, **facts: Any) -> Document:
    """Change facts of the day: when, where, theme, food, sessions, the service's own address."""
    gathering = replace(document.gathering, **facts)
    return document if gathering == document.gathering else replace(document, gathering=gathering)


def invitation_of(document: Document, person: ElementId) -> Invitation | None:
    """Return somebody's invitation, if one was prepared."""
    return next((one for one in document.invitations.values() if one.person == person), None)


def invite(document: Document, person: ElementId, invited_by: str = "me") -> Document:
    """Prepare an invitation; raise `RuleBroken` for whom none may be."""
    if person == document.young_person:
        raise RuleBroken(Problem("It is their own gathering: they need no invitation.", (person,)))
    if document.people[person].kind is Kind.PET or person in barred(document):
        raise RuleBroken(Problem("They cannot be invited.", (person,)))
    if invitation_of(document, person):
        return document
    return put(document, Invitation(id=new_id(), person=person, invited_by=invited_by))


def uninvite(document: Document, person: ElementId) -> Document:
    """Take somebody off the prepared invitations, and out of the travel and the messages of others."""
    theirs = [one.id for one in document.invitations.values() if one.person == person]
    document = without(document, "invitations", theirs)
    for one in document.invitations.values():
        via = None if one.via == person else one.via
        travel_with = None if one.travel_with == person else one.travel_with
        document = put(document, replace(one, via=via, travel_with=travel_with))
    return document


def change_invitation(document: Document, invitation: ElementId, **facts: Any) -> Document:
    """Change facts of one invitation: reply, session, travel, food, access, who agrees, and so on."""
    return amend(document, invitation, **facts)


def answer(document: Document, invitation: ElementId, reply: Reply, on: datetime.date) -> Document:
    """Record what somebody answered, and that they did so on a day; of no answer there is no day."""
    known = document.invitations[invitation]
    if known.reply is reply:
        return document
    answered = (known.answered_on or on) if reply.is_answer else None
    return change_invitation(document, invitation, reply=reply, answered_on=answered)


def add_session(document: Document, name: str = "") -> Document:
    """Add a part of the day with guests of its own, after the others."""
    sessions = document.gathering.sessions
    free = next(str(number) for number in count(1) if str(number) not in {one.id for one in sessions})
    return plan_gathering(document, sessions=(*sessions, Session(id=free, name=name)))


def change_session(document: Document, session: str, **facts: Any) -> Document:
    """Change facts of a part of the day: name, from when, until when."""
    return plan_gathering(
        document,
        sessions=tuple(replace(one, **facts) if one.id == session else one for one in document.gathering.sessions),
    )


def remove_session(document: Document, session: str) -> Document:
    """Take a part of the day away; who was asked to it is asked to the whole day."""
    left = tuple(one for one in document.gathering.sessions if one.id != session)
    for one in document.invitations.values():
        if one.session == session:
            document = put(document, replace(one, session=""))
    return plan_gathering(document, sessions=left)


def keep_apart(document: Document, a: ElementId, b: ElementId | None = None, reason: str = "") -> Document:
    """Record that two people must not meet; without a second, that one must meet nobody.

    Whoever must not meet the young person leaves the prepared invitations.
    """
    if a == b:
        raise RuleBroken(Problem("Nobody can be kept apart from themselves."))
    same = (one for one in document.keep_apart.values() if {one.a, one.b} == {a, b})
    if known := next(same, None):
        return amend(document, known.id, reason=reason or known.reason)
    document = put(document, KeepApart(id=new_id(), a=a, b=b, reason=reason))
    out = {a: b in (None, document.young_person), b: a == document.young_person}
    for person, leaves in out.items():
        document = uninvite(document, person) if leaves and person is not None else document
    return document
