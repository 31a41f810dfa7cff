"""What runs over the joints of a page (its path, its ground), cut off where a part begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ecomap.geometry import Point
from ecomap.render import paths
from ecomap.render.drawing import Close, Figure, Primitive, Shape, Step

_Strip = tuple[float, float]
"""From which height to which, millimetres."""


def within(figure: Figure, strip: _Strip) -> Figure:
    """Return what of a figure lies between two heights: its shapes are cut, what is no shape goes with its middle."""
    return replace(figure, primitives=tuple(part for one in figure.primitives for part in _cut(one, strip)))


def _cut(one: Primitive, strip: _Strip) -> Iterator[Primitive]:
    """Yield what of something lies in a strip; an outline is drawn along itself, never along a cut."""
    if not isinstance(one, Shape):
        yield one
        return
    box = paths.bounds(one.path)
    if box.top >= strip[0] and box.bottom <= strip[1]:
        yield one
        return
    outlines = paths.flattened(one.path)
    if one.fill is not None:
        filled = [_filled(outline, strip) for outline in outlines]
        if any(filled):
            yield Shape(_steps([points for points in filled if points], closed=True), fill=one.fill)
    if one.pen is not None:
        lines = [line for outline in outlines for line in _lines(outline, strip)]
        if lines:
            # a wide line ends where it is cut; dots are round, or they are none
            yield Shape(_steps(lines, closed=False), replace(one.pen, round_ends=bool(one.pen.dashes)))


def _filled(outline: Sequence[Point], strip: _Strip) -> list[Point]:
    """Return an outline cut at two heights (Sutherland and Hodgman, 1974)."""
    found = list(outline)
    for height, down in ((strip[0], 1.0), (strip[1], -1.0)):
        kept: list[Point] = []
        for a, b in pairwise([*found, *found[:1]]):
            inside, next_inside = (a.y - height) * down >= 0, (b.y - height) * down >= 0
            if inside:
                kept.append(a)
            if inside != next_inside:
                kept.append(_at_height(a, b, height))
        found = kept
    return found


def _lines(outline: Sequence[Point], strip: _Strip) -> Iterator[list[Point]]:
    """Yield the pieces of a line that lie between two heights."""
    line: list[Point] = []
    for a, b in pairwise(outline):
        if max(a.y, b.y) < strip[0] or min(a.y, b.y) > strip[1]:
            continue
        start, end = _held(a, b, strip), _held(b, a, strip)
        if line and line[-1] == start:
            line.append(end)
            continue
        if line:
            yield line
        line = [start, end]
    if line:
        yield line


def _held(a: Point, b: Point, strip: _Strip) -> Point:
    """Return a point of a line, or where the line to another enters the strip."""
    height = min(max(a.y, strip[0]), strip[1])
    return a if height == a.y else _at_height(a, b, height)


def _at_height(a: Point, b: Point, height: float) -> Point:
    share = (height - a.y) / (b.y - a.y)
    return Point(a.x + (b.x - a.x) * share, height)


def _steps(lines: Sequence[Sequence[Point]], *, closed: bool) -> tuple[Step, ...]:
    """Return lines as one path."""
    ends: tuple[Step, ...] = (Close(),) if closed else ()
    return tuple(step for line in lines for step in (*paths.polyline(line), *ends))
