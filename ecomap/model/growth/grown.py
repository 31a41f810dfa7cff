"""The figures of a map from the start until now, as an audience may see them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from ecomap.model.copies import Audience, Copy, copy_for, copy_then
from ecomap.model.document import Document

from .as_of import as_of, at_start, days
from .counted import Counted, Who, counted
from .gained import Gain, gained


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """The figures of the start, of a day between if one was asked for, and of now; and what came between them."""

    dated: bool
    """A moment says when the start was; else it is what was on file, as it was first written down."""
    start: Counted
    between: Counted | None
    now: Counted
    gained: Mapping[Gain, Who]
    """From the start until now."""
    gained_between: Mapping[Gain, Who]
    """From the start until the day between; empty if none was asked for."""


def growth(document: Document, audience: Audience, on: datetime.date, between: datetime.date | None = None) -> Growth:
    """Return how a network grew, counted in what an audience may see today: the file's copy counts everything."""
    start, now = _start(document, audience, on), copy_for(document, audience, on)
    middle = copy_of(document, audience, between) if between is not None else None
    return Growth(
        dated=bool(document.moments),
        start=counted(start),
        between=counted(middle) if middle is not None else None,
        now=counted(now),
        gained=gained(start, now),
        gained_between=gained(start, middle) if middle is not None else {},
    )


def copy_of(document: Document, audience: Audience, day: datetime.date) -> Copy:
    """Return what an audience may see today of the map as it was on a day.

    When each fact was written down, and how somebody came onto the map, is for the file alone: what others see of a
    day is the last moment up to it; before the first one, that one.
    """
    if audience is Audience.FILE:
        return Copy(audience=audience, shown=as_of(document, day), on=day)
    moments = sorted(document.moments.values(), key=lambda one: one.on)
    if not moments:
        return copy_for(document, audience, day)
    return copy_then(document, next((one for one in reversed(moments) if one.on <= day), moments[0]), audience)


def _start(document: Document, audience: Audience, on: datetime.date) -> Copy:
    """Return what an audience may see today of the map as it was when the work began."""
    first = min((moment.on for moment in document.moments.values()), default=None)
    if first is not None or audience is not Audience.FILE:
        return copy_of(document, audience, first or on)
    return Copy(audience=audience, shown=at_start(document), on=document.on or on)


MOST_TIMES = 24
"""How many times a line over time shows at most."""


def over_time(document: Document, audience: Audience, on: datetime.date) -> tuple[Counted, ...]:
    """Return the figures of every day of which the map says something, at most `MOST_TIMES`, and those of now.

    To all but the file's readers, of its moments alone.
    """
    now = counted(copy_for(document, audience, on))
    known = days(document) if audience is Audience.FILE else sorted({one.on for one in document.moments.values()})
    before = [day for day in known if day < now.on]
    step = -(-len(before) // (MOST_TIMES - 1)) or 1
    chosen = before[(len(before) - 1) % step :: step]
    return (*(counted(copy_of(document, audience, day)) for day in chosen), now)
