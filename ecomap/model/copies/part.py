"""A part of a copy: some of its people, and what holds between them alone. Never more than the copy itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from ecomap.model.document import Document
from ecomap.model.family import Parentage
from ecomap.model.identity import Same
from ecomap.model.kinship import Kin, kin, relation_words
from ecomap.model.person import ElementId, Person, short_form

from .audience import Copy


def part_of(copy: Copy, people: frozenset[ElementId], more: Mapping[ElementId, int] | None = None) -> Copy:
    """Return a copy in which of all people only these are left, the young person always.

    `more`: how many are folded away, by whom. Who is called after their relation keeps that name, even where those
    it leads over are left out. Places and groups stay, and lines to whoever stays.
    """
    whole = copy.shown
    kept = (people & whole.people.keys()) | {whole.young_person}
    family = kin(whole)
    cast = {key: _named(whole, one, family) for key, one in whole.people.items() if key in kept}
    known = kept | whole.places.keys()
    shown = replace(
        whole,
        people=cast,
        couples={key: one for key, one in whole.couples.items() if {one.a, one.b} <= kept},
        parentages=_parentages(whole, kept),
        twins={
            key: one if kept.issuperset(one.children) else replace(one, children=_those(one.children, kept))
            for key, one in whole.twins.items()
            if len(_those(one.children, kept)) > 1
        },
        sibships={
            key: one if kept.issuperset(one.members) else replace(one, members=_those(one.members, kept))
            for key, one in whole.sibships.items()
            if len(_those(one.members, kept)) > 1
        },
        households={
            key: one if kept.issuperset(one.members) else replace(one, members=_those(one.members, kept))
            for key, one in whole.households.items()
            if len(_those(one.members, kept)) > 1
        },
        ties={key: one for key, one in whole.ties.items() if {one.a, one.b} <= known},
        bonds={key: one for key, one in whole.bonds.items() if {one.a, one.b} <= known},
        standings={key: one for key, one in whole.standings.items() if key in known},
    )
    return replace(copy, shown=shown, more=dict(more or {}))


def _those(ids: tuple[ElementId, ...], kept: frozenset[ElementId]) -> tuple[ElementId, ...]:
    return tuple(one for one in ids if one in kept)


def _parentages(whole: Document, kept: frozenset[ElementId]) -> dict[ElementId, Parentage]:
    """Return the lines of children who stay, to those of their parents who do."""
    found = {}
    for key, line in whole.parentages.items():
        parents = _those(line.parents, kept)
        if line.child in kept and parents:
            found[key] = line if len(parents) == len(line.parents) else replace(line, parents=parents)
    return found


def _named(whole: Document, person: Person, family: Kin) -> Person:
    """Return somebody with the relation after which they are called, where they have no name and no relation."""
    if person.relation or short_form(person.name):
        return person
    return _related(Same(person), relation_words(whole, person.id, family))


@lru_cache(maxsize=1024)
def _related(person_: Same, relation: str) -> Person:
    """Return the very same person for the same relation: who did not change is not drawn again."""
    person = person_.it
    assert isinstance(person, Person)
    return replace(person, relation=relation) if relation else person
