"""Families side by side."""

from __future__ import annotations

from itertools import combinations

import pytest

from ecomap.geometry import Box
from ecomap.layout.genogram.packing import apart, shelved


def test_families_on_shelves_stand_apart() -> None:
    boxes = [Box(0, 0, 10 + 7 * at, 5 + at) for at in range(9)]
    placed = [box.moved(way) for box, way in zip(boxes, shelved(boxes, 4.0), strict=True)]
    assert not any(a.grown(1.9).meets(b.grown(1.9)) for a, b in combinations(placed, 2))


def test_a_box_moves_the_shortest_way_out() -> None:
    way = apart([Box(0, 0, 100, 20)], Box(10, 18, 30, 30), 4.0)
    assert way.x == 0
    assert way.y == pytest.approx(6.0, abs=0.01)


def test_a_box_with_room_stays() -> None:
    assert apart([Box(0, 0, 10, 10)], Box(50, 0, 10, 10), 4.0) == (0.0, 0.0)
