"""Lines and boxes."""

from itertools import pairwise

import numpy as np
import pytest

from ecomap.geometry import Box, Point
from ecomap.layout.ecomap.obstacles import Obstacles

WALL = Box(40, -30, 10, 60)


def test_segments_are_told_apart_by_the_boxes_they_meet() -> None:
    boxes = Obstacles.of([WALL, Box(70, 40, 10, 10)])
    met = boxes.met(np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]), np.array([[100.0, 0.0], [30.0, 0.0], [90.0, 54.0]]))
    assert met.tolist() == [[True, False], [False, False], [True, True]]


def test_touching_an_edge_is_not_meeting() -> None:
    assert not Obstacles.of([WALL]).met(np.array([[40.0, -50.0]]), np.array([[40.0, 50.0]])).any()


def test_a_way_round_meets_no_box_and_is_the_shorter_of_two() -> None:
    boxes = [WALL, Box(60, -60, 10, 70)]
    bends = Obstacles.of(boxes).way_round(Point(0, -5), Point(100, 0), (), 300)
    assert bends
    points = [Point(0, -5), *bends, Point(100, 0)]
    assert not any(box.crossed_by(a, b) for box in boxes for a, b in pairwise(points))
    assert sum(a.distance(b) for a, b in pairwise(points)) < 125


@pytest.mark.parametrize("longest", [100.0, 110.0])
def test_a_way_longer_than_allowed_is_none(longest: float) -> None:
    assert Obstacles.of([WALL]).way_round(Point(0, 0), Point(100, 0), (), longest) is None


def test_own_boxes_are_not_in_the_way() -> None:
    assert Obstacles.of([WALL]).way_round(Point(0, 0), Point(100, 0), (0,), 100.1) == []
