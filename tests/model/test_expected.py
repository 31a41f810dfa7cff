"""Who is expected when, who has not answered, whom nobody interprets for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.model.document import Document
from ecomap.model.expected import arrival, coming, expected, leaving, unanswered, without_interpreter
from ecomap.model.gathering import Gathering, Invitation, Reply, Session
from ecomap.model.person import ElementId

MUM, DAD, GRAN = (ElementId(one) for one in ("mum", "dad", "gran"))
DAY = Gathering(
    on="2026-08-15 12:00",
    sessions=(Session(id="1", starts="11:30", ends="13:00"), Session(id="2"), Session(id="3", starts="14:00")),
)


def asked(family: Document, *replies: Reply, **facts: str) -> Document:
    people = dict(zip((MUM, DAD, GRAN), replies, strict=False))
    invitations = {
        ElementId(f"i-{who}"): Invitation(id=ElementId(f"i-{who}"), person=who, reply=reply, **facts)  # type: ignore[arg-type]
        for who, reply in people.items()
    }
    return replace(family, gathering=DAY, invitations=invitations)


def test_who_said_no_is_not_expected_and_who_said_nothing_may_be(family: Document) -> None:
    document = asked(family, Reply.NO, Reply.NO_REPLY, Reply.MAYBE)
    assert [one.person for one in expected(document)] == [DAD, GRAN]
    assert [one.person for one in coming(document)] == [GRAN]
    assert [one.person for one in unanswered(document)] == [DAD]
    assert unanswered(asked(family, Reply.NOT_INVITED)) == ()


@pytest.mark.parametrize(
    ("facts", "comes", "leaves"),
    [
        ({"arrives": "12:15", "session": "3", "leaves": "15:00"}, "12:15", "15:00"),
        ({"session": "1"}, "11:30", "13:00"),
        ({"session": "2"}, "", ""),
        ({"session": "3"}, "14:00", ""),
        ({}, "12:00", ""),
        ({"session": "gone"}, "12:00", ""),
    ],
)
def test_a_guest_comes_at_their_own_time_their_sessions_or_the_days(
    facts: dict[str, str], comes: str, leaves: str
) -> None:
    invitation = Invitation(id=ElementId("i"), person=MUM, **facts)  # type: ignore[arg-type]
    assert (arrival(DAY, invitation), leaving(DAY, invitation)) == (comes, leaves)


def test_an_interpreter_is_found_for_a_guest_or_for_the_day(family: Document) -> None:
    document = asked(family, Reply.YES, language="Welsh")
    assert [one.person for one in without_interpreter(document)] == [MUM]
    assert not without_interpreter(asked(family, Reply.YES, language="Welsh", interpreter="Mr Pugh"))
    assert not without_interpreter(asked(family, Reply.YES, language="English"))
    assert not without_interpreter(asked(family, Reply.NO, language="Welsh"))
    for day in (replace(DAY, language="English + Welsh interpreter"), replace(DAY, interpreter="welsh, in person")):
        assert not without_interpreter(replace(document, gathering=day))
    assert without_interpreter(replace(document, gathering=replace(DAY, interpreter="Polish")))
