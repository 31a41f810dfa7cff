"""The journey: homes, schools, what happened; and the coordinator's own: search, consent, the service's questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from ecomap.edit import journey
from ecomap.model.dates import PartialDate, exactly
from ecomap.model.document import Document, new_id
from ecomap.model.journey import Consent, Event, Home, HomeKind, School, SearchStep, Stay
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.ui.inspector.days import today, whole_day, written_date
from ecomap.ui.inspector.entry import always, choice, date, dated, day, refuse_turned, somebody, text, yes_no
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.offered import people
from ecomap.ui.inspector.whole_map import ELIGIBILITY
from ecomap.ui.records.subject import Add, Book, Subject, by_date, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

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


def adding(kind: type[Home] | type[School] | type[Event] | type[SearchStep] | type[Consent], **facts: object) -> Add:
    """Return what adds an empty entry of a kind."""

    def add(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
        key = new_id()
        dates = {"on": today()} if kind in (SearchStep, Consent) else {}
        entry = kind(id=key, **dates, **facts)  # type: ignore[arg-type]  # facts by the names of the fields
        return journey.record(document, entry), key

    return add


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
_STEP_ON = day(QT_TRANSLATE_NOOP("inspector", "On"), "on")
_STEP_WHO = somebody(QT_TRANSLATE_NOOP("inspector", "About"), "about", people)
_STEP_WHERE = text(
    QT_TRANSLATE_NOOP("inspector", "Where we looked"),
    None,
    "where",
    hint=QT_TRANSLATE_NOOP("inspector", "electoral register, file"),
)
_STEP_WHAT = text(QT_TRANSLATE_NOOP("inspector", "What we looked for"), None, "what", Shape.LINES)
_OUTCOME = text(QT_TRANSLATE_NOOP("inspector", "What came of it"), None, "outcome", Shape.LINES)
_STEP = Section(
    title="",
    fields=(
        _STEP_ON,
        _STEP_WHO,
        _STEP_WHERE,
        _STEP_WHAT,
        _OUTCOME,
        text(QT_TRANSLATE_NOOP("inspector", "By whom"), None, "by"),
    ),
)
_CONSENT_BY = text(QT_TRANSLATE_NOOP("inspector", "Whose consent"), None, "by")
_CONSENT_ROLE = text(
    QT_TRANSLATE_NOOP("inspector", "As whom"),
    None,
    "role",
    hint=QT_TRANSLATE_NOOP("inspector", "young person, parent, local authority"),
)
_CONSENT_GIVEN = yes_no(QT_TRANSLATE_NOOP("inspector", "They said yes"), "given")
_CONSENT_ON = day(QT_TRANSLATE_NOOP("inspector", "Told on"), "on")


def _write_ended(document: Document, consent: ElementId, value: str) -> Document:
    """Record the day consent was taken back; nothing: it still holds."""
    ended, given = whole_day(value), document.consents[consent].on
    if ended is None:
        return journey.change_entry(document, consent, ended=None)
    refuse_turned(exactly(given) if given else None, exactly(ended))
    return journey.end_consent(document, consent, ended)


_ENDED = day(QT_TRANSLATE_NOOP("inspector", "Taken back on"), "ended")
_CONSENT_ENDED = replace(
    _ENDED,
    write=_write_ended,
    below=always(
        QT_TRANSLATE_NOOP("inspector", "Anybody may stop at any time. From that day on, do not go on without asking.")
    ),
)
_CONSENT = Section(
    title="",
    fields=(
        _CONSENT_BY,
        _CONSENT_ROLE,
        _CONSENT_GIVEN,
        _CONSENT_ON,
        _CONSENT_ENDED,
        text(QT_TRANSLATE_NOOP("inspector", "Notes"), None, "note", Shape.LINES),
    ),
)


def _consent_warnings(document: Document) -> tuple[str, ...]:
    """Say whose consent is missing, was refused, or has ended."""
    form = translate("records", "{who}: not agreed, or taken back.")
    nobody = translate("records", "Somebody")
    gone = (one for one in document.consents.values() if not one.given or one.ended is not None)
    return tuple(form.format(who=one.by or one.role or nobody) for one in gone)


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
SEARCH = Subject(
    key="search",
    title=QT_TRANSLATE_NOOP("records", "Search"),
    icon="search",
    note=QT_TRANSLATE_NOOP("records", "File copy only: no other copy has any of it."),
    sections=lambda document, step: (_STEP,),
    entries=by_date("search", "on"),
    columns=(_STEP_ON, _STEP_WHO, _STEP_WHERE, _OUTCOME),
    empty=QT_TRANSLATE_NOOP("records", "No step of the search is written down yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a step"),
    add=adding(SearchStep),
    remove=removing,
)
CONSENT = Subject(
    key="consent",
    title=QT_TRANSLATE_NOOP("records", "Consent"),
    icon="handshake",
    note=QT_TRANSLATE_NOOP(
        "records", "File copy only. Of the young person, and of whoever may decide for them. It can stop at any time."
    ),
    sections=lambda document, consent: (_CONSENT,),
    entries=by_date("consents", "on"),
    columns=(_CONSENT_BY, _CONSENT_GIVEN, _CONSENT_ON, _CONSENT_ENDED),
    empty=QT_TRANSLATE_NOOP(
        "records", "No consent is written down yet: the young person's, and that of whoever may decide for them."
    ),
    one=QT_TRANSLATE_NOOP("records", "Add a consent"),
    add=adding(Consent),
    remove=removing,
    warnings=_consent_warnings,
)
SERVICE = Subject(
    key="eligible",
    title=QT_TRANSLATE_NOOP("records", "Who the service is for"),
    icon="id-card",
    sections=lambda document, element: (replace(ELIGIBILITY, fold=None),),
)
JOURNEY = Book(
    key="journey",
    title=QT_TRANSLATE_NOOP("records", "Journey"),
    own=QT_TRANSLATE_NOOP("records", "My homes and my story"),
    subjects=(HOMES, SCHOOLS, EVENTS, SEARCH, CONSENT, SERVICE),
)
