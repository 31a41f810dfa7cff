"""What is known of two entries of one person: where they say different things, and whose word holds.

What whoever merges may see decides first. What is hidden from them never takes the place of what they see, and where
neither is seen, the entry that stays has its way: so nothing that is seen afterwards tells of what is hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ecomap.edit.families import HALF, parentages_of
from ecomap.model.contact import Contact, ContactKind
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.naming import full_name
from ecomap.model.network import Strength
from ecomap.model.person import ALSO_CALLED, ElementId, Gender, Life, Person, Side, Source

Chosen = Mapping[str, ElementId]
"""By the name of a fact, whose word of it is to hold."""

ASKED = (
    *("name.text", "relation", "gender", "pronouns", "born", "died", "parents", "contact", "wish", "closeness"),
    *("tie", "sector", "portrait.picture", "portrait.sticker", "reach.address", "reach.phone", "reach.email"),
)
"""The facts of which it is asked whose word holds, in the order of the form."""

_FIELDS = (
    *("name.text", "name.other_script", "name.short", "relation", "gender", "pronouns", "born", "died", "life"),
    *("count", "side", "sector", "portrait.picture", "portrait.sticker", "portrait.colour"),
    *("reach.address", "reach.phone", "reach.email"),
    *("private.health", "private.offences", "private.immigration", "private.former_name"),
)
"""The facts that are fields of the person."""

_NOTED: Mapping[str, str] = {
    "name.text": ALSO_CALLED,
    "name.other_script": ALSO_CALLED,
    "name.short": ALSO_CALLED,
    "relation": "also known as",
    "gender": "other gender noted",
    "pronouns": "other pronouns",
    "born": "other date of birth",
    "died": "other date of death",
    "reach.address": "address",
    "reach.phone": "phone",
    "reach.email": "e-mail",
    "private.health": "health",
    "private.offences": "offences",
    "private.immigration": "immigration",
    "private.former_name": "former name",
}
"""What the word that does not hold is noted as, in the file copy."""

_NOTHING = (None, "", 0, Gender.UNKNOWN, Life.LIVING, Side.OTHER, Strength.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Clash:
    """A fact of which two entries say different things; either can be chosen."""

    fact: str
    kept: Any
    other: Any
    suggested: ElementId
    """Whose word holds if nothing is chosen."""


def clashes(seen: Document, kept: ElementId, other: ElementId) -> tuple[Clash, ...]:
    """Return where two entries say different things, as far as whoever asks may see."""
    found = []
    for fact in ASKED:
        one, two = told(seen, kept, fact), told(seen, other, fact)
        if one is not None and two is not None and not agree(fact, one, two):
            found.append(Clash(fact, one, two, other if _is_finer(one, two) else kept))
    return tuple(found)


def whose(
    document: Document, seen: Document, pair: tuple[ElementId, ElementId], fact: str, chosen: Chosen
) -> ElementId:
    """Return whose word of a fact holds; the first of the pair is who stays."""
    kept, other = pair
    one, two = told(seen, kept, fact), told(seen, other, fact)
    if one is not None and two is not None and not agree(fact, one, two):
        return chosen.get(fact, other if _is_finer(one, two) else kept)
    if (one is None) is not (two is None):
        return kept if two is None else other
    one, two = told(document, kept, fact), told(document, other, fact)
    return other if two is not None and (one is None or _is_finer(one, two)) else kept


def told(document: Document, person: ElementId, fact: str) -> Any:
    """Return what an entry says of a fact; None for nothing."""
    match fact:
        case "contact":
            return document.standing(person).contact_now
        case "wish":
            return document.standing(person).wish
        case "closeness":
            return document.standing(person).ring
        case "tie":
            tie = document.tie_to(person)
            found: Any = tie.strength if tie is not None else None
        case "parents":
            line = next((one for one in parentages_of(document, person) if one.note != HALF), None)
            return frozenset(line.parents) if line is not None else None
        case _:
            found = _field(document.people[person], fact)
    return None if found in _NOTHING else found


def merged_person(document: Document, seen: Document, pair: tuple[ElementId, ElementId], chosen: Chosen) -> Person:
    """Return the one person two entries are: each fact from whose word holds, the other noted for the file."""
    kept, other = (document.people[one] for one in pair)
    person, lost = kept, []
    holds = {fact: whose(document, seen, pair, fact, chosen) for fact in _FIELDS}
    for fact, winner in holds.items():
        mine, theirs = told(document, kept.id, fact), told(document, other.id, fact)
        first, second = (theirs, mine) if winner == other.id else (mine, theirs)
        if (value := first if first is not None else second) is not None:
            person = _with_field(person, fact, value)
        if second is not None and fact in _NOTED and not agree(fact, value, second):
            lost.append((_NOTED[fact], _words(second)))
    others = tuple(dict.fromkeys((*kept.private.others, *other.private.others, *lost)))
    return replace(
        person,
        name=replace(person.name, surname_fine=_surname_fine(kept, other, holds["name.text"])),
        portrait=replace(person.portrait, allowed=_picture_allowed(kept, other, holds["portrait.picture"])),
        private=replace(person.private, others=others),
        gender_history_shown=kept.gender_history_shown and other.gender_history_shown,
        paid=kept.paid or other.paid,
        languages=tuple(dict.fromkeys((*kept.languages, *other.languages))),
        source=Source.NAMED if Source.NAMED in (kept.source, other.source) else kept.source,
        about=_together(kept.about, other.about),
        note=_together(kept.note, other.note),
    )


def names_in_words(document: Document, people: frozenset[ElementId]) -> str:
    """Return people's names as they are noted for the file."""
    return ", ".join(full_name(document, one) for one in document.people if one in people)


def _surname_fine(kept: Person, other: Person, winner: ElementId) -> bool:
    """Say whether the surname may be read: only where nobody who has the same name says otherwise."""
    names = [one.name for one in (kept, other) if one.name.text]
    chosen = next((one.name for one in (kept, other) if one.id == winner), kept.name)
    return bool(names) and all(one.surname_fine for one in names if one.text == chosen.text)


def _picture_allowed(kept: Person, other: Person, winner: ElementId) -> bool:
    """Say whether the picture may be shown: only where both who have it allow it."""
    shown = next(one.portrait for one in (kept, other) if one.id == winner)
    having = [one.portrait for one in (kept, other) if one.portrait.picture and one.portrait.picture == shown.picture]
    return bool(having) and all(one.allowed for one in having)


def _field(person: Person, fact: str) -> Any:
    value: Any = person
    for name in fact.split("."):
        value = getattr(value, name)
    return value


def _with_field(person: Person, fact: str, value: Any) -> Person:
    outer, _, inner = fact.partition(".")
    return replace(person, **{outer: replace(getattr(person, outer), **{inner: value}) if inner else value})


def agree(fact: str, one: Any, two: Any) -> bool:
    """Say whether two words of a fact are the same, or hold together."""
    if fact == "parents":
        return len(one | two) <= 2
    if fact == "contact":
        return bool((one.kind, one.often) == (two.kind, two.often))
    if fact == "wish":
        return bool((one.kind, one.words) == (two.kind, two.words))
    if isinstance(one, str) and isinstance(two, str):
        return one.casefold() == two.casefold()
    return bool(one == two)


def _is_finer(one: Any, two: Any) -> bool:
    """Say whether the second word says all of the first, and more."""
    if isinstance(one, str) and isinstance(two, str):
        return len(two) > len(one) and two.casefold().split()[: len(one.split())] == one.casefold().split()
    if isinstance(one, PartialDate) and isinstance(two, PartialDate):
        known = (one.month, one.day, one.season)
        return one.year_only() == two.year_only() and two != one and known in ((0, 0, ""), (two.month, 0, two.season))
    if isinstance(one, Contact) and isinstance(two, Contact):
        return two.kind is ContactKind.DIED is not one.kind
    return False


def _together(one: str, two: str) -> str:
    """Return two texts as one; the same text once."""
    return "\n".join(dict.fromkeys(text for text in (one, two) if text))


def _words(value: Any) -> str:
    if isinstance(value, PartialDate):
        return value.words()
    return str(value.value) if isinstance(value, Enum) else str(value)
