from dataclasses import replace

import pytest

from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.meeting import AtTheDoor, Meeting, at_the_door, would_meet
from ecomap.model.person import ElementId

MUM, DAD, GRAN = (ElementId(one) for one in ("mum", "dad", "gran"))


@pytest.fixture
def day(family: Document) -> Document:
    """Mum, dad and gran are invited; mum and dad must not meet."""
    invitations = {
        one: Invitation(id=one, person=who) for one, who in zip(map(ElementId, "123"), (MUM, DAD, GRAN), strict=True)
    }
    apart = KeepApart(id=ElementId("apart"), a=MUM, b=DAD)
    return replace(family, invitations=invitations, keep_apart={apart.id: apart})


def asked(document: Document, which: str, **facts: object) -> Document:
    key = ElementId(which)
    changed = replace(document.invitations[key], **facts)  # type: ignore[arg-type]  # facts by the names of the fields
    return replace(document, invitations={**document.invitations, key: changed})


def test_two_who_must_not_meet_are_told_of_where_they_share_a_part_of_the_day(day: Document) -> None:
    assert would_meet(day) == (Meeting(a=MUM, b=DAD),)
    assert would_meet(asked(day, "1", session="a")) == (Meeting(a=MUM, b=DAD),)
    both = asked(asked(day, "1", session="a"), "2", session="a")
    assert would_meet(both) == (Meeting(a=MUM, b=DAD, session="a"),)
    assert would_meet(asked(both, "2", session="b")) == ()


def test_who_does_not_come_meets_nobody(day: Document) -> None:
    assert would_meet(asked(day, "1", reply=Reply.NO)) == ()
    assert would_meet(asked(day, "2", reply=Reply.NOT_INVITED)) == ()
    decided = Standing(decisions=(Decision(kind=DecisionKind.NOT_ALLOWED),))
    assert would_meet(replace(day, standings={DAD: decided})) == ()
    assert would_meet(replace(day, invitations={})) == ()


@pytest.mark.parametrize(
    ("mum", "dad", "told"),
    [
        ({"arrives": "12:00"}, {"arrives": "12:14"}, AtTheDoor(first=MUM, second=DAD, comes="12:14")),
        ({"arrives": "12:00"}, {"arrives": "11:50"}, AtTheDoor(first=DAD, second=MUM, comes="12:00")),
        ({"arrives": "12:00"}, {"arrives": "12:15"}, None),
        (
            {"arrives": "12:00", "leaves": "14:00"},
            {"arrives": "14:10"},
            AtTheDoor(first=MUM, second=DAD, comes="14:10", stays="14:00"),
        ),
        ({"arrives": "12:00", "leaves": "14:00"}, {"arrives": "14:15"}, None),
        ({"arrives": "12:00"}, {"arrives": "after lunch"}, None),
        ({"arrives": "12:00", "reply": Reply.NO}, {"arrives": "12:00"}, None),
    ],
)
def test_two_who_must_not_meet_are_told_of_where_the_door_brings_them_together(
    day: Document, mum: dict[str, object], dad: dict[str, object], told: AtTheDoor | None
) -> None:
    assert at_the_door(asked(asked(day, "1", **mum), "2", **dad)) == ((told,) if told else ())
