"""What counts as calm."""

import pytest

from benchmarks.layoutlab.metrics.calmness import calmness
from benchmarks.layoutlab.metrics.plane import Rectangle

BOXES = {"me": Rectangle(0, 0, 40, 40), "a": Rectangle(200, 0, 40, 40), "b": Rectangle(0, 200, 40, 40)}


def test_straight_lines_are_perfectly_calm() -> None:
    found = calmness([("me", "a", [(20, 0), (180, 0)]), ("a", "b", [(200, 20), (20, 200)])], BOXES, "me")
    assert found["spoke_turn"] == found["tie_turn"] == found["spoke_wiggle"] == found["sharpest"] == 0
    assert found["tie_detour"] == 1
    assert found["spoke_near"] == found["tie_near"] == found["spoke_cross"] == 0


def test_a_corner_turns_and_is_sharp_and_there_and_back_is_a_wiggle() -> None:
    found = calmness([("me", "a", [(0, 0), (50, 50), (100, 50), (150, 100)])], BOXES, "me")
    assert found["spoke_turn"] == pytest.approx(90)
    assert found["spoke_wiggle"] == 1
    assert found["sharpest"] == pytest.approx(45)


def test_spokes_that_cross_are_counted_once_and_a_way_about_is_longer() -> None:
    lines = [("me", "a", [(0, 0), (100, 10), (180, -5)]), ("me", "b", [(0, 5), (100, 0), (180, 20), (20, 200)])]
    assert calmness(lines, BOXES, "me")["spoke_cross"] == 1
    assert calmness([("a", "b", [(200, 0), (200, 200), (0, 200)])], BOXES, "me")["tie_detour"] == pytest.approx(1.414)


def test_a_line_that_brushes_a_third_box_is_near_it() -> None:
    assert calmness([("a", "b", [(300, 21), (-300, 21)])], BOXES, "me")["tie_near"] == 1
    assert calmness([("a", "b", [(300, 24), (-300, 24)])], BOXES, "me")["tie_near"] == 0
