from __future__ import annotations

import datetime

import pytest

from ecomap.edit.gathering import invite
from ecomap.edit.standing import (
    refine_contact,
    refine_decision,
    refine_wish,
    set_closeness,
    set_contact,
    set_decision,
    set_wish,
)
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MAIR, BOXING = (ElementId(one) for one in ("ellie", "kelly", "mair", "boxing"))
MAY, JUNE = datetime.date(2026, 5, 1), datetime.date(2026, 6, 1)


def test_changing_contact_keeps_what_it_was_before(family: Document) -> None:
    first = set_contact(family, KELLY, ContactKind.SUPERVISED, MAY, often="6 a year")
    after = set_contact(first, KELLY, ContactKind.NONE, JUNE)
    assert [(one.kind, one.recorded) for one in after.standing(KELLY).contact] == [
        (ContactKind.SUPERVISED, MAY),
        (ContactKind.NONE, JUNE),
    ]


def test_saying_the_same_again_adds_nothing_whatever_the_day(family: Document) -> None:
    contact = set_contact(family, KELLY, ContactKind.PHONE, MAY)
    wish = set_wish(contact, KELLY, WishKind.MORE, MAY, "every week")
    close = set_closeness(wish, KELLY, 1, MAY)
    decided = set_decision(close, KELLY, DecisionKind.OK, MAY, by="IRO")
    assert set_contact(decided, KELLY, ContactKind.PHONE, JUNE) is decided
    assert set_wish(decided, KELLY, WishKind.MORE, JUNE, "every week") is decided
    assert set_closeness(decided, KELLY, 1, JUNE) is decided
    assert set_decision(decided, KELLY, DecisionKind.OK, JUNE, by="IRO") is decided


def test_contact_wish_and_decision_never_stand_for_one_another(family: Document) -> None:
    after = set_wish(set_contact(family, KELLY, ContactKind.NONE, MAY), KELLY, WishKind.RECONNECT, MAY)
    standing = after.standing(KELLY)
    assert len(standing.contact) == len(standing.wishes) == 1
    assert not standing.decisions and not standing.closeness


def test_back_and_forth_on_one_day_is_a_history_of_three(family: Document) -> None:
    for ring in (1, 2, 1):
        family = set_closeness(family, MAIR, ring, MAY)
    assert [one.ring for one in family.standing(MAIR).closeness] == [1, 2, 1]
    assert set_closeness(family, MAIR, None, JUNE).standing(MAIR).ring is None


def test_a_detail_of_contact_is_no_change_of_it(family: Document) -> None:
    known = set_contact(family, KELLY, ContactKind.PHONE, MAY)
    after = refine_contact(known, KELLY, last=PartialDate(year=2026))
    assert len(after.standing(KELLY).contact) == 1
    with pytest.raises(RuleBroken):
        refine_contact(family, KELLY, often="weekly")


def test_not_allowed_takes_somebody_off_the_prepared_invitations(family: Document) -> None:
    invited = invite(invite(family, KELLY), MAIR)
    after = set_decision(invited, KELLY, DecisionKind.NOT_ALLOWED, MAY)
    assert [one.person for one in after.invitations.values()] == [MAIR]
    assert len(set_decision(invited, KELLY, DecisionKind.OK, MAY).invitations) == 2


def test_a_place_can_be_close_the_young_person_and_a_line_cannot(family: Document) -> None:
    assert set_closeness(family, BOXING, 2, MAY).standing(BOXING).ring == 2
    for wrong in (ELLIE, ElementId("nobody")):
        with pytest.raises(RuleBroken):
            set_closeness(family, wrong, 1, MAY)


def test_a_decision_and_a_wish_take_details_and_stay_the_same_ones(family: Document) -> None:
    with pytest.raises(RuleBroken):
        refine_decision(family, KELLY, by="court")
    with pytest.raises(RuleBroken):
        refine_wish(family, KELLY, words="hi")
    document = set_wish(set_decision(family, KELLY, DecisionKind.CHECKING, MAY), KELLY, WishKind.MORE, MAY)
    after = refine_decision(document, KELLY, by="social worker", reason="safe", review=JUNE)
    (decision,) = after.standing(KELLY).decisions
    assert (decision.kind, decision.by, decision.reason, decision.on) == (
        DecisionKind.CHECKING,
        "social worker",
        "safe",
        MAY,
    )
    assert refine_decision(after, KELLY, by="social worker") is after
    (wish,) = refine_wish(document, KELLY, words="every week").standing(KELLY).wishes
    assert (wish.kind, wish.words) == (WishKind.MORE, "every week")
