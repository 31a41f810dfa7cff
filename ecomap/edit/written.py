"""Text as it may be kept on a map: what was typed or pasted, without what cannot be seen and would mislead."""

from __future__ import annotations

import unicodedata

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows; a name in any script does without them."""


def one_line(text: str) -> str:
    """Return a name or the like in one line: no control characters, nothing that turns the text, single spaces.

    Joiners stay: Persian, Hindi and emoji are written with them.
    """
    spaced = " ".join(text.split())
    return " ".join("".join(one for one in spaced if _is_written(one)).split())


def _is_written(character: str) -> bool:
    """Say whether a character is part of what somebody meant to write."""
    return character not in _TURNING and unicodedata.category(character) not in ("Cc", "Cs")
