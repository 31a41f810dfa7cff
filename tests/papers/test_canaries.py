"""Every field of the model is decided: who may read it. A word of its own in each shows that nobody else does.

A new field of the model fails here until somebody has written down for whose eyes it is.
"""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from ecomap.model.copies import Audience, Copy, withheld
from ecomap.model.dates import PartialDate, exactly
from ecomap.model.document import Document
from ecomap.model.family import Sibship
from ecomap.model.gathering import Session
from ecomap.model.journey import Consent, Event
from ecomap.model.network import Bond, BondKind, Place, Tie
from ecomap.model.person import ElementId, Life, Name, Person, Side, short_form
from ecomap.model.promise import Question
from ecomap.model.restriction import Restriction
from ecomap.papers import made_of, make
from ecomap.papers.checking import drawn, told
from tests.papers.conftest import copied, sample
from tests.papers.opened.places import page

Readers = frozenset[Audience] | None
_YOUNG, _GUESTS, _LIST = Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR
FILE: Readers = frozenset()
STORY: Readers = frozenset({_YOUNG})
LIST: Readers = frozenset({_LIST})
DAY: Readers = frozenset({_GUESTS, _LIST})
PLAN: Readers = frozenset({_YOUNG, _LIST})
ALL: Readers = frozenset({_YOUNG, _GUESTS, _LIST})
FAMILY: Readers = ALL
"""Of guests, where the young person agrees that they see the drawing."""
"""Who may read a text, beside the file copy, which says all."""
MUTE: Readers = None
"""Ids, choices, numbers, places on a drawing, words of the program's own: nobody reads them as they stand."""

READERS: Mapping[str, Mapping[str, Readers]] = {
    "Document": {
        **dict.fromkeys(("id", "young_person", "on", "languages", "sectors", "papers", "pictures"), MUTE),
        **dict.fromkeys(("diagrams", "free", "modes", "unknown"), MUTE),
        **dict.fromkeys(("people", "couples", "parentages", "twins", "sibships", "households", "places"), MUTE),
        **dict.fromkeys(("ties", "bonds", "standings", "homes", "schools", "events", "search", "consents"), MUTE),
        **dict.fromkeys(("eligibility", "gathering", "invitations", "keep_apart", "offers", "messages"), MUTE),
        **dict.fromkeys(("questions", "restrictions", "moments"), MUTE),
        "title": FILE,
        "sheets": STORY,
    },
    "Person": {
        **dict.fromkeys(("id", "kind", "name", "gender", "gender_history_shown", "life", "count", "side"), MUTE),
        **dict.fromkeys(("sector", "paid", "languages", "portrait", "source", "reach", "private"), MUTE),
        **dict.fromkeys(("relation", "pronouns"), ALL),
        **dict.fromkeys(("born", "died"), FILE),
        "about": STORY,
        "note": FILE,
    },
    "Name": {"text": LIST, "other_script": LIST, "short": ALL, "surname_fine": MUTE},
    "PartialDate": dict.fromkeys(("year", "month", "day", "season", "precision", "end_year"), MUTE),
    "Portrait": dict.fromkeys(("picture", "centre", "zoom", "allowed", "sticker", "colour"), MUTE),
    "Reach": {"address": LIST, "phone": LIST, "email": LIST},
    "PrivateFacts": dict.fromkeys(("health", "offences", "immigration", "former_name", "others"), FILE),
    "Couple": {
        **dict.fromkeys(("id", "a", "b", "kind", "ending"), MUTE),
        **dict.fromkeys(("since", "until"), FAMILY),
        "note": FILE,
    },
    "Parentage": {
        **dict.fromkeys(("id", "child", "parents", "kind", "primary"), MUTE),
        **dict.fromkeys(("since", "until"), FAMILY),
        "note": FILE,
    },
    "Twins": {"id": MUTE, "children": MUTE, "identical": MUTE},
    "Sibship": {"id": MUTE, "members": MUTE, "note": FILE},
    "Household": {"id": MUTE, "members": MUTE, "name": FAMILY, "since": FAMILY, "until": FAMILY},
    "Place": {"id": MUTE, "name": FAMILY, "icon": MUTE, "sector": MUTE, "address": FILE, "about": STORY, "note": FILE},
    "Tie": {**dict.fromkeys(("id", "a", "b", "feelings", "flow"), MUTE), "note": FILE},
    "Feeling": {"strength": MUTE, "since": STORY, "recorded": STORY},
    "Bond": {**dict.fromkeys(("id", "a", "b", "kind"), MUTE), "since": FILE, "until": FILE, "note": FILE},
    "Standing": dict.fromkeys(("closeness", "contact", "wishes", "decisions"), MUTE),
    "Closeness": {"ring": MUTE, "recorded": FILE},
    "Contact": {"kind": MUTE, "often": STORY, "last": STORY, "since": STORY, "recorded": FILE},
    "Wish": {"kind": MUTE, "words": STORY, "recorded": FILE},
    "Decision": {"kind": MUTE, "by": FILE, "on": FILE, "review": FILE, "reason": FILE},
    "Sector": dict.fromkeys(("id", "name", "colour"), MUTE),
    "Home": {
        **dict.fromkeys(("id", "kind", "people"), MUTE),
        **dict.fromkeys(("name", "words", "since", "until"), STORY),
        **dict.fromkeys(("address", "note"), FILE),
    },
    "Stay": {"person": MUTE, "since": STORY, "until": STORY, "note": FILE},
    "School": {"id": MUTE, **dict.fromkeys(("name", "kind", "since", "until", "words"), STORY), "note": FILE},
    "Event": {"id": MUTE, "people": MUTE, **dict.fromkeys(("what", "on", "words"), STORY), "note": FILE},
    "SearchStep": {"id": MUTE, "about": MUTE, **dict.fromkeys(("on", "where", "what", "outcome", "by"), FILE)},
    "Consent": {"id": MUTE, "given": MUTE, **dict.fromkeys(("by", "role", "on", "ended", "note"), FILE)},
    "Eligibility": {
        **dict.fromkeys(("status", "worker", "plan", "service", "keep_until", "note"), FILE),
        "oldest": MUTE,
        "youngest": MUTE,
    },
    "Gathering": {
        "on": MUTE,
        "sessions": MUTE,
        **dict.fromkeys(("where", "address", "theme", "wishes", "rules", "language", "interpreter"), ALL),
        **dict.fromkeys(("facilitator", "plan_of_the_day", "service", "service_address", "service_phone"), ALL),
        "reply_by": ALL,
        "budget": FILE,
    },
    "Session": {"id": MUTE, "name": ALL, "starts": MUTE, "ends": MUTE},
    "Invitation": {
        **dict.fromkeys(("id", "person", "via", "reply", "travel_with", "session"), MUTE),
        **dict.fromkeys(("invited_by", "method", "reply_words", "arrives", "leaves", "travel", "pays", "food"), DAY),
        **dict.fromkeys(("language", "interpreter", "access", "childcare", "needs", "agreed_by", "supporter"), DAY),
        **dict.fromkeys(("seat", "brings", "part", "note", "asked_on", "answered_on"), DAY),
    },
    "KeepApart": {"id": MUTE, "a": MUTE, "b": MUTE, "reason": FILE},
    "Offer": {"id": MUTE, "person": MUTE, "kept": MUTE, **dict.fromkeys(("what", "often", "since", "review"), PLAN)},
    "Message": {"id": MUTE, "person": MUTE, **dict.fromkeys(("kind", "text", "language", "read_by"), PLAN)},
    "Question": {"id": MUTE, "to": MUTE, "text": STORY, "answer": STORY},
    "Restriction": {
        **dict.fromkeys(("id", "about", "fact", "reserve"), MUTE),
        "role_instead": ALL,
        **dict.fromkeys(("reason", "source", "review"), FILE),
    },
    "PaperChoices": {
        **dict.fromkeys(("style", "colour", "cover", "order", "left_out", "titles", "house_style"), MUTE),
        **dict.fromkeys(("gentle", "lost_babies", "drawing_for_guests"), MUTE),
    },
    "StoredPicture": {"mime": MUTE, "content": MUTE},
    "Diagram": {
        **dict.fromkeys(("view", "seat", "mode", "places", "pinned", "order"), MUTE),
        **dict.fromkeys(("ghosts", "folded", "folded_above"), MUTE),
    },
    "Ghost": {"person": MUTE, "beside": MUTE, "place": MUTE},
    "Moment": {"id": MUTE, "on": MUTE, "title": MUTE, "by_itself": MUTE, "was": MUTE},
}
"""For whose eyes each field of the model is, beside the file's."""


def kinds() -> Iterator[type]:
    """Yield every dataclass a document can hold."""
    waiting: list[Any] = [Document]
    seen: set[Any] = set()
    while waiting:
        one = waiting.pop()
        if dataclasses.is_dataclass(one) and one not in seen:
            seen.add(one)
            yield typing.cast(type, one)
            waiting.extend(typing.get_type_hints(one).values())
        waiting.extend(typing.get_args(one))


def test_it_is_decided_of_every_field_who_may_read_it() -> None:
    fields = {kind.__name__: {one.name for one in dataclasses.fields(kind)} for kind in kinds()}
    assert fields == {kind: set(row) for kind, row in READERS.items()}


DECIDED = tuple(
    f"{kind}.{name}" for kind, row in READERS.items() for name, readers in row.items() if readers is not MUTE
)
FIRST_DAY = datetime.date(1801, 2, 3)


def word(field: str) -> str:
    """Return the word that stands in a field, and nowhere else."""
    return f"Qz{DECIDED.index(field):03d}xq"


def day(field: str) -> datetime.date:
    """Return the day that stands in a field, and nowhere else."""
    return FIRST_DAY + datetime.timedelta(days=397 * DECIDED.index(field))


def planted(value: Any) -> Any:
    """Return a value in which every decided field, however deep, holds its own word or its own day."""
    if isinstance(value, Name):
        return _named(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        row = READERS[type(value).__name__]
        made = {one.name: _filled(value, one.name, row[one.name]) for one in dataclasses.fields(value)}
        return replace(value, **made)
    if isinstance(value, Mapping):
        return {key: planted(one) for key, one in value.items()}
    return tuple(map(planted, value)) if isinstance(value, tuple) else value


def _filled(owner: Any, name: str, readers: Readers) -> Any:
    value, field = getattr(owner, name), f"{type(owner).__name__}.{name}"
    if readers is MUTE:
        return planted(value)
    hint = str(typing.get_type_hints(type(owner))[name])
    if field == "PrivateFacts.others":
        return (("order", word(field)),)
    if field == "Document.sheets":
        return {"all-about-me": {"likes": word(field)}}
    if field == "Restriction.role_instead":
        return word(field) if value else ""
    if hint == "<class 'str'>":
        return word(field)
    return exactly(day(field)) if "PartialDate" in hint else day(field)


def _named(name: Name) -> Name:
    """Return a name that everybody may read, with a surname that only the list has."""
    first = short_form(name) or "Somebody"
    text = f"{first} {word('Name.text')}"
    return replace(
        name, text=text, short=f"{first}-{word('Name.short')}", other_script=f"X {word('Name.other_script')}"
    )


@cache
def a_map() -> Document:
    """Return a map with at least one of everything, planted."""
    document = sample("ellie")
    me, other, third = list(document.people)[:3]
    made: dict[str, tuple[Any, ...]] = {
        "sibships": (Sibship(id=ElementId("q-kin"), members=(other, third)),),
        "questions": (Question(id=ElementId("q-asked")),),
        "places": (Place(id=ElementId("q-place")),),
        "ties": (Tie(id=ElementId("q-tie"), a=me, b=ElementId("q-place")),),
        "bonds": (Bond(id=ElementId("q-bond"), a=me, b=other, kind=BondKind.CLOSE),),
        "events": (Event(id=ElementId("q-event")),),
        "consents": (Consent(id=ElementId("q-yes")),),
        "people": (Person(id=ElementId("q-carer"), name=Name(text="Somebody Else"), side=Side.FOSTER),),
        "restrictions": (Restriction(id=ElementId("q-kept"), about=ElementId("q-carer"), role_instead="carer"),),
    }
    tables: dict[str, Any] = {
        table: {**getattr(document, table), **{one.id: one for one in more}} for table, more in made.items()
    }
    gathering = replace(document.gathering, sessions=(Session(id="q1", starts="11:00"),))
    whole = replace(document, gathering=gathering, moments={}, **tables)
    assert me == whole.young_person
    filled: Document = planted(whole)
    mine = replace(filled.people[me], born=PartialDate(year=2012), died=None)
    unborn = {key: replace(one, born=None) for key, one in filled.people.items() if one.life is Life.EXPECTED}
    return replace(filled, people={**filled.people, me: mine, **unborn})


def said(value: object) -> str:
    """Return all that a value says, field by field."""
    if isinstance(value, str):
        return f"{value}\n"
    if isinstance(value, PartialDate):
        return f"{value.words()}\n"
    if isinstance(value, datetime.date):
        return f"{exactly(value).words()}\n"
    if dataclasses.is_dataclass(value):
        return "".join(said(getattr(value, one.name)) for one in dataclasses.fields(value))
    if isinstance(value, Mapping):
        return "".join(said(one) for pair in value.items() for one in pair)
    return "".join(map(said, value)) if isinstance(value, tuple | frozenset) else ""


def found(text: str) -> set[str]:
    """Return of which fields a text tells, however it is broken into lines."""
    squeezed = "".join(text.split())
    return {
        field
        for field in DECIDED
        if word(field) in squeezed or "".join(exactly(day(field)).words().split()) in squeezed
    }


def allowed(audience: Audience) -> set[str]:
    """Return the fields an audience may read."""
    kinds = ((f"{kind}.{name}", readers) for kind, row in READERS.items() for name, readers in row.items())
    return {field for field, readers in kinds if readers is not None and audience in readers}


@cache
def papers_of(audience: Audience) -> str:
    """Return all that is written, told and titled on an audience's papers."""
    copy = copied(a_map(), audience)
    books = [make(copy, paper.key) for paper in made_of(copy)]
    return "\n".join(text for book in books for page in book.pages for text in drawn(page).texts)


def test_a_word_stands_in_every_field() -> None:
    assert found(said(a_map())) == set(DECIDED)


@pytest.mark.parametrize("audience", [_YOUNG, _GUESTS, _LIST])
def test_a_copy_holds_what_its_reader_may_read_and_no_more(audience: Audience) -> None:
    copy: Copy = copied(a_map(), audience)
    assert found(said(copy.shown)) - allowed(audience) == set()
    assert found(papers_of(audience)) - allowed(audience) == set()


def test_the_file_copy_says_all_of_it() -> None:
    assert set(DECIDED) - found(papers_of(Audience.FILE)) == set()


@pytest.mark.parametrize("audience", [_YOUNG, _GUESTS, _LIST])
def test_every_word_that_a_reader_may_not_read_is_looked_for_in_finished_files(audience: Audience) -> None:
    copy: Copy = copied(a_map(), audience)
    away = withheld(a_map(), copy)
    there, seen = ({field for field in DECIDED if word(field) in said(one)} for one in (a_map(), copy.shown))
    sought = {field for field in there - seen if not field.endswith(".language")}  # which language is no secret
    reach = {"Reach.phone", "Reach.address", "Reach.email"} if audience is not _LIST else set()
    assert sought >= reach | {"Home.note", "Home.address", "School.note", "PrivateFacts.health", "Decision.reason"}
    assert {field for field in sought if not told(drawn(page(f"Nan {word(field)} came.")), away)} == set()
    days = {"Person.born", "Person.died"}
    assert {field for field in days if not told(drawn(page(exactly(day(field)).words())), away)} == set()


def test_the_oracle_sees_a_word_and_a_day() -> None:
    assert found(f"so {word('Home.address')} is") == {"Home.address"}
    assert found(exactly(day("Person.born")).words()) == {"Person.born"}
