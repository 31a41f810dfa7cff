"""Document → Copy for one audience: the only thing drawings, papers and exports accept.

A copy is made before anything is laid out, drawn, counted or named. It is put together from what may be seen,
table by table: what nobody thought of is absent, not present.
"""

from __future__ import annotations

import datetime

from ecomap.model.document import Document
from ecomap.model.person import ElementId

from .audience import ALLOWANCES, Audience, Copy
from .guests import barred, guests, listed, public
from .hidden import hidden
from .part import part_of
from .people import Cast
from .remembered import Remembered
from .tables import put_together
from .then import copy_then, moments_seen, with_then
from .withheld import NOTHING_WITHHELD, Secret, Sort, Withheld, plain, withheld
from .young import under_18

__all__ = [
    "NOTHING_WITHHELD",
    "Audience",
    "Copier",
    "Copy",
    "Secret",
    "Sort",
    "Withheld",
    "barred",
    "copy_for",
    "copy_then",
    "guests",
    "listed",
    "moments_seen",
    "part_of",
    "plain",
    "public",
    "with_then",
    "withheld",
]


def copy_for(document: Document, audience: Audience, on: datetime.date) -> Copy:
    """Return what an audience may see of a document; `on` is the day it shows, unless the map names its own."""
    return Copier(audience).copy(document, on)


class Copier:
    """Makes copies for one audience, one after the other, of a document that changes a little each time.

    What did not change is the same object in the next copy, so that nothing is drawn twice.
    """

    def __init__(self, audience: Audience) -> None:
        self.audience = audience
        self._seen: tuple[Document, Copy] | None = None
        self._remembered: Remembered | None = None

    def copy(self, document: Document, on: datetime.date) -> Copy:
        """Return what the audience may see of a document."""
        day = document.on or on
        if self._seen is not None and self._seen[0] is document and self._seen[1].on == day:
            return self._seen[1]
        shown = document if self.audience is Audience.FILE else self._shown(document)
        made = Copy(audience=self.audience, shown=shown, on=day, under_18=self._young(document, day))
        self._seen = (document, made)
        return made

    def _young(self, document: Document, day: datetime.date) -> frozenset[ElementId]:
        """Return the guests under 18, for whoever keeps the list."""
        if self.audience is Audience.FILE:
            return under_18(document, guests(document), day)
        if self.audience is Audience.COORDINATOR:
            return under_18(document, guests(document), day, hidden(document, ALLOWANCES[self.audience]))
        return frozenset()

    def _shown(self, document: Document) -> Document:
        """Return the document of a copy."""
        allowance = ALLOWANCES[self.audience]
        kept_away = hidden(document, allowance)
        invited = frozenset(one.person for one in guests(document))
        cast = Cast.of(document, allowance, kept_away, invited)
        network = not allowance.drawing_by_consent or document.papers.drawing_for_guests
        same = (kept_away, cast.limits, network or invited)
        self._remembered = (self._remembered or Remembered(same)).next(same)
        people = cast.people(document, self._remembered)
        if not network:
            people = {key: one for key, one in people.items() if key in invited or key == document.young_person}
        invitations = guests(document) if allowance.drawing_by_consent else listed(document)
        return put_together(
            document, allowance, kept_away, people, invitations, network=network, remembered=self._remembered
        )
