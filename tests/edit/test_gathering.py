from __future__ import annotations

import datetime

import pytest

from ecomap.edit.gathering import (
    add_session,
    answer,
    change_invitation,
    change_session,
    invitation_of,
    invite,
    keep_apart,
    plan_gathering,
    remove_session,
    uninvite,
)
from ecomap.edit.people import record_death
from ecomap.model.document import Document
from ecomap.model.gathering import Reply
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MARCUS, MAIR, BISCUIT = (ElementId(one) for one in ("ellie", "kelly", "marcus", "mair", "biscuit"))


def test_an_invitation_is_prepared_once(family: Document) -> None:
    document = invite(family, KELLY)
    assert invite(document, KELLY, "coordinator") is document
    invitation = invitation_of(document, KELLY)
    assert invitation is not None
    assert change_invitation(document, invitation.id, reply=Reply.YES).invitations[invitation.id].reply is Reply.YES
    assert uninvite(document, KELLY) == family


@pytest.mark.parametrize("who", [ELLIE, BISCUIT, MAIR])
def test_the_young_person_a_pet_and_somebody_who_has_died_are_not_invited(family: Document, who: ElementId) -> None:
    with pytest.raises(RuleBroken):
        invite(record_death(family, MAIR), who)


def test_who_must_not_meet_the_young_person_leaves_the_invitations(family: Document) -> None:
    document = invite(invite(family, KELLY), MARCUS)
    for apart in (
        keep_apart(document, MARCUS, ELLIE),
        keep_apart(document, ELLIE, MARCUS),
        keep_apart(document, MARCUS),
    ):
        assert invitation_of(apart, MARCUS) is None
        with pytest.raises(RuleBroken):
            invite(apart, MARCUS)


def test_two_guests_who_must_not_meet_are_both_still_invited(family: Document) -> None:
    document = keep_apart(invite(invite(family, KELLY), MARCUS), KELLY, MARCUS, "court")
    assert len(document.invitations) == 2
    assert keep_apart(document, MARCUS, KELLY) is document
    with pytest.raises(RuleBroken):
        keep_apart(document, KELLY, KELLY)


def test_the_day_is_planned_by_the_names_of_its_facts(family: Document) -> None:
    document = plan_gathering(family, theme="beach")
    assert document.gathering.theme == "beach"
    assert plan_gathering(document, theme="beach") is document


def test_parts_of_the_day_are_added_changed_and_taken_away_with_what_names_them(family: Document) -> None:
    document = add_session(add_session(family, "Lunch"), "Cake")
    lunch, cake = document.gathering.sessions
    assert lunch.id != cake.id
    document = change_session(document, cake.id, starts="15:00")
    assert [one.starts for one in document.gathering.sessions] == ["", "15:00"]
    document = invite(document, KELLY)
    (invitation,) = document.invitations
    document = change_invitation(document, invitation, session=lunch.id)
    left = remove_session(document, lunch.id)
    assert [one.name for one in left.gathering.sessions] == ["Cake"]
    assert left.invitations[invitation].session == ""
    assert add_session(left, "Tea").gathering.sessions[-1].id not in {cake.id}


def test_an_answer_keeps_its_day_and_no_answer_has_none(family: Document) -> None:
    document = invite(family, KELLY)
    key = next(iter(document.invitations))
    first, later = datetime.date(2026, 5, 2), datetime.date(2026, 5, 9)
    assert answer(document, key, Reply.WAITING, first) is document
    come = answer(document, key, Reply.MAYBE, first)
    assert come.invitations[key].answered_on == first
    assert answer(come, key, Reply.YES, later).invitations[key].answered_on == first
    assert answer(come, key, Reply.NO_REPLY, later).invitations[key].answered_on is None
