"""What is kept from whom of two entries that are one: of two limits the stricter holds, always."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from ecomap.edit.entries import without
from ecomap.edit.restrict import restrict
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction


def with_strictest(document: Document, before: Document, pair: tuple[ElementId, ElementId]) -> Document:
    """Return a merged map in which all that was kept of either entry is kept of the one person."""
    kept = pair[0]
    own = [one for one in before.restrictions.values() if one.about in pair]
    document = without(document, "restrictions", [one.id for one in own])
    by_fact: dict[str, list[Restriction]] = {}
    for one in own:
        by_fact.setdefault(one.fact, []).append(replace(one, about=kept))
    for alike in by_fact.values():
        document = restrict(document, strictest(alike))
    return document


def strictest(alike: Iterable[Restriction]) -> Restriction:
    """Return the one limit that keeps all that some on the same fact keep; the earliest day to look at it again."""
    first, *others = alike
    for one in others:
        reserve = max(first.reserve, one.reserve, key=lambda each: each.strictness)
        first = replace(
            first,
            reserve=reserve,
            role_instead=first.role_instead if first.role_instead == one.role_instead else "",
            reason=_together(first.reason, one.reason),
            source=_together(first.source, one.source),
            review=min(first.review or datetime.date.max, one.review or datetime.date.max),
        )
        if first.review == datetime.date.max:
            first = replace(first, review=None)
    return first


def _together(one: str, two: str) -> str:
    return "; ".join(dict.fromkeys(text for text in (one, two) if text))
