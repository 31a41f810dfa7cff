import math

from PySide6.QtCore import QPointF, QRectF

from ecomap.ui.spokes import RADII, SIDE, around

ROOM = QRectF(0, 0, 800, 600)
MIDDLE = QPointF(400, 300)


def test_the_buttons_leave_the_way_to_the_middle_of_the_map_free() -> None:
    places = around(MIDDLE, QPointF(800, 300), ROOM, [])
    assert len(places) == 8
    ways = [abs(math.atan2(place.y() - 300, place.x() - 400)) for place in places]
    assert min(ways) > math.pi / 9


def test_they_do_not_touch_each_other() -> None:
    places = around(MIDDLE, QPointF(800, 300), ROOM, [])
    gaps = [math.dist(a.toTuple(), b.toTuple()) for a in places for b in places if a is not b]
    assert min(gaps) >= SIDE


def test_they_never_hide_somebody() -> None:
    label = QRectF(360, 318, 80, 44)
    places = around(MIDDLE, QPointF(800, 300), ROOM, [label])
    assert places
    for place in places:
        assert not QRectF(place.x() - SIDE / 2, place.y() - SIDE / 2, SIDE, SIDE).intersects(label)


def test_where_there_is_no_room_there_is_no_ring() -> None:
    crowd = [QRectF(0, 0, 800, 280), QRectF(0, 320, 800, 280)]
    assert around(MIDDLE, QPointF(800, 300), ROOM, crowd) == []
    assert around(QPointF(RADII[0] / 2, 300), QPointF(800, 300), ROOM, []) == []
