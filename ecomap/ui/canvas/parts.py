"""Which parts of the canvas a figure covers: small boxes along its lines, so that a change has little to paint."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Figure, Pen, Shape

COARSE = 8.0
"""The lesser side of a box along a line is at most about so long, millimetres."""


def parts(figure: Figure) -> Iterator[Box]:
    """Yield boxes that together hold all that is drawn of a figure, but little of the empty room between its lines."""
    for one in figure.primitives:
        if not isinstance(one, Shape):
            yield figure.box
            return
    for shape in figure.primitives:
        if isinstance(shape, Shape):
            yield from _of_shape(shape)


def _of_shape(shape: Shape) -> Iterator[Box]:
    """Yield the boxes of one outline: of a filled one its whole box, of a line one after the other along it."""
    margin = _half(shape.pen)
    for way in paths.flattened(shape.path, 8):
        if shape.fill is not None:
            yield Box.of_points(way).grown(margin)
        else:
            for box in _along(way):
                yield box.grown(margin)


def _half(pen: Pen | None) -> float:
    """Return how far a pen reaches beyond its line, at corners too."""
    return pen.width if pen is not None else 0.0


def _along(way: Sequence[Point]) -> Iterator[Box]:
    """Yield boxes along a way: thin ones of any length, and none that is long both ways.

    In plain numbers: it is asked of every line that looks otherwise, before that is painted.
    """
    left, top = right, bottom = way[0]
    for (ax, ay), (bx, by) in pairwise(_stepped(way)):
        low, high = (ax, bx) if ax < bx else (bx, ax)
        upper, lower = (ay, by) if ay < by else (by, ay)
        west, east = min(left, low), max(right, high)
        north, south = min(top, upper), max(bottom, lower)
        if east - west > COARSE and south - north > COARSE:
            yield Box(left, top, right - left, bottom - top)
            west, east, north, south = low, high, upper, lower
        left, right, top, bottom = west, east, north, south
    yield Box(left, top, right - left, bottom - top)


def _stepped(way: Sequence[Point]) -> Iterator[Point]:
    """Yield the points of a way, slanting stretches in steps."""
    yield way[0]
    for start, end in pairwise(way):
        across, down = end.x - start.x, end.y - start.y
        count = math.ceil(min(abs(across), abs(down)) / COARSE)
        for number in range(1, count):
            share = number / count
            yield Point(start.x + across * share, start.y + down * share)
        yield end
