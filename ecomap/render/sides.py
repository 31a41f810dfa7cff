"""Lines of one paragraph, each of which reads by itself in the direction it has in the whole.

A line is set alone. Broken within an Arabic name, an English sentence would go on as if it were Arabic: so every line
is told the direction of its paragraph, and what was open at its beginning is opened again (Unicode Standard Annex 9).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ecomap.render.letters import ISOLATES

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _EITHER, _END = "\u2066", "\u2067", "\u2068", "\u2069"


def keeping_sides(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of a paragraph with the marks of direction each needs; none where nothing is isolated."""
    text = "".join(lines)
    if len(lines) < 2 or not any(mark in text for mark in ISOLATES):
        return tuple(lines)
    found, start, still_open = [], 0, [_side(text, isolated_too=False)]
    for line in lines:
        before = "".join(still_open)
        for at, letter in enumerate(line, start):
            if letter == _END and len(still_open) > 1:
                still_open.pop()
            elif letter in ISOLATES and letter != _END:
                still_open.append(_side(text[at + 1 :]) if letter == _EITHER else letter)
        start += len(line)
        found.append(before + line + _END * len(still_open))
    return tuple(found)


def _side(text: str, *, isolated_too: bool = True) -> str:
    """Return the mark of the direction of a text's first letter; of the first that is not isolated, if so asked."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if letter in ISOLATES:
            depth = max(depth + (-1 if letter == _END else 1), 0)
        elif kind in ("L", "R", "AL") and (isolated_too or not depth):
            return _LEFT_TO_RIGHT if kind == "L" else _RIGHT_TO_LEFT
    return _LEFT_TO_RIGHT
