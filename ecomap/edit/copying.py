"""People and places taken from one map to another, or doubled on the same: with what holds among them, no more.

A parcel is made from what whoever copies may see. What limits who may see whom travels with it, always; and on the
map it comes from, what limits who may be in touch. How somebody stands to one young person is never another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ecomap.edit.entries import TABLES, omitting
from ecomap.edit.remove import remove
from ecomap.edit.renaming import named, renamed
from ecomap.model.contact import NOTHING_KNOWN
from ecomap.model.document import Document, new_id
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Person, Side
from ecomap.model.rules import check

_CARRIED = ("people", "places", "couples", "parentages", "twins", "sibships", "households", "ties", "bonds")
"""The tables of which a parcel holds anything, beside what limits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """Copied people and places. It is kept in the running program alone, never as text."""

    of: str
    """The id of the map they are from."""
    content: Document
    cut: Document | None = None
    """If they were cut out: all that was known of them, to be put back on the same map."""

    def __len__(self) -> int:
        """Return how many people and places it holds."""
        return len(self.content.people) + len(self.content.places)


def pack(document: Document, seen: Document, chosen: Iterable[ElementId]) -> Parcel:
    """Return a parcel of some people and places, as far as whoever copies may see them."""
    content = _among(seen, chosen)
    ids = {one for table in _CARRIED for one in getattr(content, table)}
    private = seen is document
    limits = {
        key: one if private else replace(one, reason="", source="", review=None)
        for key, one in document.restrictions.items()
        if one.about in ids
    }
    apart = {key: one for key, one in document.keep_apart.items() if ids & {one.a, one.b}}
    if not private:
        apart = {key: replace(one, reason="") for key, one in apart.items()}
    standings = {
        one: replace(standing, decisions=document.standing(one).decisions)
        for one in (*content.people, *content.places)
        if (standing := content.standing(one)) != NOTHING_KNOWN or document.standing(one).decisions
    }
    return Parcel(
        of=document.id,
        content=replace(content, restrictions=limits, keep_apart=apart, standings=standings),
    )


def cut(document: Document, seen: Document, chosen: Iterable[ElementId]) -> tuple[Document, Parcel]:
    """Return the map without some people and places, and a parcel of them; the young person stays."""
    gone = frozenset(chosen) - {document.young_person}
    whole = pack(document, document, gone).content
    return remove(document, gone), replace(pack(document, seen, gone), cut=whole)


def paste(document: Document, parcel: Parcel) -> tuple[Document, tuple[ElementId, ...]]:
    """Return the map with a parcel's people and places on it, under new ids, and who they are there."""
    same = parcel.of == document.id
    content = parcel.cut if same and parcel.cut is not None else parcel.content
    content = _at_home(content, document) if same else _among_strangers(content, document)
    ids = {one: new_id() for table in TABLES.values() for one in getattr(content, table)}

    def names(one: ElementId) -> ElementId:
        return ids.get(one, one)

    changed: dict[str, Any] = {}
    for table in TABLES.values():
        new = {
            ids[key]: replace(renamed(table, one, names), id=ids[key]) for key, one in getattr(content, table).items()
        }
        if new:
            changed[table] = {**getattr(document, table), **new}
    if content.standings:
        changed["standings"] = {**document.standings, **{names(one): it for one, it in content.standings.items()}}
    if missing := {key: one for key, one in content.pictures.items() if key not in document.pictures}:
        changed["pictures"] = {**document.pictures, **missing}
    after = replace(document, **changed)
    check(after)
    return after, tuple(ids[one] for one in (*content.people, *content.places))


def _among(document: Document, chosen: Iterable[ElementId]) -> Document:
    """Return a document of some people and places, and of what holds among them."""
    kept = frozenset(chosen)
    tables: Mapping[str, Any] = {table: getattr(document, table) for table in _CARRIED}
    whole = Document(
        id=document.id,
        young_person=document.young_person if document.young_person in kept else ElementId(""),
        sectors=document.sectors,
        pictures=document.pictures,
        standings=document.standings,
        **tables,
    )
    left = remove(whole, [one for one in (*document.people, *document.places) if one not in kept])
    alone = [key for key, one in left.households.items() if len(one.members) < 2]
    return replace(left, households=omitting(left.households, alone))


def _at_home(content: Document, document: Document) -> Document:
    """Return a parcel as it is put on its own map: the young person is there already, and has their parents."""
    me = document.young_person
    family = ("couples", "parentages", "twins", "sibships", "households")
    changed: dict[str, Any] = {
        table: {key: one for key, one in getattr(content, table).items() if me not in named(table, one)}
        for table in family
    }
    limits = {key: one for key, one in content.restrictions.items() if one.about != me}
    people, standings = omitting(content.people, (me,)), omitting(content.standings, (me,))
    there = {*people, *document.people, None}
    apart = {
        key: one for key, one in content.keep_apart.items() if {one.a, one.b} <= there and {one.a, one.b} & set(people)
    }
    return replace(content, people=people, standings=standings, restrictions=limits, keep_apart=apart, **changed)


def _among_strangers(content: Document, document: Document) -> Document:
    """Return a parcel as it is put on another map: nobody stands to its young person yet, in any way."""
    sectors = {one.id for one in document.sectors}
    ids = {one for table in _CARRIED for one in getattr(content, table)}
    return replace(
        content,
        people={key: _stranger(one, sectors) for key, one in content.people.items()},
        places={key: _in_sector(one, sectors) for key, one in content.places.items()},
        standings={},
        keep_apart={key: one for key, one in content.keep_apart.items() if {one.a, one.b} <= ids | {None}},
    )


def _stranger(person: Person, sectors: set[str]) -> Person:
    """Return somebody as another young person's map has them: the one they came from is not "me" there."""
    if person.side is Side.SELF:
        person = replace(person, side=Side.OTHER, relation="")
    return person if person.sector in ("", *sectors) else replace(person, sector="")


def _in_sector(place: Place, sectors: set[str]) -> Place:
    return place if place.sector in ("", *sectors) else replace(place, sector="")
