"""Who is expected when, and what of a gathering is still open: who has not answered, whom nobody interprets for."""

from __future__ import annotations

from ecomap.model.copies.guests import guests
from ecomap.model.document import Document
from ecomap.model.gathering import Gathering, Invitation, Reply

_EVERYBODYS = "english"
"""The language for which nobody has to be found."""
_AROUND = " \t\n\u2066\u2067\u2068\u2069"
"""Space, and the marks between which a word of another direction stands."""


def coming(document: Document) -> tuple[Invitation, ...]:
    """Return the guests who come or may come; of whoever has not answered, nobody knows."""
    return tuple(one for one in guests(document) if one.reply in (Reply.YES, Reply.MAYBE))


def expected(document: Document) -> tuple[Invitation, ...]:
    """Return the guests who may yet stand at the door: all but those who said no."""
    return tuple(one for one in guests(document) if one.reply is not Reply.NO)


def unanswered(document: Document) -> tuple[Invitation, ...]:
    """Return the guests who have not answered."""
    return tuple(one for one in guests(document) if not one.reply.is_answer)


def without_interpreter(document: Document) -> tuple[Invitation, ...]:
    """Return the guests who may come and speak a language for which nobody is found."""
    day = document.gathering
    return tuple(one for one in expected(document) if one.language and not interpreted(day, one))


def interpreted(gathering: Gathering, invitation: Invitation) -> bool:
    """Say whether somebody is found for a guest's language: for them, or for the whole day."""
    language = invitation.language.strip(_AROUND).casefold()
    found = f"{gathering.interpreter} {gathering.language}".casefold()
    return not language or language == _EVERYBODYS or bool(invitation.interpreter) or language in found


def arrival(gathering: Gathering, invitation: Invitation) -> str:
    """Return when a guest is expected, "11:45": their own time, their session's, or the day's for its first."""
    if invitation.arrives:
        return invitation.arrives
    for number, session in enumerate(gathering.sessions):
        if session.id == invitation.session and (session.starts or number > 0):
            return session.starts
    return gathering.on.partition(" ")[2]


def leaving(gathering: Gathering, invitation: Invitation) -> str:
    """Return until when a guest stays: their own time, or their session's; "" if they stay to the end."""
    theirs = (one.ends for one in gathering.sessions if one.id == invitation.session)
    return invitation.leaves or next(theirs, "")
