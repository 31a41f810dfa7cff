"""Chairs in a ring: whose is which, and who sits too near."""

from __future__ import annotations

from dataclasses import replace

from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.person import ElementId
from ecomap.model.seating import seating, too_near

MUM, DAD, GRAN = (ElementId(one) for one in ("mum", "dad", "gran"))


def seated(family: Document, *seats: str) -> Document:
    invitations = {
        who: Invitation(id=who, person=who, seat=seat, reply=Reply.YES)
        for who, seat in zip((MUM, DAD, GRAN), seats, strict=True)
    }
    apart = KeepApart(id=ElementId("apart"), a=MUM, b=DAD)
    return replace(family, invitations=invitations, keep_apart={apart.id: apart})


def test_a_number_is_a_chair_and_words_are_a_wish(family: Document) -> None:
    found = seating(seated(family, "2", "near the door", ""), "")
    assert found.chairs == {2: (MUM,)} and found.count == 3
    assert [one.person for one in found.wishes] == [DAD]
    assert [one.person for one in found.waiting] == [DAD, GRAN]
    assert seating(seated(family, "9", "0", "99999999"), "").chairs == {9: (MUM,)}


def test_two_kept_apart_are_told_of_beside_each_other_and_on_one_chair(family: Document) -> None:
    for seats, near in ((("1", "2", ""), True), (("3", "3", ""), True), (("1", "3", ""), False)):
        document = seated(family, *seats)
        assert bool(list(too_near(document, seating(document, "")))) is near


def test_each_part_of_the_day_has_chairs_of_its_own(family: Document) -> None:
    document = seated(family, "1", "2", "3")
    invitations = {**document.invitations, DAD: replace(document.invitations[DAD], session="b")}
    document = replace(document, invitations=invitations)
    assert seating(document, "a").chairs == {1: (MUM,), 3: (GRAN,)}
    assert not list(too_near(document, seating(document, "a")))
