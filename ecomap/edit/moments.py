"""Dated snapshots of the map, kept inside it; and how long the automatic ones are kept."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ecomap.edit.entries import put, without
from ecomap.model.document import Document, Moment, new_id
from ecomap.model.person import ElementId


def keep_moment(document: Document, on: datetime.date, title: str = "") -> Document:
    """Keep how the map is now; moments hold no moments."""
    return put(document, Moment(id=new_id(), on=on, title=title, was=replace(document, moments={})))


def forget_moment(document: Document, moment: ElementId) -> Document:
    """Forget one moment."""
    return without(document, "moments", (moment,))


def return_to(document: Document, moment: ElementId) -> Document:
    """Make the map what it was at a moment; all moments stay."""
    return replace(document.moments[moment].was, moments=document.moments)
