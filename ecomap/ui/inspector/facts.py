"""How the facts the inspector asks about are read from a map, and written into it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ecomap.edit import people, standing, ties
from ecomap.edit.written import one_line
from ecomap.model.contact import Contact, ContactKind
from ecomap.model.dates import PartialDate, age, exactly, parse, surely_before
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Life, Person
from ecomap.model.rules import Problem, RuleBroken
from ecomap.render.notation import DEFAULT
from ecomap.ui.translation import translate


def today() -> datetime.date:
    """Return today."""
    return datetime.date.today()


def read_contact(document: Document, element: ElementId) -> str:
    """Return how they are in touch now."""
    contact = document.standing(element).contact_now
    return contact.kind.value if contact else ""


def contact_since(document: Document, element: ElementId) -> str:
    """Return since when they are in touch like this."""
    contact = document.standing(element).contact_now
    if contact is None or contact.since is None:
        return ""
    return translate("inspector", "since {when}").format(when=contact.since.words())


def contact_more(document: Document, element: ElementId) -> str:
    """Return how often, when last, and what it was before."""
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


def write_contact(document: Document, element: ElementId, value: str) -> Document:
    """Say how they are in touch now."""
    kind = ContactKind(value)
    if kind is ContactKind.DIED and element in document.people:
        return people.record_death(document, element, document.people[element].died, today())
    return standing.set_contact(document, element, kind, today())


def read_often(document: Document, element: ElementId) -> str:
    """Return how often they are in touch."""
    contact = document.standing(element).contact_now
    return contact.often if contact else ""


def write_often(document: Document, element: ElementId, value: str) -> Document:
    """Say how often they are in touch."""
    if document.standing(element).contact_now is None:
        return document
    return standing.refine_contact(document, element, often=value)


def read_last(document: Document, element: ElementId) -> str:
    """Return when they were last in touch."""
    contact = document.standing(element).contact_now
    return contact.last.words() if contact and contact.last else ""


def write_last(document: Document, element: ElementId, value: str) -> Document:
    """Say when they were last in touch."""
    if document.standing(element).contact_now is None:
        return document
    date = _date(value)
    if date is not None:
        _refuse_to_come(date)
    return standing.refine_contact(document, element, last=date)


def wish_words(document: Document, element: ElementId) -> str:
    """Return what the young person said about it."""
    now = document.standing(element).wish
    return now.words if now else ""


def read_wish(document: Document, element: ElementId) -> str:
    """Return which wish it is."""
    now = document.standing(element).wish
    return now.kind.value if now else ""


def wish_when(document: Document, element: ElementId) -> str:
    """Return when the wish was told."""
    now = document.standing(element).wish
    return _day(now.recorded) if now else ""


def read_decision(document: Document, element: ElementId) -> str:
    """Return which decision it is."""
    decision = document.standing(element).decision
    return decision.kind.value if decision else ""


def decision_more(document: Document, element: ElementId) -> str:
    """Return by whom it was decided, when it is looked at again, and why."""
    decision = document.standing(element).decision
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


def file_only(document: Document, element: ElementId) -> str:
    """Return that it stands on the file copy alone."""
    return translate("inspector", "file copy only")


def read_ring(document: Document, element: ElementId) -> str:
    """Return the ring of closeness."""
    return str(document.standing(element).ring or "")


def write_ring(document: Document, element: ElementId, value: str) -> Document:
    """Place them in a ring, or in none."""
    return standing.set_closeness(document, element, int(value) if value else None, today())


def read_strength(document: Document, element: ElementId) -> str:
    """Return how the line to them feels."""
    tie = document.tie_to(element)
    return tie.strength.value if tie else ""


def write_strength(document: Document, element: ElementId, value: str) -> Document:
    """Say how the line to them feels."""
    return ties.feel(document, element, Strength(value), today())


def fact(name: str) -> tuple[Callable[[Document, ElementId], str], Callable[[Document, ElementId, str], Document]]:
    """Return how a plain text of somebody, or of a place, is read and written; "reach.phone" is one of a part.

    Each line is kept without what cannot be seen and would mislead.
    """
    part, _, inner = name.rpartition(".")

    def read(document: Document, element: ElementId) -> str:
        entry: Any = _entry(document, element)
        owner = getattr(entry, part, None) if part else entry
        return str(getattr(owner, inner, "") or "")

    def write(document: Document, element: ElementId, value: str) -> Document:
        text = "\n".join(one_line(line) for line in value.split("\n"))
        change: Any = replace(getattr(_entry(document, element), part), **{inner: text}) if part else text
        facts = {part or inner: change}
        if element in document.places:
            return people.change_place(document, element, **facts)
        return people.change_person(document, element, **facts)

    return read, write


def _entry(document: Document, element: ElementId) -> object:
    return document.people.get(element) or document.places.get(element)


def read_date(name: str) -> Callable[[Document, ElementId], str]:
    """Return how a date of somebody is read."""

    def read(document: Document, element: ElementId) -> str:
        found: PartialDate | None = getattr(document.people.get(element), name, None)
        return found.words() if found else ""

    return read


def write_born(document: Document, element: ElementId, value: str) -> Document:
    """Say when they were born; raise `RuleBroken` for a day after their death, or one still to come."""
    date, person = _date(value), document.people[element]
    if date is not None and person.life is not Life.EXPECTED:
        _refuse_to_come(date)
    _refuse_unborn(date, person.died)
    return people.change_person(document, element, born=date)


def write_died(document: Document, element: ElementId, value: str) -> Document:
    """Say when they died; nothing: they live. Raise `RuleBroken` for a day before their birth, or one still to come."""
    date = _date(value)
    if date is None:
        return people.take_back_death(document, element)
    _refuse_to_come(date)
    _refuse_unborn(document.people[element].born, date)
    return people.record_death(document, element, date, today())


def _refuse_to_come(date: PartialDate) -> None:
    if surely_before(exactly(today()), date):
        raise RuleBroken(Problem(translate("inspector", "That day is still to come.")))


def _refuse_unborn(born: PartialDate | None, died: PartialDate | None) -> None:
    if born is not None and died is not None and surely_before(died, born):
        words = translate("inspector", "Born {born}, died {died}: one of the two cannot be right.")
        raise RuleBroken(Problem(words.format(born=born.words(), died=died.words())))


def _date(text: str) -> PartialDate | None:
    return parse(text) if text.strip() else None


def _day(day: datetime.date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


def years(person: Person, on: datetime.date) -> str:
    """Return "born 1990 · about 36", the years of somebody who has died, or nothing."""
    if person.died is not None:
        return f"{person.born.short() if person.born else '?'}–{person.died.short()}"
    if person.born is None or person.life is not Life.LIVING:
        return ""
    words = translate("inspector", "born {when} · about {years}")
    return words.format(when=person.born.words(), years=age(person.born, on))
