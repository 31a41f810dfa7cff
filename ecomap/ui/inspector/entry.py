"""Fields about one entry of the map, whoever is selected: how they are read, and written into it."""

from __future__ import annotations

from enum import Enum
from typing import Any

from ecomap.edit.entries import NotOnTheMap, amend, find
from ecomap.edit.written import one_line
from ecomap.model.dates import PartialDate, parse, surely_before
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken, check
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

HINT = QT_TRANSLATE_NOOP("inspector", "2009, about 2009, 3 May 2009")


def choice(title: str, key: ElementId, name: str, of: type[Enum], options: tuple[Option, ...]) -> Field:
    """Return a field for a fact with few values; "none" stands for the empty one."""

    def read(document: Document, _: ElementId) -> str:
        value = _fact(document, key, name)
        return (str(value.value) or "none") if isinstance(value, Enum) else ""

    def write(document: Document, _: ElementId, value: str) -> Document:
        after = _amended(document, key, **{name: of("" if value == "none" else value)})
        check(after)
        return after

    return Field(title=title, shape=Shape.CHOICE, read=read, write=write, options=options, complete=True)


def date(title: str, key: ElementId, name: str) -> Field:
    """Return a field for a day or a year; nothing can end before it began."""

    def read(document: Document, _: ElementId) -> str:
        value = _fact(document, key, name)
        return value.words() if isinstance(value, PartialDate) else ""

    def write(document: Document, _: ElementId, value: str) -> Document:
        after = _amended(document, key, **{name: parse(value) if value.strip() else None})
        since, until = _fact(after, key, "since"), _fact(after, key, "until")
        if since and until and surely_before(until, since):
            words = translate("inspector", "Since {since}, until {until}: one of the two cannot be right.")
            raise RuleBroken(Problem(words.format(since=since.words(), until=until.words())))
        return after

    return Field(title=title, shape=Shape.LINE, read=read, write=write, hint=HINT)


def text(title: str, key: ElementId, name: str, shape: Shape = Shape.LINE) -> Field:
    """Return a field for a plain text."""

    def write(document: Document, _: ElementId, value: str) -> Document:
        return _amended(document, key, **{name: "\n".join(one_line(line) for line in value.split("\n"))})

    return Field(title=title, shape=shape, read=lambda document, _: _fact(document, key, name) or "", write=write)


def _fact(document: Document, key: ElementId, name: str) -> Any:
    """Return a fact of an entry; None of one that is not on the map any more."""
    try:
        return getattr(find(document, key), name)
    except NotOnTheMap:
        return None


def _amended(document: Document, key: ElementId, **facts: Any) -> Document:
    """Return the map with facts of an entry changed; as it is, if the entry is not on it any more."""
    return document if _fact(document, key, "id") is None else amend(document, key, **facts)
