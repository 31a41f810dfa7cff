"""A family tree made for paper: in the best order there is, its rows as far apart as the page has room."""

from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Point
from ecomap.layout import genogram
from ecomap.layout.ordering import order_of
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout
from ecomap.model.copies import Copy
from ecomap.render.compose.scene import Laid, Manner, Placing, Scene
from ecomap.render.compose.tree import family_tree

LARGEST = 300
"""Of more people no better order is searched for: that would take seconds."""
AIRIEST = 14.0
"""So much more than usual may lie between two rows, millimetres."""
LITTLE = 1.0
"""Less than this is not worth drawing all lines anew."""


def roomy_tree(copy: Copy, manner: Manner, placing: Placing, width: float, height: float) -> Scene:
    """Return a family tree for a part of a page of this shape; where somebody was placed by hand, all stays so."""
    scene = family_tree(copy, manner, placing)
    plan, layout = scene.plan, scene.layout
    if placing.pinned or not isinstance(plan, Pedigree) or not isinstance(layout, TreeLayout):
        return scene
    spacing = Spacing(order=order_of(placing.order.value, plan, {}))
    if len(plan.members) <= LARGEST and not layout.ghosts:
        layout = genogram.better(plan, layout, spacing) or layout
    if layout is not scene.layout:
        scene = family_tree(copy, manner, replace(placing, scene=scene, laid=Laid(plan, layout)))
    rows = sorted({round(place.y, 3) for place in layout.places.values()})
    spare = scene.box.width * height / width - scene.box.height
    air = min(AIRIEST, spare / max(1, len(rows) - 1))
    if air < LITTLE:
        return scene
    lower = {row: at * air for at, row in enumerate(rows)}
    places = {one: at.plus(Point(0.0, lower[round(at.y, 3)])) for one, at in layout.places.items()}
    aired = genogram.route(plan, places, replace(spacing, row_gap=spacing.row_gap + air))
    return family_tree(copy, manner, replace(placing, scene=scene, laid=Laid(plan, aired)))
