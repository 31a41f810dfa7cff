"""Who and what is on the map already, as whoever types can know it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import lru_cache

from ecomap.edit.kin import Step, reached
from ecomap.edit.phrases.words import Words, plain
from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.person import ElementId, Name, Person, short_form


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a line is read: with which words, on which day, who is selected, and whom they must not meet."""

    words: Words
    on: datetime.date
    selected: ElementId | None = None
    unseen: Set[ElementId] = frozenset()
    """People and places on the map that whoever looks cannot see: no typed name finds them."""


def there(document: Document, of: ElementId, step: Step, reader: Reader) -> tuple[ElementId, ...]:
    """Return who is one step from somebody, as far as whoever types can see."""
    return tuple(one for one in reached(document, of, step) if one not in reader.unseen)


def called_so(document: Document, unseen: Set[ElementId], name: str) -> tuple[ElementId, ...]:
    """Return everybody a name may mean: those with just this name, else those with it as their short form."""
    wanted = plain(name)
    whole, short = _by_name(Same(document.people)) if wanted else ({}, {})
    seen = tuple(one for one in whole.get(wanted, ()) if one not in unseen)
    return seen or tuple(one for one in short.get(wanted, ()) if one not in unseen)


Named = Mapping[str, tuple[ElementId, ...]]


@lru_cache(maxsize=16)
def _by_name(people_of: Same) -> tuple[Named, Named]:
    """Return everybody by whole name and by short form, as these are compared."""
    whole: dict[str, tuple[ElementId, ...]] = {}
    short: dict[str, tuple[ElementId, ...]] = {}
    people: Mapping[ElementId, Person] = people_of.it
    for one in people.values():
        if one.name.text:
            for table, form in zip((whole, short), _forms(one.name), strict=True):
                table[form] = (*table.get(form, ()), one.id)
    return whole, short


@lru_cache(maxsize=4096)
def _forms(name: Name) -> tuple[str, str]:
    """Return a name and its short form, as they are compared."""
    return plain(name.text), plain(short_form(name)) if name.text else ""


def known_by(document: Document, unseen: Set[ElementId], name: str) -> ElementId | None:
    """Return whom a name means on the map: a whole name, or the short form of just one."""
    found = called_so(document, unseen, name)
    whole = found and plain(document.people[found[0]].name.text) == plain(name)
    return found[0] if whole or len(found) == 1 else None


def same_name(person: Person, name: str) -> bool:
    """Say whether a name means this person: "Kelly" does mean "Kelly Pryce"."""
    theirs = _forms(person.name)
    return bool(name) and (plain(name) in theirs or plain(name).split()[0:1] == [theirs[0]])
