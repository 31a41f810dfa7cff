"""The facts of a map in columns that can be sorted: one row each, and what was before in rows of its own."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ecomap.model.dates import PartialDate, exactly
from ecomap.model.document import Document
from ecomap.model.naming import full_name, relation_label
from ecomap.model.person import ElementId, Kind
from ecomap.papers.file.file_words import FLOWS, KNOWN, SIDES, as_words, in_the_key
from ecomap.papers.office.spreadsheet import Value
from ecomap.papers.sheet import listing, sentence

Rows = Iterator[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of one kind: columns with their widths in characters, and how the rows are found."""

    rows: Callable[[Document], Rows]
    columns: tuple[tuple[str, float], ...]


_NAME, _TURN, _RECORDED = ("Name", 30), ("Now or before", 14), ("Written down", 18)
_REVIEW = ("Look at it again", 18)


def _named(document: Document, element: ElementId | None) -> str:
    """Return the whole name of somebody or something; nothing for nobody."""
    known = element is not None and (element in document.people or element in document.places)
    return full_name(document, element) if known and element is not None else ""


def _day(day: datetime.date | PartialDate | None) -> Value:
    """Return a day as one, if it is known to the day; else in words, as exactly as it is known."""
    if isinstance(day, PartialDate):
        first = day.earliest()
        return first if day == exactly(first) else day.words()
    return day or ""


def _turn(number: int, facts: tuple[object, ...]) -> str:
    """Return whether a fact holds now: the last of a history does."""
    return "now" if number == len(facts) else "before"


def _people(document: Document) -> Rows:
    for person in document.people.values():
        gender = person.gender.value if person.kind is Kind.PERSON else ""
        yield (
            full_name(document, person.id),
            person.name.other_script,
            person.name.short,
            person.relation,
            person.pronouns,
            _day(person.born),
            _day(person.died),
            person.life.value,
            person.kind.value,
            as_words(gender),
            SIDES[person.side.value],
            listing(person.languages),
            KNOWN[person.source.value],
            person.about,
            person.note,
        )


def _contact(document: Document) -> Rows:
    for key, standing in document.standings.items():
        for number, one in enumerate(standing.contact, 1):
            turn, kind = _turn(number, standing.contact), in_the_key(document, "contacts", one.kind.value)
            yield _named(document, key), turn, kind, one.often, _day(one.last), _day(one.since), _day(one.recorded)


def _wishes(document: Document) -> Rows:
    for key, standing in document.standings.items():
        for number, one in enumerate(standing.wishes, 1):
            turn, kind = _turn(number, standing.wishes), in_the_key(document, "wishes", one.kind.value)
            yield _named(document, key), turn, kind, one.words, _day(one.recorded)


def _decisions(document: Document) -> Rows:
    for key, standing in document.standings.items():
        for number, one in enumerate(standing.decisions, 1):
            turn, kind = _turn(number, standing.decisions), in_the_key(document, "decisions", one.kind.value)
            yield _named(document, key), turn, kind, one.by, _day(one.on), _day(one.review), one.reason


def _closeness(document: Document) -> Rows:
    for key, standing in document.standings.items():
        for number, one in enumerate(standing.closeness, 1):
            ring = f"ring {one.ring}" if one.ring else "not placed"
            yield _named(document, key), _turn(number, standing.closeness), ring, _day(one.recorded)


def _lines(document: Document) -> Rows:
    for tie in document.ties.values():
        ends = _named(document, tie.a), _named(document, tie.b)
        for number, one in enumerate(tie.feelings, 1):
            turn, kind = _turn(number, tie.feelings), in_the_key(document, "strengths", one.strength.value)
            yield *ends, turn, kind, FLOWS[tie.flow.value], _day(one.since), _day(one.recorded), tie.note


def _search(document: Document) -> Rows:
    for step in document.search.values():
        about = _named(document, step.about)
        yield _day(step.on), sentence(step.where), about, step.by, step.what, step.outcome


def _plan(document: Document) -> Rows:
    kept = {True: "yes", False: "no", None: ""}
    for offer in document.offers.values():
        who, relation = _named(document, offer.person), relation_label(document.people[offer.person])
        yield who, relation, offer.what, offer.often, _day(offer.since), _day(offer.review), kept[offer.kept]


def _messages(document: Document) -> Rows:
    for one in document.messages.values():
        yield _named(document, one.person), one.kind, one.language, one.read_by, one.text


def _questions(document: Document) -> Rows:
    for one in document.questions.values():
        yield _named(document, one.to), one.text, one.answer


SUBJECTS: Mapping[str, Facts] = MappingProxyType(
    {
        "People": Facts(
            _people,
            (
                *(_NAME, ("As it is also written", 22), ("Called", 18), ("Relation", 22), ("Pronouns", 12)),
                *(("Born", 18), ("Died", 18), ("Life", 14), ("Kind", 12), ("Gender", 16), ("Side", 18)),
                *(("Languages", 18), ("Known how", 22), ("About", 30), ("Note", 40)),
            ),
        ),
        "Contact": Facts(
            _contact,
            (_NAME, _TURN, ("In touch", 20), ("How often", 18), ("Last time", 18), ("Since", 18), _RECORDED),
        ),
        "Wishes": Facts(_wishes, (_NAME, _TURN, ("Wish", 22), ("In their words", 48), _RECORDED)),
        "Decisions": Facts(
            _decisions, (_NAME, _TURN, ("Decision", 20), ("By whom", 26), ("When", 18), _REVIEW, ("Reason", 60))
        ),
        "Closeness": Facts(_closeness, (_NAME, _TURN, ("How close", 16), _RECORDED)),
        "Lines": Facts(
            _lines,
            (
                _NAME,
                ("And", 30),
                _TURN,
                ("How it feels", 18),
                ("Who gives", 14),
                ("Since", 18),
                _RECORDED,
                ("Note", 40),
            ),
        ),
        "Search log": Facts(
            _search,
            (
                *(("When", 18), ("Where", 26), ("About", 26), ("By whom", 22)),
                *(("What was done", 48), ("What came of it", 48)),
            ),
        ),
        "Plan": Facts(
            _plan,
            (
                *(("Who", 30), ("Relation", 22), ("What they will do", 48), ("How often", 20)),
                *(("Since", 18), _REVIEW, ("Kept", 12)),
            ),
        ),
        "Messages": Facts(
            _messages, (("From", 30), ("Kind", 22), ("Language", 16), ("Read by", 22), ("What it says", 70))
        ),
        "Questions": Facts(_questions, (("To whom", 30), ("Question", 50), ("Answer", 50))),
    }
)
"""By the name of their sheet, in the order in which they are read."""
