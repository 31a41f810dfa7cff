"""The one measure of words: how wide and how high a line of text is, and where it breaks, in every backend.

Screen, SVG and PDF draw the very glyphs `setting` returns, at the very places, so the screen is the paper.
Sizes are points and results are millimetres.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from ecomap.render.letters import bare, clean, clusters, isolated
from ecomap.render.shaping import Glyph, Run, Setting, face, font_names, font_path, has_letters, setting, units_per_em
from ecomap.render.sides import keeping_sides

__all__ = [
    "LINE_HEIGHT",
    "MM_PER_POINT",
    "Glyph",
    "Run",
    "Setting",
    "ascent",
    "bare",
    "capital_height",
    "clean",
    "clusters",
    "descent",
    "face",
    "font_names",
    "font_path",
    "has_letters",
    "isolated",
    "line_height",
    "setting",
    "units_per_em",
    "width",
    "wrap",
]

MM_PER_POINT = 25.4 / 72
"""Millimetres in one point, as printers count since PostScript."""

LINE_HEIGHT = 1.4
"""From one baseline to the next, in type sizes."""

_ASCENT, _DESCENT, _CAPITAL = 1.26, 0.32, 0.713  # Andika: Vietnamese Ấ, ỵ, and H
_BREAK_AFTER = frozenset("-/\u2010\u2013\u2014")


def width(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a line of text is, in millimetres, at a size in points."""
    return setting(text, bold).width * size * MM_PER_POINT


def ascent(size: float) -> float:
    """Return how far the highest capital with its accents rises above the baseline, in millimetres."""
    return _ASCENT * size * MM_PER_POINT


def descent(size: float) -> float:
    """Return how far the lowest letter with its accents hangs below the baseline, in millimetres."""
    return _DESCENT * size * MM_PER_POINT


def capital_height(size: float) -> float:
    """Return the height of a plain capital, in millimetres: half of it centres a word on a height."""
    return _CAPITAL * size * MM_PER_POINT


def line_height(size: float) -> float:
    """Return the distance of two baselines, in millimetres."""
    return LINE_HEIGHT * size * MM_PER_POINT


@lru_cache(maxsize=4096)
def wrap(text: str, size: float, room: float, lines: int | None = None, bold: bool = False) -> tuple[str, ...]:
    """Return text broken into lines no wider than `room` (mm); nothing is ever cut off.

    `lines` is the number aimed for: text that fits in so many is balanced over as few as it needs.
    Text that does not fit takes more lines; a word wider than the room is broken between letters.
    """
    broken = _fill(text, size, room, bold)
    if lines is None or not 1 < len(broken) <= lines:
        return broken
    return _balanced(text, size, room, bold, broken)


def _balanced(text: str, size: float, room: float, bold: bool, widest: tuple[str, ...]) -> tuple[str, ...]:
    narrow, wide, best = room / 2, room, widest
    for _ in range(6):
        middle = (narrow + wide) / 2
        trial = _fill(text, size, middle, bold)
        if len(trial) == len(widest) and bare(" ".join(trial)).split() == bare(" ".join(widest)).split():
            wide, best = middle, trial
        else:
            narrow = middle
    return best


def _fill(text: str, size: float, room: float, bold: bool) -> tuple[str, ...]:
    return tuple(
        line for paragraph in text.split("\n") for line in keeping_sides(_filled(clean(paragraph), size, room, bold))
    )


def _filled(paragraph: str, size: float, room: float, bold: bool) -> list[str]:
    """Return one paragraph, broken."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(paragraph):
        if line and width((line + piece).rstrip(" "), size, bold) > room:
            lines.append(line.rstrip(" "))
            line = ""
        line += piece.lstrip(" ") if not line else piece
        while width(line.rstrip(" "), size, bold) > room and len(clusters(line.rstrip(" "))) > 1:
            head = _longest_head(line, size, room, bold)
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line.rstrip(" ")]


def _longest_head(word: str, size: float, room: float, bold: bool) -> str:
    letters = clusters(word)
    low, high = 1, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if width("".join(letters[:middle]), size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return "".join(letters[:low])


def _pieces(text: str) -> Iterator[str]:
    """Yield words with the space or hyphen after them: a line may end behind each."""
    start = 0
    for at, (here, following) in enumerate(pairwise(text + " "), 1):
        if (here == " " and following != " ") or (here in _BREAK_AFTER and following != " "):
            yield text[start:at]
            start = at
    if start < len(text):
        yield text[start:]
