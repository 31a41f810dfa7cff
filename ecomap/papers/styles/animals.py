"""Animals of simple shapes: rounds, ovals and a line for a smile, in a sector's two tones."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.render import paths
from ecomap.render.drawing import Colour, Curve, Figure, Move, Pen, Shape
from ecomap.render.look import Palette

_LINE = 0.5


def bear(square: Box, palette: Palette, colour: str) -> Figure:
    """Return a bear's face."""
    ink, fill = palette.sector(colour).ink, palette.sector(colour).fill
    pen, shapes = Pen(ink, _LINE), []
    for side in (-1, 1):
        shapes.append(Shape(paths.circle(_at(square, 0.29 * side, -0.29), square.width * 0.13), pen, ink))
        shapes.append(Shape(paths.circle(_at(square, 0.29 * side, -0.29), square.width * 0.065), None, fill))
    shapes.append(Shape(paths.circle(_at(square, 0.0, 0.02), square.width * 0.4), pen, fill))
    shapes.append(
        Shape(paths.ellipse(_at(square, 0.0, 0.17), square.width * 0.17, square.width * 0.14), pen, palette.card)
    )
    shapes.extend(_face(square, ink, -0.02, 0.12, 0.15))
    return Figure("bear", tuple(shapes), square)


def cat(square: Box, palette: Palette, colour: str) -> Figure:
    """Return a cat's face."""
    ink, fill = palette.sector(colour).ink, palette.sector(colour).fill
    pen, shapes = Pen(ink, _LINE), []
    for side in (-1, 1):
        ear = (_at(square, 0.4 * side, -0.42), _at(square, 0.36 * side, 0.0), _at(square, 0.06 * side, -0.28))
        shapes.append(Shape(paths.polygon(ear, square.width * 0.03), pen, ink))
    shapes.append(Shape(paths.ellipse(_at(square, 0.0, 0.05), square.width * 0.41, square.width * 0.35), pen, fill))
    for side in (-1, 1):
        for lean in (-0.03, 0.05):
            whisker = (_at(square, 0.2 * side, 0.14 + lean / 2), _at(square, 0.47 * side, 0.12 + lean * 1.6))
            shapes.append(Shape(paths.polyline(whisker), Pen(ink, _LINE * 0.8)))
    shapes.extend(_face(square, ink, 0.0, 0.11, 0.16))
    return Figure("cat", tuple(shapes), square)


def rabbit(square: Box, palette: Palette, colour: str) -> Figure:
    """Return a rabbit's face."""
    ink, fill = palette.sector(colour).ink, palette.sector(colour).fill
    pen, shapes = Pen(ink, _LINE), []
    for side in (-1, 1):
        shapes.append(
            Shape(paths.ellipse(_at(square, 0.15 * side, -0.26), square.width * 0.1, square.width * 0.23), pen, fill)
        )
        shapes.append(
            Shape(paths.ellipse(_at(square, 0.15 * side, -0.24), square.width * 0.045, square.width * 0.16), None, ink)
        )
    shapes.append(Shape(paths.ellipse(_at(square, 0.0, 0.16), square.width * 0.34, square.width * 0.3), pen, fill))
    shapes.extend(_face(square, ink, 0.1, 0.2, 0.13))
    return Figure("rabbit", tuple(shapes), square)


def bird(square: Box, palette: Palette, colour: str) -> Figure:
    """Return a small round bird, looking to the right."""
    ink, fill = palette.sector(colour).ink, palette.sector(colour).fill
    pen = Pen(ink, _LINE)
    wing = (
        Move(_at(square, -0.2, 0.02)),
        Curve(_at(square, -0.12, 0.3), _at(square, 0.14, 0.28), _at(square, 0.12, 0.02)),
    )
    shapes = (
        Shape(
            paths.polygon((_at(square, -0.3, 0.02), _at(square, -0.48, -0.1), _at(square, -0.44, 0.2)), 0.5), pen, ink
        ),
        Shape(
            paths.polygon((_at(square, 0.3, -0.12), _at(square, 0.48, -0.04), _at(square, 0.3, 0.04)), 0.4), None, ink
        ),
        Shape(paths.polyline((_at(square, -0.06, 0.3), _at(square, -0.06, 0.48))), pen),
        Shape(paths.polyline((_at(square, 0.08, 0.3), _at(square, 0.08, 0.48))), pen),
        Shape(paths.circle(_at(square, 0.0, 0.02), square.width * 0.33), pen, fill),
        Shape((*wing,), pen, ink),
        Shape(paths.circle(_at(square, 0.15, -0.1), square.width * 0.035), None, ink),
    )
    return Figure("bird", shapes, square)


def _face(square: Box, ink: Colour, eyes: float, nose: float, apart: float) -> Iterator[Shape]:
    """Yield two eyes, a nose and a smile, at heights that are shares of the square's side from its middle."""
    for side in (-1, 1):
        yield Shape(paths.circle(_at(square, apart * side, eyes), square.width * 0.036), None, ink)
    yield Shape(paths.ellipse(_at(square, 0.0, nose), square.width * 0.05, square.width * 0.036), None, ink)
    for side in (-1, 1):
        smile = (
            Move(_at(square, 0.0, nose + 0.03)),
            Curve(
                _at(square, 0.01 * side, nose + 0.1),
                _at(square, 0.08 * side, nose + 0.1),
                _at(square, 0.09 * side, nose + 0.05),
            ),
        )
        yield Shape(smile, Pen(ink, _LINE))


def _at(square: Box, x: float, y: float) -> Point:
    """Return a place, as shares of the square's side from its middle."""
    return square.centre.plus(Point(x, y).times(square.width))
