"""The words under (or over) a symbol: set in lines, never cut, measured as they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ecomap.geometry import Point
from ecomap.render.drawing import Colour, Words
from ecomap.render.typeface import MM_PER_POINT, clean, width, wrap

LEADING = 1.18
"""From one baseline to the next within a label, in type sizes."""
RISE = 0.86
"""Of the type size: from the top of a line's room to its baseline."""
FALL = 0.28
"""Of the type size: from the baseline to the bottom of the last line's room."""

_GROWTHS, _GROWTH = 9, 1.12


@dataclass(frozen=True, slots=True)
class Text:
    """Words of one kind in a label."""

    words: str
    size: float
    """Points."""
    colour: Colour
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Set lines about the middle of their upper edge at (0, 0), and the room they take."""

    lines: tuple[Words, ...]
    width: float
    height: float


@lru_cache(maxsize=16384)
def in_lines(words: str, size: float, room: float, bold: bool) -> tuple[str, ...]:
    """Return words in at most two balanced lines no narrower than `room` (mm) needs: the room grows, never the cut.

    Only words that two lines of well over twice the room would not hold take a third line.
    """
    longest = max((width(word, size, bold) for word in clean(words).split()), default=0.0)
    space = max(room, longest + 0.01)
    for _ in range(_GROWTHS):
        lines = wrap(words, size, space, 2, bold)
        if len(lines) <= 2:
            return lines
        space *= _GROWTH
    return lines


def label(texts: tuple[Text, ...], room: float) -> Label:
    """Return texts set below each other, each centred."""
    lines: list[Words] = []
    top, widest, fall = 0.0, 0.0, 0.0
    for text in texts:
        em = text.size * MM_PER_POINT
        for line in in_lines(text.words, text.size, room, text.bold):
            top += em * (LEADING if lines else RISE)
            lines.append(Words(line, Point(0.0, top), text.size, text.colour, "middle", text.bold))
            widest = max(widest, width(line, text.size, text.bold))
            fall = em * FALL
    return Label(tuple(lines), widest, top + fall)
