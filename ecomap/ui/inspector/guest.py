"""What is asked about a guest of the gathering: reply, needs, whom not to meet."""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit import gathering
from ecomap.edit.remove import remove
from ecomap.model.copies import barred
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Kind
from ecomap.ui.inspector.days import today
from ecomap.ui.inspector.entry import YES_NO, choice, day, somebody, text
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.inspector.offered import guests, people, sessions
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

GATHERING = Chapter("gathering", QT_TRANSLATE_NOOP("inspector", "The gathering"))
_REPLIES = (
    Option(value=Reply.WAITING.value, words=QT_TRANSLATE_NOOP("notation", "waiting for a reply"), tone="wait"),
    Option(value=Reply.YES.value, words=QT_TRANSLATE_NOOP("notation", "comes"), tone="good"),
    Option(value=Reply.MAYBE.value, words=QT_TRANSLATE_NOOP("notation", "may come"), tone="wait"),
    Option(value=Reply.NO.value, words=QT_TRANSLATE_NOOP("notation", "cannot come")),
    Option(value=Reply.NO_REPLY.value, words=QT_TRANSLATE_NOOP("notation", "has not replied")),
    Option(value=Reply.NOT_INVITED.value, words=QT_TRANSLATE_NOOP("notation", "not invited this time"), tone="care"),
)
_WHOLE_DAY = Option(value="none", words=QT_TRANSLATE_NOOP("notation", "the whole day"))


def _reply_words(document: Document, invitation: ElementId) -> str:
    found = document.invitations.get(invitation)
    if found is None or found.reply is not Reply.NOT_INVITED:
        return ""
    return translate("inspector", "The list says so, and never why. There is no invitation.")


def _read_session(document: Document, invitation: ElementId) -> str:
    found = document.invitations.get(invitation)
    return (found.session or "none") if found else "none"


def _write_session(document: Document, invitation: ElementId, value: str) -> Document:
    return gathering.change_invitation(document, invitation, session="" if value == "none" else value)


def _write_reply(document: Document, invitation: ElementId, value: str) -> Document:
    if invitation not in document.invitations:
        return document
    return gathering.answer(document, invitation, Reply(value), today())


REPLY = replace(
    choice(QT_TRANSLATE_NOOP("inspector", "Reply"), None, "reply", Reply, _REPLIES),
    write=_write_reply,
    below=_reply_words,
)
SESSION = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Part of the day"),
    shape=Shape.CHOICE,
    read=_read_session,
    write=_write_session,
    options=(_WHOLE_DAY,),
    offered=sessions,
    complete=True,
)
NEEDS = text(QT_TRANSLATE_NOOP("inspector", "Needs"), None, "needs", Shape.LINES)
INVITATION = (
    Section(
        title="",
        fields=(
            REPLY,
            text(QT_TRANSLATE_NOOP("inspector", "What they said"), None, "reply_words", Shape.LINES),
            day(QT_TRANSLATE_NOOP("inspector", "Asked on"), "asked_on"),
            day(QT_TRANSLATE_NOOP("inspector", "Answered on"), "answered_on"),
            SESSION,
            text(QT_TRANSLATE_NOOP("inspector", "Arrives"), None, "arrives", hint="11:45"),
            text(QT_TRANSLATE_NOOP("inspector", "Leaves"), None, "leaves"),
        ),
    ),
    Section(
        title="",
        chapter=Chapter("guest-asked", QT_TRANSLATE_NOOP("inspector", "How they are asked")),
        fields=(
            text(
                QT_TRANSLATE_NOOP("inspector", "Invited by"),
                None,
                "invited_by",
                hint=QT_TRANSLATE_NOOP("inspector", "me, coordinator, via Carys"),
            ),
            somebody(QT_TRANSLATE_NOOP("inspector", "By way of"), "via", people),
            text(
                QT_TRANSLATE_NOOP("inspector", "Reached how"),
                None,
                "method",
                hint=QT_TRANSLATE_NOOP("inspector", "letter, call, visit"),
            ),
            text(
                QT_TRANSLATE_NOOP("inspector", "Who agrees, if under 18"),
                None,
                "agreed_by",
            ),
        ),
    ),
    Section(
        title="",
        chapter=Chapter("guest-needs", QT_TRANSLATE_NOOP("inspector", "What they need")),
        fields=(
            NEEDS,
            text(QT_TRANSLATE_NOOP("inspector", "Food and allergies"), None, "food"),
            text(QT_TRANSLATE_NOOP("inspector", "Language"), None, "language"),
            text(QT_TRANSLATE_NOOP("inspector", "Interpreter"), None, "interpreter"),
            text(QT_TRANSLATE_NOOP("inspector", "Access"), None, "access"),
            text(QT_TRANSLATE_NOOP("inspector", "Childcare"), None, "childcare"),
            text(QT_TRANSLATE_NOOP("inspector", "Supporter"), None, "supporter"),
        ),
    ),
    Section(
        title="",
        chapter=Chapter("guest-day", QT_TRANSLATE_NOOP("inspector", "Getting there, and the day")),
        fields=(
            text(QT_TRANSLATE_NOOP("inspector", "Travel"), None, "travel"),
            somebody(QT_TRANSLATE_NOOP("inspector", "Travels with"), "travel_with", people),
            text(QT_TRANSLATE_NOOP("inspector", "Who pays"), None, "pays"),
            text(
                QT_TRANSLATE_NOOP("inspector", "Would like to sit"),
                None,
                "seat",
                hint=QT_TRANSLATE_NOOP("inspector", "near the door, or a chair: 3"),
                below=QT_TRANSLATE_NOOP("inspector", "A number is a chair of the seat plan."),
            ),
            text(QT_TRANSLATE_NOOP("inspector", "Brings"), None, "brings"),
            text(QT_TRANSLATE_NOOP("inspector", "Their part"), None, "part"),
            text(QT_TRANSLATE_NOOP("inspector", "Notes"), None, "note", Shape.LINES),
        ),
    ),
)
"""What is asked about one invitation."""


def _invitation(document: Document, person: ElementId) -> Invitation | None:
    return gathering.invitation_of(document, person)


def _write_invited(document: Document, person: ElementId, value: str) -> Document:
    if value == "yes":
        return gathering.invite(document, person, "coordinator")
    return gathering.uninvite(document, person)


def invited_words(document: Document, person: ElementId) -> str:
    """Return why somebody can be on no invitation, if that is so."""
    if person in document.people and document.people[person].kind is Kind.PET:
        return translate("inspector", "Pets need no invitation.")
    if person not in barred(document):
        return ""
    return translate(
        "inspector", "Cannot be invited: not allowed, kept apart, for the file only, or not living. No list names them."
    )


INVITED = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Invited"),
    shape=Shape.SEGMENTS,
    read=lambda document, person: "yes" if _invitation(document, person) else "no",
    write=_write_invited,
    options=YES_NO,
    below=invited_words,
)


def _of_guest(field: Field) -> Field:
    """Return a field of an invitation as one of whom it invites."""

    def read(document: Document, person: ElementId) -> str:
        found = _invitation(document, person)
        return field.read(document, found.id) if found else ""

    def write(document: Document, person: ElementId, value: str) -> Document:
        found = _invitation(document, person)
        return field.write(document, found.id, value) if found else document

    def below(document: Document, person: ElementId) -> str:
        found = _invitation(document, person)
        return field.below(document, found.id) if found else ""

    return replace(field, read=read, write=write, below=below)


def _read_apart(document: Document, person: ElementId) -> str:
    pairs = ((one.a, one.b) for one in document.keep_apart.values() if person in (one.a, one.b))
    return " ".join(b if a == person else a for a, b in pairs if b is not None)


def _write_apart(document: Document, person: ElementId, value: str) -> Document:
    """Keep somebody apart from one more, or from one less."""
    other = ElementId(value[1:])
    if value.startswith("+"):
        return gathering.keep_apart(document, person, other)
    gone = [one.id for one in document.keep_apart.values() if {one.a, one.b} == {person, other}]
    return remove(document, gone)


def _apart_words(document: Document, person: ElementId) -> str:
    """Return whom they would meet all the same, and what being kept apart from the young person means."""
    me = document.young_person
    if any({one.a, one.b} == {person, me} for one in document.keep_apart.values()):
        words = translate("inspector", "Kept from {who}: they are on no invitation and no list.")
        return words.format(who=called(document, me))
    return translate("inspector", "The coordinator's list says who must not meet, and never why.")


def others(document: Document) -> tuple[Option, ...]:
    """Return whom somebody can be kept apart from: the young person first."""
    me = Option(value=document.young_person, words=called(document, document.young_person))
    return (me, *guests(document))


APART = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Must not meet"),
    shape=Shape.SEVERAL,
    read=_read_apart,
    write=_write_apart,
    offered=others,
    hint=QT_TRANSLATE_NOOP("inspector", "Keep apart from ..."),
    below=_apart_words,
)


_GUEST = Section(
    title="",
    chapter=GATHERING,
    fields=(INVITED, APART),
)
_COMING = Section(title="", chapter=GATHERING, fields=tuple(map(_of_guest, (REPLY, SESSION, NEEDS))))


def guest_sections(document: Document, elements: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return what is asked about guests; what they answered only of those who are all invited."""
    if any(one not in document.people or one == document.young_person for one in elements):
        return ()
    return (_GUEST, _COMING) if all(_invitation(document, one) for one in elements) else (_GUEST,)
