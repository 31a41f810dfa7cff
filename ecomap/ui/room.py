"""How the room of the window is shared out: what stands about the map folds where the drawing would have too little."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Part(Enum):
    """What stands about the map and can fold to a tab."""

    KEY = "key"
    """The strip below the map, in Coordinator view."""
    LIST = "list"
    COLUMN = "column"
    """The column on the right: the key and who waits, or what is known of who is selected."""


ORDER = (Part.KEY, Part.LIST, Part.COLUMN)
"""What folds first."""
LEAST, ENOUGH = 0.45, 0.55
"""Parts fold where all of them together leave the drawing less than the one share of the window, until it has the
other: nothing folds for a few pixels, and what folds is worth it."""
NARROWEST = 480
"""The map is never narrower than this beside parts that can fold, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What there is to share out, all in pixels."""

    width: int
    height: int
    bars: int
    """How high all is that stands above the map, and below it in any case."""
    sizes: dict[Part, int]
    """How wide, or how high, the parts are that are wanted."""
    tabs: int
    """How high the row is in which tabs of folded parts stand, where that is a row of its own."""
    beside: int = 0
    """What else stands beside the map: it was asked for, and takes nothing from its share."""

    def share(self, folded: Iterable[Part]) -> float:
        """Return which share of the window the drawing has, if these parts are folded."""
        width, height = self._left(frozenset(folded))
        return width * height / max(self.width * self.height, 1)

    def is_wide(self, folded: Iterable[Part]) -> bool:
        """Say whether the map is wide enough, if these parts are folded."""
        return self._left(frozenset(folded))[0] - self.beside >= NARROWEST

    def _left(self, folded: frozenset[Part]) -> tuple[int, int]:
        open_ = {part: size for part, size in self.sizes.items() if part not in folded}
        below = open_.pop(Part.KEY, 0) + (self.tabs if folded else 0)
        return max(self.width - sum(open_.values()), 0), max(self.height - self.bars - below, 0)


def folded(room: Room) -> frozenset[Part]:
    """Return which parts fold: none where the drawing has its least share, else one by one until it has enough."""
    if room.share(()) >= LEAST and room.is_wide(()):
        return frozenset()
    gone: list[Part] = []
    for part in ORDER:
        if part in room.sizes:
            gone.append(part)
            if room.share(gone) >= ENOUGH and room.is_wide(gone):
                break
    return frozenset(gone)
