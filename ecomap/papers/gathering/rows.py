"""The rows of the invitation list in words: the printed list and the spreadsheet say the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ecomap.model.copies import Copy, listed
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.naming import called, full_name, relation_label
from ecomap.papers.gathering.invitations import clock
from ecomap.papers.sheet import sentence

REPLY_WORDS: Mapping[Reply, str] = MappingProxyType(
    {
        Reply.YES: "Coming",
        Reply.MAYBE: "Maybe",
        Reply.NO: "Cannot come",
        Reply.WAITING: "Waiting",
        Reply.NO_REPLY: "No reply",
        Reply.NOT_INVITED: "Not invited",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRow:
    """One row of the list; what is not known is empty, and of somebody not invited all but the reply is."""

    person: str
    relation: str
    reply: Reply
    reply_words: str = ""
    invited_by: str = ""
    via: str = ""
    method: str = ""
    time: str = ""
    """Session, from when and until when."""
    part: str = ""
    travel: str = ""
    travel_with: str = ""
    pays: str = ""
    food: str = ""
    language: str = ""
    interpreter: str = ""
    access: str = ""
    childcare: str = ""
    needs: str = ""
    """What else they need: nothing that another column says."""
    agreed_by: str = ""
    supporter: str = ""
    seat: str = ""
    brings: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """Where a guest can be reached: for a page or a sheet of its own."""

    person: str
    phone: str
    email: str
    address: str


def by_name(copy: Copy) -> tuple[Invitation, ...]:
    """Return who stands on the list, A to Z by first name."""
    return tuple(sorted(listed(copy.shown), key=lambda one: called(copy.shown, one.person).casefold()))


def guest_rows(copy: Copy) -> tuple[GuestRow, ...]:
    """Return the rows of the list, A to Z by first name."""
    return tuple(guest_row(copy, invitation) for invitation in by_name(copy))


def guest_row(copy: Copy, invitation: Invitation) -> GuestRow:
    """Return one guest's row; of somebody not invited nothing but that."""
    document = copy.shown
    person = full_name(document, invitation.person)
    relation = relation_label(document.people[invitation.person])
    if invitation.reply is Reply.NOT_INVITED:
        return GuestRow(person=person, relation=relation, reply=invitation.reply, reply_words="this time")
    known = {invitation.language, invitation.access, invitation.agreed_by}
    with_whom = invitation.travel_with
    return GuestRow(
        person=person,
        relation=relation,
        reply=invitation.reply,
        reply_words=sentence(invitation.reply_words),
        invited_by=sentence(invitation.invited_by),
        via=called(document, invitation.via) if invitation.via is not None else "",
        method=invitation.method,
        time=sentence(_time(document, invitation)),
        part=sentence(invitation.part),
        travel=sentence(invitation.travel),
        travel_with=called(document, with_whom) if with_whom is not None else "",
        pays=invitation.pays,
        food=invitation.food,
        language=invitation.language,
        interpreter=invitation.interpreter,
        access=invitation.access,
        childcare=invitation.childcare,
        needs="" if invitation.needs in known else sentence(invitation.needs),
        agreed_by=invitation.agreed_by,
        supporter=sentence(invitation.supporter),
        seat=sentence(invitation.seat),
        brings=sentence(invitation.brings),
        note=invitation.note,
    )


def contact_rows(copy: Copy) -> tuple[ContactRow, ...]:
    """Return phone numbers and addresses of those who are invited and have any, A to Z by first name."""
    return tuple(
        ContactRow(
            person=full_name(copy.shown, invitation.person),
            phone=reach.phone,
            email=reach.email,
            address=reach.address,
        )
        for invitation in by_name(copy)
        if invitation.reply is not Reply.NOT_INVITED
        for reach in (copy.shown.people[invitation.person].reach,)
        if reach.phone or reach.email or reach.address
    )


def _time(document: Document, invitation: Invitation) -> str:
    """Return in which session somebody comes, from when and until when."""
    sessions = {one.id: one.name for one in document.gathering.sessions}
    said = (
        sessions.get(invitation.session, ""),
        f"from {clock(invitation.arrives)}" if invitation.arrives else "",
        f"until {clock(invitation.leaves)}" if invitation.leaves else "",
    )
    return " ".join(text for text in said if text)
