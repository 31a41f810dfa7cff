"""Document → Copy for one audience: the only thing drawings, papers and exports accept."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.document import Document


class Audience(Enum):
    """For whom a copy is made."""

    YOUNG_PERSON = "young-person"
    GUESTS = "guests"
    COORDINATOR = "coordinator"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What one audience may see, as a document from which everything else is gone. Made by `copy_for` alone."""

    audience: Audience
    shown: Document
    on: datetime.date
    """The day the copy shows; ages are computed at it."""
