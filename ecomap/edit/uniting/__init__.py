"""Two maps that come from one, put together by ids: what either did is done; of two limits the stricter holds."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.edit.people import drop_unused_pictures
from ecomap.edit.uniting.clash import GONE, Clash
from ecomap.edit.uniting.mending import mended
from ecomap.edit.uniting.taking import at, other, take_other
from ecomap.edit.uniting.values import united
from ecomap.model.document import Document
from ecomap.model.rules import problems

__all__ = ["GONE", "CannotUnite", "Clash", "United", "at", "other", "take_other", "unite"]


class CannotUnite(Exception):
    """Two maps do not come from one, or no sound map can be made of both."""


@dataclass(frozen=True, slots=True)
class United:
    """A map with what both sides did."""

    document: Document
    clashes: tuple[Clash, ...] = ()
    """Of what both sides said otherwise; where somebody stands on a drawing is not among it."""


def unite(was: Document | None, here: Document, there: Document) -> United:
    """Put two maps together that were the same once; `was` is what both come from, None if nobody knows.

    Nothing that one side wrote is lost: what one removed and the other changed, or names, is there. A limit (who is
    kept from whom, or hidden) that one side alone took away holds. Raise `CannotUnite`.
    """
    first = was or Document(id=here.id, young_person=here.young_person)
    if any((one.id, one.young_person) != (here.id, here.young_person) for one in (first, there)):
        raise CannotUnite("These are maps of two different people.")
    clashes: list[Clash] = []
    document = united(was or GONE, here, there, (), clashes)
    document, clashes = mended(document, (here, there, first), clashes)
    for problem in problems(document):
        raise CannotUnite(problem.words)
    told = tuple(clash for clash in clashes if clash.way[0] not in _DRAWN)
    return United(drop_unused_pictures(document), told)


_DRAWN = frozenset(("diagrams", "free", "modes", "unknown"))
"""Fields that say where things stand, or that nobody here understands: both are done again in a moment, or not told."""
