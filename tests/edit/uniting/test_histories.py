"""What two people wrote down of contact, wishes, decisions and feelings: all of it, and what holds now."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import pytest

from ecomap.edit.uniting import GONE, Clash
from ecomap.edit.uniting.histories import united_history
from ecomap.model.contact import Closeness, Contact, ContactKind, Decision, DecisionKind
from ecomap.model.network import Feeling, Strength

WAY = ("standings", "nan", "contact")
PHONE, LETTERS, MEETS, ONLINE, STAYS = (
    Contact(kind=kind, recorded=datetime.date(2026, 6, day))
    for day, kind in enumerate(
        (
            ContactKind.PHONE,
            ContactKind.LETTERBOX,
            ContactKind.FACE_TO_FACE,
            ContactKind.ONLINE,
            ContactKind.OVERNIGHT,
        ),
        1,
    )
)
"""One told a day after the other."""
UNDATED = Contact(kind=ContactKind.NONE)

History = tuple[Contact, ...]


def both(was: History, here: History, there: History) -> tuple[tuple[object, ...], list[Clash]]:
    clashes: list[Clash] = []
    return united_history(was, here, there, WAY, clashes), clashes


@pytest.mark.parametrize(
    ("was", "here", "there", "found"),
    [
        # one side tells something new, the other takes something old away
        ((PHONE, LETTERS), (LETTERS,), (PHONE, LETTERS, MEETS), (LETTERS, MEETS)),
        ((PHONE, LETTERS), (PHONE, LETTERS, MEETS), (LETTERS,), (LETTERS, MEETS)),
        # one side takes back what holds now, the other puts something before it
        ((PHONE, MEETS), (PHONE,), (PHONE, LETTERS, MEETS), (LETTERS, PHONE)),
        ((PHONE, MEETS), (PHONE, LETTERS, MEETS), (PHONE,), (LETTERS, PHONE)),
        # both take back what held, each another thing that was before it
        ((PHONE, LETTERS, MEETS), (LETTERS,), (PHONE,), (LETTERS,)),
        # both tell the same
        ((PHONE,), (PHONE, MEETS), (LETTERS, PHONE, MEETS), (PHONE, LETTERS, MEETS)),
        # both take all away, one of them had told something before
        ((PHONE,), (), (LETTERS, PHONE), (LETTERS,)),
        # what nobody dated comes first of what is new
        ((PHONE,), (PHONE, UNDATED, MEETS), (PHONE, LETTERS, MEETS), (PHONE, UNDATED, LETTERS, MEETS)),
    ],
)
def test_all_that_is_told_is_there_in_the_order_of_the_days(
    was: History, here: History, there: History, found: History
) -> None:
    assert both(was, here, there)[0] == found


@pytest.mark.parametrize(
    ("here", "there", "now"),
    [
        ((PHONE, MEETS), (PHONE, LETTERS), MEETS),
        ((PHONE, LETTERS), (PHONE, MEETS), MEETS),
        # taken away here, told anew there: what is told stays
        ((), (PHONE, LETTERS), LETTERS),
        ((PHONE, LETTERS), (), LETTERS),
        # no day says which is later: this computer's
        ((PHONE, UNDATED), (PHONE, Contact(kind=ContactKind.DIED)), UNDATED),
        ((PHONE, Contact(kind=ContactKind.DIED)), (PHONE, UNDATED), Contact(kind=ContactKind.DIED)),
        # a day before none
        ((PHONE, UNDATED), (PHONE, LETTERS), LETTERS),
        ((PHONE, LETTERS), (PHONE, UNDATED), LETTERS),
    ],
)
def test_of_two_that_hold_now_the_later_does_and_both_are_told(here: History, there: History, now: Contact) -> None:
    found, clashes = both((PHONE,), here, there)
    assert found[-1] == now
    last = (here[-1] if here else GONE, there[-1] if there else GONE)
    assert [(one.way, one.here, one.there, one.kept) for one in clashes] == [(WAY, *last, now)]


def test_what_only_one_side_tells_is_no_clash() -> None:
    for sides in (((PHONE, MEETS), (PHONE,)), ((PHONE,), (PHONE, MEETS)), ((PHONE, MEETS), (LETTERS, PHONE, MEETS))):
        assert both((PHONE,), *sides)[1] == []


def decided(kind: DecisionKind, day: int) -> Decision:
    return Decision(kind=kind, on=datetime.date(2026, 6, day))


def pairs() -> Iterable[tuple[DecisionKind, DecisionKind]]:
    kinds = ("ok", "ok_supervised", "letters_only", "checking", "not_allowed")
    for at, milder in enumerate(kinds):
        yield from ((DecisionKind(milder), DecisionKind(stricter)) for stricter in kinds[at + 1 :])


@pytest.mark.parametrize(("milder", "stricter"), tuple(pairs()))
def test_of_two_decisions_the_stricter_holds_whoever_made_it_and_whenever(
    milder: DecisionKind, stricter: DecisionKind
) -> None:
    for days in ((1, 2), (2, 1), (1, 1)):
        one, two = decided(milder, days[0]), decided(stricter, days[1])
        for sides in ((one, two), (two, one)):
            clashes: list[Clash] = []
            found = united_history((), (sides[0],), (sides[1],), WAY, clashes)
            assert found == (one, two), "the milder one was decided, too"
            assert [clash.kept for clash in clashes] == [two]


def test_feelings_and_rings_are_in_order_too() -> None:
    first, second = (Closeness(ring=ring, recorded=datetime.date(2026, 6, 3 - ring)) for ring in (1, 2))
    assert united_history((), (first,), (second,), WAY, []) == (second, first)
    strong = Feeling(strength=Strength.STRONG, recorded=datetime.date(2026, 6, 2))
    weak = Feeling(strength=Strength.WEAK, recorded=datetime.date(2026, 6, 1))
    assert united_history((), (strong,), (weak,), WAY, []) == (weak, strong)
