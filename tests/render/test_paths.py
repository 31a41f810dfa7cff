from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Curve, Line, Move

SPOT = some.builds(Point, some.floats(-50, 50), some.floats(-50, 50))


def test_a_circle_is_round_to_a_thousandth() -> None:
    centre = Point(3, 4)
    for point in paths.flattened(paths.circle(centre, 10))[0]:
        assert point.distance(centre) == pytest.approx(10, abs=0.004)


def test_rounded_corners_stay_inside_and_touch_every_side() -> None:
    box = Box(1, 2, 10, 6)
    assert paths.bounds(paths.rectangle(box, 2)) == box
    corner = Point(1, 2)
    assert min(point.distance(corner) for point in paths.flattened(paths.rectangle(box, 2))[0]) > 0.6


def test_every_corner_of_a_pill_is_as_round_as_the_others() -> None:
    pill = paths.rectangle(Box(0.0, 0.0, 10.0, 10.0), 5.0)
    bent = [(one.to.x, one.to.y) for one in pill if isinstance(one, Curve)]
    assert bent == [(5.0, 0.0), (10.0, 5.0), (5.0, 10.0), (0.0, 5.0)]
    long = [one.to for one in paths.rectangle(Box(0.0, 0.0, 30.0, 8.0), 9.0) if isinstance(one, Curve)]
    assert {one.x for one in long} == {4.0, 30.0, 26.0, 0.0}


def test_a_straight_row_of_points_has_no_curves() -> None:
    path = paths.polyline([Point(0, 0), Point(1, 0), Point(2, 0)], 5)
    assert all(isinstance(step, Move | Line) for step in path)


@given(some.lists(SPOT, min_size=2, max_size=6, unique=True), some.floats(0, 20))
def test_a_rounded_way_keeps_its_ends(points: list[Point], radius: float) -> None:
    way = paths.flattened(paths.polyline(points, radius))[0]
    assert (way[0], way[-1]) == (points[0], points[-1])
    assert paths.length(way) <= paths.length(points) + 1e-6


@given(some.floats(0, 1), some.floats(0, 1))
def test_a_piece_is_as_long_as_asked(a: float, b: float) -> None:
    way = (Point(0, 0), Point(4, 0), Point(4, 3), Point(0, 3))
    start, end = sorted((a * 11, b * 11))
    assert paths.length(paths.piece(way, start, end)) == pytest.approx(end - start, abs=1e-9)


def test_the_direction_along_a_way_has_length_one() -> None:
    point, way = paths.along((Point(0, 0), Point(3, 4), Point(3, 14)), 7)
    assert (point, way) == (Point(3, 6), Point(0, 1))


@pytest.mark.parametrize("sweep", [True, False])
def test_a_half_circle_bulges_clockwise_or_not(sweep: bool) -> None:
    steps = (Move(Point(0, 0)), *paths.arc(Point(0, 0), 5, 5, 0, False, sweep, Point(10, 0)))
    box = paths.bounds(steps)
    assert (round(box.top, 2), round(box.bottom, 2)) == ((-5, 0) if sweep else (0, 5))


def test_an_arc_too_small_for_its_ends_grows_as_svg_says() -> None:
    steps = (Move(Point(0, 0)), *paths.arc(Point(0, 0), 1, 1, 0, False, True, Point(10, 0)))
    assert paths.bounds(steps).height == pytest.approx(5, abs=0.01)


def test_a_large_tilted_arc_ends_where_it_should() -> None:
    end = Point(3, 7)
    assert paths.flattened((Move(Point(0, 0)), *paths.arc(Point(0, 0), 6, 3, 30, True, False, end)))[0][-1] == end


def test_scaling_and_moving_is_done_in_this_order() -> None:
    assert paths.bounds(paths.placed(paths.rectangle(Box(0, 0, 2, 1)), Point(10, 20), 3)) == Box(10, 20, 6, 3)
    assert paths.bounds(paths.moved(paths.rectangle(Box(0, 0, 2, 1)), Point(1, 1))) == Box(1, 1, 2, 1)


def test_an_ellipse_has_its_own_half_axes() -> None:
    box = paths.bounds(paths.ellipse(Point(0, 0), 4, 2))
    assert math.isclose(box.width, 8) and math.isclose(box.height, 4)
