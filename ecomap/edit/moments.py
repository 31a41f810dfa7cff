"""Dated snapshots of the map, kept inside it; and how long the automatic ones are kept."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.edit.entries import TABLES, put, without
from ecomap.model.document import Document, Moment, new_id
from ecomap.model.person import ElementId


def keep_moment(document: Document, on: datetime.date, title: str = "") -> Document:
    """Keep how the map is now; moments hold no moments."""
    return put(document, Moment(id=new_id(), on=on, title=title, was=replace(document, moments={})))


def forget_moment(document: Document, moment: ElementId) -> Document:
    """Forget one moment."""
    return without(document, "moments", (moment,))


def return_to(document: Document, moment: ElementId) -> Document:
    """Make the map what it was at a moment; all moments stay, and whatever protects somebody stays, too.

    Restrictions, decisions and who is kept apart are as they are now, for everybody who was on the map then.
    """
    was = document.moments[moment].was
    there = frozenset(element for table in TABLES.values() for element in getattr(was, table))
    restrictions = {key: one for key, one in document.restrictions.items() if one.about in there}
    apart = {key: one for key, one in document.keep_apart.items() if {one.a, one.b or one.a} <= there}
    decided = {
        element: replace(was.standing(element), decisions=standing.decisions)
        for element, standing in document.standings.items()
        if element in there and standing.decisions
    }
    return replace(
        was,
        moments=document.moments,
        standings={**was.standings, **decided},
        restrictions={**was.restrictions, **restrictions},
        keep_apart={**was.keep_apart, **apart},
    )
