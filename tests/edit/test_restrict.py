from __future__ import annotations

import pytest

from ecomap.edit.arrange import keep_places, place
from ecomap.edit.gathering import invite
from ecomap.edit.restrict import lift, restrict
from ecomap.geometry import Point
from ecomap.model.copies import guests
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken

ELLIE, KELLY, MAIR, MARCUS = (ElementId(one) for one in ("ellie", "kelly", "mair", "marcus"))
WHOLE = Restriction(id=ElementId("r"), about=MARCUS)


def drawn(document: Document) -> Document:
    for seat in Seat:
        document = place(document, View.ECOMAP, seat, {KELLY: Point(1, 1)})
        everybody = {KELLY: Point(1, 1), MAIR: Point(2, 2), MARCUS: Point(3, 3)}
        document = keep_places(document, View.ECOMAP, seat, everybody)
    return document


def test_no_gap_stays_where_both_people_look(family: Document) -> None:
    after = restrict(drawn(family), WHOLE)
    assert dict(after.diagram(View.ECOMAP, Seat.TOGETHER).places) == {KELLY: Point(1, 1)}
    assert len(after.diagram(View.ECOMAP, Seat.COORDINATOR).places) == 3


def test_even_a_pinned_place_goes_with_who_is_restricted(family: Document) -> None:
    document = place(family, View.ECOMAP, Seat.TOGETHER, {MARCUS: Point(3, 3)})
    diagram = restrict(document, WHOLE).diagram(View.ECOMAP, Seat.TOGETHER)
    assert (dict(diagram.places), diagram.pinned) == ({}, frozenset())


def test_who_is_kept_for_the_file_is_on_no_prepared_invitation(family: Document) -> None:
    after = restrict(invite(family, MARCUS), WHOLE)
    assert after.invitations == {}
    assert guests(after) == ()
    with pytest.raises(RuleBroken):
        invite(after, MARCUS)


@pytest.mark.parametrize(
    "restriction",
    [
        Restriction(id=ElementId("r"), about=MARCUS, fact="reach"),
        Restriction(id=ElementId("r"), about=MARCUS, reserve=Reserve.ME_AND_WORKER),
    ],
)
def test_what_both_people_go_on_seeing_keeps_every_place(family: Document, restriction: Restriction) -> None:
    document = drawn(family)
    after = restrict(document, restriction)
    assert after.diagrams == document.diagrams
    assert lift(after, ElementId("r")) == document


def test_the_same_restriction_twice_is_one_with_the_later_reason(family: Document) -> None:
    first = restrict(family, WHOLE)
    again = Restriction(id=ElementId("r2"), about=MARCUS, reason="order")
    after = restrict(first, again)
    assert [(one.id, one.reason) for one in after.restrictions.values()] == [("r", "order")]
    assert restrict(after, again) is after


def test_the_young_person_cannot_be_taken_off_their_map(family: Document) -> None:
    with pytest.raises(RuleBroken):
        restrict(family, Restriction(id=ElementId("r"), about=ELLIE))
