from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.render import lines, paths
from ecomap.render.drawing import Figure, Pen, Primitive, Shape, Words
from ecomap.render.look import LIGHT
from ecomap.render.notation import STYLES
from ecomap.ui.canvas.parts import COARSE, parts

INK = LIGHT.ink


def figure(*primitives: Primitive) -> Figure:
    return Figure("line", primitives, Box(-300.0, -300.0, 600.0, 600.0))


def test_a_slanting_line_is_covered_by_small_boxes_along_it() -> None:
    for form in STYLES["default"].strengths.values():
        drawn = lines.line((Point(0, 0), Point(150, 110)), form.form, INK)
        boxes = list(parts(figure(*drawn)))
        points = [
            point for one in drawn if isinstance(one, Shape) for way in paths.flattened(one.path) for point in way
        ]
        assert all(any(box.grown(0.1).holds(point) for box in boxes) for point in points)
        assert all(min(box.width, box.height) < 2 * COARSE for box in boxes)


def test_a_level_line_is_one_box() -> None:
    shape = Shape(paths.polyline((Point(0, 0), Point(200, 0))), Pen(INK, 1.0))
    assert list(parts(figure(shape))) == [Box(-1.0, -1.0, 202.0, 2.0)]


def test_what_is_filled_or_written_is_covered_whole() -> None:
    field = Shape(paths.circle(Point(0, 0), 100.0), None, INK)
    (box,) = parts(figure(field))
    assert box.width > 199 and box.height > 199
    words = Words("Home", Point(0, 0), 11.0, INK)
    assert list(parts(figure(words))) == [Box(-300.0, -300.0, 600.0, 600.0)]
