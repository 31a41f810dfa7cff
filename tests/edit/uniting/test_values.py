"""Values of every kind put together from two that come from one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.entries import amend, put
from ecomap.edit.remove import remove
from ecomap.edit.uniting import GONE, unite
from ecomap.model.document import Document
from ecomap.model.family import Household, Parentage, Sibship, Twins
from ecomap.model.journey import Home, Stay
from ecomap.model.person import ElementId

ELLIE, NAN, LEE, DEV = (ElementId(name) for name in ("ellie", "nan", "lee", "dev"))


@pytest.mark.parametrize(
    ("before", "here", "there", "found"),
    [
        (("en", "cy"), ("en",), ("en", "cy", "pl"), ("en", "pl")),
        (("en", "cy"), ("en", "cy", "pl"), ("cy",), ("cy", "pl")),
        (("en",), (), ("en", "cy"), ("cy",)),
        (("en",), ("en", "cy"), (), ("cy",)),
        (("en",), ("pl", "en"), ("en", "cy"), ("pl", "en", "cy")),
    ],
)
def test_a_list_has_what_either_put_in_and_not_what_either_took_out(
    was: Document, before: tuple[str, ...], here: tuple[str, ...], there: tuple[str, ...], found: tuple[str, ...]
) -> None:
    was = replace(was, languages=before)
    both = unite(was, replace(was, languages=here), replace(was, languages=there))
    assert both.document.languages == found and both.clashes == ()


def test_of_who_lived_in_a_home_each_side_tells_of_others(was: Document) -> None:
    home = Home(id=ElementId("home"), people=tuple(Stay(person=one) for one in (NAN, LEE)))
    was = put(was, home)
    here = amend(was, home.id, people=(Stay(person=NAN, note="her room"), Stay(person=LEE)))
    there = amend(was, home.id, people=(Stay(person=DEV), Stay(person=NAN)))
    both = unite(was, here, there)
    assert both.document.homes[home.id].people == (Stay(person=NAN, note="her room"), Stay(person=DEV))
    assert both.clashes == ()


@pytest.mark.parametrize(
    ("before", "here", "there", "found"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, {"a": 1, "c": [3]}, {"a": 1, "b": 2, "c": [3]}),
        ({"a": 1}, {"a": 2}, [1, 2], {"a": 2}),
        ({"a": 1}, [1, 2], {"a": 2}, [1, 2]),
        ([1], {"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        (True, False, None, False),
        (None, True, False, True),
    ],
)
def test_what_only_a_newer_program_understands_is_kept_as_far_as_it_can_be(
    was: Document, before: Any, here: Any, there: Any, found: Any
) -> None:
    was = replace(was, unknown={"/new": before})
    both = unite(was, replace(was, unknown={"/new": here}), replace(was, unknown={"/new": there}))
    assert both.document.unknown == {"/new": found}
    assert both.clashes == (), "nobody here could say which is right"


GROUP = ElementId("group")


@pytest.mark.parametrize(
    ("field", "group"),
    [
        ("children", Twins(id=GROUP, children=(NAN, LEE))),
        ("members", Sibship(id=GROUP, members=(NAN, LEE))),
        ("members", Household(id=GROUP, members=(NAN, LEE))),
    ],
)
def test_where_nobody_knows_what_both_come_from_all_of_a_group_are_in_it(was: Document, field: str, group: Any) -> None:
    here, there = put(was, group), put(was, replace(group, **{field: (LEE, DEV)}))
    both = unite(None, here, there).document
    (found,) = (getattr(table[GROUP], field) for table in (both.twins, both.sibships, both.households) if table)
    assert found == (NAN, LEE, DEV)
    assert unite(None, here, here).document is here


def test_of_parents_one_side_holds_and_the_other_is_told(was: Document) -> None:
    line = Parentage(id=ElementId("line"), child=ELLIE, parents=(NAN,))
    was = put(was, line)
    here, there = amend(was, line.id, parents=(NAN, LEE)), amend(was, line.id, parents=(NAN, DEV))
    both = unite(was, here, there)
    assert both.document.parentages == here.parentages
    (clash,) = both.clashes
    assert (clash.way, clash.here, clash.there, clash.kept) == (
        ("parentages", "line", "parents"),
        (NAN, LEE),
        (NAN, DEV),
        (NAN, LEE),
    )
    for sides in ((here, was), (was, here), (here, amend(here, line.id, primary=True))):
        assert unite(was, *sides).document.parentages[line.id].parents == (NAN, LEE)
        assert unite(was, *sides).clashes == ()


def test_lines_of_which_nobody_knows_where_they_come_from_have_this_computers_parents(was: Document) -> None:
    line = Parentage(id=ElementId("line"), child=ELLIE, parents=(NAN,))
    both = unite(None, put(was, line), put(was, replace(line, parents=(DEV,), primary=True)))
    assert both.document.parentages == {line.id: replace(line, primary=True)}
    assert [(clash.here, clash.there) for clash in both.clashes] == [((NAN,), (DEV,))]


def test_what_is_as_it_is_here_is_the_very_same(was: Document) -> None:
    here = amend(remove(was, [LEE]), NAN, relation="mum's mum")
    there = amend(remove(was, [LEE]), DEV, relation="friend")
    both = unite(was, here, there).document
    assert both.people[NAN] is here.people[NAN] and both.people[DEV] == there.people[DEV]
    gone = unite(was, here, amend(remove(was, [LEE]), NAN, relation="mum's mum")).document
    assert gone is here
    mine = unite(was, here, replace(remove(was, [LEE]), title="Hers")).document
    assert mine.people is here.people and mine.title == "Hers"


def test_entries_stand_in_this_computers_order_and_new_ones_after_them(was: Document) -> None:
    here = amend(replace(was, people={key: was.people[key] for key in (DEV, LEE, ELLIE, NAN)}), DEV, relation="friend")
    there = put(was, replace(was.people[NAN], id=ElementId("ann")))
    assert list(unite(was, here, there).document.people) == [DEV, LEE, ELLIE, NAN, "ann"]
    assert list(unite(was, there, here).document.people) == [ELLIE, NAN, LEE, DEV, "ann"]


def test_half_a_record_of_each_is_there_and_one_that_came_from_nowhere_clashes_in_what_differs_alone(
    was: Document,
) -> None:
    ann = replace(was.people[NAN], id=ElementId("ann"), relation="aunt")
    both = unite(was, put(was, ann), put(was, replace(ann, relation="", pronouns="they", about="She bakes.")))
    assert both.document.people[ann.id] == replace(ann, pronouns="they", about="She bakes.")
    assert both.clashes == ()
    other = unite(was, put(was, ann), put(was, replace(ann, relation="auntie", paid=True)))
    assert [(clash.way, clash.kept) for clash in other.clashes] == [(("people", "ann", "relation"), "aunt")]
    assert other.document.people[ann.id].paid


def test_who_was_taken_away_by_both_is_gone_and_by_one_who_changed_nothing_too(was: Document) -> None:
    gone = remove(was, [NAN])
    for sides in ((gone, gone), (gone, was), (was, gone)):
        assert NAN not in unite(was, *sides).document.people
    both = unite(was, gone, amend(was, NAN, relation="mum's mum"))
    assert [(clash.here, clash.there == both.document.people[NAN]) for clash in both.clashes] == [(GONE, True)]
