"""Document → Copy for one audience: the only thing drawings, papers and exports accept.

A copy is made before anything is laid out, drawn, counted or named. It is put together from what may be seen,
table by table: what nobody thought of is absent, not present.
"""

from __future__ import annotations

import datetime

from ecomap.model.document import Document

from .audience import ALLOWANCES, Allowance, Audience, Copy
from .guests import barred, guests, listed
from .hidden import Hidden, hidden
from .people import people
from .tables import put_together

__all__ = ["Audience", "Copy", "barred", "copy_for", "guests", "listed"]


def copy_for(document: Document, audience: Audience, on: datetime.date) -> Copy:
    """Return what an audience may see of a document; `on` is the day it shows, unless the map names its own."""
    day = document.on or on
    if audience is Audience.FILE:
        return Copy(audience=audience, shown=document, on=day)
    allowance = ALLOWANCES[audience]
    kept_away = hidden(document, allowance)
    return Copy(audience=audience, shown=_shown(document, allowance, kept_away), on=day)


def _shown(document: Document, allowance: Allowance, kept_away: Hidden) -> Document:
    """Return the document of a copy."""
    invitations = guests(document) if allowance.drawing_by_consent else listed(document)
    invited = frozenset(one.person for one in guests(document))
    cast = people(document, allowance, kept_away, invited)
    network = not allowance.drawing_by_consent or document.papers.drawing_for_guests
    if not network:
        cast = {key: one for key, one in cast.items() if key in invited or key == document.young_person}
    return put_together(document, allowance, kept_away, cast, invitations, network=network)
