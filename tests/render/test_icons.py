from __future__ import annotations

import pytest

from ecomap.geometry import Box, Point
from ecomap.render import icons, paths
from ecomap.render.drawing import Close, Colour, Curve, Line, Move

INK = Colour(0, 0, 0)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_read_and_lies_on_its_field(name: str) -> None:
    box = paths.bounds(icons.icon(name))
    assert box.left >= 0.4 and box.top >= 0.4 and box.right <= 23.7 and box.bottom <= 23.7
    assert max(box.width, box.height) > 9 or name in ("ellipsis", "minus")


def test_every_sticker_is_an_icon() -> None:
    assert set(icons.STICKERS) <= set(icons.names())


def test_an_icon_stands_about_its_centre_at_its_size() -> None:
    drawn = icons.drawn("house", Point(10, 20), 6, INK)
    assert paths.bounds(drawn.path).centre.distance(Point(10, 20)) < 0.2
    assert drawn.pen and drawn.pen.width == pytest.approx(0.5)


def test_a_large_icons_strokes_stay_as_fine_as_an_outline() -> None:
    pen = icons.drawn("house", Point(0, 0), 60, INK).pen
    assert pen and pen.width == 0.5


def test_path_data_is_read_with_all_its_shorthands() -> None:
    assert icons.parsed("M1 2L3 4h2v-1Z") == (
        Move(Point(1, 2)),
        Line(Point(3, 4)),
        Line(Point(5, 4)),
        Line(Point(5, 3)),
        Close(),
    )
    assert icons.parsed("m1 1 2 0")[1] == Line(Point(3, 1))
    assert icons.parsed("M.5.5-1-1")[1] == Line(Point(-1, -1))


def test_smooth_curves_mirror_the_last_control_point() -> None:
    steps = icons.parsed("M0 0C0 1 1 2 2 2S4 1 4 0")
    assert steps[2] == Curve(Point(3, 2), Point(4, 1), Point(4, 0))
    assert paths.bounds(icons.parsed("M0 0Q1 2 2 0T4 0")) == Box(0, -1, 4, 2)


def test_flags_of_arcs_may_stand_without_a_space() -> None:
    assert icons.parsed("M0 0a5 5 0 0110 0") == icons.parsed("M0 0 a 5 5 0 0 1 10 0")
    assert paths.bounds(icons.parsed("M0 0a5 5 0 0110 0")).top == pytest.approx(-5, abs=0.01)


@pytest.mark.parametrize("wrong", ["1 2", "M1", "M0 0 X", "M0 0 Z 1"])
def test_what_is_no_path_data_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="no path data"):
        icons.parsed(wrong)


def test_a_name_without_an_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_a_circle_and_a_rectangle_become_outlines() -> None:
    assert paths.bounds(icons.icon("circle-dashed")).width > 18
    assert Box(0, 0, 24, 24).holds(paths.bounds(icons.icon("calendar")).centre)
