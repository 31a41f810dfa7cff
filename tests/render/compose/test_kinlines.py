from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Point
from ecomap.layout.pedigree import Route, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, family_tree
from ecomap.render.compose.family import Family, family_of
from ecomap.render.compose.strands import strands
from ecomap.render.drawing import Shape
from ecomap.render.notation import Sign
from ecomap.render.paths import bounds


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
    keys = [one.figure.key for one in scene.layers if one.figure.key.startswith("child:")]
    births = [key in plain for key in keys]
    assert births == sorted(births, reverse=True)
    assert not all(births)


def test_a_pair_with_a_child_and_no_couple_has_a_line(young: Copy, manner: Manner) -> None:
    couples = {key: one for key, one in young.shown.couples.items() if key != "c2"}
    copy = replace(young, shown=replace(young.shown, couples=couples))
    keys = {one.figure.key for one in family_tree(copy, manner).layers}
    assert "couple:parents:kelly:marcus" in keys


def test_slashes_stand_at_the_second_drawing_of_the_partner_with_fewer_partners(manner: Manner) -> None:
    a, b, c = (ElementId(one) for one in "abc")
    pair = Couple(id=ElementId("one"), a=a, b=b, ending=Ending.SEPARATED)
    family = Family(
        cast=(a, b, c),
        partners={"one": (a, b), "other": (b, c)},
        couples={"one": pair},
        descents=(),
        households={},
    )
    places = {"a": Point(-200, 0), "b": Point(0, 0), "c": Point(-50, 0)}
    route = Route((Point(7, 0), Point(20, 0), Point(20, 9), Point(280, 9), Point(280, 0), Point(293, 0)))
    layout = TreeLayout(
        places={**places, "again:a:b": Point(300, 0)}, couples={"one": route}, ghosts={"again:a:b": "a"}
    )
    (line,) = (one.figure for strand in strands(family, layout, {}, manner).values() for one in strand.drawn)
    last = [one for one in line.primitives if isinstance(one, Shape)][-1]
    assert bounds(last.path).centre.x > 150
