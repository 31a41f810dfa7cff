from ecomap.geometry import Box
from ecomap.render.compose.room import AIR, Room

ANNA, BEN = Box(0.0, 0.0, 10.0, 10.0), Box(20.0, 0.0, 10.0, 10.0)


def test_a_box_may_grow_into_room_that_no_other_has() -> None:
    room = Room((("anna", ANNA), ("ben", BEN)))
    assert room.take("anna", Box(-4.0, 0.0, 18.0, 10.0))
    assert not room.take("anna", Box(-4.0, 0.0, 25.0, 10.0))
    assert not room.take("ben", Box(14.0 + AIR / 2, 0.0, 14.0, 10.0)), "what was taken before counts"


def test_in_its_own_room_a_box_is_never_in_the_way_of_itself_or_of_those_beside() -> None:
    room = Room((("anna", ANNA), ("ben", Box(10.0, 0.0, 10.0, 10.0))))
    assert room.take("anna", Box(1.0, 1.0, 8.0, 8.0))


def test_boxes_far_larger_than_a_cell_are_met_everywhere() -> None:
    room = Room((("wide", Box(-500.0, 0.0, 1000.0, 5.0)), ("small", Box(300.0, 20.0, 4.0, 4.0))))
    assert not room.take("small", Box(300.0, 2.0, 4.0, 20.0))
    assert room.take("small", Box(300.0, 20.0, 40.0, 4.0))
