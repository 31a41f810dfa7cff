"""The planning page: the day as it is wanted, what is still open, who is in which part of it, who is kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.model.copies import Copy, guests
from ecomap.model.expected import coming, expected, unanswered, without_interpreter
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.naming import full_name
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering import sections
from ecomap.papers.gathering.apart import door_words, meeting_words, pairs
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.gathering.head import whose
from ecomap.papers.gathering.rows import replies_words
from ecomap.papers.gathering.sections import Section
from ecomap.papers.gathering.wording import service_address
from ecomap.papers.sheet import listing, sentence, words_for
from ecomap.papers.table import Cell, Column, Table, cell, strong
from ecomap.render.drawing import Drawing

NAME = "planning"
TITLE = "Planning page"
_MOST_NAMED = 12
"""More names than these are not read; they stand in the list, one by one."""


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return the pages: what has to be seen to first, then the day and its parts, and room for notes."""
    apart = [_apart(copy)] if list(pairs(copy)) else []
    first = [one for one in apart if one.warnings]
    last = [one for one in apart if not one.warnings]
    notes = Section(title="Notes", spare=True)
    return sections.pages(copy, dress, TITLE, [*first, _open(copy), _day(copy), _parts(copy), *last, notes])


def _day(copy: Copy) -> Section:
    """Return the day itself: what is known, and what is still to be asked."""
    facts = list(_facts(copy))
    rows = tuple((strong(what), cell(sentence(planned))) for what, planned, _ in facts if planned)
    columns = (Column("What", 46), Column("As it is planned", 128))
    return Section(
        title="The day",
        table=Table(name="day", columns=columns, rows=rows) if rows else None,
        asked=tuple(what for what, planned, always in facts if always and not planned),
    )


def _facts(copy: Copy) -> Iterator[tuple[str, str, bool]]:
    """Yield what belongs to the day, planned or not; and whether it is asked where it is not known."""
    day: Gathering = copy.shown.gathering
    name = whose(copy) or "the young person"
    on, time = when(day)
    yield "When", ", ".join(text for text in (on, clock(time)) if text), True
    yield "Where", day.where, True
    yield "Address of the venue", day.address, True
    yield "Answers by", words_for(day.reply_by) if day.reply_by else "", True
    yield "What it is like", day.theme, True
    yield f"What {name} would like", day.wishes, True
    yield "What everybody keeps to", day.rules, True
    yield "Plan of the day", day.plan_of_the_day, True
    yield "Who leads it", day.facilitator, True
    yield "Language", day.language, False
    yield "Interpreter", day.interpreter, False
    yield "Budget", day.budget, False
    service = (day.service, service_address(day), day.service_phone)
    yield "The service", ", ".join(part for part in service if part), True


def _open(copy: Copy) -> Section:
    """Return what is still to be done."""
    found = tuple(_still_open(copy))
    return Section(title="Still open", open=found, said=() if found else ("Nothing is open.",))


def _still_open(copy: Copy) -> Iterator[str]:
    """Yield what is still open, the day first, then the guests."""
    document, day = copy.shown, copy.shown.gathering
    on, time = when(day)
    for known, words in (
        (on, "No date is set."),
        (time or not on, "No time is set."),
        (day.where, "No place is set."),
        (day.service_phone, "The service’s telephone is missing: guests cannot answer."),
        (guests(document), "Nobody is invited yet."),
    ):
        if not known:
            yield words
    yield from _of_guests(copy, unanswered(document), "Not answered yet")
    if guests(document) and day.reply_by is None and unanswered(document):
        yield "No day is set by which guests answer."
    for one in without_interpreter(document):
        yield f"{full_name(document, one.person)} speaks {one.language}. No interpreter is found yet."
    yield from _about_parts(copy)
    young = [one for one in expected(document) if one.person in copy.under_18 and not one.agreed_by]
    yield from _of_guests(copy, young, "Under 18, and who agrees is not written down")
    yield from _of_guests(copy, [one for one in coming(document) if not _way(one)], "How they travel is not known")


def _way(invitation: Invitation) -> bool:
    """Say whether it is known how somebody gets there."""
    return bool(invitation.travel or invitation.travel_with)


def _about_parts(copy: Copy) -> Iterator[str]:
    """Yield which parts of the day nobody is asked to or have no time, and who is asked to none."""
    document = copy.shown
    asked = {one.session for one in expected(document)}
    parts = document.gathering.sessions
    if parts and asked == {""}:
        yield f"The day has {len(parts)} parts, and nobody is asked to one of them yet."
        return
    for session in parts:
        if asked and session.id not in asked:
            yield f"Nobody is expected at {session.name or session.id}."
        if not session.starts:
            yield f"{session.name or session.id} has no time."
    if parts:
        none = [one for one in expected(document) if not one.session and not one.arrives]
        yield from _of_guests(copy, none, "Asked to no part of the day")


def _of_guests(copy: Copy, invitations: Sequence[Invitation], words: str) -> Iterator[str]:
    """Yield of whom something is open, if it is of anybody; very many are not named, but counted."""
    if invitations:
        names = listing(sorted(full_name(copy.shown, one.person) for one in invitations))
        count = len(invitations)
        yield f"{words}: {names}." if count <= _MOST_NAMED else f"{words}: {count} guests."


def _apart(copy: Copy) -> Section:
    """Return who must be kept apart; what cannot stay so is framed."""
    warnings = tuple(dict.fromkeys((*meeting_words(copy), *door_words(copy))))
    columns = tuple(Column(title, 43.5) for title in ("Must not meet", "asked to", "and", "asked to"))
    return Section(
        title="Kept apart",
        warnings=warnings,
        said=() if warnings else ("As it is planned, they do not meet.",),
        table=Table(name="apart", columns=columns, rows=tuple(pairs(copy))),
    )


def _parts(copy: Copy) -> Section:
    """Return who is asked to which part of the day."""
    columns = (Column("Part of the day", 46), Column("Who is asked", 128))
    rows = tuple(_part_rows(copy))
    return Section(
        title="Who comes",
        said=(f"{replies_words(copy)}.",),
        table=Table(name="parts", columns=columns, rows=rows) if rows else None,
    )


def _part_rows(copy: Copy) -> Iterator[tuple[Cell, ...]]:
    """Yield a part of the day and its guests; whoever is asked to no part, to the whole day."""
    document = copy.shown
    parts = [(one.id, one.name or one.id, _hours(one.starts, one.ends)) for one in document.gathering.sessions]
    asked = expected(document)
    for key, name, hours in (*parts, ("", "The whole day", "")):
        theirs = [one for one in asked if one.session == key]
        if key or theirs:
            count = f"{len(theirs)} people" if len(theirs) != 1 else "1 person"
            yield strong(name, hours, count), cell(listing(sorted(_with_reply(copy, one) for one in theirs)))


def _hours(starts: str, ends: str) -> str:
    """Return from when and until when: "12 noon to 2 pm"."""
    return f"{clock(starts)} to {clock(ends)}" if starts and ends else clock(starts)


def _with_reply(copy: Copy, invitation: Invitation) -> str:
    """Return a guest's name, and their reply unless they come."""
    words = {Reply.YES: "", Reply.MAYBE: " (maybe)"}.get(invitation.reply, " (no answer yet)")
    return full_name(copy.shown, invitation.person) + words
