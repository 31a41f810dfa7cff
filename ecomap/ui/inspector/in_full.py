"""What is asked besides of the contact, the wish and the decision there is: since when, by whom, in which words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ecomap.edit import standing
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.ui.inspector.days import read_day, whole_day, written_date
from ecomap.ui.inspector.entry import dated, plain_lines
from ecomap.ui.inspector.facts import refuse_to_come
from ecomap.ui.inspector.field import Chapter, Field, Section, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP

Write = Callable[[Document, ElementId, str], Document]
MORE = Chapter("standing", QT_TRANSLATE_NOOP("inspector", "Dates, words and reasons"))


def _contact(name: str) -> tuple[Callable[[Document, ElementId], str], Write]:
    """Return how a date of the contact there is now is read and written."""

    def read(document: Document, element: ElementId) -> str:
        found: PartialDate | None = getattr(document.standing(element).contact_now, name, None)
        return found.words() if found else ""

    def write(document: Document, element: ElementId, value: str) -> Document:
        date = written_date(value)
        if date is not None:
            refuse_to_come(date)
        return standing.refine_contact(document, element, **{name: date})

    return read, write


def _read_often(document: Document, element: ElementId) -> str:
    contact = document.standing(element).contact_now
    return contact.often if contact else ""


def _text_of(name: str, refine: Callable[..., Document]) -> Write:
    """Return how a text of the wish or of the decision there is now is written."""

    def write(document: Document, element: ElementId, value: str) -> Document:
        return refine(document, element, **{name: plain_lines(value)})

    return write


def _read_now(kind: str, name: str) -> Callable[[Document, ElementId], str]:
    def read(document: Document, element: ElementId) -> str:
        value: Any = getattr(getattr(document.standing(element), kind), name, "")
        return value if isinstance(value, str) else read_day(value)

    return read


def _decided_on(name: str) -> Write:
    def write(document: Document, element: ElementId, value: str) -> Document:
        return standing.refine_decision(document, element, **{name: whole_day(value)})

    return write


_CONTACT = Section(
    title=QT_TRANSLATE_NOOP("inspector", "Contact now"),
    chapter=MORE,
    fields=(
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "How often"),
            shape=Shape.LINE,
            read=_read_often,
            write=lambda document, element, value: standing.refine_contact(document, element, often=plain_lines(value)),
            hint=QT_TRANSLATE_NOOP("inspector", "weekly, 6 a year"),
        ),
        dated(QT_TRANSLATE_NOOP("inspector", "In touch like this since"), *_contact("since")),
        dated(QT_TRANSLATE_NOOP("inspector", "Last time"), *_contact("last")),
    ),
)
_WISH = Section(
    title=QT_TRANSLATE_NOOP("inspector", "Wish"),
    chapter=MORE,
    fields=(
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Wish, in their own words"),
            shape=Shape.LINES,
            read=_read_now("wish", "words"),
            write=_text_of("words", standing.refine_wish),
        ),
    ),
)
_DECISION = Section(
    title=QT_TRANSLATE_NOOP("inspector", "Decision"),
    chapter=MORE,
    note=QT_TRANSLATE_NOOP("inspector", "Stands on the file copy alone. Nobody else's copy says that there is one."),
    fields=(
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Decided by"),
            shape=Shape.LINE,
            read=_read_now("decision", "by"),
            write=_text_of("by", standing.refine_decision),
            hint=QT_TRANSLATE_NOOP("inspector", "social worker, court"),
        ),
        dated(QT_TRANSLATE_NOOP("inspector", "Decided on"), _read_now("decision", "on"), _decided_on("on")),
        dated(
            QT_TRANSLATE_NOOP("inspector", "Look at it again"), _read_now("decision", "review"), _decided_on("review")
        ),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Reason"),
            shape=Shape.LINES,
            read=_read_now("decision", "reason"),
            write=_text_of("reason", standing.refine_decision),
        ),
    ),
)


def more(document: Document, elements: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return what else is asked about the contact, the wish and the decision that all of them have."""
    standings = [document.standing(one) for one in elements]
    asked = (("contact_now", _CONTACT), ("wish", _WISH), ("decision", _DECISION))
    return tuple(section for name, section in asked if all(getattr(one, name) is not None for one in standings))
