"""Fields about one entry of the map: how they are read, and written into it.

A field is about the entry of its key, or, without one, about whatever entry it is shown for.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from enum import Enum
from typing import Any

from ecomap.edit.entries import NotOnTheMap, amend, find
from ecomap.edit.written import one_line
from ecomap.model.dates import PartialDate, surely_before
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken, check
from ecomap.ui.inspector.days import HINT, read_day, understood, whole_day, written_date
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

YES, NO = QT_TRANSLATE_NOOP("inspector", "yes"), QT_TRANSLATE_NOOP("inspector", "no")
NOBODY = Option(value="none", words=QT_TRANSLATE_NOOP("notation", "nobody in particular"))
YES_NO = (Option(value="no", words=NO), Option(value="yes", words=YES))


def choice(title: str, key: ElementId | None, name: str, of: type[Enum], options: tuple[Option, ...]) -> Field:
    """Return a field for a fact with few values; "none" stands for the empty one."""

    def read(document: Document, element: ElementId) -> str:
        value = _fact(document, key or element, name)
        return (str(value.value) or "none") if isinstance(value, Enum) else ""

    def write(document: Document, element: ElementId, value: str) -> Document:
        after = _amended(document, key or element, **{name: of("" if value == "none" else value)})
        check(after)
        return after

    return Field(title=title, shape=Shape.CHOICE, read=read, write=write, options=options, complete=True)


def date(title: str, key: ElementId | None, name: str) -> Field:
    """Return a field for a day or a year; nothing can end before it began."""

    def read(document: Document, element: ElementId) -> str:
        value = _fact(document, key or element, name)
        return value.words() if isinstance(value, PartialDate) else ""

    def write(document: Document, element: ElementId, value: str) -> Document:
        after = _amended(document, key or element, **{name: written_date(value)})
        since, until = _fact(after, key or element, "since"), _fact(after, key or element, "until")
        refuse_turned(since, until)
        return after

    return dated(title, read, write)


def refuse_turned(since: PartialDate | None, until: PartialDate | None) -> None:
    """Raise `RuleBroken` where something would end before it began."""
    if isinstance(since, PartialDate) and isinstance(until, PartialDate) and surely_before(until, since):
        words = translate("inspector", "Since {since}, until {until}: one of the two cannot be right.")
        raise RuleBroken(Problem(words.format(since=since.words(), until=until.words())))


def dated(
    title: str,
    read: Callable[[Document, ElementId], str],
    write: Callable[[Document, ElementId, str], Document],
    below: str = "",
) -> Field:
    """Return a field for a date that is read and written in this way."""
    return Field(
        title=title, shape=Shape.LINE, read=read, write=write, hint=HINT, meaning=understood, below=always(below)
    )


def day(title: str, name: str) -> Field:
    """Return a field for a day of the calendar."""

    def read(document: Document, element: ElementId) -> str:
        value = _fact(document, element, name)
        return read_day(value) if isinstance(value, datetime.date) else ""

    def write(document: Document, element: ElementId, value: str) -> Document:
        return _amended(document, element, **{name: whole_day(value)})

    return dated(title, read, write)


def text(
    title: str, key: ElementId | None, name: str, shape: Shape = Shape.LINE, hint: str = "", below: str = ""
) -> Field:
    """Return a field for a plain text."""

    def write(document: Document, element: ElementId, value: str) -> Document:
        return _amended(document, key or element, **{name: plain_lines(value)})

    def read(document: Document, element: ElementId) -> str:
        return str(_fact(document, key or element, name) or "").strip()

    return Field(title=title, shape=shape, read=read, write=write, hint=hint, below=always(below))


def plain_lines(value: str) -> str:
    """Return a text with each of its lines as it may be kept."""
    return "\n".join(one_line(line) for line in value.split("\n"))


def yes_no(title: str, name: str) -> Field:
    """Return a field for something that is so or not."""

    def read(document: Document, element: ElementId) -> str:
        value = _fact(document, element, name)
        return "" if value is None else "yes" if value else "no"

    def write(document: Document, element: ElementId, value: str) -> Document:
        return _amended(document, element, **{name: value == "yes"})

    return Field(title=title, shape=Shape.SEGMENTS, read=read, write=write, options=YES_NO, complete=True)


def somebody(title: str, name: str, offered: Callable[[Document], tuple[Option, ...]]) -> Field:
    """Return a field for one of those who are offered, or for nobody."""

    def write(document: Document, element: ElementId, value: str) -> Document:
        return _amended(document, element, **{name: None if value == "none" else ElementId(value)})

    return Field(
        title=title,
        shape=Shape.CHOICE,
        read=lambda document, element: str(_fact(document, element, name) or "none"),
        write=write,
        options=(NOBODY,),
        offered=offered,
        complete=True,
    )


def always(words: str) -> Callable[[Document, ElementId], str]:
    """Return what says the same quiet words of everybody."""
    return lambda document, element: translate("inspector", words)


def reading(title: str, name: str) -> Field:
    """Return a field that is only read."""
    made = text(title, None, name)
    return Field(title=title, shape=Shape.WORDS, read=made.read, write=lambda document, element, value: document)


def _fact(document: Document, key: ElementId, name: str) -> Any:
    """Return a fact of an entry; None of one that is not on the map any more."""
    try:
        return getattr(find(document, key), name, None)
    except NotOnTheMap:
        return None


def _amended(document: Document, key: ElementId, **facts: Any) -> Document:
    """Return the map with facts of an entry changed; as it is, if the entry is not on it any more."""
    return document if _fact(document, key, "id") is None else amend(document, key, **facts)
