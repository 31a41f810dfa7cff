"""Names of rare ties, along them: a line met once or twice on a map says itself what it means."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.model.network import Strength, Tie
from ecomap.render import paths
from ecomap.render.compose.captions import RARE
from ecomap.render.compose.crowd import Crowd
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Words
from ecomap.render.forms import LineForm
from ecomap.render.notation import W
from ecomap.render.typeface import MM_PER_POINT, width

PLAIN = frozenset({Strength.STRONG, Strength.OKAY, Strength.UNKNOWN})
"""Ties that say what they mean by how thick they are, or say nothing yet."""
_AIR = 0.8
"""Between a word and its tie, millimetres."""
_REACH = {"wave": 3.4, "zigzag": 3.4, "ticks": 3.0, "bars": 5.0}
"""How far some strokes and marks stand out to the side of a line, in w."""
_CLEAR = 0.6
"""Between a word and another line, millimetres."""
_ENDS = 2.0
"""Between a word and the ends of its tie, millimetres."""
_SHARES = (0.5, 0.62, 0.38, 0.74, 0.26)
_CAPITALS, _DEEP = 0.76, 0.26
"""Of the type size: how far letters reach above the line they stand on, and below it."""


def name_of(tie: str) -> str:
    """Return the key of the figure that is a tie's name."""
    return f"word:{tie}"


def rare_words(ties: Sequence[tuple[Tie, Sequence[Point]]], people: Sequence[Box], manner: Manner) -> Iterator[Placed]:
    """Yield the names of rare ties beside their lines, where they meet no symbol, no name and no other line."""
    counts = Counter(tie.strength for tie, _ in ties)
    wanted = [(tie, way) for tie, way in ties if tie.strength not in PLAIN and counts[tie.strength] <= RARE]
    if not wanted:
        return
    traced = {tie.id: tuple(way) for tie, way in ties}
    for tie, _ in wanted:
        others = Crowd(people, [way for key, way in traced.items() if key != tie.id])
        placed = _beside(tie, traced[tie.id], others, manner)
        if placed is not None:
            people = (*people, *_rooms(placed))
            yield placed


def _beside(tie: Tie, points: tuple[Point, ...], others: Crowd, manner: Manner) -> Placed | None:
    """Return the name of a tie in the first free place along it."""
    kind = manner.style.strengths[tie.strength.value]
    words = kind.clinical if manner.clinical else kind.words
    total, half = paths.length(points), width(words, manner.text) / 2
    for share in _SHARES:
        at = total * share
        if at - half < _ENDS or at + half > total - _ENDS:
            continue
        start, end = paths.along(points, at - half)[0], paths.along(points, at + half)[0]
        if start.distance(end) < 1.9 * half:
            continue  # it bends here
        for under in (False, True):
            placed = _written(name_of(tie.id), words, start, end, _away(kind.form, manner), under, manner)
            if all(others.leaves(room, room.grown(_CLEAR)) for room in _rooms(placed)):
                return placed
    return None


def _away(form: LineForm, manner: Manner) -> float:
    """Return how far from a tie its name stands: clear of teeth, waves and marks."""
    shapes = [stroke.course for stroke in form.strokes] + [mark.shape for mark in form.marks]
    return _AIR + manner.weight * W * max((_REACH.get(shape, 0.0) for shape in shapes), default=0.0)


@lru_cache(maxsize=256)
def _written(key: str, words: str, start: Point, end: Point, away: float, under: bool, manner: Manner) -> Placed:
    """Return words on a line from left to right, over it or under it."""
    left, right = sorted((start, end))
    way = right.minus(left).times(1 / max(left.distance(right), 1e-6))
    em = manner.text * MM_PER_POINT
    drop = away + em * _CAPITALS if under else -away - em * _DEEP
    at = left.plus(right).times(0.5).plus(Point(-way.y, way.x).times(drop))
    turn = math.degrees(math.atan2(way.y, way.x))
    written = Words(words, at, manner.text, manner.palette.quiet, "middle", turn=turn)
    return Placed(Figure(key, (written,), Box.holding(_pieces(written))))


def _rooms(placed: Placed) -> list[Box]:
    """Return small boxes that together cover slanting words."""
    return [room for one in placed.figure.primitives if isinstance(one, Words) for room in _pieces(one)]


def _pieces(words: Words) -> list[Box]:
    """Return the upright boxes of turned words, one for each stretch as long as they are high."""
    angle, em = math.radians(words.turn), words.size * MM_PER_POINT
    way, down = Point(math.cos(angle), math.sin(angle)), Point(-math.sin(angle), math.cos(angle))
    wide = width(words.text, words.size)
    count = max(1, math.ceil(wide / em))
    step = wide / count
    found = []
    for number in range(count):
        left = words.at.plus(way.times(number * step - wide / 2))
        corners = [
            left.plus(way.times(x)).plus(down.times(y)) for x in (0, step) for y in (-em * _CAPITALS, em * _DEEP)
        ]
        found.append(Box.of_points(corners))
    return found
