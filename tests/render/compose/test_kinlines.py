from __future__ import annotations

from dataclasses import replace

from ecomap.model.copies import Copy
from ecomap.model.family import ChildKind, Couple, CoupleKind
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, family_tree
from ecomap.render.compose.family import family_of
from ecomap.render.compose.kinlines import child_lines, couple_lines
from ecomap.render.drawing import Shape
from ecomap.render.notation import Sign


def test_couples_are_said_in_the_words_of_the_reader(young: Copy, file: Copy, manner: Manner, clinical: Manner) -> None:
    said = [
        {one.figure.key: one.figure.meaning.alternative for one in family_tree(copy, how).layers}["couple:c2"]
        for copy, how in ((young, manner), (file, clinical))
    ]
    assert said == ["Kelly and Marcus: went out, not together now", "Kelly Pryce and Marcus Bailey: dating, ended"]


def test_kin_who_partner_have_a_doubled_line(young: Copy, manner: Manner) -> None:
    pair = Couple(id=ElementId("c9"), a=ElementId("kelly"), b=ElementId("rhys"), kind=CoupleKind.MARRIED)
    shown = replace(young.shown, couples={**young.shown.couples, pair.id: pair})
    layers = {one.figure.key: one.figure for one in family_tree(replace(young, shown=shown), manner).layers}
    strokes = [
        len([one for one in layers[key].primitives if isinstance(one, Shape)]) for key in ("couple:c9", "couple:c1")
    ]
    assert strokes == [2, 1]
    assert Sign("areas", "kin") in family_tree(replace(young, shown=shown), manner).used
    assert Sign("areas", "kin") not in family_tree(young, manner).used


def test_rarer_lines_of_children_lie_over_plain_ones(young: Copy, manner: Manner) -> None:
    scene = family_tree(young, manner)
    family = family_of(young)
    plain = {
        f"child:{one.union}:{one.child}"
        for one in family.descents
        if one.parentage is None or one.parentage.kind is ChildKind.BIRTH
    }
    keys = [one.figure.key for one in child_lines(family, scene.layout, manner)]  # type: ignore[arg-type]
    births = [key in plain for key in keys]
    assert births == sorted(births, reverse=True)
    assert not all(births)


def test_a_pair_with_a_child_and_no_couple_has_a_line(young: Copy, manner: Manner) -> None:
    couples = {key: one for key, one in young.shown.couples.items() if key != "c2"}
    copy = replace(young, shown=replace(young.shown, couples=couples))
    family = family_of(copy)
    layout = family_tree(copy, manner).layout
    keys = {one.figure.key for one in couple_lines(family, layout, manner, {})}  # type: ignore[arg-type]
    assert "couple:parents:kelly:marcus" in keys
