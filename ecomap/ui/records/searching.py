"""The coordinator's own of the journey: steps of the search, consent, and whom the service is for."""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit import journey
from ecomap.model.dates import exactly
from ecomap.model.document import Document, new_id
from ecomap.model.journey import Consent, Event, Home, School, SearchStep
from ecomap.model.person import ElementId
from ecomap.ui.inspector.days import today, whole_day
from ecomap.ui.inspector.entry import always, day, refuse_turned, somebody, text, yes_no
from ecomap.ui.inspector.field import Section, Shape
from ecomap.ui.inspector.offered import people
from ecomap.ui.inspector.whole_map import ELIGIBILITY
from ecomap.ui.records.subject import Add, Subject, by_date, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate


def adding(kind: type[Home] | type[School] | type[Event] | type[SearchStep] | type[Consent], **facts: object) -> Add:
    """Return what adds an empty entry of a kind."""

    def add(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
        key = new_id()
        dates = {"on": today()} if kind in (SearchStep, Consent) else {}
        entry = kind(id=key, **dates, **facts)  # type: ignore[arg-type]  # facts by the names of the fields
        return journey.record(document, entry), key

    return add


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
    title=QT_TRANSLATE_NOOP("records", "Who it is for"),
    icon="id-card",
    sections=lambda document, element: (replace(ELIGIBILITY, chapter=None),),
)
