"""Night sky: stars of many sizes, thinning out from two opposite corners; the cover is the sky itself."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.papers.styles.style import ROUND, Style
from ecomap.render import paths
from ecomap.render.drawing import Close, Colour, Curve, Figure, Line, Move, Pen, Shape, Step
from ecomap.render.look import Palette, mixed

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
_DARK = Colour.hex("#0D1226")
_LIGHT = Colour.hex("#FBF6EC")
_FIRST, _TURN, _ALL = 0.37, 0.6180339887, 58
"""Stars stand over the sky at steps of the golden ratio: nowhere in rows, nowhere in heaps."""


def night_sky(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return stars in the right upper and the left lower corner."""
    pen, fill = Pen(palette.sector(colour).ink, 0.35), palette.sector(colour).fill
    upper = [(Point(paper.right - x * paper.width, y * paper.height), size) for x, y, size in _STARS]
    lower = [(Point(x * paper.width, paper.bottom - y * paper.height), size) for x, y, size in _STARS]
    stars = tuple(Shape(_star(at, size), pen, fill) for at, size in (*upper, *lower))
    return (Figure("stars", stars, paper),)


def _star(centre: Point, radius: float) -> tuple[Step, ...]:
    """Return a star of five points with soft corners."""
    corners = []
    for number in range(10):
        turn = -math.pi / 2 + math.tau * number / 10
        reach = radius if number % 2 == 0 else radius * 0.48
        corners.append(centre.plus(Point(math.cos(turn), math.sin(turn)).times(reach)))
    return paths.polygon(corners, radius * 0.12)


def _night(palette: Palette, colour: str) -> Colour:
    """Return the colour of the sky: what leads, after sunset."""
    return mixed(palette.sector(colour).ink, _DARK, 0.45)


def _ground(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a sky full of stars over sleeping hills, and a ring of light round the round."""
    night = _night(palette, colour)
    ring = [
        Shape(paths.circle(ROUND.centre, ROUND.width / 2 + out), Pen(mixed(_LIGHT, night, share), 0.5))
        for out, share in ((5.0, 0.5), (9.0, 0.28), (13.5, 0.16))
    ]
    return (Figure("sky", (*_sky(paper, night), *ring, *_hills(paper, night)), paper),)


def _sky(paper: Box, night: Colour) -> Iterator[Shape]:
    """Yield stars, but where the words and the round of the cover stand."""
    words, middle = Box(22.0, 30.0, paper.width - 44.0, 66.0), ROUND.grown(16.0)
    for number in range(_ALL):
        at = Point(paper.width * ((_FIRST + number * _TURN) % 1.0), (paper.height - 52.0) * (number + 0.5) / _ALL + 4.0)
        if words.holds(at) or at.distance(middle.centre) < middle.width / 2:
            continue
        size = (0.6, 1.1, 2.4, 0.6, 0.8, 1.6, 0.6)[number % 7]
        outline = _star(at, size) if size > 1.0 else paths.circle(at, size)
        yield Shape(outline, None, _LIGHT if number % 3 else mixed(_LIGHT, night, 0.7))


def _hills(paper: Box, night: Colour) -> Iterator[Shape]:
    """Yield two hills, the nearer the darker."""
    low, wide = paper.bottom, paper.width
    for high, share, crest in ((44.0, 0.24, 0.3), (30.0, 0.1, 0.75)):
        slope = (
            Move(Point(paper.left, low)),
            Line(Point(paper.left, low - high * (0.9 if crest < 0.5 else 0.5))),
            Curve(
                Point(wide * crest, low - high * 1.5),
                Point(wide * (crest + 0.2), low - high * 0.4),
                Point(paper.right, low - high * (0.6 if crest < 0.5 else 1.0)),
            ),
            Line(Point(paper.right, low)),
            Close(),
        )
        yield Shape(slope, None, mixed(_LIGHT, night, share))


def _emblem(square: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return the moon among stars."""
    centre, reach = square.centre, square.width * 0.3
    night = _night(palette, colour)
    sky = Shape(paths.circle(centre, square.width / 2), None, mixed(_LIGHT, night, 0.1))
    moon = Shape(paths.circle(centre, reach), None, _LIGHT)
    shade = Shape(paths.circle(centre.plus(Point(reach * 0.52, -reach * 0.3)), reach * 0.86), None, sky.fill)
    stars = [
        Shape(_star(centre.plus(Point(x, y).times(square.width)), size), None, _LIGHT)
        for x, y, size in ((0.17, -0.16, 5.2), (0.3, 0.06, 2.8), (0.06, 0.0, 2.2), (0.24, 0.26, 3.4), (-0.3, -0.3, 2.2))
    ]
    return (Figure("moon", (sky, moon, shade, *stars), square),)


NIGHT_SKY = Style(
    key="night-sky",
    title="Night sky",
    colour="friends",
    border=night_sky,
    ground=_ground,
    emblem=_emblem,
    night=_night,
)
