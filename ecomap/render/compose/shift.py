"""Figures elsewhere and in another size: everything of them, from outlines to type sizes and dashes."""

from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Figure, Pen, Picture, Primitive, Shape, Words


def shifted(figure: Figure, by: Point, factor: float = 1.0) -> Figure:
    """Return a figure scaled about the origin, then moved."""
    if factor == 1.0 and by == ORIGIN:
        return figure
    return replace(
        figure,
        primitives=tuple(_primitive(one, by, factor) for one in figure.primitives),
        box=_box(figure.box, by, factor),
    )


def _primitive(one: Primitive, by: Point, factor: float) -> Primitive:
    match one:
        case Shape(path=path, pen=pen):
            return Shape(paths.placed(path, by, factor), pen and _pen(pen, factor), one.fill)
        case Words(at=at, size=size):
            return replace(one, at=at.times(factor).plus(by), size=size * factor)
        case Picture(box=box, clip=clip):
            return Picture(one.encoded, _box(box, by, factor), paths.placed(clip, by, factor))


def _pen(pen: Pen, factor: float) -> Pen:
    if factor == 1.0:
        return pen
    return replace(pen, width=pen.width * factor, dashes=tuple(dash * factor for dash in pen.dashes))


def _box(box: Box, by: Point, factor: float) -> Box:
    return Box(box.left * factor + by.x, box.top * factor + by.y, box.width * factor, box.height * factor)
