"""Two values that come from one put together: what one side changed is changed, whatever the other side did.

The three-way merge of Mens (A State-of-the-Art Survey on Software Merging, 2002, §3.1), by ids instead of lines:
records by their fields, tables by their keys, sets by their members. Where both changed the same, and not alike, it is
a clash.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any

from ecomap.edit.uniting.clash import GONE, Clash
from ecomap.edit.uniting.histories import HISTORIES, united_history
from ecomap.edit.uniting.strictness import OPENING, is_looser, stricter
from ecomap.geometry import Point
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram
from ecomap.model.document import Moment, StoredPicture
from ecomap.model.family import Parentage
from ecomap.model.gathering import Session
from ecomap.model.journey import Stay
from ecomap.model.network import Sector
from ecomap.model.person import Portrait
from ecomap.model.restriction import Restriction

_WHOLE = (PartialDate, Point, Portrait, Moment, StoredPicture, Restriction, *HISTORIES)
"""Records that mean something only as a whole: half a date of one side and half of the other is nobody's."""
_WHOLE_FIELDS = frozenset(((Parentage, "parents"),))

_KEY: Mapping[type, Callable[[Any], Hashable]] = {
    Sector: lambda one: one.id,
    Session: lambda one: one.id,
    Stay: lambda one: one.person,
    Diagram: lambda one: (one.view, one.seat),
}
"""By what records in a list are known again."""
_LIMITS = frozenset(("restrictions", "keep_apart"))
"""Tables of limits: one that one side alone took away, or loosened, holds until somebody says so again."""

Way = tuple[str, ...]


def united(was: Any, here: Any, there: Any, way: Way, clashes: list[Clash]) -> Any:
    """Return a value with the changes of both sides; add to the clashes what only one side can have."""
    if here == there or was == there:
        return here
    if was == here:
        return there
    if GONE in (here, there):
        return _decided(here, there, way, clashes)
    if _has_fields(here) and type(here) is type(there):
        return _record(was, here, there, way, clashes)
    if isinstance(here, Mapping) and isinstance(there, Mapping):
        return united_table(was if isinstance(was, Mapping) else {}, here, there, way, clashes)
    if isinstance(here, frozenset):
        return (here & there) | (here - was) | (there - was)
    if type(here) is type(there) is tuple and (here or there):
        return _list(was if isinstance(was, tuple) else (), here, there, way, clashes)
    return _decided(here, there, way, clashes)


def united_table(
    was: Mapping[Any, Any], here: Mapping[Any, Any], there: Mapping[Any, Any], way: Way, clashes: list[Clash]
) -> Mapping[Any, Any]:
    """Return a table with the entries of both sides, in the order of this one; the very same if nothing is new."""
    found: dict[Any, Any] = {}
    for key in dict.fromkeys((*here, *there)):
        before, ours, theirs = (table.get(key, GONE) for table in (was, here, there))
        limited = way[0] in _LIMITS and before is not GONE and ours != theirs
        if limited and (is_looser(ours, before) or is_looser(theirs, before)):
            one = _decided(ours, theirs, (*way, str(key)), clashes)
        else:
            one = united(before, ours, theirs, (*way, str(key)), clashes)
        if one is not GONE:
            found[key] = one
    return here if found == here and list(found) == list(here) else found


def _record(was: Any, here: Any, there: Any, way: Way, clashes: list[Clash]) -> Any:
    """Return a record with the fields that each side changed."""
    changed: dict[str, Any] = {}
    for field in fields(here):
        ours, theirs = getattr(here, field.name), getattr(there, field.name)
        before = getattr(was, field.name) if type(was) is type(here) else _unsaid(field, ours)
        inside = (*way, field.name)
        if not way and field.name in _LIMITS:
            one = united_table(before, ours, theirs, inside, clashes)
        elif (type(here), field.name) in _WHOLE_FIELDS and ours != theirs and before not in (ours, theirs):
            one = _decided(ours, theirs, inside, clashes)
        else:
            one = united(before, ours, theirs, inside, clashes)
        if one is not ours:
            changed[field.name] = one
    return replace(here, **changed) if changed else here


def _unsaid(field: Any, ours: Any) -> Any:
    """Return what a field is if nobody says; `GONE` if somebody has to, or it lets something be seen."""
    if field.name in OPENING or _has_fields(ours):
        return GONE
    if field.default_factory is not MISSING:
        return field.default_factory()
    return GONE if field.default is MISSING else field.default


def _has_fields(value: Any) -> bool:
    """Say whether something is a record of which each field stands for itself."""
    return is_dataclass(value) and not isinstance(value, _WHOLE)


def _list(was: tuple[Any, ...], here: tuple[Any, ...], there: tuple[Any, ...], way: Way, clashes: list[Clash]) -> Any:
    """Return a list with what each side put in and took out, in this side's order."""
    kind = type((*here, *there)[0])
    if kind in HISTORIES:
        return united_history(was, here, there, way, clashes)
    before, ours, theirs = ({key_of(one): one for one in side} for side in (was, here, there))
    return tuple(united_table(before, ours, theirs, way, clashes).values())


def key_of(one: Any) -> Hashable:
    """Return by what something in a list is known again: a record by its key, everything else by itself."""
    key = _KEY.get(type(one))
    return one if key is None else key(one)


def _decided(here: Any, there: Any, way: Way, clashes: list[Clash]) -> Any:
    """Return the side that holds, and note that there was another."""
    kept = stricter(here, there, way)
    clashes.append(Clash(way=way, here=here, there=there, kept=kept))
    return kept
