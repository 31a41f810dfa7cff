"""Dates as they are typed into a field: what was understood, and what cannot be."""

from __future__ import annotations

import datetime
import re

from ecomap.model.dates import NotADate, PartialDate, Precision, exactly, parse
from ecomap.model.document import Document
from ecomap.model.rules import Problem, RuleBroken
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

HINT = QT_TRANSLATE_NOOP("inspector", "2009, about 2009, 3 May 2009")
_OLDEST = 115
"""Years; a greater number is no age."""
_AGE = re.compile(r"(?:aged? |about )?(\d{1,3})(?: ?(?:years?|yrs?)(?: old)?)?")


def today() -> datetime.date:
    """Return today."""
    return datetime.date.today()


def written_date(text: str) -> PartialDate | None:
    """Return the date a text names, None for none; raise `NotADate` for what is no date."""
    return parse(text, today()) if text.strip() else None


def whole_day(text: str) -> datetime.date | None:
    """Return the day of the calendar a text names; raise `RuleBroken` for a date of which not all is known."""
    date = written_date(text)
    if date is None:
        return None
    if not date.day or date.precision is not Precision.EXACT:
        raise RuleBroken(Problem(translate("inspector", "Which day? Write it whole: 14 March 2026, or 14/3/26.")))
    return datetime.date(date.year, date.month, date.day)


def birth(text: str, on: datetime.date) -> PartialDate | None:
    """Return when somebody was born: a date, or an age counted from a day; raise `NotADate` for neither."""
    age = _AGE.fullmatch(" ".join(text.lower().split()))
    if age and int(age[1]) <= _OLDEST:
        return PartialDate(year=on.year - int(age[1]), precision=Precision.ABOUT)
    return written_date(text)


def understood(document: Document, text: str) -> str:
    """Return what a text is understood as; nothing of what is no date, or not yet."""
    try:
        date = written_date(text)
    except NotADate:
        return ""
    return "" if date is None else _said(date)


def understood_birth(document: Document, text: str) -> str:
    """Return what a date of birth, or an age, is understood as."""
    try:
        date = birth(text, document.on or today())
    except NotADate:
        return ""
    return "" if date is None else _said(date)


def read_day(day: datetime.date | None) -> str:
    """Return a day in words."""
    return exactly(day).words() if day else ""


def _said(date: PartialDate) -> str:
    """Return a date with what it leaves open."""
    words = date.words()
    match date.precision:
        case Precision.ABOUT:
            words = translate("inspector", "{date}: some years earlier or later").format(date=words)
        case Precision.BEFORE | Precision.AFTER:
            words = translate("inspector", "{date}: no nearer than that").format(date=words)
        case Precision.EXACT if date.day:
            weekday = f"{datetime.date(date.year, date.month, date.day):%A}"
            words = translate("inspector", "{weekday}, {date}").format(weekday=weekday, date=words)
        case Precision.EXACT if not date.month and not date.season:
            words = translate("inspector", "some time in {date}").format(date=words)
        case _:
            pass
    return translate("inspector", "Understood: {date}").format(date=words)
