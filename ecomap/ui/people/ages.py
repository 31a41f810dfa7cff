"""The columns of how old people are: written as an age, as a year, or as a date."""

from __future__ import annotations

import datetime

from ecomap.model.dates import PartialDate, Precision, age
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Life
from ecomap.ui.inspector import facts
from ecomap.ui.inspector.field import Field, Shape
from ecomap.ui.people.column import Column, Known
from ecomap.ui.people.order import Rank
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

OLDEST = 130
"""A bare number up to this is an age, not a year."""


def age_column() -> Column:
    """Return the column of ages."""
    title = QT_TRANSLATE_NOOP("inspector", "Age")
    hint = QT_TRANSLATE_NOOP("inspector", "13, or the year they were born")
    field = Field(title=title, shape=Shape.LINE, read=read_age, write=write_age, hint=hint)

    def rank(known: Known, element: ElementId) -> Rank:
        person = known.document.people.get(element)
        return None if person is None or person.born is None else known.copy.on.year - person.born.point()

    return Column(key="age", title=title, field=field, words=_years, rank=rank, letters=9, of_places=False)


def _years(known: Known, element: ElementId) -> str:
    """Return an age, about an age, or the years of somebody who has died."""
    person = known.document.people.get(element)
    if person is None:
        return ""
    if person.died is not None and person.born is not None and person.died.year == person.born.year:
        return person.died.short()
    if person.died is not None or person.born is None:
        return facts.years(person, known.copy.on)
    if person.life is Life.EXPECTED:
        return translate("people", "due {year}").format(year=person.born.short())
    if person.life is not Life.LIVING:
        return person.born.words()
    years = str(age(person.born, known.copy.on))
    sure = person.born.precision is Precision.EXACT
    return years if sure else translate("people", "about {years}").format(years=years)


def read_age(document: Document, element: ElementId) -> str:
    """Return an age where it is written; for somebody who has died, or is on the way, when they were born."""
    person = document.people.get(element)
    if person is None or person.born is None:
        return ""
    living = person.life is Life.LIVING and person.died is None
    return str(age(person.born, _day(document))) if living else person.born.words()


def write_age(document: Document, element: ElementId, value: str) -> Document:
    """Say how old somebody is, was when they died, or when they were born; the same age says nothing new."""
    text, person = value.strip(), document.people[element]
    if not text.isdecimal() or int(text) > OLDEST:
        return facts.write_born(document, element, value)
    if text == read_age(document, element):
        return document
    year = (person.died.year if person.died else _day(document).year) - int(text)
    return facts.write_born(document, element, PartialDate(year=year, precision=Precision.ABOUT).words())


def born_column() -> Column:
    """Return the column of when people were born."""
    title = QT_TRANSLATE_NOOP("inspector", "Born")
    read = facts.read_date("born")

    def rank(known: Known, element: ElementId) -> Rank:
        person = known.document.people.get(element)
        return person.born.point() if person is not None and person.born is not None else None

    hint = QT_TRANSLATE_NOOP("inspector", "2009, about 2009, May 2027")
    return Column(
        key="born",
        title=title,
        field=Field(title=title, shape=Shape.LINE, read=read, write=facts.write_born, hint=hint),
        words=lambda known, element: read(known.document, element),
        rank=rank,
        letters=12,
        of_places=False,
    )


def _day(document: Document) -> datetime.date:
    return document.on or datetime.date.today()
