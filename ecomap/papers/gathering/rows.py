"""The invitation list as words: its seventeen fields, the same on paper, in a table and in a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ecomap.model.copies import Copy, guests, listed
from ecomap.model.expected import interpreted
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.naming import called, full_name, relation_label
from ecomap.papers.gathering.day import clock
from ecomap.papers.sheet import sentence, words_for
from ecomap.render.letters import bare

REPLIES: dict[Reply, str] = {
    Reply.YES: "Coming",
    Reply.MAYBE: "Maybe",
    Reply.NO: "Cannot come",
    Reply.WAITING: "Waiting",
    Reply.NO_REPLY: "No reply",
    Reply.NOT_INVITED: "Not invited",
}

NOBODY_AGREES = "Not written down yet"
"""Of a guest under 18, where nobody has said who agrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestRow:
    """One guest in words, "" where nothing is known. Of somebody not invited, their name and that alone."""

    invitation: Invitation
    name: str
    relation: str
    """In the young person's words."""
    invited_by: str = ""
    route: str = ""
    """By way of whom they are reached."""
    reached: str = ""
    """How: a letter, a call, a visit."""
    reply: str
    answer: str = ""
    """What they said, and when they were asked and answered."""
    time: str = ""
    """Their part of the day, from when, until when."""
    travel: str = ""
    pays: str = ""
    food: str = ""
    language: str = ""
    """Their language, and who interprets or that nobody is found yet."""
    access: str = ""
    agrees: str = ""
    """Under 18: who agrees."""
    supporter: str = ""
    seat: str = ""
    brings: str = ""
    part: str = ""
    needs: str = ""
    """What no other field says."""
    note: str = ""
    childcare: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the list: its heading, and what of a row stands in it."""

    title: str
    words: Callable[[GuestRow], str]


FIELDS: tuple[Field, ...] = (
    Field("Person", lambda row: row.name),
    Field("Relation", lambda row: row.relation),
    Field("Invited by", lambda row: row.invited_by),
    Field("By way of", lambda row: row.route),
    Field("Reached how", lambda row: row.reached),
    Field("Reply", lambda row: joined(row.reply, row.answer)),
    Field("Session or time", lambda row: row.time),
    Field("Travel, who pays", lambda row: joined(row.travel, row.pays)),
    Field("Food and allergies", lambda row: row.food),
    Field("Language, interpreter", lambda row: row.language),
    Field("Access", lambda row: row.access),
    Field("Under 18: who agrees", lambda row: row.agrees),
    Field("Supporter", lambda row: row.supporter),
    Field("Seat wish", lambda row: row.seat),
    Field("Brings", lambda row: row.brings),
    Field("Part", lambda row: row.part),
    Field("Note", lambda row: joined(row.childcare, row.needs, row.note)),
)
"""The list's seventeen fields in their order."""


def rows(copy: Copy) -> tuple[GuestRow, ...]:
    """Return everybody on the list, A to Z by first name; whoever may not come is not among them."""
    invitations = sorted(listed(copy.shown), key=lambda one: called(copy.shown, one.person).casefold())
    return tuple(row_of(copy, one) for one in invitations)


def row_of(copy: Copy, invitation: Invitation) -> GuestRow:
    """Return one guest in words."""
    document, one = copy.shown, invitation
    name, relation = full_name(document, one.person), relation_label(document.people[one.person])
    if one.reply is Reply.NOT_INVITED:
        return GuestRow(invitation=one, name=name, relation=relation, reply=REPLIES[one.reply], answer="this time")
    return GuestRow(
        invitation=one,
        name=name,
        relation=relation,
        invited_by=sentence(one.invited_by),
        route=_route(copy, one),
        reached=one.method,
        reply=REPLIES[one.reply],
        answer=joined(one.reply_words, *asked_words(one)),
        time=time_words(copy, one),
        travel=sentence(_travel(copy, one)),
        pays=one.pays,
        food=sentence(one.food),
        language=sentence(language_words(copy, one)),
        access=sentence(one.access),
        agrees=sentence(one.agreed_by) or (NOBODY_AGREES if one.person in copy.under_18 else ""),
        supporter=sentence(one.supporter),
        seat=sentence(one.seat),
        brings=sentence(one.brings),
        part=sentence(one.part),
        needs=_needs(one),
        note=one.note,
        childcare=sentence(one.childcare),
    )


def joined(*texts: str) -> str:
    """Return what of some texts is not empty, one after the other: "Coming; own meeting"."""
    return "; ".join(text for text in texts if text)


def replies_words(copy: Copy) -> str:
    """Return the replies added up: "16 coming, 1 maybe, 3 cannot come"; of those not invited nothing."""
    counted = Counter(one.reply for one in guests(copy.shown))
    found = [f"{counted[reply]} {words.lower()}" for reply, words in REPLIES.items() if counted[reply]]
    return ", ".join(found) or "Nobody is invited yet"


def asked_words(invitation: Invitation) -> Iterator[str]:
    """Yield when a guest was asked, and when they answered."""
    if invitation.asked_on is not None:
        yield f"asked {words_for(invitation.asked_on)}"
    if invitation.answered_on is not None and invitation.reply.is_answer:
        yield f"answered {words_for(invitation.answered_on)}"


def time_words(copy: Copy, invitation: Invitation) -> str:
    """Return a guest's part of the day, from when, until when."""
    sessions = {one.id: one.name for one in copy.shown.gathering.sessions}
    return " ".join(
        text
        for text in (
            sessions.get(invitation.session, ""),
            f"from {clock(invitation.arrives)}" if invitation.arrives else "",
            f"until {clock(invitation.leaves)}" if invitation.leaves else "",
        )
        if text
    )


def language_words(copy: Copy, invitation: Invitation) -> str:
    """Return a guest's language and who interprets: "Welsh", "Dari, interpreter: Mr Noori", "Polish, nobody found"."""
    language, interpreter = invitation.language, invitation.interpreter
    if interpreter and interpreter.casefold() != language.casefold():
        return f"{language}, interpreter: {interpreter}" if language else f"interpreter: {interpreter}"
    return language if interpreted(copy.shown.gathering, invitation) else f"{language}, no interpreter yet"


def tally(values: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield what is said, without what is empty, and how often: most often first."""
    yield from Counter(value for value in values if value).most_common()


def _route(copy: Copy, invitation: Invitation) -> str:
    """Return by way of whom somebody is reached, unless who invites them says so already."""
    if invitation.via is None:
        return ""
    name = called(copy.shown, invitation.via)
    return "" if bare(name).casefold() in bare(invitation.invited_by).casefold() else f"by way of {name}"


def _travel(copy: Copy, invitation: Invitation) -> str:
    """Return how a guest travels, and with whom, said once."""
    if invitation.travel_with is None:
        return invitation.travel
    name = called(copy.shown, invitation.travel_with)
    if bare(name).casefold() in bare(invitation.travel).casefold():
        return invitation.travel
    return ", ".join(text for text in (invitation.travel, f"with {name}") if text)


def _needs(invitation: Invitation) -> str:
    """Return what a guest needs beside what a field of its own says."""
    known = (invitation.language, invitation.access, invitation.agreed_by, invitation.food, invitation.supporter)
    return "" if invitation.needs in known else sentence(invitation.needs)
