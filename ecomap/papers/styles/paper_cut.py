"""Paper cut: bunting along the upper edge, hills along the lower, bold and flat."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.papers.styles.garden import flower
from ecomap.render import paths
from ecomap.render.drawing import Close, Curve, Figure, Line, Move, Pen, Shape
from ecomap.render.look import Palette

_FLAGS = ("mum", "dad", "school", "friends", "community", "home")


def paper_cut(paper: Box, palette: Palette) -> tuple[Figure, ...]:
    """Return bunting and hills that leave the middle of the paper free."""
    return (bunting(paper, palette, 0.035), hills(paper, palette, 0.04))


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


def _flags(points: tuple[Point, ...], length: float, palette: Palette, size: float) -> Iterator[Shape]:
    """Yield flags, in a sector's ink and its soft fill in turn, so that grey print keeps the steps."""
    count = int(length / (size * 1.45))
    for number in range(count):
        here, way = paths.along(points, length * (number + 0.5) / count)
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
