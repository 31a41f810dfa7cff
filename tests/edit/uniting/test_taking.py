"""The other side of a clash taken after all, wherever it stands; nothing else is changed by that."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.edit import gathering, standing, ties
from ecomap.edit.entries import amend, put
from ecomap.edit.remove import remove
from ecomap.edit.uniting import GONE, Clash, at, other, take_other, unite
from ecomap.edit.uniting.clash import _Gone
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.document import Document
from ecomap.model.family import Parentage, Twins
from ecomap.model.gathering import Session
from ecomap.model.journey import Home, Stay
from ecomap.model.network import Feeling, Sector, Strength
from ecomap.model.person import ElementId
from ecomap.model.rules import check

ELLIE, NAN, LEE, DEV, HOME = (ElementId(name) for name in ("ellie", "nan", "lee", "dev", "home"))
DAYS = tuple(datetime.date(2026, 6, day) for day in range(1, 8))

Change = Callable[[Document], Document]


def start(was: Document) -> Document:
    """Return a map with something of every kind that can clash."""
    stays = tuple(Stay(person=one, note=f"note of {one}") for one in (NAN, LEE, DEV))
    document = put(was, Home(id=HOME, name="Nan's", people=stays))
    sessions = (Session(id="1", name="Morning", starts="10:00"), Session(id="2", name="Lunch", starts="12:00"))
    document = gathering.plan_gathering(document, sessions=sessions)
    document = replace(document, sheets={"me": {"like": "chess", "fear": "dogs"}, "plan": {"a": "b"}})
    for day, kind in zip(DAYS, (ContactKind.PHONE, ContactKind.ONLINE, ContactKind.LETTERBOX), strict=False):
        document = standing.set_contact(document, NAN, kind, day)
    for day, strength in zip(DAYS, (Strength.WEAK, Strength.OKAY, Strength.BROKEN), strict=False):
        document = ties.feel(document, NAN, strength, day)
    return standing.set_wish(document, NAN, WishKind.MORE, DAYS[0])


def stay(person: str, **facts: object) -> Change:
    def change(document: Document) -> Document:
        home = document.homes[HOME]
        stays = tuple(replace(one, **facts) if one.person == person else one for one in home.people)  # type: ignore[arg-type]
        return amend(document, HOME, people=stays)

    return change


def leaves(person: str) -> Change:
    return lambda document: amend(
        document, HOME, people=tuple(one for one in document.homes[HOME].people if one.person != person)
    )


def writes(words: str | None) -> Change:
    def change(document: Document) -> Document:
        field = {} if words is None else {"like": words}
        return replace(document, sheets={**document.sheets, "me": {**field, "fear": "dogs"}})

    return change


def sector(colour: str) -> Change:
    return lambda document: replace(
        document, sectors=tuple(replace(one, colour=colour) if one.id == "dad" else one for one in document.sectors)
    )


CHANGES: tuple[tuple[Change, Change], ...] = (
    (stay("lee", note="came for tea"), stay("lee", note="lives here")),
    (leaves("lee"), stay("lee", note="lives here")),
    (sector("red"), sector("blue")),
    (
        lambda d: gathering.change_session(d, "2", starts="13:00"),
        lambda d: gathering.change_session(d, "2", starts="14:00"),
    ),
    (lambda d: gathering.remove_session(d, "2"), lambda d: gathering.change_session(d, "2", starts="14:00")),
    (writes("tea"), writes("cake")),
    (writes(None), writes("cake")),
    (lambda d: replace(d, sheets={"plan": {"a": "b"}}), writes("cake")),
    (lambda d: ties.feel(d, NAN, Strength.STRONG, DAYS[5]), lambda d: ties.feel(d, NAN, Strength.UP_AND_DOWN, DAYS[6])),
    (
        lambda d: standing.set_contact(d, NAN, ContactKind.NONE, DAYS[5]),
        lambda d: standing.set_contact(d, NAN, ContactKind.OVERNIGHT, DAYS[6]),
    ),
    (
        lambda d: standing.set_wish(d, NAN, WishKind.NO, DAYS[5]),
        lambda d: standing.set_wish(d, NAN, WishKind.LESS, DAYS[6]),
    ),
    (lambda d: remove(d, [NAN]), lambda d: amend(d, NAN, relation="mum's mum")),
    (lambda d: replace(d, standings={}), lambda d: standing.set_contact(d, NAN, ContactKind.NONE, DAYS[5])),
    (lambda d: replace(d, title="Hers"), lambda d: replace(d, title="Ellie's")),
)


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_whichever_side_was_not_kept_can_be_taken_and_stands_as_it_stood_there(
    was: Document, number: int, turn: bool
) -> None:
    """Nothing else changes by it: taken back and forth, the map is what it was."""
    was = start(was)
    changes = CHANGES[number][::-1] if turn else CHANGES[number]
    here, there = (change(was) for change in changes)
    both = unite(was, here, there)
    (clash,) = (one for one in both.clashes if at(both.document, one.way) == one.kept)
    assert {str(one) for one in (clash.here, clash.there)} == {str(at(side, clash.way)) for side in (here, there)}
    taken = take_other(both.document, [clash], {})
    assert at(taken, clash.way) == other(clash) != clash.kept
    check(taken)
    back = replace(clash, here=clash.kept, there=GONE, kept=other(clash))
    if other(clash) is not GONE and clash.way[0] not in ("standings", "ties"):
        assert take_other(taken, [replace(back, there=clash.kept)], {}) == both.document


@pytest.mark.parametrize(("fact", "row"), [("contact", 9), ("feelings", 8), ("wishes", 10)])
def test_of_a_history_all_that_was_told_stays_and_what_is_taken_holds_now(was: Document, fact: str, row: int) -> None:
    was = start(was)
    here, there = (change(was) for change in CHANGES[row])
    both = unite(was, here, there)
    (clash,) = both.clashes

    def told(document: Document) -> tuple[object, ...]:
        (tie,) = document.ties.values()
        told: tuple[object, ...] = tie.feelings if fact == "feelings" else getattr(document.standing(NAN), fact)
        return told

    assert clash.kept == told(there)[-1], "told later"
    taken = take_other(both.document, both.clashes, {})
    assert told(taken) == (*told(was), told(there)[-1], told(here)[-1])


def test_who_left_a_home_is_taken_out_of_it_and_nobody_else(was: Document) -> None:
    was = start(was)
    both = unite(was, leaves("lee")(was), stay("lee", note="lives here")(was))
    taken = take_other(both.document, both.clashes, {})
    assert [(one.person, one.note) for one in taken.homes[HOME].people] == [(NAN, "note of nan"), (DEV, "note of dev")]


def test_what_was_taken_back_since_is_left_alone(was: Document) -> None:
    was = start(was)
    here, there = (standing.set_decision(was, LEE, kind, DAYS[0]) for kind in (DecisionKind.OK, DecisionKind.CHECKING))
    both = unite(was, here, there)
    for since in (
        replace(both.document, standings={}),
        replace(both.document, standings={LEE: replace(both.document.standing(LEE), decisions=())}),
        amend(both.document, HOME, name="Gran's"),
    ):
        taken = take_other(since, both.clashes, {})
        assert (taken is since) is (since.standing(LEE) != both.document.standing(LEE))


def test_nothing_is_at_the_end_of_a_way_that_leads_nowhere(was: Document) -> None:
    was = start(was)
    for way in (
        ("people", "nobody"),
        ("homes", HOME, "people", "nobody", "note"),
        ("title", "more"),
        ("sheets", "no", "a"),
    ):
        assert at(was, way) is GONE
    assert at(was, ("homes", HOME, "people", "lee", "note")) == "note of lee"
    assert at(was, ("sectors", "dad")) == Sector(id="dad", name="Dad's side")
    (tie,) = was.ties
    assert at(was, ("ties", tie, "feelings")) == Feeling(strength=Strength.BROKEN, recorded=DAYS[2])
    assert at(was, ("languages",)) == ("en",), "what is no history is there whole"


def test_of_a_clash_that_was_made_of_both_the_files_side_is_the_other() -> None:
    for kept, wanted in (("here", "there"), ("there", "here"), ("both", "there")):
        assert other(Clash(way=(), here="here", there="there", kept=kept)) == wanted


def test_nothing_says_so_of_itself() -> None:
    assert repr(GONE) == "GONE" and isinstance(GONE, _Gone)


@pytest.mark.parametrize("turn", [False, True])
def test_who_is_taken_away_after_all_goes_with_all_that_names_them(was: Document, turn: bool) -> None:
    sides = remove(was, [NAN]), ties.connect(amend(was, NAN, relation="mum's mum"), ELLIE, NAN)
    both = unite(was, *(reversed(sides) if turn else sides))
    assert both.document.ties
    taken = take_other(both.document, both.clashes, {})
    assert NAN not in taken.people and not taken.ties
    check(taken)


def test_of_parents_the_others_are_taken_as_a_whole(was: Document) -> None:
    line = Parentage(id=ElementId("line"), child=ELLIE, parents=(NAN,))
    was = put(was, line)
    both = unite(was, amend(was, line.id, parents=(NAN, LEE)), amend(was, line.id, parents=(NAN, DEV)))
    assert take_other(both.document, both.clashes, {}).parentages[line.id].parents == (NAN, DEV)


def test_whether_twins_are_identical_is_as_it_is_here_or_as_it_is_there(was: Document) -> None:
    pair = Twins(id=ElementId("pair"), children=(NAN, LEE))
    was = put(was, pair)
    for here, there in ((True, False), (False, True)):
        both = unite(was, amend(was, pair.id, identical=here), amend(was, pair.id, identical=there))
        assert both.document.twins[pair.id].identical is here
        assert take_other(both.document, both.clashes, {}).twins[pair.id].identical is there
