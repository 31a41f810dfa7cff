"""Paper cut: bunting along the upper edge, hills along the lower, bold and flat; on the cover a whole country."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.papers.styles.garden import flower
from ecomap.papers.styles.style import ROUND, Style
from ecomap.render import paths
from ecomap.render.drawing import Close, Curve, Figure, Line, Move, Pen, Shape
from ecomap.render.look import Palette

_FLAGS = ("mum", "dad", "school", "friends", "community", "home")


def paper_cut(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return small bunting above the young person's name, and a hill that climbs the left lower corner."""
    return (_garland(paper, palette), _meadow(paper, palette, colour))


def _garland(paper: Box, palette: Palette) -> Figure:
    """Return a string of small flags that hangs in even bows above everything that is written."""
    bows, parts = 3 if paper.height > paper.width else 4, []
    wide = paper.width / bows
    for bow in range(bows):
        left = paper.left + bow * wide
        way = paths.quadratic(Point(left, 0.0), Point(left + wide / 2, 9.0), Point(left + wide, 0.0))
        (points,) = paths.flattened(way, 24)
        parts.append(Shape(paths.polyline(points), Pen(palette.ink, 0.45)))
        parts.extend(_flags(points, paths.length(points), palette, 6.4, first=bow))
    return Figure("bunting", tuple(parts), Box(paper.left, 0.0, paper.width, 12.0))


def _meadow(paper: Box, palette: Palette, colour: str) -> Figure:
    """Return a soft hill and a bold one that lie lower than anything written, but in the left corner."""
    ink, fill = palette.sector(colour).ink, palette.sector(colour).fill
    low = paper.bottom

    def slope(left: float, right: float) -> tuple[Move | Line | Curve | Close, ...]:
        return (
            Move(Point(paper.left, low)),
            Line(Point(paper.left, low - left)),
            Curve(
                Point(paper.left + 5.0, low - left * 0.8),
                Point(paper.left + 6.0, low - right),
                Point(paper.left + 20.0, low - right),
            ),
            Line(Point(paper.right, low - right)),
            Line(Point(paper.right, low)),
            Close(),
        )

    back = Shape(slope(34.0, 5.6), Pen(ink, 0.45), fill)
    front = Shape(slope(13.0, 3.2), None, ink)
    flowers: list[Shape] = []
    for x, high, sector in ((4.6, 45.0, "mum"), (9.8, 33.0, "school")):
        head = Point(paper.left + x, low - high)
        flowers.append(Shape((Move(head), Line(Point(head.x, low - 6.0))), Pen(ink, 0.6)))
        flowers.extend(flower(head, 3.6, sector, palette))
    return Figure("hills", (back, *flowers, front), Box(paper.left, low - 50.0, 15.0, 50.0))


def bunting(paper: Box, palette: Palette, drop: float) -> Figure:
    """Return a string of flags hanging in one long wave; `drop` is how far, as a share of the height."""
    sag = paper.height * drop
    start, end = Point(paper.left - 2, sag * 1.2), Point(paper.right + 2, sag * 0.8)
    first = Point(paper.left + paper.width * 0.3, sag * 3.2)
    second = Point(paper.left + paper.width * 0.62, -sag * 0.6)
    (points,) = paths.flattened((Move(start), Curve(first, second, end)), 40)
    length = paths.length(points)
    flags = list(_flags(points, length, palette, size=min(10.0, sag * 1.1)))
    string = Shape(paths.polyline(points), Pen(palette.ink, 0.45))
    return Figure("bunting", (string, *flags), Box(paper.left, 0.0, paper.width, sag * 3.2))


def _flags(points: tuple[Point, ...], length: float, palette: Palette, size: float, first: int = 0) -> Iterator[Shape]:
    """Yield flags, in a sector's ink and its soft fill in turn, so that grey print keeps the steps."""
    count = int(length / (size * 1.45))
    for number in range(first, first + count):
        here, way = paths.along(points, length * (number - first + 0.5) / count)
        half = way.times(size / 2)
        down = Point(-way.y, way.x).times(size * 1.15)
        colours = palette.sector(_FLAGS[number % len(_FLAGS)])
        fill = colours.ink if number % 2 == 0 else colours.fill
        yield Shape(paths.polygon((here.minus(half), here.plus(half), here.plus(down))), Pen(colours.ink, 0.45), fill)


def hills(paper: Box, palette: Palette, rise: float) -> Figure:
    """Return two hills with flowers along the lower edge; `rise` is their height as a share of the paper's."""
    high = paper.height * rise
    colours = palette.sector("community")
    bottom = paper.bottom

    def hill(left: float, crest: float, right: float) -> tuple[Move | Line | Curve | Close, ...]:
        return (
            Move(Point(paper.left, bottom)),
            Line(Point(paper.left, bottom - left)),
            Curve(
                Point(paper.left + paper.width * 0.3, bottom - crest),
                Point(paper.left + paper.width * 0.62, bottom - crest * 0.15),
                Point(paper.right, bottom - right),
            ),
            Line(Point(paper.right, bottom)),
            Close(),
        )

    back = Shape(hill(high * 1.2, high * 2.6, high * 1.5), Pen(colours.ink, 0.45), colours.fill)
    front = Shape(hill(high * 0.9, high * 0.7, high * 0.8), None, colours.ink)
    flowers = []
    for share, tall, sector in ((0.1, 1.9, "mum"), (0.18, 1.5, "school"), (0.26, 1.75, "home")):
        head = Point(paper.left + paper.width * share, bottom - high * tall)
        flowers.append(Shape((Move(head), Line(Point(head.x, bottom - high * 0.7))), Pen(colours.ink, 0.6)))
        flowers.extend(flower(head, min(4.2, high * 0.3), sector, palette))
    box = Box(paper.left, bottom - high * 2.0, paper.width, high * 2.0)
    return Figure("hills", (back, *flowers, front), box)


def _ground(paper: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return bunting, a sun that is the round's own ring, and hills of four colours cut out one before the other."""
    rays = []
    for number in range(24):
        turn, half = math.tau * number / 24, math.tau / 60
        centre, inner, outer = ROUND.centre, ROUND.width / 2 + 3.0, ROUND.width / 2 + (13.0 if number % 2 else 9.0)
        corners = [
            centre.plus(Point(math.cos(turn + aside), math.sin(turn + aside)).times(reach))
            for aside, reach in ((-half, inner), (0.0, outer), (half, inner))
        ]
        colours = palette.sector("school")
        rays.append(
            Shape(paths.polygon(corners, 0.6), Pen(colours.ink, 0.4), colours.ink if number % 2 else colours.fill)
        )
    return (
        bunting(paper, palette, 0.045),
        Figure("sun", tuple(rays), ROUND.grown(16.0)),
        *_country(paper, palette, colour),
    )


def _country(paper: Box, palette: Palette, colour: str) -> Iterator[Figure]:
    """Yield hills from far to near, soft and bold in turn, so that grey print keeps the steps."""
    low, wide = paper.bottom, paper.width
    for number, (sector, left, crest, right) in enumerate(
        (
            ("friends", 52.0, 34.0, 50.0),
            ("mum", 26.0, 58.0, 26.0),
            ("dad", 38.0, 14.0, 34.0),
            (colour, 12.0, 32.0, 14.0),
        )
    ):
        colours = palette.sector(sector)
        slope = (
            Move(Point(paper.left, low)),
            Line(Point(paper.left, low - left)),
            Curve(
                Point(wide * 0.3, low - crest * 1.3),
                Point(wide * 0.66, low - crest * 0.9),
                Point(paper.right, low - right),
            ),
            Line(Point(paper.right, low)),
            Close(),
        )
        bold = number % 2 == 1
        yield Figure("hill", (Shape(slope, Pen(colours.ink, 0.45), colours.ink if bold else colours.fill),), paper)


def _emblem(square: Box, palette: Palette, colour: str) -> tuple[Figure, ...]:
    """Return a house with its door open, a tree beside it."""
    side, centre = square.width, square.centre

    def at(x: float, y: float) -> Point:
        return centre.plus(Point(x * side, y * side))

    wall, roof, tree, door = (palette.sector(one) for one in ("home", "mum", "community", "school"))
    shapes = (
        Shape(paths.rectangle(Box(*at(-0.24, -0.04), side * 0.34, side * 0.28)), Pen(wall.ink, 0.5), wall.fill),
        Shape(paths.polygon((at(-0.29, -0.04), at(-0.07, -0.28), at(0.15, -0.04))), None, roof.ink),
        Shape(paths.rectangle(Box(*at(-0.13, 0.07), side * 0.1, side * 0.17)), None, door.ink),
        Shape(paths.rectangle(Box(*at(-0.01, 0.04), side * 0.07, side * 0.07)), Pen(wall.ink, 0.5), palette.card),
        Shape(paths.rectangle(Box(*at(0.235, 0.06), side * 0.035, side * 0.18)), None, palette.sector("pets").ink),
        Shape(paths.circle(at(0.25, -0.04), side * 0.115), None, tree.ink),
        Shape(paths.circle(at(0.215, 0.03), side * 0.07), Pen(tree.ink, 0.5), tree.fill),
        Shape(paths.polyline((at(-0.36, 0.24), at(0.36, 0.24))), Pen(palette.ink, 0.7)),
    )
    return (Figure("house", shapes, square),)


PAPER_CUT = Style(
    key="paper-cut",
    title="Paper cut",
    colour="community",
    border=paper_cut,
    ground=_ground,
    emblem=_emblem,
    date_right=192.0,
)
