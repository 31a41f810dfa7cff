"""Night sky: stars of many sizes, thinning out from two opposite corners."""

from __future__ import annotations

import math

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Figure, Pen, Shape
from ecomap.render.look import Palette

_STARS = (
    (0.03, 0.035, 3.0),
    (0.12, 0.03, 2.0),
    (0.21, 0.045, 1.5),
    (0.28, 0.022, 1.5),
    (0.026, 0.1, 2.0),
    (0.045, 0.165, 1.5),
    (0.022, 0.22, 2.5),
    (0.04, 0.29, 1.5),
    (0.09, 0.06, 1.2),
    (0.024, 0.36, 1.2),
)
"""Shares of the paper's width and height from a corner, and the radius in millimetres."""


def night_sky(paper: Box, palette: Palette) -> tuple[Figure, ...]:
    """Return stars in the right upper and the left lower corner."""
    stars = [_star(Point(paper.right - x * paper.width, y * paper.height), size, palette) for x, y, size in _STARS]
    stars += [_star(Point(x * paper.width, paper.bottom - y * paper.height), size, palette) for x, y, size in _STARS]
    return (Figure("stars", tuple(stars), paper),)


def _star(centre: Point, radius: float, palette: Palette) -> Shape:
    """Return a star of five points with soft corners."""
    corners = []
    for number in range(10):
        turn = -math.pi / 2 + math.tau * number / 10
        reach = radius if number % 2 == 0 else radius * 0.48
        corners.append(centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach)))
    colours = palette.sector("friends")
    return Shape(paths.polygon(corners, radius * 0.12), Pen(colours.ink, 0.35), colours.fill)
