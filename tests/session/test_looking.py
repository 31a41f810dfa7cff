from __future__ import annotations

from ecomap.edit.people import rename
from ecomap.edit.restrict import restrict
from ecomap.model.diagram import Seat
from ecomap.model.document import Document, new_id
from ecomap.model.restriction import Restriction
from ecomap.session.looking import LOOKING, Eyes


def test_only_the_coordinator_alone_sees_private_things() -> None:
    assert [LOOKING[seat].private for seat in Seat] == [False, True]
    assert [LOOKING[seat].clinical for seat in Seat] == [False, True]


def test_together_nobody_restricted_is_in_what_is_seen(family: Document) -> None:
    sue = next(one.id for one in family.people.values() if one.name.text == "Sue")
    document = restrict(family, Restriction(id=new_id(), about=sue))
    eyes = Eyes()
    assert sue not in eyes.copy(document, Seat.TOGETHER).shown.people
    assert sue in eyes.copy(document, Seat.COORDINATOR).shown.people


def test_the_same_map_is_the_same_copy_and_who_did_not_change_is_the_same_in_the_next(family: Document) -> None:
    eyes = Eyes()
    first = eyes.copy(family, Seat.TOGETHER)
    assert eyes.copy(family, Seat.TOGETHER) is first
    sue, tom = (next(one.id for one in family.people.values() if one.name.text == name) for name in ("Sue", "Tom"))
    second = eyes.copy(rename(family, sue, "Susan"), Seat.TOGETHER)
    assert second.shown.people[tom] is first.shown.people[tom]
    assert second.shown.people[sue] is not first.shown.people[sue]
