"""Every field of the three tables the samples came from has its place in the open form."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ecomap.model.contact import Standing
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Ending
from ecomap.model.gathering import Reply
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Gender, Kind, Life, Source

NAMES = ("idris", "ellie", "kai")
Read = Callable[[str], Document]

GENDERS = {"f": "female", "m": "male", "nb": "non_binary", "tm": "trans_man", "tw": "trans_woman", "u": "unknown"}
CONTACT = {"face": "face_to_face"}
WISHES = {"visit_grave": "visit_place"}
STRENGTHS = {"stress": "stressful"}
DECISIONS = {
    "ok": "ok",
    "ok_supervised": "ok_supervised",
    "indirect_only": "letters_only",
    "checking": "checking",
    "no": "not_allowed",
}
SOURCES = {"k": Source.ON_FILE, "y": Source.NAMED, "s": Source.FOUND}
KINDS = {"special guardian": "special_guardian", "parent (not birth)": "parent"}


def _table(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((Path(__file__).parent / f"tables/{name}.json").read_text(encoding="utf-8"))
    return found


def _rows(table: dict[str, Any], key: str) -> list[dict[str, Any]]:
    head, *rows = table.get(key) or [[]]
    return [dict(zip(head, row, strict=True)) for row in rows]


def _said(date: PartialDate | None) -> str | None:
    """Write a date as the tables do."""
    if date is None:
        return None
    parts = [f"{date.year:04}", *(f"{part:02}" for part in (date.month, date.day) if part)]
    return ("~" if date.precision.value == "about" else "") + "-".join(parts)


def _now(values: tuple[Any, ...], name: str = "kind") -> str | None:
    return getattr(values[-1], name).value if values else None


@pytest.mark.parametrize("name", NAMES)
def test_every_field_of_every_person_is_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    rows = [dict(zip(table["columns"], row, strict=True)) for row in table["people"]]
    assert [row["id"] for row in rows] == list(document.people)
    for row in rows:
        key = ElementId(row["id"])
        person, standing = document.people[key], document.standing(key)
        tie = document.tie_to(key)
        assert called(document, key) == row["name"].capitalize() or person.name.text == row["name"]
        assert person.name.other_script == table.get("name_native", {}).get(key, "")
        if row["sex"] == "pet":
            assert (person.kind, person.gender) == (Kind.PET, Gender.UNKNOWN)
        else:
            assert person.gender.value == GENDERS[row["sex"]]
        assert (_said(person.born), _said(person.died)) == (row["born"], row["died"])
        assert (person.life in (Life.DIED, Life.STILLBORN)) == (row["now"] == "died")
        assert (person.life is Life.EXPECTED) == (row["now"] == "unborn")
        assert (person.relation, person.side.value) == (row["relation"], row["side"])
        assert (person.source, person.note) == (SOURCES[row["src"]], row["note"] or "")
        assert (tie.strength.value if tie else None) == STRENGTHS.get(row["strength"], row["strength"])
        _compare_standing(standing, row)


def _compare_standing(standing: Standing, row: dict[str, Any]) -> None:
    assert standing.ring == row["ring"]
    assert _now(standing.contact) == CONTACT.get(row["now"], row["now"])
    assert _now(standing.wishes) == WISHES.get(row["wish"], row["wish"])
    assert _now(standing.decisions) == DECISIONS.get(row["agreed"])
    often = standing.contact_now.often if standing.contact_now else ""
    assert often == re.sub(r"/yr$", " a year", row["often"] or "")


@pytest.mark.parametrize("name", NAMES)
def test_every_birth_parent_and_every_carer_is_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    rows = [dict(zip(table["columns"], row, strict=True)) for row in table["people"]]
    births = {(row["id"], tuple(one for one in (row["mum"], row["dad"]) if one)) for row in rows}
    kept = {(one.child, one.parents) for one in document.parentages.values() if one.kind is ChildKind.BIRTH}
    assert kept == {birth for birth in births if birth[1]}
    others = {
        (row["child"], row["carer"], KINDS.get(row["kind"], row["kind"]), row["from"], row["to"])
        for row in _rows(table, "other_parent_links")
    }
    assert {
        (one.child, carer, one.kind.value, _said(one.since), _said(one.until))
        for one in document.parentages.values()
        if one.kind is not ChildKind.BIRTH
        for carer in one.parents
    } == others


@pytest.mark.parametrize("name", NAMES)
def test_every_couple_is_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    kept = [
        (
            couple.a,
            couple.b,
            couple.kind.value,
            _said(couple.since),
            None
            if couple.until is None
            else _said(couple.until)
            if couple.ending is Ending.ENDED
            else f"{_said(couple.until)} ({couple.ending.value})",
        )
        for couple in document.couples.values()
    ]
    assert kept == [tuple(row.values()) for row in _rows(table, "couples")]


@pytest.mark.parametrize("name", NAMES)
def test_twins_brothers_and_sisters_and_households_are_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    twins = [(*one.children, "identical" if one.identical else "fraternal") for one in document.twins.values()]
    assert twins == [tuple(row) for row in table.get("twins", [])]
    sibships = [(*one.members, one.note) for one in document.sibships.values()]
    assert sibships == [tuple(row) for row in table.get("siblings_unlinked", [])]
    assert [list(one.members) for one in document.households.values()] == table.get("households", [])


@pytest.mark.parametrize("name", NAMES)
def test_homes_and_schools_are_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    homes = list(document.homes.values())
    for home, row in zip(homes, _rows(table, "places"), strict=True):
        assert (home.name, home.kind.value) == (row["place"], row["kind"])
        assert (_said(home.since), _said(home.until)) == (row["from"], row["to"])
        assert [stay.person for stay in home.people] == list(dict.fromkeys(re.findall(r"[ABC]\d\d", row["with"])))
        assert any(stay.until or stay.note for stay in home.people) == (" " in row["with"])
    schools = [(one.name, _said(one.since), _said(one.until)) for one in document.schools.values()]
    assert schools == [tuple(row) for row in table.get("schools", [])]


@pytest.mark.parametrize("name", NAMES)
def test_the_gathering_is_kept(sample: Read, name: str) -> None:
    gathering, given = sample(name).gathering, _table(name)["conference"]
    fields = {
        "when": gathering.on,
        "where": gathering.where,
        "theme": gathering.theme,
        "my_wishes": gathering.wishes,
        "ground_rules": gathering.rules,
        "language": gathering.language,
        "interpreter": gathering.interpreter,
        "facilitator": gathering.facilitator,
        "budget": gathering.budget,
        "sessions": gathering.plan_of_the_day or len(gathering.sessions),
    }
    assert {key: fields[key] for key in given} == given


@pytest.mark.parametrize("name", NAMES)
def test_every_invitation_is_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)

    def named(text: str) -> str:
        people = document.people
        return re.sub(r"[ABC]\d\d", lambda found: people[ElementId(found[0])].name.text.split()[0], text)

    rows = _rows(table, "invitations")
    for invitation, row in zip(document.invitations.values(), rows, strict=True):
        given = {key: "" if value == "-" else named(value) for key, value in row.items() if key != "who"}
        assert invitation.person == row["who"]
        assert (invitation.invited_by, invitation.method) == (given["route"], given["method"])
        assert (invitation.travel, invitation.food, invitation.needs) == (
            given["travel"],
            given["food"],
            given["needs"],
        )
        assert (invitation.session, invitation.part) == (given.get("session", ""), given.get("part", ""))
        if invitation.reply is Reply.NOT_INVITED:
            assert (given["reply"], given["part"]) == (invitation.reply_words, "not invited this time")
        else:
            assert given["reply"].replace("no reply", "no_reply").startswith(invitation.reply.value)
            assert given["reply"].endswith(invitation.reply_words)


@pytest.mark.parametrize("name", NAMES)
def test_who_is_kept_apart_and_what_is_promised_is_kept(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    apart = [(one.a, one.b or "everyone") for one in document.keep_apart.values()]
    assert apart == [tuple(row[:2]) for row in table.get("keep_apart", [])]
    assert all(one.reason for one in document.keep_apart.values())
    offers = [(one.person, one.what, one.often) for one in document.offers.values()]
    assert offers == [tuple(row.values()) for row in _rows(table, "offers")]
    messages = [[one.person, one.kind] for one in document.messages.values()]
    assert messages == table.get("messages", [])


@pytest.mark.parametrize("name", NAMES)
def test_the_map_itself_is_described(sample: Read, name: str) -> None:
    document, table = sample(name), _table(name)
    assert (document.title, document.languages) == (table["title"], tuple(table["languages"]))
    assert document.on is not None
    assert document.on.isoformat() == table["as_of"]


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("idris", ("tracing reference", "home address", "Home Office reference")),
        ("ellie", ("no-contact order", "home 6", "surname and area", "do not print")),
        ("kai", ("convicted", "custody", "special guardian", "adoptive family", "conception", "home 7")),
    ],
)
def test_what_must_not_leave_the_file_is_restricted(sample: Read, name: str, about: tuple[str, ...]) -> None:
    reasons = " | ".join(one.reason for one in sample(name).restrictions.values())
    assert [words for words in about if words not in reasons] == []
