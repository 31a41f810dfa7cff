from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from ecomap.geometry import ORIGIN, Point
from ecomap.model.contact import Closeness, Standing
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId, Name
from ecomap.render.compose import Manner, Placing, Scene, ecomap
from ecomap.render.notation import Sign

RINGED = {"kelly", "mair", "gwyn", "marcus", "sue", "zofia", "hannah", "rhys", "biscuit", "allotment"}


def _keys(scene: Scene) -> list[str]:
    return [placed.figure.key for placed in scene.layers]


def test_everybody_with_a_ring_is_drawn_once_and_all_others_wait(young: Copy, manner: Manner) -> None:
    scene = ecomap(young, manner)
    assert set(scene.places) == RINGED | {"ellie"}
    assert all(_keys(scene).count(key) == 1 for key in scene.places)
    everybody = {*young.shown.people, *young.shown.places}
    assert set(scene.waiting) == everybody - RINGED - {"ellie"}


def test_the_young_person_stands_in_the_middle(young: Copy, manner: Manner) -> None:
    assert ecomap(young, manner).places[ElementId("ellie")] == ORIGIN


def test_no_two_boxes_overlap(young: Copy, manner: Manner) -> None:
    scene = ecomap(young, manner)
    boxes = [placed.box for placed in scene.layers if placed.figure.key in scene.places]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].grown(-0.01).meets(pair[1])]


def test_ties_to_people_who_wait_are_not_drawn(young: Copy, manner: Manner) -> None:
    keys = _keys(ecomap(young, manner))
    assert {"t1", "t2", "t3", "t4", "t5", "t7"} <= set(keys)
    assert "t6" not in keys


def test_ties_between_others_lie_behind_those_to_the_centre(young: Copy, manner: Manner) -> None:
    keys = _keys(ecomap(young, manner))
    assert keys.index("t5") < keys.index("t1")
    assert max(keys.index(key) for key in ("petal:mum", "ring:1")) < keys.index("t5")
    assert keys.index("t1") < keys.index("mair")


def test_an_empty_sector_takes_no_room(young: Copy, manner: Manner) -> None:
    keys = _keys(ecomap(young, manner))
    assert "petal:school" not in keys
    assert "petal:community" in keys


def test_sector_names_meet_nobody(young: Copy, manner: Manner) -> None:
    scene = ecomap(young, manner)
    names = [placed for placed in scene.layers if placed.figure.key.startswith("sector:")]
    people = [placed.box for placed in scene.layers if placed.figure.key in scene.places]
    assert len(names) == 7
    for name in names:
        assert not any(name.box.grown(-1.5).meets(box) for box in people)


def test_the_legend_is_told_what_is_drawn_and_nothing_else(young: Copy, file: Copy, manner: Manner) -> None:
    used = ecomap(young, manner).used
    assert {Sign("strengths", "strong"), Sign("areas", "flow"), Sign("contacts", "overnight")} <= used
    assert not [sign for sign in used if sign.table in ("wishes", "children", "couples")]
    assert Sign("strengths", "broken") not in used
    assert Sign("contacts", "phone") not in used
    assert Sign("wishes", "more") in ecomap(file, manner).used


def test_who_did_not_change_keeps_the_same_figure(young: Copy, manner: Manner) -> None:
    before = ecomap(young, manner)
    person = replace(young.shown.people[ElementId("zofia")], name=Name(text="Sofia"))
    shown = replace(young.shown, people={**young.shown.people, person.id: person})
    after = ecomap(replace(young, shown=shown), manner, Placing(previous=before.places, scene=before))
    old = {placed.figure.key: placed.figure for placed in before.layers}
    assert [one.figure.key for one in after.layers if one.figure is not old[one.figure.key]] == ["zofia"]
    assert after.layout is before.layout


def test_dragging_somebody_moves_nobody_else(young: Copy, manner: Manner) -> None:
    before = ecomap(young, manner)
    moved = {**before.places, ElementId("zofia"): before.places[ElementId("zofia")].plus(Point(3.0, 1.0))}
    after = ecomap(young, manner, Placing(previous=moved, quick=True, scene=before))
    assert dict(after.places) == moved


def test_a_newcomer_finds_a_place_at_once_and_nobody_moves(young: Copy, manner: Manner) -> None:
    before = ecomap(young, manner)
    standing = Standing(closeness=(Closeness(ring=3),))
    shown = replace(young.shown, standings={**young.shown.standings, ElementId("pete"): standing})
    after = ecomap(replace(young, shown=shown), manner, Placing(previous=before.places, quick=True, scene=before))
    assert {key: after.places[key] for key in before.places} == dict(before.places)
    assert ElementId("pete") in after.places


def test_a_copy_without_a_waiting_person_has_no_trace_of_them(young: Copy, manner: Manner) -> None:
    people = {key: person for key, person in young.shown.people.items() if key != "cousins"}
    without = ecomap(replace(young, shown=replace(young.shown, people=people)), manner)
    assert without.layers == ecomap(young, manner).layers


def test_a_map_of_one_is_a_map(young: Copy, manner: Manner) -> None:
    alone = replace(young, shown=replace(young.shown, standings={}))
    scene = ecomap(alone, manner)
    assert set(scene.places) == {"ellie"}
    assert scene.used == {Sign("people", "female")}


def test_asked_for_fresh_places_it_is_laid_out_anew(young: Copy, manner: Manner) -> None:
    before = ecomap(young, manner)
    after = ecomap(young, manner, Placing(scene=before))
    assert after.layout is not before.layout
    assert after.layout == before.layout
