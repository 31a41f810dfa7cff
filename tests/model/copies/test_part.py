"""A part of a copy: who stays keeps all that holds between those who stay, and nothing names who is left out."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.contact import Closeness, Standing
from ecomap.model.copies import Audience, Copy, copy_for, part_of
from ecomap.model.document import Document
from ecomap.model.family import Couple, Household, Parentage, Sibship, Twins
from ecomap.model.kinship import relation_words
from ecomap.model.network import Bond, BondKind, Place, Tie
from ecomap.model.person import ElementId, Gender, Name, Person

DAY = datetime.date(2026, 6, 1)
ME, NAN, LEE, ZOE, TY, PARK = (ElementId(one) for one in ("me", "nan", "lee", "zoe", "ty", "park"))
IT = ElementId("it")


def whole(*entries: tuple[str, Any], **fields: Any) -> Copy:
    """Return the file's copy of five people and what is between them."""
    tables: dict[str, dict[ElementId, Any]] = {
        "people": {key: Person(id=key, name=Name(text=key.title())) for key in (ME, NAN, LEE, ZOE, TY)}
    }
    for table, entry in entries:
        tables.setdefault(table, {})[entry.id] = entry
    document = Document(id="map", young_person=ME, **{**tables, **fields})
    return copy_for(document, Audience.FILE, DAY)


GROUPS = (("twins", "children", Twins), ("sibships", "members", Sibship), ("households", "members", Household))


@pytest.mark.parametrize(("table", "field", "sort"), GROUPS)
def test_of_a_group_those_who_stay_are_a_group_where_they_are_two_or_more(table: str, field: str, sort: Any) -> None:
    group = sort(id=IT, **{field: (LEE, ZOE, TY)})
    copy = whole((table, group))
    for kept, left in (
        ((LEE, ZOE, TY), (LEE, ZOE, TY)),
        ((TY, LEE), (LEE, TY)),
        ((ZOE,), None),
        ((NAN,), None),
    ):
        found = getattr(part_of(copy, frozenset(kept)).shown, table)
        assert found == ({} if left is None else {IT: replace(group, **{field: left})})
    assert getattr(part_of(copy, frozenset((LEE, ZOE, TY))).shown, table)[IT] is group, "and is not drawn again"


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("couples", Couple(id=IT, a=ME, b=NAN)),
        ("ties", Tie(id=IT, a=ME, b=NAN)),
        ("bonds", Bond(id=IT, a=NAN, b=ME, kind=BondKind.CLOSE)),
    ],
)
def test_a_line_stays_where_both_its_ends_do(table: str, line: Any) -> None:
    others = [(table, replace(line, id=ElementId(f"to-{key}"), a=NAN, b=key)) for key in (LEE, ZOE)]
    copy = whole((table, line), *others)
    assert getattr(part_of(copy, frozenset({NAN})).shown, table) == {IT: line}, "the young person always stays"
    assert set(getattr(part_of(copy, frozenset({NAN, LEE})).shown, table)) == {IT, "to-lee"}
    assert getattr(part_of(copy, frozenset({LEE})).shown, table) == {}


def test_places_stay_with_their_lines_and_how_close_they_are() -> None:
    near = Standing(closeness=(Closeness(ring=1),))
    lines = [Tie(id=ElementId(f"tie-{one}"), a=PARK, b=one) for one in (ME, LEE, ZOE)]
    bonds = [Bond(id=ElementId(f"bond-{one}"), a=one, b=PARK, kind=BondKind.CLOSE) for one in (LEE, ZOE)]
    copy = whole(
        ("places", Place(id=PARK, name="The park")),
        *(("ties", one) for one in lines),
        *(("bonds", one) for one in bonds),
        standings=dict.fromkeys((PARK, LEE, ZOE), near),
    )
    shown = part_of(copy, frozenset({LEE})).shown
    assert shown.places is copy.shown.places
    assert set(shown.ties) == {"tie-me", "tie-lee"} and set(shown.bonds) == {"bond-lee"}
    assert shown.standings == dict.fromkeys((PARK, LEE), near)


def test_who_is_on_no_copy_is_on_no_part_of_it() -> None:
    shown = part_of(whole(), frozenset({LEE, ElementId("nobody")})).shown
    assert list(shown.people) == [ME, LEE]


def test_how_many_are_folded_away_is_told_with_the_part() -> None:
    copy = whole()
    folded = {NAN: 2}
    part = part_of(copy, frozenset({NAN}), folded)
    assert part.more == {NAN: 2} and part.more is not folded
    assert part_of(part, frozenset({NAN})).more == {}
    assert (part.audience, part.on, part.then) == (copy.audience, copy.on, copy.then)


def test_a_line_of_a_child_is_the_very_same_where_all_its_parents_stay() -> None:
    line = Parentage(id=IT, child=LEE, parents=(NAN, ZOE))
    copy = whole(("parentages", line))
    assert part_of(copy, frozenset({LEE, NAN, ZOE})).shown.parentages[IT] is line
    assert part_of(copy, frozenset({LEE, NAN})).shown.parentages == {IT: replace(line, parents=(NAN,))}


def test_who_has_no_name_is_called_after_a_relation_that_leads_over_who_is_left_out() -> None:
    unnamed = Person(id=NAN, gender=Gender.FEMALE)
    lines = [Parentage(id=ElementId(f"of-{a}"), child=a, parents=(b,)) for a, b in ((ME, ZOE), (ZOE, NAN))]
    copy = whole(("people", unnamed), *(("parentages", one) for one in lines))
    words = relation_words(copy.shown, NAN)
    assert words == "parent's mum"
    called = part_of(copy, frozenset({NAN})).shown.people
    assert called == {ME: copy.shown.people[ME], NAN: replace(unnamed, relation=words)}
    assert part_of(copy, frozenset({NAN})).shown.people[NAN] is called[NAN], "and is not drawn again"
    for one in (
        replace(unnamed, relation="nan"),
        replace(unnamed, name=Name(text="Jean Reed")),
        replace(unnamed, name=Name(short="Jeanie")),
    ):
        named = whole(("people", one), *(("parentages", line) for line in lines))
        assert part_of(named, frozenset({NAN})).shown.people[NAN] is one, "they have a word of their own"
    lone = whole(("people", unnamed))
    assert part_of(lone, frozenset({NAN})).shown.people[NAN] is unnamed, "nobody could say what they are"
