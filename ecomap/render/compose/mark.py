"""The marks of what changed since another time: what each means, its little picture, and the key of them.

Each mark is a form of its own, so that none needs its colour to be told apart: a dotted ring and the word "new"; an
arrow from an empty outline where somebody stood; a plus on a broad band along a line, or a minus on the bare line.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.changes import Change, ChangeKind
from ecomap.model.copies import Audience, Copy
from ecomap.render import lines, paths
from ecomap.render.drawing import Colour, Figure, Line, Meaning, Move, Pen, Primitive, Shape, Step, Words
from ecomap.render.look import Palette, mixed
from ecomap.render.notation import GHOST_DASHES, W
from ecomap.render.typeface import capital_height, line_height
from ecomap.render.typeface import width as text_width

SIGN = 4.6
"""Diameter of a plus or a minus on a line, millimetres."""
BAND = 3.0
"""Width of the band along a line that got stronger, millimetres."""
DOTS = (0.01, 1.5)
"""Of the ring round somebody new."""
_SAMPLE, _AIR, _APART = 10.0, 2.4, 6.0


class Mark(Enum):
    """What a drawing can show of a change."""

    NEW = "new"
    CLOSER = "closer"
    FURTHER = "further"
    STRONGER = "stronger"
    WEAKER = "weaker"


_MARKS = {
    ChangeKind.NEW: Mark.NEW,
    ChangeKind.BORN: Mark.NEW,
    ChangeKind.CLOSER: Mark.CLOSER,
    ChangeKind.FURTHER: Mark.FURTHER,
    ChangeKind.STRONGER: Mark.STRONGER,
    ChangeKind.WEAKER: Mark.WEAKER,
}
_MINE = {
    Mark.NEW: "new on my map",
    Mark.CLOSER: "came closer",
    Mark.FURTHER: "is further out now",
    Mark.STRONGER: "got stronger",
    Mark.WEAKER: "is not as strong now",
}
_PLAIN = {
    Mark.NEW: "new on the map",
    Mark.CLOSER: "came closer",
    Mark.FURTHER: "further out than then",
    Mark.STRONGER: "stronger than then",
    Mark.WEAKER: "weaker than then",
}


def mark_of(change: Change) -> Mark | None:
    """Return how a change is marked in a drawing, if it is."""
    return _MARKS.get(change.kind)


def mark_words(mark: Mark, copy: Copy) -> str:
    """Return what a mark means, in the words of whoever reads the copy."""
    return (_MINE if copy.audience is Audience.YOUNG_PERSON else _PLAIN)[mark]


def mark_key(
    marks: frozenset[Mark],
    copy: Copy,
    palette: Palette,
    width: float,
    *,
    at: Point = ORIGIN,
    size: float = 11.0,
    say: Callable[[str], str] = str,
) -> tuple[Figure, ...]:
    """Return the key of some marks in rows within a width (mm), its left upper corner at a point.

    `say` translates the words.
    """
    left, top, step = at.x, at.y, line_height(size) * 1.35
    found: list[Figure] = []
    for mark in (one for one in Mark if one in marks):
        words = say(mark_words(mark, copy))
        wide = _SAMPLE + _AIR + text_width(words, size)
        if left > at.x and left + wide > at.x + width:
            left, top = at.x, top + step
        middle = Point(left + _SAMPLE / 2, top + step / 2)
        written = Words(words, Point(left + _SAMPLE + _AIR, middle.y + capital_height(size) / 2), size, palette.ink)
        path = (("Sect", "marks"), ("L", "marks"), ("LI", mark.value), ("LBody", mark.value))
        box = Box(left, top, wide, step)
        found.append(Figure(f"mark {mark.value}", (*mark_sample(mark, middle, palette), written), box, Meaning(path)))
        left += wide + _APART
    return tuple(found)


def mark_sample(mark: Mark, at: Point, palette: Palette) -> tuple[Primitive, ...]:
    """Return the little picture of a mark about a point."""
    left, right = Point(at.x - _SAMPLE / 2, at.y), Point(at.x + _SAMPLE / 2, at.y)
    if mark is Mark.NEW:
        ring = Shape(paths.circle(at, 2.7), Pen(palette.accent, 0.6, DOTS), mixed(palette.accent, palette.paper, 0.16))
        return (ring, Shape(paths.circle(at, 1.7), Pen(palette.ink, 0.35), palette.paper))
    if mark in (Mark.CLOSER, Mark.FURTHER):
        start = Point(left.x + 1.6, at.y)
        old = Shape(paths.circle(start, 1.5), Pen(palette.quiet, 0.35, GHOST_DASHES), palette.paper)
        closer = mark is Mark.CLOSER
        way = (Point(start.x + 2.2, at.y), right)
        ink = palette.accent if closer else palette.quiet
        form = lines.with_flow(lines.PLAIN, out=True)
        return (old, *lines.line(way, form, ink, w=W * (1.6 if closer else 1.1)))
    line = Shape((Move(left), Line(right)), Pen(palette.ink, W * 1.5))
    band = Shape((Move(left), Line(right)), Pen(mixed(palette.accent, palette.paper, 0.3), BAND))
    stronger = mark is Mark.STRONGER
    return (*((band,) if stronger else ()), line, *sign_drawn(at, palette, stronger=stronger))


def sign_drawn(at: Point, palette: Palette, *, stronger: bool) -> tuple[Primitive, ...]:
    """Return a plus or a minus in a small disc."""
    ink: Colour = palette.accent if stronger else palette.quiet
    half = SIGN * 0.26
    bars: tuple[Step, ...] = (Move(Point(at.x - half, at.y)), Line(Point(at.x + half, at.y)))
    if stronger:
        bars = (*bars, Move(Point(at.x, at.y - half)), Line(Point(at.x, at.y + half)))
    return (Shape(paths.circle(at, SIGN / 2), Pen(ink, 0.4), palette.card), Shape(bars, Pen(ink, 0.6)))
