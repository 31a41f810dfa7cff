"""Words from right to left in files of other programs: each with the mark of its direction, and kept to itself.

What stands alone in its paragraph or cell needs no isolate around it, and is found and sorted as it was typed;
within a sentence the isolates stay (Unicode Standard Annex 9), for not every program goes by the mark alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_OPENING, _CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text of one direction."""

    text: str
    from_right: bool


def stretches(text: str) -> tuple[Stretch, ...]:
    """Return a text in stretches: what is isolated in it is by itself; one that is nothing else loses its isolates."""
    found = tuple(_parted(text))
    if len(found) == 1 and _isolated(found[0]):
        inner = found[0][1:-1]
        return (Stretch(inner, from_right(inner)),)
    return tuple(Stretch(one, _isolated(one) and from_right(one)) for one in found)


def from_right(text: str) -> bool:
    """Tell whether a text is written from right to left: its first letter with a direction is (UAX #9, rule P2)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"


def _isolated(text: str) -> bool:
    return text[:1] in _OPENING and text[-1:] == _CLOSING if text else False


def _parted(text: str) -> Iterator[str]:
    """Yield a text in parts, each isolate with all that is in it as one; at least one part, maybe empty."""
    start, deep = 0, 0
    for at, letter in enumerate(text):
        if letter in _OPENING:
            if not deep and at > start:
                yield text[start:at]
                start = at
            deep += 1
        elif letter == _CLOSING and deep:
            deep -= 1
            if not deep:
                yield text[start : at + 1]
                start = at + 1
    if start < len(text) or not text:
        yield text[start:]
