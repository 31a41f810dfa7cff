"""Hops: on the level line, where it crosses another union's upright one."""

from __future__ import annotations

from ecomap.geometry import Point
from ecomap.layout.genogram.hops import hops_of

LEVEL = (Point(0, 5), Point(10, 5))
UPRIGHT = (Point(4, 0), Point(4, 9))


def test_the_level_line_hops() -> None:
    assert hops_of([(0, LEVEL), (1, UPRIGHT)]) == [(Point(4, 5),), ()]


def test_lines_of_one_union_do_not_hop_over_each_other() -> None:
    assert hops_of([(0, LEVEL), (0, UPRIGHT)]) == [(), ()]


def test_lines_that_only_touch_do_not_hop() -> None:
    assert hops_of([(0, LEVEL), (1, (Point(4, 5), Point(4, 9)))]) == [(), ()]
