from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Point
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placing, compose, family_tree
from ecomap.render.compose.strands import COUPLE, used
from ecomap.render.notation import Sign


def test_lines_that_are_led_as_before_are_the_very_same_strands(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    moved = {**before.places, ElementId("winston"): before.places[ElementId("winston")].plus(Point(4.0, 0.0))}
    after = compose(
        View.FAMILY_TREE, replace(young), manner, Placing(previous=moved, quick=True, scene=replace(before, hasty=True))
    )
    changed = {union for union, kind in after.strands if after.strands[union, kind] is not before.strands[union, kind]}
    assert after.strands.keys() == before.strands.keys()
    assert changed and changed <= {"parents:winston", "sibship:s1"}


def test_another_name_is_said_of_the_couple_and_leaves_all_other_strands(young: Copy, manner: Manner) -> None:
    before = family_tree(young, manner)
    kelly = young.shown.people[ElementId("kelly")]
    renamed = replace(kelly, name=replace(kelly.name, text="Kellie Pryce"))
    shown = replace(young.shown, people={**young.shown.people, kelly.id: renamed})
    after = compose(
        View.FAMILY_TREE,
        replace(young, shown=shown),
        manner,
        Placing(previous=before.places, quick=True, scene=before),
    )
    said = after.strands["c2", COUPLE].drawn[0].figure.meaning.alternative
    assert said.startswith("Kellie and Marcus")
    assert all(after.strands[key] is strand for key, strand in before.strands.items() if key[0] != "c2")


def test_signs_are_those_of_the_lines_drawn(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    assert scene.family is not None
    signs = used(scene.family, scene.strands)
    assert Sign("children", "foster") in signs and Sign("children", "birth") not in signs
    assert used(scene.family, {}) == frozenset()
