"""Figures that stand back: paler, so that others are seen; where all is ink or paper, thinner."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ecomap.model.identity import Same
from ecomap.render import look
from ecomap.render.compose.scene import Placed, Scene
from ecomap.render.drawing import Colour, Figure, Pen, Picture, Primitive, Shape, Words

_THIN, _DASHES = 0.6, (0.9, 1.1)
"""Share of a pen's width, and its dashes, where nothing can be paler."""


def paled(scene: Scene) -> Scene:
    """Return a scene with everything that stands back painted so, for paper; on screen items are less opaque."""
    palette = scene.manner.palette
    if not scene.faint or look.has_high_contrast(palette):
        return scene
    layers = tuple(
        _pale(Same(placed), Same(palette), look.FAINT_SYMBOL if placed.figure.key in scene.places else look.FAINT_LINE)
        if placed.figure.key in scene.faint
        else placed
        for placed in scene.layers
    )
    return replace(scene, layers=layers)


@lru_cache(maxsize=8192)
def _pale(placed_: Same, palette_: Same, share: float) -> Placed:
    placed, palette = placed_.it, palette_.it
    assert isinstance(placed, Placed) and isinstance(palette, look.Palette)
    ink = look.mixed(palette.ink, palette.paper, share)  # of every word: what was quiet can still be read
    primitives = [one for each in placed.figure.primitives for one in _paler(each, palette.paper, ink, share)]
    return replace(placed, figure=replace(placed.figure, primitives=tuple(primitives)))


def _paler(primitive: Primitive, paper: Colour, ink: Colour, share: float) -> tuple[Primitive, ...]:
    """Return what is painted instead; over a picture, a veil."""
    match primitive:
        case Shape(pen=pen, fill=fill):
            pale: Pen | None = pen and replace(pen, colour=look.mixed(pen.colour, paper, share))
            return (replace(primitive, pen=pale, fill=fill and look.mixed(fill, paper, share)),)
        case Words():
            return (replace(primitive, colour=ink),)
        case Picture(clip=clip):
            return (primitive, Shape(clip, fill=paper._replace(opacity=1 - share))) if clip else (primitive,)


@lru_cache(maxsize=8192)
def thinned(placed_: Same) -> Placed:
    """Return a figure with thin dashed outlines and no bold word; the same figure gives the very same."""
    placed = placed_.it
    assert isinstance(placed, Placed)
    figure = placed.figure
    return replace(
        placed, figure=Figure(figure.key, tuple(map(_thinner, figure.primitives)), figure.box, figure.meaning)
    )


def _thinner(primitive: Primitive) -> Primitive:
    match primitive:
        case Shape(pen=pen):
            return replace(primitive, pen=pen and Pen(pen.colour, pen.width * _THIN, _DASHES, pen.round_ends))
        case Words():
            return replace(primitive, bold=False)
        case _:
            return primitive
