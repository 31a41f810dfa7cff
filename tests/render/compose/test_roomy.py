from __future__ import annotations

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.compose import FRESH, Manner, Placing, Scene, family_tree
from ecomap.render.compose.roomy import AIRIEST, roomy_tree

TALL, FLAT = (100.0, 200.0), (270.0, 30.0)


def rows(scene: Scene) -> list[float]:
    return sorted({place.y for place in scene.places.values()})


def test_rows_stand_as_far_apart_as_the_page_has_room(young: Copy, manner: Manner) -> None:
    near, far = roomy_tree(young, manner, FRESH, *FLAT), roomy_tree(young, manner, FRESH, *TALL)
    steps = [after - before for before, after in zip(rows(near), rows(far), strict=True)]
    assert all(step >= 0 for step in steps) and steps[-1] > 0
    assert steps[-1] <= AIRIEST * (len(steps) - 1)
    assert {one: place.x for one, place in near.places.items()} == {one: place.x for one, place in far.places.items()}
    assert near.box.height < far.box.height <= far.box.width * TALL[1] / TALL[0] + 1.0


def test_no_order_on_paper_is_worse_than_the_first_that_was_found(young: Copy, manner: Manner) -> None:
    first, paper = family_tree(young, manner), roomy_tree(young, manner, FRESH, *FLAT)
    assert isinstance(first.layout, TreeLayout) and isinstance(paper.layout, TreeLayout)
    assert paper.layout.crossings <= first.layout.crossings


def test_who_was_placed_by_hand_keeps_their_place_on_paper(young: Copy, manner: Manner) -> None:
    one = ElementId("kelly")
    there = family_tree(young, manner).places[one].plus(Point(3.0, 0.0))
    placing = Placing(previous={one: there}, pinned=frozenset({one}))
    assert roomy_tree(young, manner, placing, *TALL).places[one] == there
    assert roomy_tree(young, manner, placing, *FLAT).places == family_tree(young, manner, placing).places
