from __future__ import annotations

from ecomap.geometry import Point
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, blank


def test_nothing_is_drawn_on_an_empty_sheet(young: Copy, manner: Manner) -> None:
    for view in View:
        scene = blank(view, young, manner, {})
        assert scene.hasty
        assert not any(placed.figure.primitives for placed in scene.layers)


def test_an_empty_sheet_is_as_large_as_the_places_that_are_known(young: Copy, manner: Manner) -> None:
    places = {ElementId("kelly"): Point(-400, 0), ElementId("mair"): Point(700, 90)}
    box = blank(View.FAMILY_TREE, young, manner, places).box
    assert all(box.holds(place) for place in places.values())
