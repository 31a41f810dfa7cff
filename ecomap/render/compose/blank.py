"""A sheet with nothing on it yet: what is shown of a large map until it is drawn."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import Network, NetworkLayout
from ecomap.layout.network import Spot as Middle
from ecomap.layout.pedigree import Pedigree, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Manner, Placed, Scene
from ecomap.render.drawing import Figure

SHEET = Box.around(ORIGIN, 300.0, 200.0)
"""The room of a map of which no place is known, millimetres."""


def blank(view: View, copy: Copy, manner: Manner, places: Mapping[ElementId, Point]) -> Scene:
    """Return a scene as large as the known places, on which nothing is drawn: a full one is to follow."""
    room = Box.of_points(places.values()).grown(manner.symbol) if places else SHEET
    around = view is View.ECOMAP
    centre = Middle(id=copy.shown.young_person, extent=Box(0.0, 0.0, 0.0, 0.0), radius=0.0, ring=0)
    return Scene(
        view=view,
        copy=copy,
        manner=manner,
        layers=(Placed(Figure("room", (), room)),),
        places=places,
        hasty=True,
        plan=Network(centre=centre, spots=()) if around else Pedigree(members=()),
        layout=NetworkLayout(places={}) if around else TreeLayout(places={}),
    )
