"""Words beside lines: each finds the first free place along its own line, or is left out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from ecomap.geometry import Box, Point
from ecomap.render.compose.captions import Caption
from ecomap.render.compose.crowd import Crowd
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Words
from ecomap.render.typeface import MM_PER_POINT, width

AIR, BROAD_AIR = 1.0, 2.0
"""Between a word and its line, and one that has several strokes, millimetres."""
HIGHER = 2.0
"""How much higher words stand where a mark is in their way between two beside each other, millimetres."""
MARK = (3.8, 5.6)
"""Width and height of the room of a mark, millimetres."""
REACH = 60.0
"""So far from their line words may reach, millimetres."""
NOTHING: Mapping[Caption, Placed | None] = MappingProxyType({})
_SHARES = (0.5, 0.35, 0.65, 0.2, 0.8)


def placed_captions(
    wanted: Iterable[Caption],
    boxes: Sequence[Box],
    ways: Sequence[Sequence[Point]],
    manner: Manner,
    kept: Mapping[Caption, Placed | None] = NOTHING,
) -> Mapping[Caption, Placed | None]:
    """Return the words that find a place: on no symbol, no name, no other words and no line; None for the others.

    Those that are kept stand where they stood, whatever has come there since.
    """
    found = {caption: kept.get(caption) for caption in wanted}
    new = [caption for caption in found if caption not in kept]
    if not new:
        return found
    reach = Box.of_points(point for caption in new for point in caption.way).grown(REACH)
    crowd = Crowd(
        (box for box in boxes if box.meets(reach)),
        (piece for way in ways for piece in pairwise(way) if _near(piece, reach)),
    )
    for placed in found.values():
        if placed is not None:
            crowd.add(placed.box)
    for caption in new:
        found[caption] = _placed(caption, crowd, manner)
    return found


def _placed(caption: Caption, crowd: Crowd, manner: Manner) -> Placed | None:
    """Return a caption in its first free place, briefer where there is none for the whole of it."""
    high = manner.text * MM_PER_POINT
    marks = [Box.around(mark, *MARK) for mark in caption.marks]
    for words in (caption.words, *caption.briefer):
        wide = width(words, manner.text)
        for box in _candidates(caption.way, wide, high, BROAD_AIR if caption.broad else AIR):
            if crowd.leaves(box.grown(0.5), box) and not any(box.meets(mark) for mark in marks):
                crowd.add(box)
                return _written(caption.key, words, box, manner)
    return None


def _near(piece: tuple[Point, Point], reach: Box) -> bool:
    """Say whether a straight piece may run through a box."""
    (ax, ay), (bx, by) = piece
    return (
        (ax > reach.left or bx > reach.left)
        and (ax < reach.right or bx < reach.right)
        and ((ay > reach.top or by > reach.top) and (ay < reach.bottom or by < reach.bottom))
    )


@lru_cache(maxsize=1024)
def _written(key: str, words: str, box: Box, manner: Manner) -> Placed:
    baseline = Point(box.centre.x, box.bottom - box.height * 0.22)
    return Placed(Figure(key, (Words(words, baseline, manner.text, manner.palette.quiet, "middle"),), box))


def _candidates(way: Sequence[Point], wide: float, high: float, air: float) -> Iterator[Box]:
    """Yield places beside a line, the longest level stretches first, then the upright ones."""
    parts = sorted(pairwise(way), key=lambda ends: -ends[0].distance(ends[1]))
    level = [ends for ends in parts if ends[0].y == ends[1].y and ends[0].distance(ends[1]) > wide + 2]
    upright = [ends for ends in parts if ends[0].x == ends[1].x and ends[0].distance(ends[1]) > high + 1]
    for a, b in level:
        for share in _SHARES:
            x = a.x + (b.x - a.x) * share
            yield Box(x - wide / 2, a.y - air - high, wide, high)
            yield Box(x - wide / 2, a.y + air, wide, high)
        if len(way) == 2:
            yield Box((a.x + b.x - wide) / 2, a.y - air - HIGHER - high, wide, high)
    for a, b in upright:
        for share in _SHARES:
            y = a.y + (b.y - a.y) * share
            yield Box(a.x + air, y - high / 2, wide, high)
            yield Box(a.x - air - wide, y - high / 2, wide, high)
    if not level and not upright and all(a.x != b.x and a.y != b.y for a, b in parts):
        yield from _slanting(way, wide, high, air)


def _slanting(way: Sequence[Point], wide: float, high: float, air: float) -> Iterator[Box]:
    """Yield places beside an arc, its middle first."""
    points = [start.plus(end).times(0.5) for start, end in pairwise(way)]
    ways = [end.minus(start) for start, end in pairwise(way)]
    for at in sorted(range(len(points)), key=lambda number: abs(2 * number + 1 - len(points))):
        length = math.hypot(*ways[at])
        across = Point(-ways[at].y / length, ways[at].x / length)
        away = air + abs(across.x) * wide / 2 + abs(across.y) * high / 2
        for side in (-1, 1):
            yield Box.around(points[at].plus(across.times(side * away)), wide, high)
