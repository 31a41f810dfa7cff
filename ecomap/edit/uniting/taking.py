"""The other side of a clash taken after all: put where the kept one stands, if that is still there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass, replace
from typing import Any

from ecomap.edit.entries import TABLES
from ecomap.edit.people import bring_pictures, drop_unused_pictures
from ecomap.edit.remove import remove
from ecomap.edit.uniting.clash import GONE, Clash
from ecomap.edit.uniting.values import key_of
from ecomap.model.document import Document, StoredPicture
from ecomap.model.person import ElementId


def other(clash: Clash) -> Any:
    """Return the side that was not kept; of what was made of both, the file's."""
    return clash.here if clash.kept == clash.there else clash.there


def at(value: Any, way: tuple[str, ...]) -> Any:
    """Return what a way leads to, `GONE` if there is nothing; of a history, what holds now."""
    for step in way:
        value = _step(value, step)
    return value[-1] if type(value) is tuple and value and way[0] in ("standings", "ties") else value


def take_other(document: Document, clashes: Iterable[Clash], pictures: Mapping[str, StoredPicture]) -> Document:
    """Return the map with the other side of some clashes; of those that somebody changed since, as it is now.

    `pictures` are those of both sides: one that is shown again is there again.
    """
    for clash in clashes:
        if at(document, clash.way) == clash.kept:
            document = _with_other(document, clash)
    return drop_unused_pictures(bring_pictures(document, pictures))


def _with_other(document: Document, clash: Clash) -> Document:
    wanted = other(clash)
    if wanted is GONE and clash.way[0] in TABLES.values() and len(clash.way) == 2:
        return remove(document, [ElementId(clash.way[1])])
    changed: Document = _put(document, clash.way, wanted)
    return changed


def _step(value: Any, step: str) -> Any:
    if is_dataclass(value):
        return getattr(value, step)
    if isinstance(value, Mapping):
        return value.get(step, GONE)
    return next((one for one in value if str(key_of(one)) == step), GONE) if type(value) is tuple else GONE


def _put(value: Any, way: tuple[str, ...], wanted: Any) -> Any:
    """Return a value with something else at the end of a way."""
    if not way:
        # of a history: what held so far was, and this holds now
        history = type(value) is tuple and type(wanted) is not tuple
        return (*(one for one in value if one != wanted), wanted) if history and wanted is not GONE else wanted
    step, *rest = way
    inside = _put(_step(value, step), tuple(rest), wanted)
    if isinstance(value, Mapping):
        return {key: one for key, one in {**value, step: inside}.items() if one is not GONE}
    if type(value) is tuple:
        known = (inside if str(key_of(one)) == step else one for one in value)
        return tuple(one for one in known if one is not GONE)
    return replace(value, **{step: inside})
