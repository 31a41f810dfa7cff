"""What an invitation says, in the young person's voice; of somebody's own help, theirs alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.expected import arrival, interpreted
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.words import spoken
from ecomap.render.letters import bare

_WIDE = 140.0
"""Where there is as much room, what is asked stands on one line, millimetres."""
_LONG = 25.0
"""A name of more than two lines is written smaller, millimetres."""


@dataclass(frozen=True, slots=True)
class Said:
    """Something an invitation says: its text, its size, the room before it, and whether it is bold."""

    text: str
    size: float = sheet.TEXT
    before: float = 1.0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A word, what it stands for, and what else there is to say of it: when, where, what."""

    word: str
    what: str
    more: str = ""


def opening(guest: str, room: float) -> list[Said]:
    """Return how an invitation begins."""
    asked = ("Please come to my gathering.", "I want my people in one room.")
    size = sheet.LARGE if sheet.height(f"Dear {guest}", room, sheet.LARGE, bold=True) < _LONG else sheet.PAGE_NAME
    return [
        Said(f"Dear {guest}", size, 0.0, bold=True),
        *(
            Said(text, sheet.TITLE, 0.5 if place else 1.5)
            for place, text in enumerate((" ".join(asked),) if room > _WIDE else asked)
        ),
    ]


def facts(gathering: Gathering, invitation: Invitation) -> Iterator[Fact]:
    """Yield when, where and what; that the guest will be told, where neither is known yet."""
    day, _ = when(gathering)
    if not (day or gathering.where or gathering.address):
        yield Fact("When", "We will tell you when and where")
    if day:
        yield Fact("When", day, _from(gathering, invitation))
    where, _, rest = bare(gathering.where).partition("(")  # each stands in a line of its own
    more = [sheet.sentence(rest.rstrip(")").strip()), gathering.address]
    if where.strip() or gathering.address:
        yield Fact("Where", where.strip() or "Here", "\n".join(text for text in more if text))
    if gathering.theme:
        yield Fact("What", sheet.sentence(gathering.theme))


def closing(copy: Copy, invitation: Invitation) -> list[Said]:
    """Return how an invitation ends: the guest's own help, the rules, and from whom it is."""
    lines = [*_help(copy, invitation)]
    if copy.shown.gathering.rules:
        lines.append(f"{sheet.sentence(copy.shown.gathering.rules).rstrip('.')}.")
    from_whom = Said(f"Love from {called(copy.shown, copy.shown.young_person)}", sheet.PAGE_NAME, 4.0, bold=True)
    return [*(Said(text) for text in lines), from_whom]


def replying(gathering: Gathering) -> list[Said]:
    """Return until when and where to answer: the service's telephone, then its address, and no other."""
    to = ", ".join(part for part in (gathering.service, gathering.service_phone) if part)
    by = f" by {sheet.words_for(gathering.reply_by)}" if gathering.reply_by else ""
    asked = f"Please reply{by} to {to}" if to else f"Please reply{by}." if by else ""
    return [Said(text) for text in (asked, service_address(gathering)) if text]


def service_address(gathering: Gathering) -> str:
    """Return the service's address, without a first line that its name says already."""
    first, _, rest = gathering.service_address.partition(",")
    said = rest and bare(first).strip().casefold() in bare(gathering.service).casefold()
    return rest.strip() if said else gathering.service_address


def _help(copy: Copy, invitation: Invitation) -> Iterator[str]:
    """Yield what is done for the guest; what is not found yet is not promised."""
    gathering = copy.shown.gathering
    language = invitation.interpreter if not invitation.language else invitation.language
    if language and interpreted(gathering, invitation):
        yield f"Someone will be there to speak {language} with you."
    elif language:
        yield f"We will look for someone to speak {language} with you."
    if invitation.travel_with is not None:
        yield f"You can travel with {spoken(copy, invitation.travel_with)}."
    elif invitation.travel and invitation.reply is Reply.YES:
        yield f"How you get here: {invitation.travel}."


def _from(gathering: Gathering, invitation: Invitation) -> str:
    """Return from when the guest is awaited, as far as it is known."""
    time = arrival(gathering, invitation)
    if time:
        return f"From {clock(time)}"
    return "We will tell you the time" if invitation.session else ""
