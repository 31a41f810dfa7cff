"""The journey: homes, schools, what happened; with the search, consent and the service's own questions on one page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from ecomap.edit import journey
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.journey import Event, Home, HomeKind, School, Stay
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.ui.inspector.days import written_date
from ecomap.ui.inspector.entry import choice, date, dated, refuse_turned, text
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.offered import people
from ecomap.ui.records.searching import CONSENT, SEARCH, SERVICE, adding
from ecomap.ui.records.subject import Book, Subject, by_date, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP

_KINDS = tuple(
    Option(value=kind.value, words=words)
    for kind, words in (
        (HomeKind.FAMILY, QT_TRANSLATE_NOOP("notation", "with family")),
        (HomeKind.KINSHIP, QT_TRANSLATE_NOOP("notation", "with relatives or friends")),
        (HomeKind.FOSTER, QT_TRANSLATE_NOOP("notation", "foster home")),
        (HomeKind.RESIDENTIAL, QT_TRANSLATE_NOOP("notation", "children's home")),
        (HomeKind.ADOPTIVE, QT_TRANSLATE_NOOP("notation", "adoptive home")),
        (HomeKind.SUPPORTED, QT_TRANSLATE_NOOP("notation", "supported home")),
        (HomeKind.OWN, QT_TRANSLATE_NOOP("notation", "a home of my own")),
        (HomeKind.RECEPTION, QT_TRANSLATE_NOOP("notation", "reception centre")),
        (HomeKind.JOURNEY, QT_TRANSLATE_NOOP("notation", "on the way")),
        (HomeKind.OTHER, QT_TRANSLATE_NOOP("notation", "somewhere else")),
    )
)
_SINCE, _UNTIL = QT_TRANSLATE_NOOP("inspector", "From"), QT_TRANSLATE_NOOP("inspector", "Until")
_IN_FILE = QT_TRANSLATE_NOOP("inspector", "On the file copy alone.")
_NOTES = text(QT_TRANSLATE_NOOP("inspector", "Notes"), None, "note", Shape.LINES, below=_IN_FILE)
_NAME = text(QT_TRANSLATE_NOOP("inspector", "What we call it"), None, "name")
_FROM, _TO = date(_SINCE, None, "since"), date(_UNTIL, None, "until")
_KIND = choice(QT_TRANSLATE_NOOP("inspector", "What kind of home"), None, "kind", HomeKind, _KINDS)


def _read_lived(document: Document, home: ElementId) -> str:
    return " ".join(one.person for one in document.homes[home].people) if home in document.homes else ""


def _write_lived(document: Document, home: ElementId, value: str) -> Document:
    person = ElementId(value[1:])
    if value.startswith("+"):
        return journey.lived_there(document, home, Stay(person=person))
    return journey.moved_out(document, home, person)


_LIVED = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Who lived there too"),
    shape=Shape.SEVERAL,
    read=_read_lived,
    write=_write_lived,
    offered=people,
    hint=QT_TRANSLATE_NOOP("inspector", "Somebody else ..."),
)


def _stay(document: Document, home: ElementId, person: ElementId) -> Stay | None:
    stays: Iterable[Stay] = document.homes[home].people if home in document.homes else ()
    return next((one for one in stays if one.person == person), None)


def _stay_date(title: str, person: ElementId, name: str) -> Field:
    """Return a field for since when, or until when, somebody lived in a home."""

    def read(document: Document, home: ElementId) -> str:
        found: PartialDate | None = getattr(_stay(document, home, person), name, None)
        return found.words() if found else ""

    def write(document: Document, home: ElementId, value: str) -> Document:
        stay = _stay(document, home, person)
        if stay is None:
            return document
        dates = {"since": stay.since, "until": stay.until, name: written_date(value)}
        refuse_turned(dates["since"], dates["until"])
        return journey.lived_there(document, home, replace(stay, since=dates["since"], until=dates["until"]))

    return dated(title, read, write)


@lru_cache(maxsize=512)
def _stay_section(person: ElementId, name: str) -> Section:
    return Section(title=name, fields=(_stay_date(_SINCE, person, "since"), _stay_date(_UNTIL, person, "until")))


_WORDS = text(QT_TRANSLATE_NOOP("inspector", "What it was like"), None, "words", Shape.LINES)
_OWN_HOME = Section(title="", fields=(_NAME, _KIND, _FROM, _TO, _WORDS, _LIVED))
_HOME = Section(
    title="",
    fields=(
        _NAME,
        _KIND,
        _FROM,
        _TO,
        _LIVED,
        replace(_WORDS, title=QT_TRANSLATE_NOOP("inspector", "In the young person's words")),
        text(QT_TRANSLATE_NOOP("inspector", "Address"), None, "address", Shape.LINES, below=_IN_FILE),
        _NOTES,
    ),
)


def _stays(document: Document, home: ElementId) -> tuple[Section, ...]:
    lived = document.homes[home].people if home in document.homes else ()
    return tuple(_stay_section(one.person, called(document, one.person)) for one in lived)


_SCHOOL_OWN = Section(
    title="",
    fields=(_NAME, text(QT_TRANSLATE_NOOP("inspector", "School, club or job"), None, "kind"), _FROM, _TO, _WORDS),
)
_SCHOOL = replace(_SCHOOL_OWN, fields=(*_SCHOOL_OWN.fields, _NOTES))
_WHAT = text(QT_TRANSLATE_NOOP("inspector", "What happened"), None, "what", Shape.LINES)
_WHEN = date(QT_TRANSLATE_NOOP("inspector", "When"), None, "on")


def _read_there(document: Document, event: ElementId) -> str:
    return " ".join(document.events[event].people) if event in document.events else ""


def _write_there(document: Document, event: ElementId, value: str) -> Document:
    person, there = ElementId(value[1:]), document.events[event].people
    left = tuple(one for one in there if one != person)
    return journey.change_entry(document, event, people=(*left, person) if value.startswith("+") else left)


_EVENT_OWN = Section(
    title="",
    fields=(
        _WHAT,
        _WHEN,
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Who was there"),
            shape=Shape.SEVERAL,
            read=_read_there,
            write=_write_there,
            offered=people,
            hint=QT_TRANSLATE_NOOP("inspector", "Somebody else ..."),
        ),
        _WORDS,
    ),
)
_EVENT = replace(_EVENT_OWN, fields=(*_EVENT_OWN.fields, _NOTES))
HOMES = Subject(
    key="homes",
    title=QT_TRANSLATE_NOOP("records", "Homes"),
    own=QT_TRANSLATE_NOOP("records", "Homes I've lived in"),
    icon="house",
    note=QT_TRANSLATE_NOOP(
        "records", "The young person's own. Address and notes are for the file alone; so are people kept back."
    ),
    sections=lambda document, home: (_HOME, *_stays(document, home)),
    own_sections=lambda document, home: (_OWN_HOME, *_stays(document, home)),
    entries=by_date("homes"),
    columns=(_NAME, _KIND, _FROM, _TO),
    empty=QT_TRANSLATE_NOOP("records", "No home is written down yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a home"),
    add=adding(Home),
    remove=removing,
)
SCHOOLS = Subject(
    key="schools",
    title=QT_TRANSLATE_NOOP("records", "Schools, clubs, work"),
    own=QT_TRANSLATE_NOOP("records", "My schools and clubs"),
    icon="school",
    note=QT_TRANSLATE_NOOP("records", "The young person's own. Guests and lists never show a school."),
    sections=lambda document, school: (_SCHOOL,),
    own_sections=lambda document, school: (_SCHOOL_OWN,),
    entries=by_date("schools"),
    columns=(_NAME, _FROM, _TO),
    empty=QT_TRANSLATE_NOOP("records", "No school or club is written down yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a school or club"),
    add=adding(School),
    remove=removing,
)
EVENTS = Subject(
    key="events",
    title=QT_TRANSLATE_NOOP("records", "What happened"),
    own=QT_TRANSLATE_NOOP("records", "What happened"),
    icon="milestone",
    note=QT_TRANSLATE_NOOP("records", "The young person's own story. Notes are for the file alone."),
    sections=lambda document, event: (_EVENT,),
    own_sections=lambda document, event: (_EVENT_OWN,),
    entries=by_date("events", "on"),
    columns=(_WHEN, _WHAT),
    empty=QT_TRANSLATE_NOOP("records", "Nothing is written down yet."),
    one=QT_TRANSLATE_NOOP("records", "Add what happened"),
    add=adding(Event),
    remove=removing,
)
JOURNEY = Book(
    key="journey",
    title=QT_TRANSLATE_NOOP("records", "Journey"),
    own=QT_TRANSLATE_NOOP("records", "My homes and my story"),
    subjects=(HOMES, SCHOOLS, EVENTS, SEARCH, CONSENT, SERVICE),
)
