"""A calm line of how large a network was over time, and with how many of it there was contact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.growth import Count, Counted
from ecomap.papers import sheet
from ecomap.render import paths
from ecomap.render.drawing import Colour, Figure, Meaning, Pen, Primitive, Shape, Words
from ecomap.render.look import Palette
from ecomap.render.typeface import capital_height, width

_BESIDE = 2.0
"""Between the end of a line and its words, millimetres."""
_APART = 5.5
"""Words at the ends of two lines stand at least so far from each other."""
_ABOVE = 2.2
"""From the beginning of a line to its number."""
_FOOT = 7.0
_UNDATED = 0.25
"""Which share of the width lies between a start of which no day is known and the first day that is."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line: which figure, its words, and how it is drawn: told apart in grey, too."""

    count: Count
    words: str
    dashes: tuple[float, ...] = ()


SERIES = (Series(Count.SIZE, "people"), Series(Count.IN_TOUCH, "in touch", (2.2, 1.6)))


def chart(
    times: Sequence[Counted],
    box: Box,
    palette: Palette,
    *,
    start: Counted | None = None,
    size: float = sheet.TEXT,
    words: Sequence[str] = ("At the start", "people", "in touch"),
) -> Figure:
    """Return the chart of some times, first to last; `start` is one before them of which no day is known.

    `words`: what the start without a day, and the two lines, are called.
    """
    at_start, *called = words
    points = [*((start,) if start is not None else ()), *times]
    most = max((len(one.who.get(Count.SIZE, ())) for one in points), default=0) or 1
    right = max(width(f"{most} {one}", size) for one in called) + 2 * _BESIDE
    room = Box(box.left + 2.0, box.top + 5.0, box.width - right - 2.0, box.height - _FOOT - 5.0)
    xs = _across(points, room, undated=start is not None)
    made: list[Primitive] = [_line(((room.left, room.bottom), (room.right, room.bottom)), palette.card_edge, 0.3)]
    made += _days(points, xs, room, palette, size, at_start if start is not None else "")
    ends: list[tuple[float, str]] = []
    first: list[tuple[float, int]] = []
    for series, name in zip(SERIES, called, strict=True):
        values = [len(one.who.get(series.count, ())) for one in points]
        heights = [room.bottom - value / most * room.height for value in values]
        colour = palette.accent if series.dashes else palette.ink
        made.append(_line(_steps(xs, heights, undated=start is not None), colour, 0.8, series.dashes))
        made.extend(Shape(paths.circle(Point(x, y), 1.0), None, colour) for x, y in zip(xs, heights, strict=True))
        ends.append((heights[-1], f"{values[-1]} {name}"))
        first.append((heights[0], values[0]))
    made.extend(_ends(ends, room, palette, size))
    if len(points) > 1:
        made.extend(_firsts(first, room, palette, size))
    return Figure("chart", tuple(made), box, Meaning((("Figure", "chart"),), alternative=told(points, words)))


def told(points: Sequence[Counted], words: Sequence[str]) -> str:
    """Return a chart for somebody who cannot see it: its first and its last numbers."""
    first, last = points[0], points[-1]
    sizes = (len(first.who[Count.SIZE]), len(last.who[Count.SIZE]))
    touched = (len(first.who.get(Count.IN_TOUCH, ())), len(last.who.get(Count.IN_TOUCH, ())))
    return f"{sizes[0]} → {sizes[1]} {words[1]}; {touched[0]} → {touched[1]} {words[2]}"


def _across(points: Sequence[Counted], room: Box, *, undated: bool) -> list[float]:
    """Return where each time stands: by its day; a start without a day stands at the left edge."""
    dated = [one.on for one in points[1 if undated else 0 :]]
    left = room.left + (room.width * _UNDATED if undated and len(dated) > 1 else room.width if undated else 0.0)
    span = (dated[-1] - dated[0]).days or 1
    found = [left + (room.right - left) * (day - dated[0]).days / span for day in dated]
    if len(dated) == 1 and not undated:
        found = [room.right]
    return [room.left, *found] if undated else found


def _steps(xs: Sequence[float], ys: Sequence[float], *, undated: bool) -> list[tuple[float, float]]:
    """Return a line that stays level until the next time is known; from a start without a day it simply slopes."""
    found = [(xs[0], ys[0])]
    for number, (x, y) in enumerate(zip(xs[1:], ys[1:], strict=True)):
        found += [(x, y)] if undated and number == 0 else [(x, ys[number]), (x, y)]
    return found


def _line(points: Sequence[tuple[float, float]], colour: Colour, wide: float, dashes: tuple[float, ...] = ()) -> Shape:
    return Shape(paths.polyline(tuple(Point(x, y) for x, y in points)), Pen(colour, wide, dashes))


def _days(
    points: Sequence[Counted], xs: Sequence[float], room: Box, palette: Palette, size: float, start: str
) -> Iterator[Words]:
    """Yield the words below the line: the first and the last day, and those between that have room."""
    base, last = room.bottom + _FOOT - 1.5, room.right
    named = [
        (x, start if start and number == 0 else sheet.words_for(one.on))
        for number, (x, one) in enumerate(zip(xs, points, strict=True))
    ]
    x, text = named[-1]
    free = x - width(text, size) - 3.0
    yield Words(text, Point(last, base), size, palette.quiet, "right")
    taken = room.left - 3.0
    for x, text in named[:-1]:
        left = max(x - width(text, size) / 2, room.left)
        if left >= taken + 3.0 and left + width(text, size) <= free:
            yield Words(text, Point(left, base), size, palette.quiet)
            taken = left + width(text, size)


def _ends(ends: Sequence[tuple[float, str]], room: Box, palette: Palette, size: float) -> Iterator[Words]:
    """Yield what each line says at its end; words that would meet make room for each other."""
    (upper, first), (lower, second) = ends
    lower = max(lower, upper + _APART)
    if lower > room.bottom:
        upper, lower = min(upper, room.bottom - _APART), room.bottom
    for y, text, bold, colour in ((upper, first, True, palette.ink), (lower, second, False, palette.accent)):
        yield Words(text, Point(room.right + _BESIDE, y + capital_height(size) / 2), size, colour, bold=bold)


def _firsts(first: Sequence[tuple[float, int]], room: Box, palette: Palette, size: float) -> Iterator[Words]:
    """Yield the numbers that the lines begin with: above the upper one, below the lower one if there is room."""
    (upper, many), (lower, some) = first
    yield Words(str(many), Point(room.left, upper - _ABOVE), size, palette.ink, bold=True)
    below = lower + _ABOVE + capital_height(size)
    if below < room.bottom - 1.0:
        yield Words(str(some), Point(room.left, below), size, palette.accent)
