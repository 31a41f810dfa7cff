"""The path on which homes and years stand: broad and soft, with a dashed line along its middle."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from ecomap.geometry import Point
from ecomap.papers import sheet
from ecomap.render.drawing import Curve, Figure, Move, Pen, Shape, Step
from ecomap.render.look import Palette


def path(way: Sequence[Point], palette: Palette) -> Iterator[Figure]:
    """Yield the path through points, each below the other."""
    if len(way) < 2:
        return
    steps: list[Step] = [Move(way[0])]
    for here, there in itertools.pairwise(way):
        bend = (there.y - here.y) * 0.55
        steps.append(Curve(Point(here.x, here.y + bend), Point(there.x, there.y - bend), there))
    track = tuple(steps)
    yield sheet.shapes(
        "path",
        Shape(track, Pen(palette.household_edge, 13.6)),
        Shape(track, Pen(palette.household, 13.0)),
        Shape(track, Pen(palette.writing, 0.5, (3.0, 2.6))),
    )
