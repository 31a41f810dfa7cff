from __future__ import annotations

import pytest

from ecomap.geometry import Box, Point
from ecomap.render import marks, paths
from ecomap.render.drawing import Colour, Shape
from ecomap.render.forms import LineForm, Mark, MarkShape, Stroke

WAY = (Point(0, 0), Point(100, 0))
INK = Colour(0, 0, 0)
SHAPES: tuple[MarkShape, ...] = (
    "slash", "backslash", "bars", "ring", "rings", "ticks", "house", "arc", "open arrow", "arrow", "bar arrow",
)  # fmt: skip


def box_of(what: Mark, form: LineForm, nth: int = 0) -> Box:
    drawn = marks.mark(WAY, 100, 50, what, nth, form, INK, 1.0)
    return Box.holding(paths.bounds(shape.path) for shape in drawn if isinstance(shape, Shape))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_mark_is_drawn_where_its_place_says(shape: MarkShape) -> None:
    if shape == "ticks":
        assert box_of(Mark(shape, "all along"), LineForm()).width > 80
    elif shape.endswith("arrow"):
        assert box_of(Mark(shape, "end"), LineForm()).right == pytest.approx(100)
        assert box_of(Mark(shape, "start"), LineForm()).left == pytest.approx(0)
    else:
        assert box_of(Mark(shape), LineForm(gap=8)).centre.x == pytest.approx(50, abs=5.1)


def test_marks_that_stand_in_the_line_need_room() -> None:
    assert marks.room(Mark("house"), 100, 1.0) > 0 and marks.room(Mark("letter", letter="D"), 100, 1.0) > 0
    assert marks.room(Mark("slash"), 100, 1.0) == 0


def test_a_short_line_keeps_some_of_itself() -> None:
    assert marks.room(Mark("house"), 5, 1.0) < 5 and marks.gap(LineForm(gap=14), 5, 1.0) < 5


def test_strokes_stop_short_of_the_tip_of_a_filled_arrow_only() -> None:
    assert marks.ends(LineForm(marks=(Mark("arrow", "end"),)), 1.0)[1] > 0
    assert marks.ends(LineForm(marks=(Mark("open arrow", "end"),)), 1.0) == (0.0, 0.0)
    assert marks.lead(LineForm(marks=(Mark("open arrow", "end"),))) > 0


def test_arrowheads_grow_with_the_line() -> None:
    thick = LineForm(strokes=(Stroke(6.0),))
    assert box_of(Mark("arrow", "end"), thick).height > box_of(Mark("arrow", "end"), LineForm()).height


def test_the_second_mark_of_a_place_stands_beside_the_first() -> None:
    slash = Mark("slash", "near start")
    assert box_of(slash, LineForm(), 1).left > box_of(slash, LineForm()).left + 2
