"""What two entries of one person have alike is said once, with all that either says of it."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.entries import find, put
from ecomap.edit.families import HALF
from ecomap.edit.merging import merge
from ecomap.edit.ties import tie_between
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending, Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.network import Bond, BondKind, Feeling, Flow, Strength, Tie
from ecomap.model.person import ElementId, Gender, Name, Person
from ecomap.model.restriction import Restriction
from ecomap.model.rules import check

ELLIE, LEE, LEO, ZOE, TY, ANN, BOB = (ElementId(one) for one in ("ellie", "lee", "leo", "zoe", "ty", "ann", "bob"))
ONE, TWO, THREE = (ElementId(one) for one in ("one", "two", "three"))
Y1999, Y2005 = PartialDate(year=1999), PartialDate(year=2005)
DAYS = tuple(datetime.date(2026, 6, day) for day in range(1, 5))


@pytest.fixture
def cast() -> Document:
    """Lee, typed again as Leo, among others."""
    people = {key: Person(id=key, name=Name(text=key.title())) for key in (ELLIE, LEE, LEO, ZOE, TY, ANN, BOB)}
    people[ANN] = replace(people[ANN], gender=Gender.FEMALE)
    people[BOB] = replace(people[BOB], gender=Gender.MALE)
    return Document(id="map", young_person=ELLIE, people=people)


def joined(cast: Document, *entries: Any) -> tuple[Any, ...]:
    """Return what is left of some entries once Leo is Lee."""
    after = merge(put(cast, *entries), LEE, LEO)
    check(after)
    tables = {type(entry) for entry in entries}
    found: list[Any] = []
    for table in (after.couples, after.bonds, after.households, after.invitations, after.keep_apart, after.ties):
        found += [one for one in table.values() if type(one) in tables]
    for lines in (after.parentages, after.twins, after.sibships):
        found += [one for one in lines.values() if type(one) in tables]
    return tuple(found)


SAME: tuple[tuple[Any, Any, Any], ...] = (
    (
        Couple(id=ONE, a=LEE, b=ZOE, since=Y1999, note="met at work"),
        Couple(id=TWO, a=ZOE, b=LEO, kind=CoupleKind.MARRIED, ending=Ending.DIVORCED, note="court"),
        Couple(
            id=ONE,
            a=LEE,
            b=ZOE,
            kind=CoupleKind.MARRIED,
            since=Y1999,
            ending=Ending.DIVORCED,
            note="met at work\ncourt",
        ),
    ),
    (
        Couple(id=ONE, a=LEE, b=ZOE, kind=CoupleKind.DATING, since=Y1999),
        Couple(id=TWO, a=LEO, b=ZOE, kind=CoupleKind.LIVING_APART, since=Y2005, until=Y2005),
        Couple(
            id=ONE,
            a=LEE,
            b=ZOE,
            kind=CoupleKind.DATING,
            since=Y1999,
            until=Y2005,
            note="kind: living_apart\nsince: 2005",
        ),
    ),
    (
        Bond(id=ONE, a=LEE, b=ZOE, kind=BondKind.CLOSE),
        Bond(id=TWO, a=LEO, b=ZOE, kind=BondKind.CLOSE, since=Y1999),
        Bond(id=ONE, a=LEE, b=ZOE, kind=BondKind.CLOSE, since=Y1999),
    ),
    (
        Household(id=ONE, members=(LEE, ZOE), name="Zoe's"),
        Household(id=TWO, members=(ZOE, LEO), name="The flat", since=Y1999),
        Household(id=ONE, members=(LEE, ZOE), name="Zoe's; The flat", since=Y1999),
    ),
    (
        Household(id=ONE, members=(LEE, ZOE)),
        Household(id=TWO, members=(LEO, ZOE), name="The flat"),
        Household(id=ONE, members=(LEE, ZOE), name="The flat"),
    ),
    (
        Invitation(id=ONE, person=LEE, food="no nuts", answered_on=DAYS[0], note="rang"),
        Invitation(id=TWO, person=LEO, food="vegan", invited_by="me", travel_with=ZOE, session="1"),
        Invitation(
            id=ONE,
            person=LEE,
            food="no nuts",
            answered_on=DAYS[0],
            invited_by="me",
            travel_with=ZOE,
            session="1",
            note="rang\nfood: vegan",
        ),
    ),
    (
        Invitation(id=ONE, person=LEE, answered_on=DAYS[0], agreed_by="Zoe"),
        Invitation(id=TWO, person=LEO, answered_on=DAYS[1], agreed_by="Ann"),
        Invitation(
            id=ONE,
            person=LEE,
            answered_on=DAYS[0],
            agreed_by="Zoe",
            note=f"answered on: {DAYS[1]}\nagreed by: Ann",
        ),
    ),
    (
        KeepApart(id=ONE, a=LEE, b=ZOE, reason="court order"),
        KeepApart(id=TWO, a=ZOE, b=LEO, reason="he asked"),
        KeepApart(id=ONE, a=LEE, b=ZOE, reason="court order; he asked"),
    ),
    (
        Parentage(id=ONE, child=LEE, parents=(BOB,), note="", since=Y1999),
        Parentage(id=TWO, child=LEO, parents=(ANN,), until=Y2005, primary=True, note="told by Ann"),
        Parentage(id=ONE, child=LEE, parents=(ANN, BOB), since=Y1999, until=Y2005, primary=True, note="told by Ann"),
    ),
    (
        Parentage(id=ONE, child=LEE, parents=(ANN, BOB), until=Y2005, primary=True, note="told by Ann"),
        Parentage(id=TWO, child=LEO, parents=(ANN,), since=Y1999, note="told by Bob"),
        Parentage(id=ONE, child=LEE, parents=(ANN, BOB), since=Y1999, until=Y2005, primary=True, note="told by Ann"),
    ),
    (
        Parentage(id=ONE, child=TY, parents=(LEE,), kind=ChildKind.FOSTER),
        Parentage(id=TWO, child=TY, parents=(LEO, ZOE), kind=ChildKind.FOSTER, since=Y1999),
        Parentage(id=ONE, child=TY, parents=(LEE, ZOE), kind=ChildKind.FOSTER, since=Y1999),
    ),
    (
        Parentage(id=ONE, child=LEE, parents=(ANN,), note=HALF),
        Parentage(id=TWO, child=LEO, parents=(ANN,), note=HALF),
        Parentage(id=ONE, child=LEE, parents=(ANN,), note=HALF),
    ),
    (
        Twins(id=ONE, children=(LEE, ZOE), identical=True),
        Twins(id=TWO, children=(TY, LEO), identical=True),
        Twins(id=ONE, children=(LEE, ZOE, TY), identical=True),
    ),
    (
        Twins(id=ONE, children=(LEE, ZOE), identical=True),
        Twins(id=TWO, children=(LEO, ZOE), identical=False),
        Twins(id=ONE, children=(LEE, ZOE), identical=None),
    ),
    (
        Sibship(id=ONE, members=(LEE, ZOE), note="told by Zoe"),
        Sibship(id=TWO, members=(LEO, TY)),
        Sibship(id=ONE, members=(LEE, ZOE, TY), note="told by Zoe"),
    ),
    (
        Sibship(id=ONE, members=(LEE, ZOE), note=HALF),
        Sibship(id=TWO, members=(ZOE, LEO), note=HALF),
        Sibship(id=ONE, members=(LEE, ZOE), note=HALF),
    ),
    (
        Tie(id=ONE, a=LEE, b=ZOE, flow=Flow.OUT, note="football"),
        Tie(id=TWO, a=ZOE, b=LEO, flow=Flow.OUT, note="chess"),
        Tie(id=ONE, a=LEE, b=ZOE, flow=Flow.BOTH, note="football\nchess"),
    ),
    (
        Tie(id=ONE, a=LEE, b=ZOE),
        Tie(id=TWO, a=ZOE, b=LEO, flow=Flow.OUT, note="chess"),
        Tie(id=ONE, a=LEE, b=ZOE, flow=Flow.IN, note="chess"),
    ),
    (
        Tie(id=ONE, a=LEE, b=ZOE, note="chess"),
        Tie(id=TWO, a=LEO, b=ZOE, note="chess"),
        Tie(id=ONE, a=LEE, b=ZOE, note="chess"),
    ),
)


@pytest.mark.parametrize(("mine", "theirs", "found"), SAME)
def test_what_says_the_same_of_one_person_is_one_and_nothing_of_it_is_lost(
    cast: Document, mine: Any, theirs: Any, found: Any
) -> None:
    assert joined(cast, mine, theirs) == (found,)
    assert len(joined(cast, theirs, mine)) == 1, "whichever was named first"


@pytest.mark.parametrize(("mine", "theirs", "found"), SAME)
def test_what_is_kept_for_some_copies_by_itself_is_not_joined_with_what_is_not(
    cast: Document, mine: Any, theirs: Any, found: Any
) -> None:
    for about in (ONE, TWO):
        apart = merge(put(cast, mine, theirs, Restriction(id=THREE, about=about)), LEE, LEO)
        assert {type(find(apart, key)) for key in (ONE, TWO)} == {type(found)}
        if not isinstance(mine, Twins | Sibship):
            assert find(apart, ONE) == mine


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (Bond(id=ONE, a=LEE, b=ZOE, kind=BondKind.CLOSE), Bond(id=TWO, a=LEO, b=ZOE, kind=BondKind.CONFLICT)),
        (Bond(id=ONE, a=LEE, b=ZOE, kind=BondKind.CLOSE), Bond(id=TWO, a=ZOE, b=LEO, kind=BondKind.CLOSE)),
        (Household(id=ONE, members=(LEE, ZOE)), Household(id=TWO, members=(LEO, ZOE), until=Y1999)),
        (Household(id=ONE, members=(LEE, ZOE)), Household(id=TWO, members=(LEO, TY))),
        (Couple(id=ONE, a=LEE, b=ZOE), Couple(id=TWO, a=LEO, b=TY)),
        (
            Parentage(id=ONE, child=TY, parents=(LEE,), since=Y1999),
            Parentage(id=TWO, child=TY, parents=(LEO,), since=Y2005),
        ),
        (
            Parentage(id=ONE, child=TY, parents=(LEE,), until=Y1999),
            Parentage(id=TWO, child=TY, parents=(LEO,), until=Y2005),
        ),
        (
            Parentage(id=ONE, child=TY, parents=(LEE,)),
            Parentage(id=TWO, child=TY, parents=(LEO,), kind=ChildKind.FOSTER),
        ),
        (
            Parentage(id=ONE, child=LEE, parents=(ANN,), kind=ChildKind.FOSTER),
            Parentage(id=TWO, child=LEO, parents=(BOB,), kind=ChildKind.FOSTER),
        ),
        (
            Parentage(id=ONE, child=TY, parents=(LEE, ANN), kind=ChildKind.FOSTER),
            Parentage(id=TWO, child=TY, parents=(LEO, BOB), kind=ChildKind.FOSTER),
        ),
        (
            Parentage(id=ONE, child=LEE, parents=(ANN,), note=HALF),
            Parentage(id=TWO, child=LEO, parents=(ANN, BOB)),
        ),
        (
            Parentage(id=ONE, child=LEE, parents=(ANN,), note=HALF),
            Parentage(id=TWO, child=LEO, parents=(BOB,), note=HALF),
        ),
        (Sibship(id=ONE, members=(LEE, ZOE), note=HALF), Sibship(id=TWO, members=(LEO, TY))),
        (Sibship(id=ONE, members=(LEE, ZOE), note=HALF), Sibship(id=TWO, members=(LEO, TY), note=HALF)),
        (Sibship(id=ONE, members=(LEE, ZOE), note=HALF), Sibship(id=TWO, members=(LEO, ZOE))),
    ],
)
def test_what_says_another_thing_stays_beside_it(cast: Document, mine: Any, theirs: Any) -> None:
    found = joined(cast, mine, theirs)
    assert [one.id for one in found] == [ONE, TWO] and found[0] == mine
    assert LEO not in repr(found) and len(joined(cast, theirs, mine)) == 2


@pytest.mark.parametrize(
    ("mine", "theirs", "holds"),
    [
        (Reply.WAITING, Reply.YES, Reply.YES),
        (Reply.WAITING, Reply.NOT_INVITED, Reply.NOT_INVITED),
        (Reply.YES, Reply.WAITING, Reply.YES),
        (Reply.YES, Reply.NO, Reply.YES),
        (Reply.YES, Reply.NOT_INVITED, Reply.NOT_INVITED),
        (Reply.NOT_INVITED, Reply.YES, Reply.NOT_INVITED),
        (Reply.NOT_INVITED, Reply.WAITING, Reply.NOT_INVITED),
    ],
)
def test_whoever_is_not_invited_once_is_not_invited(cast: Document, mine: Reply, theirs: Reply, holds: Reply) -> None:
    invitations = (Invitation(id=ONE, person=LEE, reply=mine), Invitation(id=TWO, person=LEO, reply=theirs))
    assert joined(cast, *invitations) == (Invitation(id=ONE, person=LEE, reply=holds),)


def test_of_three_lines_of_one_child_one_is_left(cast: Document) -> None:
    """Each parent was noted by itself, and one of them twice."""
    lines = [
        Parentage(id=key, child=child, parents=(parent,))
        for key, child, parent in ((ONE, LEE, BOB), (TWO, LEO, BOB), (THREE, LEO, ANN))
    ]
    assert joined(cast, *lines) == (replace(lines[0], parents=(ANN, BOB)),)


def test_other_peoples_entries_are_none_of_it(cast: Document) -> None:
    """What was doubled before, of others, is as it was: nobody asked for that."""
    others = (
        Couple(id=ONE, a=ANN, b=BOB),
        Couple(id=TWO, a=BOB, b=ANN),
        Tie(id=THREE, a=ANN, b=BOB),
        Tie(id=ElementId("four"), a=ANN, b=BOB),
        Invitation(id=ElementId("five"), person=ANN),
        Invitation(id=ElementId("six"), person=ANN),
        Parentage(id=ElementId("seven"), child=TY, parents=(ANN,)),
        Parentage(id=ElementId("eight"), child=TY, parents=(ANN,)),
        Sibship(id=ElementId("nine"), members=(ANN, TY)),
        Sibship(id=ElementId("ten"), members=(ANN, BOB)),
        Household(id=ElementId("eleven"), members=(ANN, BOB)),
        Household(id=ElementId("twelve"), members=(BOB, ANN)),
    )
    before = put(cast, *others, Couple(id=ElementId("more"), a=LEE, b=LEO), Tie(id=ElementId("own"), a=LEE, b=LEO))
    seen = replace(before, couples={}, ties={})
    after = merge(before, LEE, LEO, seen=seen)
    assert [find(after, one.id) for one in others] == list(others)
    assert after.couples.keys() == {ONE, TWO} and after.ties.keys() == {THREE, "four"}


def test_a_group_of_which_one_is_left_is_no_group(cast: Document) -> None:
    pair = (Twins(id=ONE, children=(LEE, LEO)), Sibship(id=TWO, members=(LEE, LEO)))
    document = put(cast, *pair, Sibship(id=THREE, members=(ANN, BOB)))
    after = merge(document, LEE, LEO, seen=replace(document, twins={}))
    assert not after.twins and list(after.sibships) == [THREE]
    more = [Sibship(id=ElementId(key), members=(one, two)) for key, one, two in (("a", LEE, ZOE), ("b", TY, LEO))]
    after = merge(put(document, *more), LEE, LEO, seen=replace(document, twins={}))
    assert after.sibships == {THREE: document.sibships[THREE], "a": replace(more[0], members=(LEE, ZOE, TY))}
    three = put(cast, Twins(id=ONE, children=(LEE, ZOE, LEO)))
    after = merge(three, LEE, LEO, seen=replace(three, twins={}))
    assert after.twins[ONE].children == (LEE, ZOE), "of three who were born together two are left"


@pytest.mark.parametrize(("chosen", "now"), [(LEE, Strength.WEAK), (LEO, Strength.STRONG)])
def test_of_two_lines_what_is_felt_now_is_what_was_chosen_where_it_is_the_young_persons(
    cast: Document, chosen: ElementId, now: Strength
) -> None:
    strong, weak = (
        Feeling(strength=strength, recorded=day)
        for strength, day in ((Strength.STRONG, DAYS[0]), (Strength.WEAK, DAYS[1]))
    )
    okay = Feeling(strength=Strength.OKAY)
    document = put(
        cast,
        Tie(id=ONE, a=ELLIE, b=LEE, feelings=(okay, weak)),
        Tie(id=TWO, a=ELLIE, b=LEO, feelings=(strong,)),
        Tie(id=THREE, a=LEE, b=ZOE, feelings=(weak,)),
        Tie(id=ElementId("four"), a=LEO, b=ZOE, feelings=(strong,)),
    )
    for drawn in (document, replace(document, ties=dict(reversed(list(document.ties.items()))))):
        after = merge(drawn, LEE, LEO, {"tie": chosen})
        mine, zoes = after.tie_to(LEE), tie_between(after, LEE, ZOE)
        assert mine is not None and zoes is not None and len(after.ties) == 2
        assert mine.strength is now and set(mine.feelings) == {okay, weak, strong}
        assert mine.feelings[0] == okay, "what nobody dated comes first"
        assert zoes.strength is Strength.WEAK, "of others' lines that of who stays"
