"""What is kept from an audience: whole elements, single facts, and the words that would give them away."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, TypeVar

from ecomap.model.document import Document
from ecomap.model.family import ChildKind
from ecomap.model.identity import Same
from ecomap.model.journey import Home
from ecomap.model.network import Place
from ecomap.model.person import ALSO_CALLED, REACHED_BY, ElementId, Life, Name, Person, Side, short_form
from ecomap.model.restriction import Restriction

from .audience import Allowance

SURNAME = "name.surname"
STANDING_FACTS = frozenset({"contact", "wish", "closeness", "tie"})
"""Facts about somebody that are not fields of the person: how they stand to the young person."""

Element = TypeVar("Element")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """What one audience must not see in a document."""

    elements: frozenset[ElementId]
    """Gone, with all that names them."""
    facts: Mapping[ElementId, frozenset[str]]
    roles: Mapping[ElementId, str]
    """People who stand on the copy as a role only."""
    carers: frozenset[ElementId]
    """Foster carers, adopters, residential workers: no surname and no address."""
    words: re.Pattern[str] | None
    """What a text must not hold."""

    def speakable(self, text: str) -> str:
        """Return a text without the sentences that name what is hidden."""
        if not text or self.words is None or not self.words.search(text):
            return text
        sentences = re.split(r"(?<=[.;!?\n])\s+", text)
        return " ".join(one for one in sentences if not self.words.search(one))


def hidden(document: Document, allowance: Allowance) -> Hidden:
    """Return what an audience of this allowance must not see."""
    kept = [one for one in document.restrictions.values() if one.reserve in allowance.reserves]
    facts: dict[ElementId, frozenset[str]] = {}
    gone: set[ElementId] = set()
    roles: dict[ElementId, str] = {}
    for restriction in kept:
        if restriction.fact and _can_be_blanked(document, restriction):
            facts[restriction.about] = facts.get(restriction.about, frozenset()) | {restriction.fact}
        elif restriction.role_instead and restriction.about in document.people:
            roles[restriction.about] = restriction.role_instead
        else:
            gone.add(restriction.about)
    if not allowance.lost_babies and not document.papers.lost_babies:
        lost = (Life.STILLBORN, Life.MISCARRIED)
        gone.update(one.id for one in document.people.values() if one.life in lost)
    gone.discard(document.young_person)
    roles = {about: role for about, role in roles.items() if about not in gone}
    people = Same(document.people)
    return Hidden(
        elements=frozenset(gone),
        facts=facts,
        roles=roles,
        carers=_carers(people, Same(document.parentages)),
        words=_giveaways(people, Same(document.homes), Same(document.places), frozenset(gone | roles.keys())),
    )


def _can_be_blanked(document: Document, restriction: Restriction) -> bool:
    """Say whether a single fact can be left out; if it is not understood, the whole element goes."""
    if restriction.fact == SURNAME or restriction.fact in STANDING_FACTS:
        return True
    element = _element(document, restriction.about)
    return element is not None and _has_default(element, restriction.fact.split("."))


def _element(document: Document, about: ElementId) -> object | None:
    """Return the element of an id, from whichever table holds it."""
    for table in fields(document):
        value = getattr(document, table.name)
        if isinstance(value, Mapping) and about in value and dataclasses.is_dataclass(value[about]):
            found: object = value[about]
            return found
    return None


def _has_default(element: Any, steps: list[str]) -> bool:
    """Say whether the field at the end of a dotted way exists and may be empty."""
    for field in fields(element):
        if field.name == steps[0]:
            if len(steps) > 1:
                inner = getattr(element, field.name)
                return dataclasses.is_dataclass(inner) and _has_default(inner, steps[1:])
            return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
    return False


def without_facts(element: Element, facts: Iterable[str]) -> Element:
    """Return an element with the named fields ("reach.address") as if they had never been filled in."""
    for fact in sorted(facts):
        if fact != SURNAME and fact not in STANDING_FACTS:
            element = _blanked(element, fact.split("."))
    return element


def _blanked(element: Any, steps: list[str]) -> Any:
    """Return an element with the field at the end of a dotted way at its default."""
    (field,) = (one for one in fields(element) if one.name == steps[0])
    if len(steps) > 1:
        value = _blanked(getattr(element, field.name), steps[1:])
    elif field.default_factory is not dataclasses.MISSING:
        value = field.default_factory()
    else:
        value = field.default
    return dataclasses.replace(element, **{field.name: value})


_CARING = frozenset((ChildKind.FOSTER, ChildKind.RESIDENTIAL, ChildKind.ADOPTED))
_CARERS_SIDES = frozenset((Side.FOSTER, Side.HOME, Side.ADOPTIVE))


@lru_cache(maxsize=4)
def _carers(people: Same, parentages: Same) -> frozenset[ElementId]:
    """Return everybody of a table whose surname could lead to a carer's home."""
    by_parentage = {
        parent for parentage in parentages.it.values() if parentage.kind in _CARING for parent in parentage.parents
    }
    by_side = {person.id for person in people.it.values() if person.side in _CARERS_SIDES}
    return frozenset(by_parentage | by_side)


@lru_cache(maxsize=4)
def _giveaways(people_of: Same, homes_of: Same, places_of: Same, away: frozenset[ElementId]) -> re.Pattern[str] | None:
    """Return a pattern of the names of hidden people, former names, and where anybody can be reached."""
    people: Collection[Person] = people_of.it.values()
    homes: Mapping[ElementId, Home] = homes_of.it
    places: Mapping[ElementId, Place] = places_of.it
    known = {short_form(person.name) for person in people if person.id not in away} if away else set()
    words: set[str] = set()
    for person in people:
        words.update((person.reach.address, person.reach.phone, person.reach.email, person.private.former_name))
        words.update(person.private.noted(*REACHED_BY))
        if person.id in away:
            words.update(_names(person) - known)
    words.update(home.address for home in homes.values())
    words.update(place.address for place in places.values())
    words.update(places[one].name for one in away if one in places)
    telling = sorted((re.escape(one) for one in words if len(one) > 2), key=lambda one: (-len(one), one))
    return re.compile(r"(?<!\w)(?:" + "|".join(telling) + r")(?!\w)", re.IGNORECASE) if telling else None


def _names(person: Person) -> set[str]:
    """Return everything a hidden person is called."""
    names = (person.name.text, person.name.other_script, *person.private.noted(ALSO_CALLED))
    return {*names, *(short_form(Name(text=one)) for one in names), short_form(person.name)}
