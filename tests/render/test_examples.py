from __future__ import annotations

from ecomap.geometry import Point
from ecomap.render import paths
from ecomap.render.drawing import Shape
from ecomap.render.examples import in_use
from ecomap.render.look import PALETTES


def test_the_examples_stay_in_their_box_in_every_palette() -> None:
    for palette in PALETTES.values():
        heading, examples = in_use(Point(14, 175), palette)
        assert heading.meaning.path and examples.meaning.alternative
        for shape in (primitive for primitive in examples.primitives if isinstance(primitive, Shape)):
            box = paths.bounds(shape.path)
            assert examples.box.grown(0.5).holds(Point(box.left, box.top))
            assert examples.box.grown(0.5).holds(Point(box.right, box.bottom))
