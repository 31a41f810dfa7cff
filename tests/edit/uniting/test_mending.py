"""What two people drew each for themselves, put together: it is there once, and whoever is named is there."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit import gathering, standing, ties
from ecomap.edit.entries import amend, put
from ecomap.edit.people import add_place
from ecomap.edit.remove import remove
from ecomap.edit.uniting import GONE, unite
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, CoupleKind, Parentage
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.network import Bond, BondKind, Feeling, Flow, Place, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import check

ELLIE, NAN, LEE, DEV, PARK = (ElementId(name) for name in ("ellie", "nan", "lee", "dev", "park"))
ONE, TWO = ElementId("one"), ElementId("two")
MONDAY = datetime.date(2026, 6, 1)
STRONG = Feeling(strength=Strength.STRONG, recorded=MONDAY)


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        (
            Tie(id=ONE, a=ELLIE, b=DEV),
            Tie(id=TWO, a=ELLIE, b=DEV, note="chess"),
            Tie(id=ONE, a=ELLIE, b=DEV, note="chess"),
        ),
        *(
            (
                Tie(id=ONE, a=ELLIE, b=DEV, feelings=(STRONG,)),
                Tie(id=TWO, a=DEV, b=ELLIE, flow=flow),
                Tie(id=ONE, a=ELLIE, b=DEV, feelings=(STRONG,), flow=seen),
            )
            for flow, seen in (
                (Flow.OUT, Flow.IN),
                (Flow.IN, Flow.OUT),
                (Flow.BOTH, Flow.BOTH),
                (Flow.NONE, Flow.NONE),
            )
        ),
        (
            Couple(id=ONE, a=NAN, b=LEE, kind=CoupleKind.MARRIED),
            Couple(id=TWO, a=LEE, b=NAN, since=PartialDate(year=1970)),
            Couple(id=ONE, a=NAN, b=LEE, kind=CoupleKind.MARRIED, since=PartialDate(year=1970)),
        ),
        (
            Parentage(id=ONE, child=ELLIE, parents=(NAN, LEE)),
            Parentage(id=TWO, child=ELLIE, parents=(LEE, NAN), primary=True),
            Parentage(id=ONE, child=ELLIE, parents=(NAN, LEE), primary=True),
        ),
        (
            Bond(id=ONE, a=NAN, b=LEE, kind=BondKind.CLOSE),
            Bond(id=TWO, a=NAN, b=LEE, kind=BondKind.CLOSE, note="since the fire"),
            Bond(id=ONE, a=NAN, b=LEE, kind=BondKind.CLOSE, note="since the fire"),
        ),
        (
            Invitation(id=ONE, person=NAN, reply=Reply.YES, food="no nuts"),
            Invitation(id=TWO, person=NAN, travel="by bus"),
            Invitation(id=ONE, person=NAN, reply=Reply.YES, food="no nuts", travel="by bus"),
        ),
        (
            Restriction(id=ONE, about=NAN, reserve=Reserve.NOT_FOR_FAMILY),
            Restriction(id=TWO, about=NAN, reserve=Reserve.NOT_FOR_FAMILY),
            Restriction(id=ONE, about=NAN, reserve=Reserve.NOT_FOR_FAMILY),
        ),
    ],
)
def test_what_both_noted_is_there_once_under_this_computers_id(
    was: Document, here: Any, there: Any, found: Any
) -> None:
    both = unite(was, put(was, here), put(was, there))
    assert both.document == put(was, found) and both.clashes == ()


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (Bond(id=ONE, a=NAN, b=LEE, kind=BondKind.CLOSE), Bond(id=TWO, a=NAN, b=LEE, kind=BondKind.CONFLICT)),
        (Bond(id=ONE, a=NAN, b=LEE, kind=BondKind.CLOSE), Bond(id=TWO, a=LEE, b=NAN, kind=BondKind.CLOSE)),
        (Tie(id=ONE, a=ELLIE, b=NAN), Tie(id=TWO, a=ELLIE, b=LEE)),
        (Couple(id=ONE, a=DEV, b=NAN), Couple(id=TWO, a=DEV, b=LEE)),
        (
            Parentage(id=ONE, child=ELLIE, parents=(NAN, LEE)),
            Parentage(id=TWO, child=ELLIE, parents=(NAN, LEE), kind=ChildKind.FOSTER),
        ),
        (Parentage(id=ONE, child=ELLIE, parents=(NAN,)), Parentage(id=TWO, child=DEV, parents=(NAN,))),
        (Parentage(id=ONE, child=ELLIE, parents=(NAN,)), Parentage(id=TWO, child=ELLIE, parents=(LEE,))),
        (Invitation(id=ONE, person=NAN), Invitation(id=TWO, person=LEE)),
        (Restriction(id=ONE, about=NAN), Restriction(id=TWO, about=LEE)),
        (Restriction(id=ONE, about=NAN), Restriction(id=TWO, about=NAN, fact="born")),
    ],
)
def test_what_is_not_the_same_is_there_twice(was: Document, here: Any, there: Any) -> None:
    both = unite(was, put(was, here), put(was, there))
    assert both.document == put(was, here, there) and both.clashes == ()


def test_what_was_there_twice_before_stays_twice(was: Document) -> None:
    twice = put(was, Tie(id=ONE, a=ELLIE, b=DEV), Tie(id=TWO, a=DEV, b=ELLIE), Tie(id=PARK, a=NAN, b=DEV))
    both = unite(twice, amend(twice, ONE, note="chess"), amend(twice, TWO, note="tea"))
    assert [one.note for one in both.document.ties.values()] == ["chess", "tea", ""]
    three = unite(twice, amend(twice, ONE, note="chess"), put(twice, Tie(id=ElementId("three"), a=DEV, b=ELLIE)))
    assert list(three.document.ties) == [ONE, TWO, PARK], "one that is new joins the first"


def test_of_what_is_told_otherwise_of_the_same_this_computers_holds(was: Document) -> None:
    here, there = put(was, Tie(id=ONE, a=ELLIE, b=DEV, note="chess")), put(was, Tie(id=TWO, a=DEV, b=ELLIE, note="tea"))
    both = unite(was, here, there)
    assert both.document == here
    assert [(one.way, one.here, one.there, one.kept) for one in both.clashes] == [
        (("ties", ONE, "note"), "chess", "tea", "chess")
    ]


def test_what_is_kept_of_one_that_went_is_kept_of_that_which_stands_for_it(was: Document) -> None:
    here = put(was, Tie(id=ONE, a=ELLIE, b=DEV))
    there = put(
        was, Tie(id=TWO, a=DEV, b=ELLIE), Restriction(id=PARK, about=TWO), Restriction(id=ElementId("nan-r"), about=NAN)
    )
    both = unite(was, here, there).document
    assert list(both.ties) == [ONE]
    assert both.restrictions == {
        PARK: Restriction(id=PARK, about=ONE),
        ElementId("nan-r"): there.restrictions[ElementId("nan-r")],
    }
    assert unite(was, there, here).document.restrictions is there.restrictions


def test_the_answer_that_somebody_is_not_invited_stands_before_any_other(was: Document) -> None:
    for one, two, found in (
        (Reply.YES, Reply.NOT_INVITED, Reply.NOT_INVITED),
        (Reply.NOT_INVITED, Reply.YES, Reply.NOT_INVITED),
        (Reply.YES, Reply.NO, Reply.YES),
        (Reply.NO, Reply.YES, Reply.NO),
    ):
        here, there = (put(was, Invitation(id=mark, person=NAN, reply=one)) for mark, one in ((ONE, one), (TWO, two)))
        assert [each.reply for each in unite(was, here, there).document.invitations.values()] == [found]


@pytest.mark.parametrize("turn", [False, True])
def test_a_place_comes_back_with_how_close_it_was(was: Document, turn: bool) -> None:
    was = standing.set_closeness(add_place(was, Place(id=PARK, name="The park")), PARK, 2)
    was = standing.set_closeness(was, LEE, 1)
    sides = remove(was, [PARK, LEE]), ties.connect(ties.connect(was, ELLIE, PARK), NAN, LEE)
    here, there = reversed(sides) if turn else sides
    both = unite(was, here, there)
    assert both.document.places == was.places and both.document.standings == was.standings
    assert {(clash.way, clash.here, clash.there, clash.kept) for clash in both.clashes} == {
        (
            (table, key),
            getattr(here, table).get(key, GONE),
            getattr(there, table).get(key, GONE),
            getattr(was, table)[key],
        )
        for table, key in (("places", PARK), ("people", LEE))
    }
    check(both.document)


def test_who_comes_back_stands_as_one_side_said_since(was: Document) -> None:
    here = standing.set_closeness(ties.connect(was, ELLIE, NAN), NAN, 3)
    both = unite(standing.set_closeness(was, NAN, 1), here, remove(was, [NAN])).document
    assert both.standing(NAN).ring == 3


def test_both_take_away_somebody_whom_neither_names_and_each_named_another(was: Document) -> None:
    here, there = ties.connect(remove(was, [NAN]), ELLIE, LEE), ties.connect(remove(was, [LEE]), ELLIE, NAN)
    both = unite(was, here, there)
    assert set(both.document.people) == {ELLIE, NAN, LEE, DEV}
    assert {clash.way for clash in both.clashes} == {("people", NAN), ("people", LEE)}


def test_who_was_kept_apart_from_everybody_is_so_still(was: Document) -> None:
    was = gathering.keep_apart(gathering.keep_apart(was, NAN), LEE, DEV)
    both = unite(was, amend(was, DEV, relation="friend"), remove(was, [LEE]))
    assert [(one.a, one.b) for one in both.document.keep_apart.values()] == [(NAN, None)]
    assert both.clashes == ()
    gone = unite(was, amend(was, DEV, relation="friend"), remove(was, [NAN]))
    assert [(one.a, one.b) for one in gone.document.keep_apart.values()] == [(LEE, DEV)]
    assert gone.clashes == ()


def test_who_is_kept_apart_anew_from_somebody_who_went_comes_back_with_them(was: Document) -> None:
    here = gathering.keep_apart(was, NAN, LEE)
    both = unite(was, here, remove(was, [LEE]))
    assert LEE in both.document.people and both.document.keep_apart == here.keep_apart
    before = put(was, KeepApart(id=ONE, a=NAN, b=LEE))
    noted = unite(before, amend(before, ONE, reason="court order"), remove(before, [LEE])).document
    assert LEE in noted.people and noted.keep_apart[ONE].reason == "court order"


def test_what_clashed_of_the_map_itself_is_told_where_limits_fell(was: Document) -> None:
    was = put(was, Restriction(id=ONE, about=NAN))
    here, there = replace(remove(was, [NAN]), title="Hers"), replace(was, title="Ellie's")
    both = unite(was, here, there)
    assert not both.document.restrictions
    assert [clash.way for clash in both.clashes] == [("title",)]
