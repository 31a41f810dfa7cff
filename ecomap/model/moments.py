"""Moments in the order of time, and whether two states of a map hold the same facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ecomap.model.document import Document, Moment
from ecomap.model.person import ElementId


def in_time(moments: Mapping[ElementId, Moment]) -> tuple[Moment, ...]:
    """Return moments from the first to the last; those of one day in the order in which they were kept."""
    return tuple(sorted(moments.values(), key=lambda one: one.on))


def same_facts(one: Document, other: Document) -> bool:
    """Say whether two documents hold the same but for moments, and for where things are drawn."""
    return one is other or _facts(one) == _facts(other)


def last_time(document: Document) -> Moment | None:
    """Return the latest moment at which the map was another than it is now; else the latest, if there is any."""
    moments = in_time(document.moments)
    others = (one for one in reversed(moments) if not same_facts(one.was, document))
    return next(others, moments[-1] if moments else None)


def _facts(document: Document) -> Document:
    return replace(document, moments={}, diagrams=(), free=())
