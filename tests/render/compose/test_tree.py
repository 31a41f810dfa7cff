from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person
from ecomap.render.compose import Manner, Placing, Scene, family_tree
from ecomap.render.drawing import Words
from ecomap.render.notation import Sign


def _named(copy: Copy, key: str, text: str) -> Copy:
    person = replace(copy.shown.people[ElementId(key)], name=Name(text=text))
    return replace(copy, shown=replace(copy.shown, people={**copy.shown.people, person.id: person}))


def _figures(scene: Scene) -> dict[str, object]:
    return {placed.figure.key: placed.figure for placed in scene.layers}


def test_everybody_is_drawn_exactly_once(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    drawn = [placed.figure.key for placed in scene.layers if placed.figure.key in young.shown.people]
    assert sorted(drawn) == sorted(scene.places)
    assert len(drawn) == len(set(drawn))


def test_no_two_people_overlap(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    boxes = [placed.box for placed in scene.layers if placed.figure.key in scene.places]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].grown(-0.01).meets(pair[1])]


def test_nobody_unseen_is_drawn(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    assert not [key for key in _figures(scene) if key.startswith("sibship")]
    assert "sibship:s1" not in scene.places


def test_brothers_of_unknown_parents_share_a_line_that_leads_to_nobody(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    assert isinstance(scene.layout, TreeLayout)
    unseen = scene.layout.places["sibship:s1"]
    lines = [placed for placed in scene.layers if placed.figure.key.startswith("child:sibship:s1")]
    assert len(lines) == 2
    assert all(line.box.top > unseen.y for line in lines)


def test_every_couple_and_every_child_has_a_line(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    assert scene.family is not None
    keys = _figures(scene).keys()
    assert {f"child:{one.union}:{one.child}" for one in scene.family.descents} <= keys
    assert {"couple:c1", "couple:c2", "couple:c3", "couple:c4"} <= keys


def test_the_bar_of_identical_twins_joins_their_fan_alone(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    bars = [placed.figure for placed in scene.layers if placed.figure.key == "twins:tw"]
    assert len(bars) == 1
    assert bars[0].box.bottom < scene.places[ElementId("mason")].y


def test_the_legend_is_told_what_is_drawn_and_nothing_else(young: Copy, manner: Manner) -> None:
    used = family_tree(young, manner).used
    assert {Sign("children", "adopted"), Sign("children", "foster"), Sign("areas", "identical")} <= used
    assert Sign("people", "expected") in used
    assert not [sign for sign in used if sign.table in ("contacts", "strengths", "bonds", "wishes")]
    assert Sign("people", "non_binary") not in used
    assert not {Sign("children", "birth"), Sign("endings", "widowed"), Sign("endings", "")} & used
    assert Sign("endings", "ended") in used


def test_bonds_are_drawn_on_clinical_drawings_of_the_file_copy_alone(
    young: Copy, file: Copy, manner: Manner, clinical: Manner
) -> None:
    assert "b1" in _figures(family_tree(file, clinical))
    assert "b1" not in _figures(family_tree(file, manner))
    assert "b1" not in _figures(family_tree(young, clinical))


def test_who_did_not_change_keeps_the_same_figure(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    after = family_tree(_named(young, "gwyn", "Gwin"), manner, Placing(previous=before.places, scene=before))
    old, new = _figures(before), _figures(after)
    changed = {key for key in new if old.get(key) is not new[key]}
    assert changed == {"gwyn", "couple:c1"}


def test_an_equal_plan_keeps_its_layout(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    after = family_tree(_named(young, "gwyn", "Gwin"), manner, Placing(previous=before.places, scene=before))
    assert after.layout is before.layout


def test_somebody_moved_by_hand_is_not_put_back(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    moved = {**before.places, ElementId("delroy"): before.places[ElementId("delroy")].plus(Point(40.0, 0.0))}
    pinned = frozenset({ElementId("delroy")})
    after = family_tree(young, manner, Placing(previous=moved, pinned=pinned, scene=before))
    assert after.places[ElementId("delroy")] == moved[ElementId("delroy")]


def test_at_once_nobody_moves_and_newcomers_have_a_place(document: Document, young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    people = {**young.shown.people, ElementId("carys"): Person(id=ElementId("carys"), name=Name(text="Carys"))}
    lines = dict(young.shown.parentages)
    new = replace(lines[ElementId("l3")], id=ElementId("l99"), child=ElementId("carys"))
    shown = replace(young.shown, people=people, parentages={**lines, new.id: new})
    after = family_tree(replace(young, shown=shown), manner, Placing(previous=before.places, quick=True, scene=before))
    assert {key: after.places[key] for key in before.places} == dict(before.places)
    assert after.places[ElementId("carys")].y > after.places[ElementId("mair")].y


def test_names_are_whole(young: Copy, manner: Manner) -> None:
    name = "Maximiliana Wolfeschlegelsteinhausen Oyelaran"
    scene = family_tree(_named(young, "great", name), replace(manner, clinical=True))
    figure = next(placed.figure for placed in scene.layers if placed.figure.key == "great")
    words = " ".join(one.text for one in figure.primitives if isinstance(one, Words))
    assert name in words


def test_a_copy_without_a_person_has_no_trace_of_them(young: Copy, manner: Manner) -> None:
    people = {key: person for key, person in young.shown.people.items() if key != "zofia"}
    without = replace(young, shown=replace(young.shown, people=people))
    assert family_tree(without, manner).layers == family_tree(young, manner).layers


def test_years_of_care_stand_beside_its_line(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    words = {
        one.text
        for placed in scene.layers
        if placed.figure.key.startswith("years:")
        for one in placed.figure.primitives
        if isinstance(one, Words)
    }
    assert "adopted 2018" in words, "where there is room"
    assert words & {"2018–2020", "cared for by family or a guardian 2018–2020"}, "its name, too, where there is room"


def test_asked_for_fresh_places_it_is_laid_out_anew(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    after = family_tree(young, manner, Placing(scene=before))
    assert after.layout is not before.layout
    assert after.layout == before.layout
