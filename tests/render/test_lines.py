from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.geometry import Box, Point
from ecomap.render import lines, paths
from ecomap.render.drawing import Primitive, Shape
from ecomap.render.forms import LineKind
from ecomap.render.look import CREAM
from ecomap.render.notation import CHILDREN, DEFAULT, STRENGTHS, STYLES, W
from ecomap.render.notation import line as one_stroke

INK = CREAM.ink
LEVEL = (Point(0, 0), Point(60, 0))
BENT = (Point(0, 0), Point(0, 20), Point(40, 20), Point(40, 30))
EVERY_LINE = [
    (style.key, kind.key, kind)
    for style in STYLES.values()
    for table in (style.couples, style.endings, style.children, style.strengths, style.bonds)
    for kind in table.values()
]


def points(drawn: tuple[Primitive, ...]) -> list[Point]:
    shapes = [primitive for primitive in drawn if isinstance(primitive, Shape)]
    return [point for shape in shapes for outline in paths.flattened(shape.path) for point in outline]


@pytest.mark.parametrize(("style", "key", "kind"), EVERY_LINE)
@pytest.mark.parametrize("way", [LEVEL, BENT, (Point(0, 0), Point(3, 1))])
def test_every_line_stays_near_its_way(style: str, key: str, kind: LineKind, way: tuple[Point, ...]) -> None:
    around = Box.of_points(way).grown(4.5)
    drawn = points(lines.line(way, kind.form, INK))
    assert drawn and all(around.holds(point) for point in drawn)


@pytest.mark.parametrize(("style", "key", "kind"), EVERY_LINE)
def test_every_line_reaches_both_ends(style: str, key: str, kind: LineKind) -> None:
    drawn = points(lines.line(LEVEL, kind.form, INK))
    assert min(point.x for point in drawn) == pytest.approx(0, abs=0.3)
    assert max(point.x for point in drawn) == pytest.approx(60, abs=0.3)


def test_a_line_without_length_is_nothing() -> None:
    assert lines.line((Point(1, 1), Point(1, 1)), lines.PLAIN, INK) == ()


def test_w_scales_the_whole_line() -> None:
    (thin,) = lines.line(LEVEL, STRENGTHS["strong"].form, INK)
    (thick,) = lines.line(LEVEL, STRENGTHS["strong"].form, INK, w=2 * W)
    assert isinstance(thin, Shape) and isinstance(thick, Shape) and thin.pen and thick.pen
    assert thin.pen.width == pytest.approx(3 * W)
    assert thick.pen.width == pytest.approx(6 * W)


def test_adoption_is_solid_and_dashed_side_by_side_through_corners() -> None:
    solid, dashed = lines.line(BENT, CHILDREN["adopted"].form, INK)
    assert isinstance(solid, Shape) and isinstance(dashed, Shape) and solid.pen and dashed.pen
    assert not solid.pen.dashes and dashed.pen.dashes
    for point in points((dashed,)):
        nearest = min(point.distance(other) for other in points((solid,)))
        assert nearest == pytest.approx(4.4 * W, abs=0.75)


def test_a_broken_tie_has_a_gap_with_a_bar_at_each_side() -> None:
    drawn = lines.line(LEVEL, STRENGTHS["broken"].form, INK)
    assert len(drawn) == 4
    assert not [point for point in points(drawn[:2]) if 29 < point.x < 31]


def test_a_house_stands_in_the_line_and_the_line_makes_way() -> None:
    left, right, house = lines.line(LEVEL, CHILDREN["kinship"].form, INK)
    assert max(point.x for point in points((left,))) < min(point.x for point in points((house,)))
    assert min(point.x for point in points((right,))) > max(point.x for point in points((house,)))


def test_a_mark_in_the_middle_stands_on_the_longest_straight_stretch() -> None:
    house = lines.line(BENT, CHILDREN["kinship"].form, INK)[-1]
    assert Box.of_points(points((house,))).centre.distance(Point(20, 20)) < 0.5


def test_the_wave_is_in_the_middle_and_the_rest_is_straight() -> None:
    drawn = points(lines.line(LEVEL, STRENGTHS["up_down"].form, INK))
    waving = [point.x for point in drawn if abs(point.y) > 0.1]
    assert min(waving) > 24 and max(waving) < 36
    assert max(point.y for point in drawn) > 1


def test_a_crossing_line_hops_upward_where_it_runs_level_and_to_the_right_where_upright() -> None:
    level = points(lines.line(LEVEL, lines.PLAIN, INK, hops=[Point(30, 0)]))
    assert min(point.y for point in level) == pytest.approx(-lines.HOP, abs=0.05)
    back = points(lines.line(LEVEL[::-1], lines.PLAIN, INK, hops=[Point(30, 0)]))
    assert min(point.y for point in back) == pytest.approx(-lines.HOP, abs=0.05)
    for way in ((Point(0, 0), Point(0, 50)), (Point(0, 50), Point(0, 0))):
        upright = points(lines.line(way, lines.PLAIN, INK, hops=[Point(0, 20)]))
        assert max(point.x for point in upright) == pytest.approx(lines.HOP, abs=0.05)


@given(some.lists(some.floats(3, 57), max_size=6))
def test_hops_close_together_never_turn_the_line_back(at: list[float]) -> None:
    way = lines.traced(LEVEL, tuple(Point(x, 0) for x in at)).points
    assert all(b.x >= a.x - 1e-6 for a, b in pairwise(way))
    assert (way[0], way[-1]) == LEVEL


def test_corners_are_rounded_but_a_fan_of_twins_is_sharp() -> None:
    assert Point(0, 20) not in lines.traced(BENT).points
    fan = (Point(0, 0), Point(10, -8), Point(20, 0))
    assert Point(10, -8) in lines.traced(fan).points


def test_flow_is_an_arrowhead_at_either_end() -> None:
    plain = STRENGTHS["strong"].form
    both = lines.line(LEVEL, lines.with_flow(plain, out=True, back=True), INK)
    assert len(both) == 3
    stroke, out, back = both
    assert isinstance(out, Shape) and isinstance(back, Shape) and out.fill == back.fill == INK
    assert max(point.x for point in points((out,))) == 60 and min(point.x for point in points((back,))) == 0
    assert max(point.x for point in points((stroke,))) < 59


def test_an_arc_is_taken_as_curved() -> None:
    drawn = points(lines.line((Point(0, 0), Point(30, 20), Point(60, 0)), lines.PLAIN, INK, curved=True))
    assert max(point.y for point in drawn) == pytest.approx(10, abs=0.05)


def test_a_home_is_outlined_softly_dashed() -> None:
    shape = lines.household_box(Box(0, 0, 30, 20), CREAM)
    assert shape.pen and shape.pen.dashes == (2.2, 1.8) and shape.fill == CREAM.household
    assert paths.bounds(shape.path) == Box(0, 0, 30, 20)


def test_identical_twins_lines_are_joined_by_a_bar() -> None:
    bar = lines.identical_bar(Point(0, 0), (Point(-10, 10), Point(10, 10)), INK)
    assert points((bar,)) == [Point(-5.5, 5.5), Point(5.5, 5.5)]


def test_two_slashes_stand_beside_each_other_near_the_first_partner() -> None:
    drawn = lines.line(LEVEL, DEFAULT.couple("married", "divorced"), INK)
    first, second = (Box.of_points(points((slash,))).centre for slash in drawn[1:])
    assert 3 < first.x < second.x < 10


def test_a_donors_line_carries_its_letter() -> None:
    letter = lines.line(LEVEL, CHILDREN["donor"].form, INK)[-1]
    assert getattr(letter, "text", "") == "D"


def test_the_default_line_is_one_stroke() -> None:
    assert len(one_stroke().strokes) == 1
