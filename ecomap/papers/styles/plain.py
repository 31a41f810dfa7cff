"""Plain: paper and ink; on the cover a line round the sheet, and people round somebody."""

from __future__ import annotations

import math

from ecomap.geometry import Box, Point
from ecomap.papers.styles.style import Style
from ecomap.render import paths
from ecomap.render.drawing import Figure, Pen, Shape
from ecomap.render.look import SECTORS, Palette


def nothing(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return nothing: paper and ink."""
    return ()


def _ground(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a doubled line round the sheet, as round the young person's own symbol."""
    outer, inner = paper.grown(-12.0), paper.grown(-14.2)
    lines = (
        Shape(paths.rectangle(outer, 9.0), Pen(palette.sector(colour).ink, 0.7)),
        Shape(paths.rectangle(inner, 7.4), Pen(palette.sector(colour).ink, 0.4)),
    )
    return (Figure("frame", lines, paper),)


def _emblem(square: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return somebody in the middle, and people of every kind round them."""
    centre, reach = square.centre, square.width * 0.36
    parts: list[Shape] = []
    for number in range(len(SECTORS)):
        turn = math.tau * number / len(SECTORS) - math.pi / 2
        at = centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach))
        parts.append(Shape(paths.polyline((centre, at)), Pen(palette.ink, 0.8 if number % 2 else 0.5)))
    for number, sector in enumerate(SECTORS):
        turn = math.tau * number / len(SECTORS) - math.pi / 2
        at = centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach))
        colours, side = palette.sector(sector), square.width * 0.12
        outline = paths.circle(at, side / 2) if number % 2 else paths.rectangle(Box.around(at, side, side), 0.6)
        parts.append(Shape(outline, Pen(palette.ink, 0.5), colours.fill))
    mine = palette.sector(colour)
    parts.append(Shape(paths.circle(centre, square.width * 0.125), Pen(mine.ink, 0.7), palette.card))
    parts.append(Shape(paths.circle(centre, square.width * 0.105), Pen(mine.ink, 0.7), mine.fill))
    return (Figure("people", tuple(parts), square),)


PLAIN = Style(
    key="plain", title="Plain", colour="friends", border=nothing, ground=_ground, emblem=_emblem, date_right=192.0
)
