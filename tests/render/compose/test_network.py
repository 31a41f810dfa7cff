from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.compose.network import circle_of, network

SIZE = (Box(-10, -7, 20, 30), 7.0)


def test_places_and_groups_are_around_like_people(young: Copy) -> None:
    circle = circle_of(young)
    assert circle.rings[ElementId("allotment")] == 2
    assert circle.groups[ElementId("allotment")] == "community"


def test_the_young_person_is_in_no_ring_and_does_not_wait(young: Copy) -> None:
    circle = circle_of(young)
    assert circle.centre == "ellie"
    assert "ellie" not in circle.rings
    assert "ellie" not in circle.waiting


def test_a_sector_only_an_element_names_comes_last(young: Copy) -> None:
    person = replace(young.shown.people[ElementId("zofia")], sector="band")
    shown = replace(young.shown, people={**young.shown.people, person.id: person})
    circle = circle_of(replace(young, shown=shown))
    assert circle.sectors[-1] == "band"
    assert circle.groups[ElementId("zofia")] == "band"


def test_everybody_is_laid_out_with_ring_sector_and_size(young: Copy) -> None:
    circle = circle_of(young)
    plan = network(circle, dict.fromkeys((*circle.rings, circle.centre), SIZE), 1.5)
    spots = {spot.id: spot for spot in plan.spots}
    assert (spots["hannah"].ring, spots["hannah"].sector) == (3, "help")
    assert spots["mair"].extent == SIZE[0]
    assert plan.shape == 1.5
    assert {tie.id for tie in plan.ties} == {"t1", "t2", "t3", "t4", "t5", "t7"}
