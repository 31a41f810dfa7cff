from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.render.compose.crowd import CELL, Crowd

FAR = CELL * 7.3


def test_a_place_is_free_where_nothing_is() -> None:
    crowd = Crowd([Box(0, 0, 10, 10)], [(Point(0, 30), Point(50, 30))])
    room = Box(FAR, FAR, 10, 10)
    assert crowd.leaves(room, room)


def test_no_box_may_meet_the_room() -> None:
    crowd = Crowd([Box(FAR, 0, 3 * CELL, 10)], [])
    room = Box(FAR + 2.5 * CELL, 5, 10, 10)
    assert not crowd.leaves(room, room)


def test_no_line_may_cross_the_core() -> None:
    crowd = Crowd([], [(Point(-FAR, 30), Point(FAR, 30))])
    room = Box(FAR / 2, 20, 10, 20)
    assert not crowd.leaves(room, room)
    assert crowd.leaves(room, Box(FAR / 2, 31, 10, 5))


def test_a_place_that_is_taken_is_free_no_more() -> None:
    crowd = Crowd([], [])
    room = Box(5, 5, 10, 10)
    crowd.add(room)
    assert not crowd.leaves(room, room)
