from __future__ import annotations

import pytest

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.render.compose import Manner, compose
from ecomap.render.compose.fit import AIR, fitted, occupied

ROOM = Box(12, 12, 273, 186)
CORNER = Box(12, 12, 60, 25)


@pytest.mark.parametrize("view", list(View))
def test_a_scene_stays_in_its_room_and_away_from_other_things(view: View, young: Copy, manner: Manner) -> None:
    scene = compose(view, young, manner)
    fit = fitted(scene, ROOM, ((CORNER,),), 1.25)
    boxes = [
        Box(
            box.left * fit.factor + fit.by.x,
            box.top * fit.factor + fit.by.y,
            box.width * fit.factor,
            box.height * fit.factor,
        )
        for box in occupied(scene)
    ]
    assert not [box for box in boxes if box.meets(CORNER.grown(AIR - 0.01))]
    whole = Box.holding(boxes)
    assert ROOM.grown(2).holds(whole.centre)
    assert whole.width <= ROOM.width + 2
    assert whole.height <= ROOM.height + 2


def test_a_corner_left_free_costs_less_than_a_strip(young: Copy, manner: Manner) -> None:
    scene = compose(View.ECOMAP, young, manner)
    strip = Box(ROOM.left, ROOM.top, ROOM.width, CORNER.height)
    assert fitted(scene, ROOM, ((CORNER,),), 1.25).factor > fitted(scene, ROOM, ((strip,),), 1.25).factor


def test_the_choice_that_gives_most_is_taken(young: Copy, manner: Manner) -> None:
    scene = compose(View.ECOMAP, young, manner)
    assert fitted(scene, ROOM, ((ROOM.grown(-60),), ()), 1.25).choice == 1
    assert fitted(scene, ROOM, ((), ()), 1.25).choice == 0


def test_nothing_grows_beyond_the_largest(young: Copy, manner: Manner) -> None:
    scene = compose(View.FAMILY_TREE, young, manner)
    assert fitted(scene, Box(0, 0, 5000, 5000), ((),), 1.25).factor == 1.25
