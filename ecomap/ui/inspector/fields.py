"""What the inspector asks about somebody: a table of fields, each with how it is read and how it is written."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ecomap.edit import people, standing, ties
from ecomap.model.contact import Contact, ContactKind, Decision, DecisionKind, Wish, WishKind
from ecomap.model.dates import PartialDate, age, parse
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Gender, Life, Person
from ecomap.render.forms import BadgeKind, LineKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate


class Shape(Enum):
    """What kind of widget a field gets."""

    LINE = "line"
    LINES = "lines"
    CHOICE = "choice"
    SEGMENTS = "segments"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the values to choose from."""

    value: str
    words: str
    picture: BadgeKind | LineKind | None = None
    tone: str = ""
    """"good", "wait" or "care": how the field looks when this is chosen."""


def _nothing(document: Document, element: ElementId) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of the inspector. Values are text; empty means not known."""

    title: str
    shape: Shape
    read: Callable[[Document, ElementId], str]
    write: Callable[[Document, ElementId, str], Document]
    """Raises `NotADate` or `RuleBroken` for what cannot be."""
    options: tuple[Option, ...] = ()
    beside: Callable[[Document, ElementId], str] = _nothing
    """A few quiet words at the right of the title."""
    below: Callable[[Document, ElementId], str] = _nothing
    """What is known besides, in quiet words."""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Fields that belong together; a heading only where it has one."""

    title: str
    fields: tuple[Field, ...]


def _badges(table: Mapping[str, BadgeKind], tones: Mapping[str, str] | None = None) -> tuple[Option, ...]:
    tones = tones or {}
    return tuple(
        Option(value=key, words=badge.clinical, picture=badge, tone=tones.get(key, "")) for key, badge in table.items()
    )


def _today() -> datetime.date:
    return datetime.date.today()


def _read_contact(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    return contact.kind.value if contact else ""


def _contact_since(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    if contact is None or contact.since is None:
        return ""
    return translate("inspector", "since {when}").format(when=contact.since.words())


def _contact_more(document: Document, element: ElementId) -> str:
    history = document.standing(element).contact
    if not history:
        return ""
    lines = [_details(history[-1])]
    if len(history) > 1:
        before = translate("notation", DEFAULT.contacts[history[-2].kind.value].clinical)
        lines.append(translate("inspector", "Before: {what}").format(what=before))
    return "\n".join(line for line in lines if line)


def _details(contact: Contact) -> str:
    often = translate("inspector", "{often}").format(often=contact.often)
    last = translate("inspector", "last on {day}").format(day=contact.last.words()) if contact.last else ""
    return " · ".join(part for part in (often, last) if part)


def _write_contact(document: Document, element: ElementId, value: str) -> Document:
    kind = ContactKind(value)
    if kind is ContactKind.DIED and element in document.people:
        return people.record_death(document, element, document.people[element].died, _today())
    return standing.set_contact(document, element, kind, _today())


def _read_often(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    return contact.often if contact else ""


def _write_often(document: Document, element: ElementId, value: str) -> Document:
    if document.standing(element).contact_now is None:
        return document
    return standing.refine_contact(document, element, often=value)


def _read_last(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    return contact.last.words() if contact and contact.last else ""


def _write_last(document: Document, element: ElementId, value: str) -> Document:
    if document.standing(element).contact_now is None:
        return document
    return standing.refine_contact(document, element, last=_date(value))


def _wish(document: Document, element: ElementId) -> Wish | None:
    return document.standing(element).wish


def _read_wish(document: Document, element: ElementId) -> str:
    wish = _wish(document, element)
    return wish.kind.value if wish else ""


def _wish_when(document: Document, element: ElementId) -> str:
    wish = _wish(document, element)
    return _day(wish.recorded) if wish else ""


def _decision(document: Document, element: ElementId) -> Decision | None:
    return document.standing(element).decision


def _read_decision(document: Document, element: ElementId) -> str:
    decision = _decision(document, element)
    return decision.kind.value if decision else ""


def _decision_more(document: Document, element: ElementId) -> str:
    decision = _decision(document, element)
    if decision is None:
        return ""
    lines = []
    if decision.by or decision.on:
        who = decision.by or translate("inspector", "not said by whom")
        lines.append(", ".join(part for part in (who, _day(decision.on)) if part))
    if decision.review:
        lines.append(translate("inspector", "Look at it again: {day}").format(day=_day(decision.review)))
    if decision.reason:
        lines.append(decision.reason)
    return "\n".join(lines)


def _file_only(document: Document, element: ElementId) -> str:
    return translate("inspector", "file copy only")


def _read_ring(document: Document, element: ElementId) -> str:
    return str(document.standing(element).ring or "")


def _write_ring(document: Document, element: ElementId, value: str) -> Document:
    return standing.set_closeness(document, element, int(value) if value else None, _today())


def _read_strength(document: Document, element: ElementId) -> str:
    tie = document.tie_to(element)
    return tie.strength.value if tie else ""


def _write_strength(document: Document, element: ElementId, value: str) -> Document:
    return ties.feel(document, element, Strength(value), _today())


def _fact(name: str) -> tuple[Callable[[Document, ElementId], str], Callable[[Document, ElementId, str], Document]]:
    """Return how a plain text of somebody, or of a place, is read and written; "reach.phone" is one of a part."""
    part, _, inner = name.rpartition(".")

    def read(document: Document, element: ElementId) -> str:
        entry: Any = _entry(document, element)
        owner = getattr(entry, part, None) if part else entry
        return str(getattr(owner, inner, "") or "")

    def write(document: Document, element: ElementId, value: str) -> Document:
        change: Any = replace(getattr(_entry(document, element), part), **{inner: value}) if part else value
        facts = {part or inner: change}
        if element in document.places:
            return people.change_place(document, element, **facts)
        return people.change_person(document, element, **facts)

    return read, write


def _entry(document: Document, element: ElementId) -> object:
    return document.people.get(element) or document.places.get(element)


def _read_date(name: str) -> Callable[[Document, ElementId], str]:
    def read(document: Document, element: ElementId) -> str:
        found: PartialDate | None = getattr(document.people.get(element), name, None)
        return found.words() if found else ""

    return read


def _write_born(document: Document, element: ElementId, value: str) -> Document:
    return people.change_person(document, element, born=_date(value))


def _write_died(document: Document, element: ElementId, value: str) -> Document:
    date = _date(value)
    if date is None:
        return people.change_person(document, element, died=None, life=Life.LIVING)
    return people.record_death(document, element, date, _today())


def _date(text: str) -> PartialDate | None:
    return parse(text) if text.strip() else None


def _day(day: datetime.date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


def _line(title: str, fact: str, hint: str = "", shape: Shape = Shape.LINE) -> Field:
    read, write = _fact(fact)
    return Field(title=title, shape=shape, read=read, write=write, hint=hint)


_RINGS = (
    Option(value="1", words="1"),
    Option(value="2", words="2"),
    Option(value="3", words="3"),
    Option(value="", words=QT_TRANSLATE_NOOP("inspector", "not yet")),
)
_GENDERS = tuple(Option(value=gender.value, words=DEFAULT.people[gender.value].clinical) for gender in Gender)
_TONES = {"ok": "good", "ok_supervised": "good", "letters_only": "good", "checking": "wait", "not_allowed": "care"}

STANDING = (
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Contact now"),
                shape=Shape.CHOICE,
                read=_read_contact,
                write=_write_contact,
                options=_badges(DEFAULT.contacts),
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
                write=lambda document, element, value: standing.set_wish(document, element, WishKind(value), _today()),
                options=_badges(DEFAULT.wishes),
                beside=_wish_when,
                below=lambda document, element: wish.words if (wish := _wish(document, element)) else "",
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
                    document, element, DecisionKind(value), _today()
                ),
                options=_badges(DEFAULT.decisions, _TONES),
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
                write=_write_ring,
                options=_RINGS,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Line"),
                shape=Shape.CHOICE,
                read=_read_strength,
                write=_write_strength,
                options=tuple(
                    Option(value=key, words=kind.clinical, picture=kind) for key, kind in DEFAULT.strengths.items()
                ),
            ),
        ),
    ),
    Section(title="", fields=(_line(QT_TRANSLATE_NOOP("inspector", "Notes"), "note", shape=Shape.LINES),)),
)
"""How somebody stands to the young person: the first things the inspector shows, for people and places alike."""

_DATE_HINT = QT_TRANSLATE_NOOP("inspector", "2009, about 2009, 3 May 2009")

ABOUT = (
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "About them"),
        fields=(
            _line(QT_TRANSLATE_NOOP("inspector", "Name"), "name.text"),
            _line(QT_TRANSLATE_NOOP("inspector", "Called on papers"), "name.short"),
            _line(QT_TRANSLATE_NOOP("inspector", "In another script"), "name.other_script"),
            _line(QT_TRANSLATE_NOOP("inspector", "Who they are to the young person"), "relation"),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Gender"),
                shape=Shape.CHOICE,
                read=lambda document, element: document.people[element].gender.value,
                write=lambda document, element, value: people.change_person(document, element, gender=Gender(value)),
                options=_GENDERS,
            ),
            _line(QT_TRANSLATE_NOOP("inspector", "Pronouns"), "pronouns"),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Born"),
                shape=Shape.LINE,
                read=_read_date("born"),
                write=_write_born,
                hint=_DATE_HINT,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Died"),
                shape=Shape.LINE,
                read=_read_date("died"),
                write=_write_died,
                hint=_DATE_HINT,
            ),
            _line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "Contact, more exactly"),
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "How often"),
                shape=Shape.LINE,
                read=_read_often,
                write=_write_often,
                hint=QT_TRANSLATE_NOOP("inspector", "weekly, 6 a year"),
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Last time"),
                shape=Shape.LINE,
                read=_read_last,
                write=_write_last,
                hint=_DATE_HINT,
            ),
            _line(QT_TRANSLATE_NOOP("inspector", "Address"), "reach.address", shape=Shape.LINES),
            _line(QT_TRANSLATE_NOOP("inspector", "Phone"), "reach.phone"),
            _line(QT_TRANSLATE_NOOP("inspector", "Email"), "reach.email"),
        ),
    ),
)
"""What else may be known of a person."""

ABOUT_PLACE = (
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "About it"),
        fields=(
            _line(QT_TRANSLATE_NOOP("inspector", "Name"), "name"),
            _line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
            _line(QT_TRANSLATE_NOOP("inspector", "Address"), "address", shape=Shape.LINES),
        ),
    ),
)
"""What may be known of a place or a group."""


def sections(document: Document, element: ElementId) -> tuple[Section, ...]:
    """Return what is asked about somebody or something; the young person has no standing to themselves."""
    if element in document.places:
        return (*STANDING, *ABOUT_PLACE)
    return ABOUT if element == document.young_person else (*STANDING, *ABOUT)


def years(person: Person, on: datetime.date) -> str:
    """Return "born 1990 · about 36", the years of somebody who has died, or nothing."""
    if person.died is not None:
        return f"{person.born.short() if person.born else '?'}–{person.died.short()}"
    if person.born is None or person.life is not Life.LIVING:
        return ""
    words = translate("inspector", "born {when} · about {years}")
    return words.format(when=person.born.words(), years=age(person.born, on))
