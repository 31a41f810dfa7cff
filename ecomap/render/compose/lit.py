"""The way from one person to another, drawn over a family tree along the lines that are there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.person import ElementId
from ecomap.render import look
from ecomap.render.compose.family import Descent, Family
from ecomap.render.compose.scene import Scene
from ecomap.render.drawing import Figure, Line, Move, Pen, Shape, Step

_LITTLE = 0.01


def lit_way(scene: Scene, way: Sequence[ElementId]) -> Figure | None:
    """Return the way as a figure in the accent, from one person to the next, as far as they are drawn."""
    family, layout = scene.family, scene.layout
    if family is None or not isinstance(layout, TreeLayout):
        return None
    lines = [line for ends in pairwise(way) for line in _between(family, layout, *ends) if len(line) > 1]
    if not lines:
        return None
    path: list[Step] = []
    for start, *others in lines:
        path += [Move(start), *map(Line, others)]
    box = Box.of_points(point for line in lines for point in line).grown(look.WAY)
    return Figure("way", (Shape(tuple(path), Pen(scene.manner.palette.accent, look.WAY)),), box)


def _between(family: Family, layout: TreeLayout, one: ElementId, other: ElementId) -> Iterator[tuple[Point, ...]]:
    """Yield the lines that link two: a couple's, a parent's to a child, or those of a brother and a sister."""
    descents = {each: [line for line in family.descents if line.child == each] for each in (one, other)}
    for parent, child in ((one, other), (other, one)):
        lines = [line for line in descents[child] if parent in family.partners[line.union]]
        if lines:
            yield from (way for line in lines for way in _down(family, layout, line, parent))
            return
    for union, partners in family.partners.items():
        if {one, other} == set(partners) and union in layout.couples:
            yield layout.couples[union].points
            return
    yield from _across(family, layout, descents[one], descents[other])


def _down(family: Family, layout: TreeLayout, line: Descent, parent: str) -> Iterator[tuple[Point, ...]]:
    """Yield the line of a child, and of the couple's line the piece from the parent to where it begins."""
    route = layout.children.get((line.union, line.child))
    if route is None:
        return
    yield route.points
    couple = layout.couples.get(line.union)
    if couple is not None and parent in layout.places:
        points = couple.points
        at = layout.places[parent]
        if at.distance(points[-1]) < at.distance(points[0]):
            points = points[::-1]
        yield tuple(_up_to(points, route.points[0]))


def _up_to(points: Sequence[Point], end: Point) -> Iterator[Point]:
    """Yield a line as far as a point on it; all of it, if the point is not on it."""
    yield points[0]
    for start, stop in pairwise(points):
        if abs(start.distance(end) + end.distance(stop) - start.distance(stop)) < _LITTLE:
            yield end
            return
        yield stop


def _across(
    family: Family, layout: TreeLayout, mine: Sequence[Descent], theirs: Sequence[Descent]
) -> Iterator[tuple[Point, ...]]:
    """Yield the way from a child to another of the same parents; of half a family, over the parent they share."""
    for one in mine:
        for other in theirs:
            up, down = (layout.children.get((line.union, line.child)) for line in (one, other))
            if up is None or down is None:
                continue
            if one.union == other.union:
                yield _joined(up.points, down.points)
                return
            shared = set(family.partners[one.union]) & set(family.partners[other.union])
            if shared:
                for line in (one, other):
                    yield from _down(family, layout, line, min(shared))
                return


def _joined(up: Sequence[Point], down: Sequence[Point]) -> tuple[Point, ...]:
    """Return the way between the ends of two lines that begin together, without what both share."""
    alike = 0
    while alike < min(len(up), len(down)) - 1 and up[alike].distance(down[alike]) < _LITTLE:
        alike += 1
    level = abs(up[alike].y - down[alike].y) < _LITTLE
    joint = () if level or not alike else (up[alike - 1],)
    return (*reversed(up[alike:]), *joint, *down[alike:])
