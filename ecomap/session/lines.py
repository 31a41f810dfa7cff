"""What a typed line means on an open map: read once, however often it is asked for, and on any thread."""

from __future__ import annotations

import datetime
from collections.abc import Set
from dataclasses import dataclass

from ecomap.edit.phrases import Understanding, understand
from ecomap.model.document import Document
from ecomap.model.person import ElementId


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Line:
    """A line, and all that its meaning rests on."""

    text: str
    document: Document
    anchor: ElementId | None
    on: datetime.date
    unseen: Set[ElementId]
    """Whom whoever types cannot see."""

    def same(self, other: Line) -> bool:
        """Say whether another line means the very same."""
        return (
            self.document is other.document
            and (self.text, self.anchor, self.on) == (other.text, other.anchor, other.on)
            and self.unseen == other.unseen
        )


class Lines:
    """Reads lines, and keeps what the last one means: who presses Enter has just seen it explained."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self._last: tuple[Line, Understanding] | None = None

    def read(self, line: Line) -> Understanding:
        """Return what a line means; a list of hundreds of people takes seconds on a large map."""
        last = self._last
        if last is not None and last[0].same(line):
            return last[1]
        found = understand(line.text, line.document, line.anchor, line.on, unseen=line.unseen)
        self._last = line, found
        return found
