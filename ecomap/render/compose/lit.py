"""The way from one person to another over a drawing: along the lines that are there, straight where none is."""

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
    """Return the way as a figure in the accent, from one person to the next, as far as they are drawn.

    Where two are linked by what this drawing has no line for, the way between them is straight and dashed.
    """
    solid: list[tuple[Point, ...]] = []
    dashed: list[tuple[Point, ...]] = []
    for ends in pairwise(way):
        lines = [line for line in _lines(scene, *ends) if len(line) > 1]
        solid += lines
        if not lines and all(one in scene.places for one in ends) and _apart(scene, *ends):
            dashed.append(_chord(scene, *ends))
    accent = scene.manner.palette.accent
    pens = ((solid, Pen(accent, look.WAY)), (dashed, Pen(accent, look.WAY, (2.0, 1.2))))
    shapes = tuple(Shape(_path(lines), pen) for lines, pen in pens if lines)
    if not shapes:
        return None
    return Figure("way", shapes, Box.of_points(point for line in solid + dashed for point in line).grown(look.WAY))


def _path(lines: Sequence[tuple[Point, ...]]) -> tuple[Step, ...]:
    path: list[Step] = []
    for start, *others in lines:
        path += [Move(start), *map(Line, others)]
    return tuple(path)


def _lines(scene: Scene, one: ElementId, other: ElementId) -> Iterator[tuple[Point, ...]]:
    """Yield the lines of a drawing that link two."""
    family, layout = scene.family, scene.layout
    if isinstance(layout, TreeLayout):
        if family is not None:
            yield from _between(family, layout, one, other)
        return
    for tie in scene.copy.shown.ties.values():
        if {tie.a, tie.b} == {one, other} and tie.id in layout.ties:
            yield layout.ties[tie.id]


def _apart(scene: Scene, one: ElementId, other: ElementId) -> bool:
    """Say whether there is room for a line between two symbols."""
    return scene.places[one].distance(scene.places[other]) > scene.reach(one) + scene.reach(other) + 2 * look.WAY


def _chord(scene: Scene, one: ElementId, other: ElementId) -> tuple[Point, ...]:
    """Return the way between two symbols from edge to edge: of calm bends, that past the fewest words and symbols."""
    ends = (scene.places[one], scene.places[other])
    far = ends[0].distance(ends[1])
    about = Box.of_points(ends).grown(far * _BENDS[-1])
    there = [who for who in scene.bodies if who in scene.places and about.holds(scene.places[who])]
    boxes = [
        (scene.bodies[who].words if who in (one, other) else scene.bodies[who].extent).moved(scene.places[who])
        for who in there[:MOST]
    ]

    def crossed(way: Sequence[Point]) -> int:
        return sum(box.crossed_by(*piece) for box in boxes for piece in pairwise(way[:: _PIECES // 12]))

    reaches = (scene.reach(one) + look.WAY, scene.reach(other) + look.WAY)
    return min((_bent(ends, reaches, bend) for bend in _BENDS), key=crossed)


_BENDS = (0.0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, -0.6, 0.6)
"""How far a way leans out, as a share of its length; the straightest comes first."""
_PIECES = 48
MOST = 120
"""At most so many people are kept clear of: more are seen from too far to tell."""


def _bent(ends: tuple[Point, Point], reaches: tuple[float, float], bend: float) -> tuple[Point, ...]:
    """Return a parabola between two points, as far as it is outside the symbols round them."""
    start, end = ends
    along = end.minus(start)
    top = start.plus(along.times(0.5)).plus(Point(-along.y, along.x).times(2 * bend))
    shares = [step / _PIECES for step in range(_PIECES + 1)]
    points = (start.times((1 - at) ** 2).plus(top.times(2 * at * (1 - at))).plus(end.times(at**2)) for at in shares)
    return tuple(one for one in points if one.distance(start) > reaches[0] and one.distance(end) > reaches[1])


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
