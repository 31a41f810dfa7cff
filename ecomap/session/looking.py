"""What each seat sees and may do: together, the young person's copy; alone, the coordinator sees the file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ecomap.model.copies import Audience, Copier, Copy
from ecomap.model.diagram import Seat
from ecomap.model.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """What somebody at a seat sees and may do."""

    audience: Audience
    private: bool
    """Decisions, restrictions, bonds, the search, private facts and notes: seen, and may be changed."""
    clinical: bool
    """The drawing has clinical marks and words, and bonds."""


LOOKING: Mapping[Seat, Looking] = MappingProxyType(
    {
        Seat.TOGETHER: Looking(audience=Audience.YOUNG_PERSON, private=False, clinical=False),
        Seat.COORDINATOR: Looking(audience=Audience.FILE, private=True, clinical=True),
    }
)


class Eyes:
    """Copies of an open map for each seat; what did not change is the same object in the next copy."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._copiers = {seat: Copier(looking.audience) for seat, looking in LOOKING.items()}

    def copy(self, document: Document, seat: Seat) -> Copy:
        """Return what a seat sees of a document, today or on the map's own day."""
        return self._copiers[seat].copy(document, document.on or datetime.date.today())
