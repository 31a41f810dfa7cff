"""What is asked first of everybody: contact now, wish, decision, closeness with the line, and notes."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.edit import people, standing, ties
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.network import Strength
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.inspector.days import read_day, today
from ecomap.ui.inspector.facts import fact
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_TONES = {"ok": "good", "ok_supervised": "good", "letters_only": "good", "checking": "wait", "not_allowed": "care"}
RINGS = (
    Option(value="1", words="1"),
    Option(value="2", words="2"),
    Option(value="3", words="3"),
    Option(value="", words=QT_TRANSLATE_NOOP("inspector", "not yet")),
)


def badges(table: Mapping[str, BadgeKind], tones: Mapping[str, str] | None = None) -> tuple[Option, ...]:
    """Return what badges stand for, to choose from."""
    tones = tones or {}
    return tuple(
        Option(value=key, words=badge.clinical, picture=badge, tone=tones.get(key, "")) for key, badge in table.items()
    )


def _before(words: list[str]) -> str:
    """Return what it was before, of a history that ends with what holds now."""
    return translate("inspector", "Before: {what}").format(what=words[-2]) if len(words) > 1 else ""


def _joined(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _read_contact(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    return contact.kind.value if contact else ""


def _contact_since(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    if contact is None or contact.since is None:
        return ""
    return translate("inspector", "since {when}").format(when=contact.since.words())


def _contact_more(document: Document, element: ElementId) -> str:
    """Return how often, when last, and what it was before."""
    history = document.standing(element).contact
    if not history:
        return ""
    now = history[-1]
    last = translate("inspector", "last on {day}").format(day=now.last.words()) if now.last else ""
    told = [translate("notation", DEFAULT.contacts[one.kind.value].clinical) for one in history]
    return _joined(" · ".join(part for part in (now.often, last) if part), _before(told))


def _write_contact(document: Document, element: ElementId, value: str) -> Document:
    """Say how they are in touch now."""
    kind = ContactKind(value)
    if kind is ContactKind.DIED and element in document.people:
        return people.record_death(document, element, document.people[element].died, today())
    return standing.set_contact(document, element, kind, today())


def _read_wish(document: Document, element: ElementId) -> str:
    now = document.standing(element).wish
    return now.kind.value if now else ""


def _wish_when(document: Document, element: ElementId) -> str:
    now = document.standing(element).wish
    if now is None:
        return ""
    whose = translate("inspector", "{who}'s own").format(who=called(document, document.young_person))
    return ", ".join(part for part in (whose, read_day(now.recorded)) if part)


def _wish_more(document: Document, element: ElementId) -> str:
    history = document.standing(element).wishes
    words = f"“{history[-1].words}”" if history and history[-1].words else ""
    return _joined(words, _before([translate("notation", DEFAULT.wishes[one.kind.value].clinical) for one in history]))


def _read_decision(document: Document, element: ElementId) -> str:
    decision = document.standing(element).decision
    return decision.kind.value if decision else ""


def _decision_more(document: Document, element: ElementId) -> str:
    """Return by whom it was decided, when it is looked at again, why, and what it was before."""
    history = document.standing(element).decisions
    if not history:
        return ""
    now = history[-1]
    who = translate("inspector", "By {who}").format(who=now.by) if now.by else ""
    who = who or (translate("inspector", "Not said by whom") if now.on else "")
    review = translate("inspector", "Look at it again: {day}").format(day=read_day(now.review)) if now.review else ""
    told = [translate("notation", DEFAULT.decisions[one.kind.value].clinical) for one in history]
    return _joined(", ".join(part for part in (who, read_day(now.on)) if part), review, now.reason, _before(told))


def _file_only(document: Document, element: ElementId) -> str:
    return translate("inspector", "file copy only")


def _read_ring(document: Document, element: ElementId) -> str:
    return str(document.standing(element).ring or "")


def _ring_words(document: Document, element: ElementId) -> str:
    ring = document.standing(element).ring
    return translate("inspector", "ring {ring} of 3").format(ring=ring) if ring else ""


def _read_strength(document: Document, element: ElementId) -> str:
    tie = document.tie_to(element)
    return tie.strength.value if tie else ""


def _line_since(document: Document, element: ElementId) -> str:
    tie = document.tie_to(element)
    since = tie.feelings[-1].since if tie and tie.feelings else None
    return translate("inspector", "since {when}").format(when=since.words()) if since else ""


def _line_more(document: Document, element: ElementId) -> str:
    tie = document.tie_to(element)
    felt = tie.feelings if tie else ()
    return _before([translate("notation", DEFAULT.strengths[one.strength.value].clinical) for one in felt])


STRENGTHS = tuple(Option(value=key, words=kind.clinical, picture=kind) for key, kind in DEFAULT.strengths.items())
NOTES = QT_TRANSLATE_NOOP("inspector", "Notes")
_NOTE = fact("note")

STANDING = (
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Contact now"),
                shape=Shape.CHOICE,
                read=_read_contact,
                write=_write_contact,
                options=badges(DEFAULT.contacts),
                beside=_contact_since,
                below=_contact_more,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Wish"),
                shape=Shape.CHOICE,
                read=_read_wish,
                write=lambda document, element, value: standing.set_wish(document, element, WishKind(value), today()),
                options=badges(DEFAULT.wishes),
                beside=_wish_when,
                below=_wish_more,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Decision"),
                shape=Shape.CHOICE,
                read=_read_decision,
                write=lambda document, element, value: standing.set_decision(
                    document, element, DecisionKind(value), today()
                ),
                options=badges(DEFAULT.decisions, _TONES),
                beside=_file_only,
                below=_decision_more,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Closeness"),
                shape=Shape.SEGMENTS,
                read=_read_ring,
                write=lambda document, element, value: standing.set_closeness(
                    document, element, int(value) if value else None, today()
                ),
                options=RINGS,
                beside=_ring_words,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Line"),
                shape=Shape.CHOICE,
                read=_read_strength,
                write=lambda document, element, value: ties.feel(document, element, Strength(value), today()),
                options=STRENGTHS,
                beside=_line_since,
                below=_line_more,
            ),
        ),
    ),
    Section(title="", fields=(Field(title=NOTES, shape=Shape.LINES, read=_NOTE[0], write=_NOTE[1]),)),
)
"""How somebody stands to the young person: the first things the inspector shows, for people and places alike."""
