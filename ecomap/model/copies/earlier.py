"""A moment as an audience may see it today: whatever protects somebody now protected them then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ecomap.model.contact import Standing
from ecomap.model.document import Document, Moment
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction

from .audience import ALLOWANCES, Audience, Copy


def as_seen_today(document: Document, moment: Moment, audience: Audience) -> Document:
    """Return the document of a moment with today's restrictions, decisions and wishes about papers.

    What was kept from somebody then is kept as well. Who is kept from this audience today and was not on the map yet
    is added, to be left out of the copy with all that names them: a sentence may be older than whom it names.
    """
    reserves = ALLOWANCES[audience].reserves
    was = moment.was
    restrictions = {key: _whole(one, was) for key, one in document.restrictions.items()}
    away = {one.about for one in restrictions.values() if not one.fact and one.reserve in reserves}
    unseen = {key: one for key, one in document.people.items() if key in away and key not in was.people}
    return replace(
        was,
        on=moment.on,
        people={**was.people, **unseen},
        restrictions={**was.restrictions, **restrictions},
        keep_apart={**was.keep_apart, **document.keep_apart},
        standings={**was.standings, **_decided(document, was)},
        papers=document.papers,
        moments={},
    )


def _whole(restriction: Restriction, was: Document) -> Restriction:
    """Return a restriction that leaves nothing at all of somebody who was not on the map yet."""
    return restriction if restriction.about in was.people else replace(restriction, role_instead="")


def _decided(document: Document, was: Document) -> Mapping[ElementId, Standing]:
    """Return how everybody stood then, with what is decided about them now."""
    return {
        element: replace(was.standing(element), decisions=standing.decisions)
        for element, standing in document.standings.items()
        if standing.decisions and (element in was.people or element in was.places)
    }


def file_then(moment: Moment) -> Copy:
    """Return a moment as it stands in the file, which sees all."""
    return Copy(audience=Audience.FILE, shown=replace(moment.was, on=moment.on), on=moment.on)
