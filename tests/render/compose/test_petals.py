from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

from ecomap.geometry import Box, Point
from ecomap.layout.network import NetworkLayout, Ring
from ecomap.layout.network import Sector as Petal
from ecomap.model.copies import Copy
from ecomap.render.compose import Manner, ecomap
from ecomap.render.compose.petals import background, sector_names
from ecomap.render.drawing import Shape, Words
from ecomap.render.look import HIGH_CONTRAST
from ecomap.render.paths import flattened

LAYOUT = NetworkLayout(
    places={},
    rings=(Ring(50, 40), Ring(75, 60), Ring(100, 80)),
    sectors={
        "mum": Petal(-math.pi, -math.pi / 2),
        "dad": Petal(-math.pi / 2, math.pi / 3),
        "pets": Petal(math.pi / 3, math.pi),
    },
)
NAMES = {"mum": "Mum's side", "dad": "Dad's side", "pets": "Pets"}


def test_petals_do_not_touch_each_other(manner: Manner) -> None:
    petals = [one.figure for one in background(LAYOUT, {}, 12.0, (), manner) if one.figure.key.startswith("petal")]
    assert len(petals) == 3
    outlines = []
    for figure in petals:
        shape = figure.primitives[0]
        assert isinstance(shape, Shape)
        assert shape.pen
        outlines.append((flattened(shape.path)[0], shape.pen.width))
    for (one, width), (other, _) in combinations(outlines, 2):
        assert min(a.distance(b) for a in one for b in other) > width


def test_petals_stay_inside_the_outer_ring(manner: Manner) -> None:
    for placed in background(LAYOUT, {}, 12.0, (), manner):
        assert placed.box.left >= -100.6
        assert placed.box.bottom <= 80.6


def test_one_sector_alone_is_a_whole_field(manner: Manner) -> None:
    whole = NetworkLayout(places={}, rings=LAYOUT.rings, sectors={"mum": Petal(-math.pi, math.pi)})
    petal = next(iter(background(whole, {}, 12.0, (), manner)))
    assert abs(petal.box.width - 200) < 3


def test_a_ring_in_ink_runs_through_nobody() -> None:
    somebody = Box.around(Point(50, 0), 20, 20)
    rings = [
        one.figure
        for one in background(LAYOUT, {}, 12.0, (somebody,), Manner(palette=HIGH_CONTRAST))
        if one.figure.key == "ring:1"
    ]
    (shape,) = rings[0].primitives
    assert isinstance(shape, Shape)
    points = [point for way in flattened(shape.path) for point in way]
    assert len(points) > 100
    assert not [point for point in points if somebody.holds(point)]


def test_names_are_read_from_left_to_right_even_at_the_bottom(manner: Manner) -> None:
    for placed in sector_names(LAYOUT, NAMES, (), manner):
        words = [one for one in placed.figure.primitives if isinstance(one, Words)]
        assert " ".join(one.text for one in words) == NAMES[placed.figure.key.removeprefix("sector:")]
        assert [one.at.x for one in words] == sorted(one.at.x for one in words)
        assert all(abs(one.turn) <= 90 for one in words)


def test_names_stand_outside_the_outer_ring(manner: Manner) -> None:
    for placed in sector_names(LAYOUT, NAMES, (), manner):
        for one in placed.figure.primitives:
            assert isinstance(one, Words)
            assert math.hypot(one.at.x / 100, one.at.y / 80) > 1


def test_a_name_makes_way_for_somebody(manner: Manner) -> None:
    before = next(iter(sector_names(LAYOUT, {"mum": "Mum's side"}, (), manner)))
    somebody = Box.around(before.box.centre, 20, 20)
    after = next(iter(sector_names(LAYOUT, {"mum": "Mum's side"}, (somebody,), manner)))
    assert not after.box.grown(-1).meets(somebody)


def test_no_rings_no_background(manner: Manner) -> None:
    assert not list(background(NetworkLayout(places={"ellie": Point(0, 0)}), {}, 12.0, (), manner))


def test_a_map_on_which_nobody_stands_is_soft_rings_the_inner_ones_on_top(young: Copy, manner: Manner) -> None:
    alone = replace(young, shown=replace(young.shown, standings={}))
    fields = [one.figure for one in ecomap(alone, manner).layers if one.figure.key.startswith("ring:")]
    assert [figure.key for figure in fields] == ["ring:3", "ring:2", "ring:1"]
    shapes = [shape for figure in fields for shape in figure.primitives if isinstance(shape, Shape)]
    assert len({shape.fill for shape in shapes}) == 3 and None not in {shape.fill for shape in shapes}


def test_without_colours_a_stroke_at_the_rim_parts_two_petals_and_runs_through_nobody() -> None:
    manner = Manner(palette=HIGH_CONTRAST)
    strokes = [one.figure for one in background(LAYOUT, {}, 10.0, [], manner) if one.figure.key.startswith("petal:")]
    assert [len(figure.primitives) for figure in strokes] == [1, 1, 1]
    people = [strokes[0].box.grown(-0.2)]
    parted = [one.figure for one in background(LAYOUT, {}, 10.0, people, manner) if one.figure.key == "petal:mum"]
    assert parted[0].primitives == ()
