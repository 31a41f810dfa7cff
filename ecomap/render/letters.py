"""Text as letters: cleaned of what may not be drawn, isolated from its neighbours, cut where a reader would cut it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
"""Marks that keep the direction of a name to itself; never drawn."""
JOINERS = frozenset("\u200c\u200d")
"""Marks that join or part the letters beside them; never drawn by themselves."""


def clean(text: str) -> str:
    """Return text as it may be drawn: composed (NFC), without controls, with every kind of space a plain one.

    Direction overrides and marks are dropped, so that a pasted name cannot turn its neighbours around;
    isolates stay, for words joined by `isolated`.
    """
    return "".join(_drawable(unicodedata.normalize("NFC", text)))


def isolated(text: str) -> str:
    """Return a name fit to stand within a sentence of another direction (Unicode Standard Annex 9, isolates)."""
    return f"\u2068{bare(clean(text))}\u2069"


def bare(text: str) -> str:
    """Return a text without its isolates, to be compared with another."""
    return "".join(letter for letter in text if letter not in ISOLATES)


def clusters(text: str) -> tuple[str, ...]:
    """Return text cut into what a reader takes for one letter: marks, joiners and selectors stay with theirs."""
    found: list[str] = []
    for character in text:
        if found and (_clings(character) or found[-1][-1] == "\u200d"):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def _clings(character: str) -> bool:
    return (
        unicodedata.category(character).startswith("M")
        or character in JOINERS
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or _is_tag(character)
    )


def _is_tag(character: str) -> bool:
    """Say whether a character belongs to the spelling of a flag."""
    return "\U000e0020" <= character <= "\U000e007f"


def _drawable(text: str) -> Iterator[str]:
    for character in text:
        category = unicodedata.category(character)
        if ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef":
            continue  # no character at all: neither XML nor PDF may hold it
        if character in "\u00a0\u202f":
            yield "\u00a0"
        elif category in ("Zs", "Zl", "Zp") or character in "\t\n\r":
            yield " "
        elif category not in ("Cc", "Cf", "Cs") or character in ISOLATES | JOINERS or _is_tag(character):
            yield character
