"""Words beside lines: each finds the first free place along its own line, or is left out."""

from __future__ import annotations

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

AIR = 1.0
"""Between a word and its line, millimetres."""
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
        size = manner.text
        wide, high = width(caption.words, size), size * MM_PER_POINT
        for box in _candidates(caption.way, wide, high, AIR * (2 if caption.double else 1)):
            if crowd.leaves(box.grown(0.5), box):
                crowd.add(box)
                found[caption] = _written(caption.key, caption.words, box, manner)
                break
    return found


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
    for a, b in upright:
        for share in _SHARES:
            y = a.y + (b.y - a.y) * share
            yield Box(a.x + air, y - high / 2, wide, high)
            yield Box(a.x - air - wide, y - high / 2, wide, high)
