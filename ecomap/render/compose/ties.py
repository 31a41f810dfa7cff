"""Ties of the ecomap: from outline to outline, never through a name of their own ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.network import Flow, Tie
from ecomap.render import lines, symbols
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Meaning
from ecomap.render.forms import PersonKind
from ecomap.render.notation import W

AIR = 0.7
"""Between a tie's end and an outline or a word, millimetres."""
BEHIND = 0.6
"""Weight of a tie between two others, against one to the centre."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of a tie: a symbol, and the words beside it."""

    at: Point
    kind: PersonKind
    side: float
    words: Box
    """About the symbol's centre; over it, if the label stands above."""
    name: str


def tie_figure(tie: Tie, way: Sequence[Point], ends: tuple[End, End], manner: Manner, *, spoke: bool) -> Placed:
    """Return a tie along its way, from a to b: a spoke to the centre, or a thin line between two others."""
    way = _between(ends, way)
    names = ("", "") if spoke else (ends[0].name, ends[1].name)
    return _drawn(tie.id, way, tie.strength.value, tie.flow, names, manner)


@lru_cache(maxsize=8192)
def _drawn(
    key: str, way: tuple[Point, ...], strength: str, flow: Flow, names: tuple[str, str], manner: Manner
) -> Placed:
    spoke = not names[0]
    kind = manner.style.strengths[strength]
    form = lines.with_flow(kind.form, out=flow in (Flow.OUT, Flow.BOTH), back=flow in (Flow.IN, Flow.BOTH))
    ink = manner.palette.ink if spoke else manner.palette.quiet
    drawn = lines.line(way, form, ink, smooth=True, w=W * manner.weight * (1.0 if spoke else BEHIND))
    said = "" if spoke else f"{names[0]} and {names[1]}: {kind.clinical if manner.clinical else kind.words}"
    return Placed(Figure(key, drawn, Box.of_points(way).grown(2.0), Meaning(alternative=said)))


def _between(ends: tuple[End, End], way: Sequence[Point]) -> tuple[Point, ...]:
    """Return a way from the outline of one end to that of the other: what lies in a symbol or its words goes."""
    start, end = ends
    first, last = 1, len(way) - 1
    while first < last and _is_inside(start, way[first]):
        first += 1
    while last > first and _is_inside(end, way[last - 1]):
        last -= 1
    inner = tuple(way[first:last])
    towards = (inner[0], inner[-1]) if inner else (end.at, start.at)
    return (outside(start, towards[0]), *inner, outside(end, towards[1]))


def _is_inside(end: End, point: Point) -> bool:
    """Say whether a point is no farther from a symbol's centre than a line that comes from there may begin."""
    way = point.minus(end.at)
    return way.distance(_clear(end.kind, end.side, end.words, way)) < AIR / 4


def outside(end: End, toward: Point) -> Point:
    """Return where the straight way from a symbol's centre is clear of its outline and its words."""
    return end.at.plus(_clear(end.kind, end.side, end.words, toward.minus(end.at)))


@lru_cache(maxsize=16384)
def _clear(kind: PersonKind, side: float, words: Box, way: Point) -> Point:
    """Return the way as far as it is inside a symbol and its words, and a little further."""
    distance = max(way.distance(ORIGIN), 1e-6)
    unit = way.times(1 / distance)
    leave = symbols.boundary(kind, ORIGIN, way, side).distance(ORIGIN)
    room = words.grown(AIR / 2)
    if words.height and room.crossed_by(ORIGIN, way):
        leave = max(leave, _leaving(room, unit))
    return unit.times(min(leave + AIR, distance))


def _leaving(box: Box, unit: Point) -> float:
    """Return how far from the origin a way in this direction leaves a box that it crosses."""
    across = (box.right if unit.x > 0 else box.left) / unit.x if unit.x else float("inf")
    down = (box.bottom if unit.y > 0 else box.top) / unit.y if unit.y else float("inf")
    return min(across, down)
