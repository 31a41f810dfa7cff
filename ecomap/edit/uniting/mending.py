"""A map put together from two made sound: whoever is named is there, and what both drew anew is there once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import TABLES, put, without
from ecomap.edit.families import way_up
from ecomap.edit.people import bring_pictures
from ecomap.edit.ties import turned
from ecomap.edit.uniting.clash import GONE, Clash
from ecomap.edit.uniting.values import united
from ecomap.model.document import Document
from ecomap.model.family import Couple, Parentage
from ecomap.model.network import Tie
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.model.rules import problems

Sides = tuple[Document, Document, Document]
"""This computer's map, the file's, and the one both come from."""

_PAIRED: Mapping[str, Callable[[Any], Hashable]] = {
    "ties": lambda one: frozenset((one.a, one.b)),
    "couples": lambda one: frozenset((one.a, one.b)),
    "bonds": lambda one: (one.a, one.b, one.kind),
    "parentages": lambda one: (one.child, frozenset(one.parents), one.kind),
    "invitations": lambda one: one.person,
    "restrictions": lambda one: (one.about, one.fact),
}
"""By what two entries are the same thing, noted twice."""


def mended(document: Document, sides: Sides, clashes: list[Clash]) -> tuple[Document, list[Clash]]:
    """Return a map made as sound as it can be, and what clashed."""
    document = _without_loops(document, sides, clashes)
    document = _with_all_who_are_named(document, sides, clashes)
    document, clashes = _without_limits_of_nobody(document, sides, clashes)
    document = _once(document, sides, clashes)
    for side in sides:
        document = bring_pictures(document, side.pictures)
    return document, clashes


def _without_limits_of_nobody(document: Document, sides: Sides, clashes: list[Clash]) -> tuple[Document, list[Clash]]:
    """Let limits go with those whom they were about, if one side took these away and the other left all as it was."""
    *_, was = sides
    there_is = {one for table in TABLES.values() for one in getattr(document, table)}
    gone = {one.id for one in document.restrictions.values() if one.about not in there_is}
    document = without(document, "restrictions", gone)
    fallen = {
        one.id
        for one in document.keep_apart.values()
        if was.keep_apart.get(one.id) == one and not {one.a, one.b or one.a} <= document.people.keys()
    }
    document = without(document, "keep_apart", fallen)
    return document, [clash for clash in clashes if clash.way[1:2] == () or clash.way[1] not in gone | fallen]


def _with_all_who_are_named(document: Document, sides: Sides, clashes: list[Clash]) -> Document:
    """Bring back whom one side took away and the other named since."""
    while missing := _missing(document, sides[2]):
        for one in missing:
            table = "people" if any(one in side.people for side in sides) else "places"
            holder = next(side for side in sides if one in getattr(side, table))
            entry = getattr(holder, table)[one]
            document = put(document, entry)
            if one in holder.standings and one not in document.standings:
                document = replace(document, standings={**document.standings, one: holder.standings[one]})
            here, there = (getattr(side, table).get(one, GONE) for side in sides[:2])
            clashes.append(Clash(way=(table, one), here=here, there=there, kept=entry))
    return document


def _missing(document: Document, was: Document) -> dict[ElementId, None]:
    """Return those who are named and not there; who is kept apart as before is not brought back by that alone."""
    apart = {key: one for key, one in document.keep_apart.items() if was.keep_apart.get(key) != one}
    document = replace(document, keep_apart=apart)
    known = document.people.keys() | document.places.keys()
    tables = [getattr(document, table) for table in TABLES.values()]
    named = (one for problem in problems(document) for one in problem.about)
    return dict.fromkeys(one for one in named if one not in known and not any(one in table for table in tables))


def _once(document: Document, sides: Sides, clashes: list[Clash]) -> Document:
    """Make one of what each side noted by itself: two lines to one friend, two invitations, two limits on one fact."""
    *_, was = sides
    for table, key in _PAIRED.items():
        first: dict[Hashable, Any] = {}
        second: dict[ElementId, Any] = {}
        for one in getattr(document, table).values():
            before = first.setdefault(key(one), one)
            if before is not one and not {before.id, one.id} <= getattr(was, table).keys():
                again = replace(_turned(one, before), id=before.id)
                first[key(one)] = united(GONE, before, again, (table, before.id), clashes)
                second[one.id] = before.id
        if second:
            entries = {one.id: one for one in first.values()}
            entries = {key: entries.get(key, one) for key, one in getattr(document, table).items() if key not in second}
            changed: dict[str, Any] = {table: entries}
            document = _about_the_first(replace(document, **changed), second)
    return document


def _turned(one: Any, as_in: Any) -> Any:
    """Return a line with the ends of another: what went out comes in."""
    if isinstance(one, Tie) and one.a != as_in.a:
        return turned(one)
    if isinstance(one, Couple):
        return replace(one, a=as_in.a, b=as_in.b)
    return replace(one, parents=as_in.parents) if isinstance(one, Parentage) else one


def _about_the_first(document: Document, second: Mapping[ElementId, ElementId]) -> Document:
    """Let limits on an entry that went be on the one that stands for it."""
    limits: dict[ElementId, Restriction] = {
        key: replace(one, about=second[one.about]) if one.about in second else one
        for key, one in document.restrictions.items()
    }
    return document if limits == document.restrictions else replace(document, restrictions=limits)


def _without_loops(document: Document, sides: Sides, clashes: list[Clash]) -> Document:
    """Leave lines as they are here, where with those of both sides somebody were their own ancestor, or partner."""
    for table in ("couples", "ties", "bonds", "keep_apart"):
        for one in getattr(document, table).values():
            if one.a == one.b:
                document = _as_here(document, table, one.id, sides, clashes)
    for line in document.parentages.values():
        ways = (way_up(document.parentages, parent, line.child) for parent in line.parents)
        if line.child in line.parents or (line != sides[0].parentages.get(line.id) and any(ways)):
            document = _as_here(document, "parentages", line.id, sides, clashes)
    return document


def _as_here(document: Document, table: str, key: ElementId, sides: Sides, clashes: list[Clash]) -> Document:
    """Return a map with an entry as this computer has it, or without one that it does not have."""
    ours, theirs = (getattr(side, table).get(key, GONE) for side in sides[:2])
    clashes.append(Clash(way=(table, key), here=ours, there=theirs, kept=ours))
    return without(document, table, (key,)) if ours is GONE else put(document, ours)
