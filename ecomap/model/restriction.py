"""Who may not see what: restrictions on a person, a place, or a single fact of theirs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum

from ecomap.model.person import ElementId


class Reserve(Enum):
    """For whom something is kept, the strictest first: each keeps all that those after it keep."""

    FILE_ONLY = "file_only"
    """Absent from every copy but the file's."""
    ME_AND_WORKER = "me_and_worker"
    """"Just for me and my worker": on the young person's own papers and in the file."""
    NOT_FOR_FAMILY = "not_for_family"
    """On everything but what guests get."""

    @property
    def strictness(self) -> int:
        """How strict it is: of two limits, the one with more of it holds."""
        return -list(Reserve).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """Keeps an element, or one fact of it, for some copies; and says why, on whose word, until when."""

    id: ElementId
    about: ElementId
    fact: str = ""
    """The name of a field ("reach", "name.surname", "born"); empty: the whole element and all that names it."""
    reserve: Reserve = Reserve.FILE_ONLY
    role_instead: str = ""
    """What stands in the place of a restricted carer: "foster carer"; empty: nothing does."""
    reason: str = ""
    source: str = ""
    review: datetime.date | None = None
