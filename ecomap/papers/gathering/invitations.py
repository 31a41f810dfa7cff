"""An invitation for each guest, as a card: in the young person's voice, with the service's address and no other."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Invitation
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.written import Column, lowered, parts
from ecomap.papers.styles.paper_cut import bunting, hills
from ecomap.render.drawing import Drawing

NAME = "invitations"
TITLE = "Invitations"
_TOP, _BOTTOM = 38.0, 176.0
_COLUMN = Column(left=16.0, room=116.0, high=_BOTTOM - _TOP)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return one card a guest, in order of naming; a card goes on behind itself if it has more to say than fits."""
    made: list[Drawing] = []
    for number, invitation in enumerate(guests(copy.shown)):
        made.extend(_card(copy, dress, invitation, number))
    return tuple(made)


def _card(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Iterator[Drawing]:
    """Yield one guest's card, a page or more; it names nobody else's help."""
    found: list[sheet.Block] = []
    top = _TOP
    for gap, part in parts(copy, dress, invitation, number, _COLUMN):
        if found and top + gap + part.bottom > _BOTTOM:
            yield _finished(found, dress)
            found, top = [], _TOP
        found.append(lowered(part, top + (gap if found else 0.0)))
        top = found[-1].bottom
    yield _finished(found, dress)


def _finished(found: list[sheet.Block], dress: Dressing) -> Drawing:
    """Return a page of a card between bunting and hills."""
    art = (bunting(sheet.A5, dress.palette, 0.05), hills(sheet.A5, dress.palette, 0.06))
    figures = (*art, *(figure for part in found for figure in part.figures))
    return sheet.made(figures, sheet.A5, TITLE, dress.palette)
