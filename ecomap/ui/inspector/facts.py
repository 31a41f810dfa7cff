"""How facts of people and places are read from a map, and written into it: names, texts, birth and death."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ecomap.edit import people
from ecomap.model.dates import PartialDate, age, exactly, surely_before
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Life, Person
from ecomap.model.rules import Problem, RuleBroken
from ecomap.ui.inspector.days import birth, today, written_date
from ecomap.ui.inspector.entry import plain_lines
from ecomap.ui.translation import translate


def fact(name: str) -> tuple[Callable[[Document, ElementId], str], Callable[[Document, ElementId, str], Document]]:
    """Return how a plain text of somebody, or of a place, is read and written; "reach.phone" is one of a part.

    Each line is kept without what cannot be seen and would mislead.
    """
    part, _, inner = name.rpartition(".")

    def read(document: Document, element: ElementId) -> str:
        entry: Any = _entry(document, element)
        owner = getattr(entry, part, None) if part else entry
        return str(getattr(owner, inner, "") or "").strip()

    def write(document: Document, element: ElementId, value: str) -> Document:
        text = plain_lines(value)
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
    person = document.people[element]
    date = birth(value, document.on or today())
    if date is not None and person.life is not Life.EXPECTED:
        refuse_to_come(date)
    _refuse_unborn(date, person.died)
    return people.change_person(document, element, born=date)


def write_died(document: Document, element: ElementId, value: str) -> Document:
    """Say when they died; nothing: they live. Raise `RuleBroken` for a day before their birth, or one still to come."""
    date = written_date(value)
    if date is None:
        return people.take_back_death(document, element)
    refuse_to_come(date)
    _refuse_unborn(document.people[element].born, date)
    return people.record_death(document, element, date, today())


def refuse_to_come(date: PartialDate) -> None:
    """Raise `RuleBroken` for a day that is still to come."""
    if surely_before(exactly(today()), date):
        raise RuleBroken(Problem(translate("inspector", "That day is still to come.")))


def _refuse_unborn(born: PartialDate | None, died: PartialDate | None) -> None:
    if born is not None and died is not None and surely_before(died, born):
        words = translate("inspector", "Born {born}, died {died}: one of the two cannot be right.")
        raise RuleBroken(Problem(words.format(born=born.words(), died=died.words())))


def years(person: Person, on: datetime.date) -> str:
    """Return "born 1990 · about 36", the years of somebody who has died, or nothing."""
    if person.died is not None:
        return f"{person.born.short() if person.born else '?'}–{person.died.short()}"
    if person.born is None or person.life is not Life.LIVING:
        return ""
    words = translate("inspector", "born {when} · about {years}")
    return words.format(when=person.born.words(), years=age(person.born, on))
