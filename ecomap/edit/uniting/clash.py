"""What two people did to the same fact, each for themselves: one of the two is kept, the other can still be taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A fact of which both sides say something, and not the same."""

    way: tuple[str, ...]
    """Where it is: the fields and keys that lead to it from the document ("people", an id, "name", "text")."""
    here: Any
    """What this computer's map says; `GONE` if it was taken away there."""
    there: Any
    """What the file says."""
    kept: Any
    """What is in the map that was put together."""


class _Gone:
    """Nothing: it was taken away, or is not known yet."""

    def __repr__(self) -> str:
        return "GONE"


GONE = _Gone()
"""What stands for something that is not there."""
