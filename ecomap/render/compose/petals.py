"""Behind the people of an ecomap: the petals of the sectors, the rings of closeness, the sectors' names."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout, Ring
from ecomap.layout.network import Sector as Petal
from ecomap.model.identity import Same
from ecomap.render import paths
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Line, Move, Pen, Shape, Step, Words
from ecomap.render.look import HAIRLINE, mixed
from ecomap.render.typeface import MM_PER_POINT, capital_height, width

SOFT = 0.6
"""Of a sector's soft fill, on paper: petals are whispers."""
ROUND = 2.2
"""Width of the petals' round joins, millimetres: their corners and half of the gaps between them."""
BETWEEN = 0.8
"""Width of the rings' lines, in the colour of the paper."""
NAME_GAP = 1.6
"""Between the outer ring and a sector's name."""
_NOTCH = 0.9
"""Where the stroke between two petals without colours begins, in radii of the outer ring."""
_PIECES = 48
_SHARES = (0.0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6)

_Sides: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom of a box."""


def background(
    layout: NetworkLayout, colours: Mapping[str, str], core: float, people: Sequence[Box], manner: Manner
) -> Iterator[Placed]:
    """Yield petals and rings; `core` is the height at which petals begin, from the centre.

    A ring drawn in ink, as high contrast asks for, makes way for everybody's boxes: no line runs through a name.
    """
    if not layout.rings:
        return
    outer = layout.rings[-1]
    inked = manner.palette.ring == manner.palette.ink
    for key, petal in layout.sectors.items():
        if inked:
            yield _notch(key, petal, outer, tuple(people), manner)
        else:
            yield _petal(key, colours.get(key, key), petal, outer, core, manner)
    numbered = list(enumerate(layout.rings, 1))
    for number, ring in numbered if layout.sectors else reversed(numbered):
        if not layout.sectors:
            yield _soft_ring(number, ring, len(layout.rings), manner)
        elif inked:
            yield _ink_ring(number, ring, tuple(people), manner)
        else:
            yield _ring(number, ring, number == len(layout.rings), manner)


def sector_names(
    layout: NetworkLayout, names: Mapping[str, str], people: Sequence[Box], manner: Manner
) -> Iterator[Placed]:
    """Yield the sectors' names along the outer edge, each moved along or out of the way of everybody's boxes."""
    taken = [_sides(box) for box in people]
    for key, petal in layout.sectors.items():
        if not names.get(key):
            continue
        placed = _free(key, names[key], petal, layout.rings[-1], taken, manner)
        taken += [_sides(room) for room in _rooms(Same(placed))]
        yield placed


def _free(key: str, name: str, petal: Petal, outer: Ring, taken: Sequence[_Sides], manner: Manner) -> Placed:
    """Return a name at the first of its places where it meets nothing; outside everything, if there is none."""
    middle, half = (petal.start + petal.end) / 2, (petal.end - petal.start) / 2
    for step in range(12):
        for share in _SHARES:
            placed = _name(key, name, middle + half * share, step * 3.0, outer, manner)
            if not any(_meets(room.grown(0.3), taken) for room in _rooms(Same(placed))):
                return placed
    return placed


def _meets(room: Box, taken: Sequence[_Sides]) -> bool:
    """Say whether a box meets any of many: `Box.meets`, told in one walk."""
    left, top, right, bottom = _sides(room)
    for its_left, its_top, its_right, its_bottom in taken:
        if left < its_right and its_left < right and top < its_bottom and its_top < bottom:
            return True
    return False


def _sides(box: Box) -> _Sides:
    return box.left, box.top, box.right, box.bottom


@lru_cache(maxsize=1024)
def _rooms(placed: Same) -> tuple[Box, ...]:
    """Return the rooms of a name's words."""
    return tuple(_room(one) for one in placed.it.figure.primitives if isinstance(one, Words))


@lru_cache(maxsize=256)
def _petal(key: str, colour: str, petal: Petal, outer: Ring, core: float, manner: Manner) -> Placed:
    """Return the soft field of a sector, drawn with round joins of its own colour."""
    palette, joins = manner.palette, ROUND * manner.weight
    fill = mixed(palette.sector(colour).fill, palette.paper, SOFT)
    whole = _whole(petal)
    outside = _arc(outer, petal, 1.0, 0.0 if whole else joins * 0.75, joins / 2)
    share = core / outer.down
    corners = outside if whole else (*outside, *reversed(_arc(outer, petal, share, joins * 0.75, -joins / 2)))
    path = paths.polygon(corners)
    figure = Figure(f"petal:{key}", (Shape(path, Pen(fill, joins), fill),), Box.of_points(corners).grown(joins / 2))
    return Placed(figure)


@lru_cache(maxsize=256)
def _notch(key: str, petal: Petal, outer: Ring, people: tuple[Box, ...], manner: Manner) -> Placed:
    """Return where a petal begins, where petals have no colour: a stroke at the outer ring, away from everybody."""
    inner = Ring(outer.across * _NOTCH, outer.down * _NOTCH)
    ends = [Point(ring.across * math.cos(petal.start), ring.down * math.sin(petal.start)) for ring in (inner, outer)]
    free = not any(box.grown(1.0).crossed_by(*ends) for box in people)
    pen = Pen(manner.palette.ring, 2 * HAIRLINE * manner.weight)
    shapes = (Shape((Move(ends[0]), Line(ends[1])), pen),) if free and not _whole(petal) else ()
    return Placed(Figure(f"petal:{key}", shapes, Box.of_points(ends).grown(0.5)))


def _whole(petal: Petal) -> bool:
    """Say whether a petal is the whole turn: there is no other."""
    return petal.end - petal.start >= math.tau - 1e-6


def _arc(outer: Ring, petal: Petal, share: float, gap: float, inset: float) -> tuple[Point, ...]:
    """Return points along an ellipse within a petal, `gap` mm away from its sides, `inset` mm inside the ellipse."""
    across, down = outer.across * share - inset, outer.down * share - inset
    margin = min(gap / math.sqrt(max(across * down, 1e-6)), (petal.end - petal.start) * 0.45)
    start, end = petal.start + margin, petal.end - margin
    angles = (start + (end - start) * step / _PIECES for step in range(_PIECES + 1))
    return tuple(Point(across * math.cos(angle), down * math.sin(angle)) for angle in angles)


@lru_cache(maxsize=64)
def _ring(number: int, ring: Ring, last: bool, manner: Manner) -> Placed:
    """Return the edge of a ring on petals, in the colour of the paper; the last is where the petals end."""
    if last:
        return Placed(Figure(f"ring:{number}", (), Box(0.0, 0.0, 0.0, 0.0)))
    shape = Shape(paths.ellipse(ORIGIN, ring.across, ring.down), Pen(manner.palette.paper, BETWEEN * manner.weight))
    return Placed(Figure(f"ring:{number}", (shape,), _box(ring)))


@lru_cache(maxsize=64)
def _soft_ring(number: int, ring: Ring, count: int, manner: Manner) -> Placed:
    """Return a ring of a map on which nobody stands yet: a soft field, warmer towards the middle."""
    palette = manner.palette
    fill = mixed(palette.ring_fill, palette.paper, 1 - (number - 1) / (count + 1))
    pen = Pen(palette.ring, HAIRLINE * manner.weight)
    return Placed(
        Figure(f"ring:{number}", (Shape(paths.ellipse(ORIGIN, ring.across, ring.down), pen, fill),), _box(ring))
    )


@lru_cache(maxsize=64)
def _ink_ring(number: int, ring: Ring, people: tuple[Box, ...], manner: Manner) -> Placed:
    """Return the edge of a ring as a fine line wherever nobody stands."""
    around = paths.flattened(paths.ellipse(ORIGIN, ring.across, ring.down), _PIECES)[0]
    near = [box.grown(1.0) for box in people]
    steps: list[Step] = []
    at = None
    for start, end in pairwise(around):
        if any(box.holds(start) or box.holds(end) for box in near):
            continue
        if at != start:
            steps.append(Move(start))
        steps.append(Line(end))
        at = end
    shapes = (Shape(tuple(steps), Pen(manner.palette.ring, HAIRLINE * manner.weight)),) if steps else ()
    return Placed(Figure(f"ring:{number}", shapes, _box(ring)))


def _box(ring: Ring) -> Box:
    return Box.around(ORIGIN, 2 * ring.across, 2 * ring.down).grown(0.5)


@lru_cache(maxsize=1024)
def _name(key: str, name: str, middle: float, further: float, outer: Ring, manner: Manner) -> Placed:
    """Return a sector's name along the outer edge, word by word, so that every script keeps its joins."""
    size = manner.text
    under = math.sin(middle) > 0
    out = NAME_GAP + further + (capital_height(size) if under else 0.0)
    edge = _edge(Ring(outer.across + out, outer.down + out), middle, clockwise=not under)
    space = width(" ", size)
    words = name.split()
    at = -(sum(width(word, size) for word in words) + space * (len(words) - 1)) / 2
    found: list[Words] = []
    for word in words:
        wide = width(word, size)
        point, way = _on_edge(edge, at + wide / 2)
        turn = math.degrees(math.atan2(way.y, way.x))
        found.append(Words(word, point, size, manner.palette.quiet, "middle", turn=turn))
        at += wide + space
    return Placed(Figure(f"sector:{key}", tuple(found), Box.holding(_room(one) for one in found)))


def _edge(ring: Ring, middle: float, *, clockwise: bool) -> Sequence[Point]:
    """Return the half of an ellipse about an angle, from left to right as its words are read."""
    angles = [middle + math.pi / 2 * step / 90 for step in range(-90, 91)]
    points = [Point(ring.across * math.cos(angle), ring.down * math.sin(angle)) for angle in angles]
    return points if clockwise else points[::-1]


def _on_edge(edge: Sequence[Point], distance: float) -> tuple[Point, Point]:
    """Return the point so far from the middle of a way, and the direction there."""
    half = paths.length(edge[: len(edge) // 2 + 1])
    return paths.along(edge, half + distance)


def _room(words: Words) -> Box:
    """Return the upright box of turned words."""
    angle = math.radians(words.turn)
    em = words.size * MM_PER_POINT
    half = width(words.text, words.size) / 2
    corners = [(x, y) for x in (-half, half) for y in (-em, em * 0.3)]
    turned = [
        Point(
            words.at.x + x * math.cos(angle) - y * math.sin(angle),
            words.at.y + x * math.sin(angle) + y * math.cos(angle),
        )
        for x, y in corners
    ]
    return Box.of_points(turned)
