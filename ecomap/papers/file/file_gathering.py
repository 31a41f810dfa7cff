"""The gathering and what comes of it, on the file copy: the day, who is invited, who is kept apart, the plan."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, Session
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.papers.file.file_words import Row, named, on_day
from ecomap.papers.gathering.day import when
from ecomap.papers.gathering.rows import REPLIES
from ecomap.papers.sheet import listing
from ecomap.papers.table import Cell, cell, strong
from ecomap.render.letters import bare

DAY = (("What", 50), ("As planned", 200))
INVITED = (("Guest", 46), ("Invited by, how", 44), ("Reply", 42), ("Part, time", 44), ("Travel", 40), ("Needs", 50))
APART = (("Who", 80), ("From whom", 80), ("Why", 90))
PLAN = (("Who", 50), ("What they will do", 90), ("How often", 40), ("From, look again", 60), ("Kept", 20))
SAID = (("Who", 50), ("What", 40), ("Words", 130), ("Language, read by", 40))


def day(document: Document) -> Iterator[Row]:
    """Yield what is planned for the day."""
    planned = document.gathering
    for what, words in (
        ("When", _together(*when(planned))),
        ("Where", _together(planned.where, planned.address)),
        ("Theme", planned.theme),
        ("My wishes", planned.wishes),
        ("Rules", planned.rules),
        ("Language", _together(planned.language, planned.interpreter)),
        ("Who leads it", planned.facilitator),
        ("Plan of the day", planned.plan_of_the_day),
        ("Sessions", listing(_session(one) for one in planned.sessions)),
        ("Replies by", on_day(planned.reply_by)),
        ("Budget", planned.budget),
        ("The service", _together(planned.service, planned.service_address, planned.service_phone)),
    ):
        if words:
            yield strong(what), cell(words)


def _together(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _session(one: Session) -> str:
    return " ".join(part for part in (one.name, one.starts, f"to {one.ends}" if one.ends else "") if part)


def invited(document: Document) -> Iterator[Row]:
    """Yield everybody who was ever to be invited, with all that was asked and answered."""
    for one in document.invitations.values():
        yield (
            strong(named(document, one.person)),
            cell(one.invited_by, one.method, _besides(document, "via", one.via, one.invited_by)),
            cell(REPLIES[one.reply].lower(), one.reply_words, *_asked(one)),
            cell(one.part, *_times(document, one), _kind("brings", one.brings), _kind("seat", one.seat)),
            cell(*_travel(document, one)),
            _needs(one),
        )


def _asked(one: Invitation) -> tuple[str, ...]:
    return on_day(one.asked_on, "asked "), on_day(one.answered_on, "answered ")


def _times(document: Document, one: Invitation) -> tuple[str, ...]:
    session = next((known.name for known in document.gathering.sessions if known.id == one.session), "")
    told = session or f"session {one.session}"
    return told if one.session else "", _kind("arrives", one.arrives), _kind("leaves", one.leaves)


def _travel(document: Document, one: Invitation) -> tuple[str, ...]:
    along = _besides(document, "with", one.travel_with, one.travel)
    return one.travel, along, _kind("paid by", one.pays)


def _besides(document: Document, how: str, who: ElementId | None, told: str) -> str:
    """Return by or with whom: nothing, where what was written down names them already."""
    if who is None or bare(called(document, who)).casefold() in bare(told).casefold():
        return ""
    return f"{how} {named(document, who)}"


def _needs(one: Invitation) -> Cell:
    """Return what somebody needs, each once; food and languages say by themselves what they are."""
    needs = (one.food, one.language, one.interpreter, one.access, one.needs, one.childcare, one.supporter)
    return cell(*dict.fromkeys(need for need in (*needs, one.agreed_by, one.note) if need))


def _kind(what: str, says: str) -> str:
    return f"{what}: {says}" if says else ""


def apart(document: Document) -> Iterator[Row]:
    """Yield who must not meet, and why."""
    for one in document.keep_apart.values():
        yield strong(named(document, one.a)), cell(named(document, one.b)), cell(one.reason)


def plan(document: Document) -> Iterator[Row]:
    """Yield what people have said they will do: what joins the care or pathway plan."""
    for one in document.offers.values():
        kept = {True: "yes", False: "no", None: ""}[one.kept]
        when = cell(on_day(one.since, "from "), on_day(one.review, "look again "))
        yield strong(named(document, one.person)), cell(one.what), cell(one.often), when, cell(kept)


def said(document: Document) -> Iterator[Row]:
    """Yield messages for the young person, and questions they still have."""
    for message in document.messages.values():
        kind = cell(f"message: {message.kind}" if message.kind else "message")
        read = cell(message.language, _kind("read by", message.read_by))
        yield strong(named(document, message.person)), kind, cell(message.text), read
    for question in document.questions.values():
        to = named(document, question.to) if question.to else "nobody yet"
        yield strong(to), cell("question"), cell(question.text, question.answer), cell()
