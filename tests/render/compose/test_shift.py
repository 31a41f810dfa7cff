from __future__ import annotations

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.render.compose.shift import shifted
from ecomap.render.drawing import WHITE, Figure, Line, Move, Pen, Picture, Shape, Words

FIGURE = Figure(
    "one",
    (
        Shape((Move(ORIGIN), Line(Point(10, 0))), Pen(WHITE, 0.5, (2.0, 1.0))),
        Words("Ellie", Point(5, 5), 11.0, WHITE),
        Picture(b"png", Box(0, 0, 4, 4)),
    ),
    Box(0, 0, 10, 5),
)


def test_a_figure_that_stays_is_the_same_figure() -> None:
    assert shifted(FIGURE, ORIGIN) is FIGURE


def test_everything_of_a_figure_moves() -> None:
    shape, words, picture = shifted(FIGURE, Point(1, 2)).primitives
    assert isinstance(shape, Shape)
    assert isinstance(words, Words)
    assert isinstance(picture, Picture)
    assert shape.path == (Move(Point(1, 2)), Line(Point(11, 2)))
    assert words.at == Point(6, 7)
    assert picture.box == Box(1, 2, 4, 4)
    assert shape.pen == Pen(WHITE, 0.5, (2.0, 1.0))


def test_everything_of_a_figure_grows_type_and_dashes_too() -> None:
    grown = shifted(FIGURE, Point(1, 0), 2.0)
    shape, words, picture = grown.primitives
    assert isinstance(shape, Shape)
    assert isinstance(words, Words)
    assert isinstance(picture, Picture)
    assert shape.pen == Pen(WHITE, 1.0, (4.0, 2.0))
    assert (words.at, words.size) == (Point(11, 10), 22.0)
    assert picture.box.width == 8
    assert grown.box == Box(1, 0, 20, 10)
