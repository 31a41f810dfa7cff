"""Two entries under one name: whatever named the one names the other, in every table and on every drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import TABLES, omitting
from ecomap.edit.merging.histories import merged_standing
from ecomap.edit.renaming import renamed, renamed_on
from ecomap.model.contact import NOTHING_KNOWN
from ecomap.model.document import Document
from ecomap.model.person import ElementId

Pair = tuple[ElementId, ElementId]
"""The entry that stays, and the other."""


def under_one_name(document: Document, pair: Pair, holds: Mapping[str, bool]) -> Document:
    """Return the map on which all that named the other names who is kept; `holds` says whose history ends with now."""
    kept, other = pair
    changed: dict[str, Any] = {}

    def names(one: ElementId) -> ElementId:
        return kept if one == other else one

    for table in TABLES.values():
        before: Mapping[ElementId, Any] = getattr(document, table)
        after = {key: renamed(table, one, names) for key, one in before.items() if key != other}
        if len(after) < len(before) or any(after[key] is not before[key] for key in after):
            changed[table] = after
    for invitation in _of_their_own(changed.get("invitations", {}), kept):
        changed["invitations"][invitation.id] = invitation
    standing = merged_standing(document.standing(kept), document.standing(other), holds)
    standings = omitting(document.standings, pair)
    if standing != NOTHING_KNOWN and kept != document.young_person:
        standings[kept] = standing
    if standings != document.standings:
        changed["standings"] = standings
    for drawings in ("diagrams", "free"):
        changed[drawings] = tuple(renamed_on(one, names) for one in getattr(document, drawings))
    return replace(document, **changed)


def _of_their_own(invitations: Mapping[ElementId, Any], kept: ElementId) -> Iterator[Any]:
    """Yield invitations of who is kept that would reach them, or let them travel, by way of themselves."""
    for one in tuple(invitations.values()):
        if one.person == kept and kept in (one.via, one.travel_with):
            via = None if one.via == kept else one.via
            yield replace(one, via=via, travel_with=None if one.travel_with == kept else one.travel_with)
