"""Chips for branches that are folded away: "and 7 more", under the name of whom they are folded on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.person import ElementId
from ecomap.render.compose.people import Body, fold_pill
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.sight import Sight
from ecomap.render.drawing import Figure, Meaning

CHIP = "fold:"
"""How the key of a chip begins; what follows is the person's id."""


def fold_chips(
    shown: Mapping[ElementId, Sight], bodies: Mapping[ElementId, Body], layout: TreeLayout, manner: Manner
) -> Iterator[Placed]:
    """Yield the chip of every folded branch; its room is part of the person's own."""
    for key, sight in shown.items():
        if sight.more:
            yield Placed(_chip(key, sight.more, bodies[key].words.bottom, manner), layout.places[key])


@lru_cache(maxsize=256)
def _chip(key: ElementId, count: int, foot: float, manner: Manner) -> Figure:
    """Return a chip whose lower edge is so far below the middle of the symbol."""
    pill = fold_pill(count, manner)
    top = foot - pill.height
    box = Box(-pill.width / 2, top, pill.width, pill.height)
    return Figure(f"{CHIP}{key}", pill.drawn(Point(0.0, top)), box, Meaning(alternative=pill.word))
