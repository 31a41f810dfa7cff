from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, Moment
from ecomap.model.moments import in_time, last_time, same_facts
from ecomap.model.person import ElementId


def moment(key: str, month: int, was: Document) -> Moment:
    return Moment(id=ElementId(key), on=datetime.date(2026, month, 1), was=was)


def test_moments_stand_in_the_order_of_time(family: Document) -> None:
    kept = [moment("a", 3, family), moment("b", 1, family), moment("c", 3, family)]
    assert [one.id for one in in_time({one.id: one for one in kept})] == ["b", "a", "c"]


def test_where_things_are_drawn_is_no_fact(family: Document) -> None:
    drawn = family.with_diagram(Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, pinned=frozenset({ElementId("mum")})))
    assert same_facts(family, drawn)
    assert not same_facts(family, replace(family, title="another"))


def test_last_time_is_the_latest_moment_at_which_something_was_otherwise(family: Document) -> None:
    other = replace(family, title="another")
    kept = [moment("a", 1, other), moment("b", 2, other), moment("c", 3, family)]
    document = replace(family, moments={one.id: one for one in kept})
    found = last_time(document)
    assert found is not None and found.id == "b"
    only = replace(family, moments={ElementId("c"): kept[2]})
    assert last_time(only) is kept[2]
    assert last_time(family) is None
