"""Small hands: one thought a page, in large type, and a friendly animal in the corner; on the cover all of them."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.papers.styles.animals import bear, bird, cat, rabbit
from ecomap.papers.styles.garden import flower, leaf
from ecomap.papers.styles.style import ROUND, Style
from ecomap.render import paths
from ecomap.render.drawing import Close, Curve, Figure, Line, Move, Pen, Shape
from ecomap.render.look import Palette

_SIDE = 24.0


def small_hands(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a cat in the right upper corner of a sheet that stands, a rabbit where it lies."""
    square = Box(paper.right - _SIDE - 4.0, 4.0, _SIDE, _SIDE)
    return ((cat if paper.height > paper.width else rabbit)(square, palette, colour),)


def _ground(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a meadow along the lower edge with a cat, a rabbit and a bird in it, and a soft ring round the round."""
    colours = palette.sector("community")
    low = Box(paper.left, paper.bottom - 26.0, paper.width, 26.0)
    ring = Shape(paths.circle(ROUND.centre, ROUND.width / 2 + 7.0), None, palette.sector(colour).fill)
    dots = Shape(paths.circle(ROUND.centre, ROUND.width / 2 + 7.0), Pen(palette.sector(colour).ink, 1.6, (0.0, 5.0)))
    wave = (
        Move(Point(low.left - 1.0, low.bottom + 1.0)),
        Line(Point(low.left - 1.0, low.top + 5.0)),
        Curve(
            Point(low.width * 0.25, low.top - 9.0),
            Point(low.width * 0.4, low.top + 10.0),
            Point(low.centre.x, low.top + 4.0),
        ),
        Curve(
            Point(low.width * 0.64, low.top - 3.0),
            Point(low.width * 0.8, low.top - 9.0),
            Point(low.right + 1.0, low.top + 4.0),
        ),
        Line(Point(low.right + 1.0, low.bottom + 1.0)),
        Close(),
    )
    meadow = (Shape(wave, Pen(colours.ink, 0.5), colours.fill), *_plants(low, palette))
    return (
        Figure("ring", (ring, dots), ROUND.grown(9.0)),
        cat(Box(24.0, low.top - 34.0, 40.0, 40.0), palette, "home"),
        rabbit(Box(146.0, low.top - 38.0, 42.0, 42.0), palette, "dad"),
        Figure("meadow", meadow, low),
        bird(Box(166.0, 66.0, 24.0, 24.0), palette, "friends"),
    )


def _plants(low: Box, palette: Palette) -> Iterator[Shape]:
    """Yield flowers and leaves along the upper edge of the meadow."""
    for number, sector in enumerate(("mum", "school", "home", "friends", "mum", "school")):
        at = Point(low.left + low.width * (0.07 + number * 0.165), low.top + 12.0 + (number % 2) * 5.0)
        yield from flower(at, 5.0, sector, palette)
        for side in (-2.5, -0.6):
            yield from leaf(Point(at.x + 9.0, at.y + 3.0), side, 7.0, palette)


def _emblem(square: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a large bear."""
    return (bear(Box.around(square.centre, square.width * 0.84, square.width * 0.84), palette, colour),)


SMALL_HANDS = Style(
    key="small-hands",
    title="Small hands",
    colour="pets",
    border=small_hands,
    ground=_ground,
    emblem=_emblem,
    small_hands=True,
)
