"""The gathering: the day, its parts, who is invited, who must be kept apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ecomap.edit import gathering
from ecomap.model.copies import barred, public
from ecomap.model.document import Document
from ecomap.model.expected import unanswered, without_interpreter
from ecomap.model.gathering import Session
from ecomap.model.meeting import at_the_door, would_meet
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.seating import seating, too_near
from ecomap.ui.inspector.days import read_day, understood, whole_day
from ecomap.ui.inspector.entry import always, plain_lines, text
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.guest import INVITATION, NEEDS, REPLY, SESSION, others
from ecomap.ui.inspector.moments import day_and_hour, hour, read_day_and_hour
from ecomap.ui.inspector.offered import guests
from ecomap.ui.inspector.said import WHO
from ecomap.ui.inspector.whole_map import THE_SERVICE, of_day
from ecomap.ui.records.subject import Book, Pick, Subject, all_of, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_WHEN = Field(
    title=QT_TRANSLATE_NOOP("inspector", "When"),
    shape=Shape.LINE,
    read=lambda document, element: read_day_and_hour(document.gathering.on),
    write=lambda document, element, value: gathering.plan_gathering(document, on=day_and_hour(value)),
    hint=QT_TRANSLATE_NOOP("inspector", "15 August 2026, 12:00"),
)
_REPLY_BY = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Answers by"),
    shape=Shape.LINE,
    read=lambda document, element: read_day(document.gathering.reply_by),
    write=lambda document, element, value: gathering.plan_gathering(document, reply_by=whole_day(value)),
    hint=QT_TRANSLATE_NOOP("inspector", "1 August 2026"),
    meaning=understood,
    below=always(QT_TRANSLATE_NOOP("inspector", "Stands on every invitation.")),
)
_OWN_DAY = (
    _WHEN,
    of_day(QT_TRANSLATE_NOOP("inspector", "Where"), "where"),
    of_day(
        QT_TRANSLATE_NOOP("inspector", "What it is like"),
        "theme",
        hint=QT_TRANSLATE_NOOP("inspector", "picnic, purple"),
    ),
    of_day(QT_TRANSLATE_NOOP("inspector", "What I would like"), "wishes", Shape.LINES),
    of_day(QT_TRANSLATE_NOOP("inspector", "What everybody keeps to"), "rules", Shape.LINES),
)
_DAY_OWN = Section(title="", fields=_OWN_DAY)


def _address_words(document: Document, element: ElementId) -> str:
    """Return that the address of the venue stands on every invitation, or that it stands on none."""
    if document.gathering.address != public(document, document.gathering.address):
        return translate("inspector", "Somebody on the map lives or is reached there: it stands on no invitation.")
    return translate("inspector", "Stands on every invitation: never a private address.")


_ADDRESS = replace(
    of_day(QT_TRANSLATE_NOOP("inspector", "Address of the venue"), "address", Shape.LINES), below=_address_words
)
_DAY = (
    Section(
        title="",
        fields=(
            *_OWN_DAY[:2],
            _ADDRESS,
            _REPLY_BY,
            _OWN_DAY[2],
            replace(_OWN_DAY[3], title=QT_TRANSLATE_NOOP("inspector", "What the young person would like")),
            _OWN_DAY[4],
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "How it is done"),
        fields=(
            of_day(QT_TRANSLATE_NOOP("inspector", "Plan of the day"), "plan_of_the_day", Shape.LINES),
            of_day(QT_TRANSLATE_NOOP("inspector", "Language"), "language"),
            of_day(QT_TRANSLATE_NOOP("inspector", "Interpreter"), "interpreter"),
            of_day(QT_TRANSLATE_NOOP("inspector", "Who leads it"), "facilitator"),
            of_day(
                QT_TRANSLATE_NOOP("inspector", "Budget"),
                "budget",
                below=QT_TRANSLATE_NOOP("inspector", "The service's own: on the file copy and its planning page."),
            ),
        ),
    ),
    replace(THE_SERVICE, chapter=None, title=QT_TRANSLATE_NOOP("inspector", "The service")),
)


def _session(document: Document, key: ElementId) -> Session | None:
    return next((one for one in document.gathering.sessions if one.id == key), None)


def _of_session(title: str, name: str, hint: str = "", kept: Callable[[str], str] = plain_lines) -> Field:
    return Field(
        title=title,
        shape=Shape.LINE,
        read=lambda document, key: str(getattr(_session(document, key), name, "")),
        write=lambda document, key, value: gathering.change_session(document, key, **{name: kept(value)}),
        hint=hint,
    )


def _add_session(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    number = len(document.gathering.sessions) + 1
    after = gathering.add_session(document, translate("records", "Part {number}").format(number=number))
    return after, ElementId(after.gathering.sessions[-1].id)


_SESSION_NAME = _of_session(QT_TRANSLATE_NOOP("inspector", "What it is called"), "name")
_SESSION_FROM = _of_session(QT_TRANSLATE_NOOP("inspector", "From"), "starts", "11:00", hour)
_SESSION_TO = _of_session(QT_TRANSLATE_NOOP("inspector", "Until"), "ends", "12:30", hour)
_SESSION = Section(title="", fields=(_SESSION_NAME, _SESSION_FROM, _SESSION_TO))
_GUEST = replace(WHO, title=QT_TRANSLATE_NOOP("inspector", "Who"))


def _can_be_invited(document: Document) -> tuple[Option, ...]:
    """Return who can be invited and is not yet; nobody who may not come is even offered."""
    out = barred(document) | {one.person for one in document.invitations.values()}
    return tuple(one for one in guests(document) if one.value not in out)


def _invite(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    after = gathering.invite(document, picked[0], "coordinator")
    invitation = gathering.invitation_of(after, picked[0])
    return after, invitation.id if invitation else picked[0]


def meeting_words(document: Document) -> tuple[str, ...]:
    """Return who would meet of those who must not, in words."""
    together = translate("records", "{a} and {b} must not meet, and are both asked to {part}.")
    whole = translate("records", "the whole day")
    names = {one.id: one.name or one.id for one in document.gathering.sessions}
    return tuple(
        together.format(a=called(document, one.a), b=called(document, one.b), part=names.get(one.session, whole))
        for one in would_meet(document)
    )


def door_words(document: Document) -> tuple[str, ...]:
    """Return who would stand at the door together of those who must not, in words."""
    near = translate("records", "{a} and {b} must not meet, and both come about {time}.")
    still = translate("records", "{a} and {b} must not meet: {b} comes at {time}, and {a} stays until {until}.")
    return tuple(
        (still if one.stays else near).format(
            a=called(document, one.first), b=called(document, one.second), time=one.comes, until=one.stays
        )
        for one in at_the_door(document)
    )


def chair_words(document: Document) -> tuple[str, ...]:
    """Return who sits beside whom of those who must not meet, in words."""
    words = translate("records", "{a} and {b} must not meet, and sit beside each other.")
    parts = [one.id for one in document.gathering.sessions] or [""]
    beside = {pair: None for part in parts for pair in too_near(document, seating(document, part))}
    return tuple(words.format(a=called(document, a), b=called(document, b)) for a, b in beside)


def waiting_words(document: Document) -> tuple[str, ...]:
    """Return who has not answered, and whom nobody interprets for, in words."""
    late = unanswered(document)
    names = ", ".join(called(document, one.person) for one in late)
    found = [translate("records", "Not answered yet ({count}): {names}.").format(count=len(late), names=names)]
    alone = translate("records", "{who} speaks {language}. No interpreter is found yet.")
    return (
        *(found if late else ()),
        *(
            alone.format(who=called(document, one.person), language=one.language)
            for one in without_interpreter(document)
        ),
    )


def apart_words(document: Document) -> tuple[str, ...]:
    """Return all that brings those together who must be kept apart: the day, the door, the chairs."""
    return (*meeting_words(document), *door_words(document), *chair_words(document))


def invited_words(document: Document) -> tuple[str, ...]:
    """Return what is to be seen to about the guests."""
    return (*apart_words(document), *waiting_words(document))


def _read_pair(document: Document, entry: ElementId) -> str:
    found = document.keep_apart.get(entry)
    if found is None:
        return ""
    other = called(document, found.b) if found.b is not None else translate("records", "anybody")
    return translate("records", "{a} and {b}").format(a=called(document, found.a), b=other)


def _pair_words(document: Document, entry: ElementId) -> str:
    found = document.keep_apart.get(entry)
    if found is not None and found.b in (None, document.young_person):
        return translate("records", "They are on no invitation and no list.")
    return translate("records", "The coordinator's list says that they must not meet, and never why.")


def _anybody(document: Document) -> tuple[Option, ...]:
    return (*others(document), Option(value="none", words=translate("records", "anybody at all")))


def _keep_apart(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    a, b = picked
    after = gathering.keep_apart(document, a, None if b == "none" else b)
    ends = {a, None if b == "none" else b}
    return after, next(one.id for one in after.keep_apart.values() if {one.a, one.b} == ends)


_PAIR = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Kept apart"),
    shape=Shape.WORDS,
    read=_read_pair,
    write=lambda document, entry, value: document,
    below=_pair_words,
)
_REASON = text(
    QT_TRANSLATE_NOOP("inspector", "Reason"),
    None,
    "reason",
    Shape.LINES,
    below=QT_TRANSLATE_NOOP("inspector", "On the file copy alone."),
)

THE_DAY = Subject(
    key="day",
    title=QT_TRANSLATE_NOOP("records", "The day"),
    own=QT_TRANSLATE_NOOP("records", "The day"),
    icon="party-popper",
    note=QT_TRANSLATE_NOOP("records", "As the young person wants it. Guests read place, time and what it is like."),
    own_note=QT_TRANSLATE_NOOP("records", "You decide who, where, what to eat, and what it is like."),
    sections=lambda document, element: _DAY,
    own_sections=lambda document, element: (_DAY_OWN,),
)
PARTS = Subject(
    key="parts",
    title=QT_TRANSLATE_NOOP("records", "Parts of the day"),
    icon="clock",
    note=QT_TRANSLATE_NOOP("records", "Each has guests of its own: so that those who must not meet can both come."),
    sections=lambda document, session: (_SESSION,),
    entries=lambda document: tuple(ElementId(one.id) for one in document.gathering.sessions),
    columns=(_SESSION_NAME, _SESSION_FROM, _SESSION_TO),
    empty=QT_TRANSLATE_NOOP("records", "The day has no parts: everybody comes at once."),
    one=QT_TRANSLATE_NOOP("records", "Add a part"),
    add=_add_session,
    remove=gathering.remove_session,
    warnings=apart_words,
)
INVITED = Subject(
    key="invited",
    title=QT_TRANSLATE_NOOP("records", "Who is invited"),
    icon="mail",
    note=QT_TRANSLATE_NOOP(
        "records",
        "For the coordinator's list. Whoever may not come is on no list, whatever stands here.",
    ),
    sections=lambda document, invitation: (Section(title="", fields=(_GUEST,)), *INVITATION),
    entries=all_of("invitations"),
    columns=(_GUEST, REPLY, SESSION, NEEDS),
    empty=QT_TRANSLATE_NOOP("records", "Nobody is invited yet."),
    one=QT_TRANSLATE_NOOP("records", "Invite somebody"),
    picks=(Pick(question=QT_TRANSLATE_NOOP("records", "Who is invited?"), offered=_can_be_invited),),
    add=_invite,
    remove=removing,
    warnings=invited_words,
)
APART = Subject(
    key="apart",
    title=QT_TRANSLATE_NOOP("records", "Kept apart"),
    icon="user-x",
    note=QT_TRANSLATE_NOOP("records", "In Coordinator view and the file. The list says who, and never why."),
    sections=lambda document, entry: (Section(title="", fields=(_PAIR, _REASON)),),
    entries=all_of("keep_apart"),
    columns=(_PAIR, _REASON),
    empty=QT_TRANSLATE_NOOP("records", "Nobody has to be kept apart."),
    one=QT_TRANSLATE_NOOP("records", "Keep two apart"),
    picks=(
        Pick(question=QT_TRANSLATE_NOOP("records", "Who must be kept apart?"), offered=guests),
        Pick(question=QT_TRANSLATE_NOOP("records", "From whom?"), offered=_anybody),
    ),
    add=_keep_apart,
    remove=removing,
    warnings=apart_words,
)
GATHERING = Book(
    key="gathering",
    title=QT_TRANSLATE_NOOP("records", "Gathering"),
    own=QT_TRANSLATE_NOOP("records", "My gathering"),
    subjects=(THE_DAY, PARTS, INVITED, APART),
)
