"""The circles of closeness as lines that are plain to see, where nothing but they shows how close somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout, Ring
from ecomap.render import paths
from ecomap.render.compose.scene import Placed, Scene
from ecomap.render.drawing import Colour, Figure, Line, Move, Pen, Shape, Step

WIDTH = 0.4
"""Of a circle's line, millimetres."""
AIR = 1.2
"""Between a circle's line and whoever stands on it, millimetres."""
LEAST = 5.0
"""A piece of a circle between two people that is shorter than this is left out, millimetres."""
_PIECES = 60


def with_clear_rings(scene: Scene) -> tuple[Placed, ...]:
    """Return a scene's figures with every circle as a line that makes way for everybody and for the words behind."""
    layout = scene.layout
    if not isinstance(layout, NetworkLayout):
        return scene.layers
    taken = tuple(
        placed.box
        for placed in scene.layers
        if placed.figure.key in scene.places or placed.figure.key.startswith("sector:")
    )
    rings = {
        f"ring:{number}": _line(number, ring, taken, scene.manner.palette.quiet)
        for number, ring in enumerate(layout.rings, 1)
    }
    return tuple(rings.get(placed.figure.key, placed) for placed in scene.layers)


@lru_cache(maxsize=64)
def _line(number: int, ring: Ring, taken: tuple[Box, ...], colour: Colour) -> Placed:
    edge = Box.around(ORIGIN, 2 * ring.across, 2 * ring.down)
    near = [box for box in (one.grown(AIR) for one in taken) if _stands_on(ring, box)]
    around = paths.flattened(paths.ellipse(ORIGIN, ring.across, ring.down), _PIECES)[0]
    steps: list[Step] = []
    for run in _runs(around, near):
        if paths.length(run) >= LEAST:
            steps += [Move(run[0]), *map(Line, run[1:])]
    shapes = (Shape(tuple(steps), Pen(colour, WIDTH)),) if steps else ()
    return Placed(Figure(f"ring:{number}", shapes, edge.grown(WIDTH)))


def _runs(around: Iterable[Point], near: Sequence[Box]) -> Iterator[list[Point]]:
    """Yield the pieces of a line that are clear of boxes."""
    run: list[Point] = []
    for start, end in pairwise(around):
        if any(box.holds(start) or box.holds(end) for box in near):
            if run:
                yield run
            run = []
        else:
            run = [*(run or [start]), end]
    if run:
        yield run


def _stands_on(ring: Ring, box: Box) -> bool:
    """Say whether a ring may run through a box: part of it may lie inside the ring, and part outside."""
    left, right, top, bottom = box.left, box.right, box.top, box.bottom
    near = Point(max(left, min(0.0, right)), max(top, min(0.0, bottom)))
    far = Point(max(abs(left), abs(right)), max(abs(top), abs(bottom)))
    return _share(ring, near) <= 1.0 <= _share(ring, far)


def _share(ring: Ring, at: Point) -> float:
    """Return less than one inside a ring, more outside."""
    return (at.x / ring.across) ** 2 + (at.y / ring.down) ** 2
