"""One entry that turns out to be two people: what belongs to whom is chosen, and what limits either holds for both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from ecomap.edit.entries import put
from ecomap.edit.renaming import naming, renamed
from ecomap.edit.written import one_line
from ecomap.model.contact import Standing
from ecomap.model.document import Document, new_id
from ecomap.model.person import ElementId, Kind, Name, Person, Portrait
from ecomap.model.rules import Problem, RuleBroken, check


class Share(Enum):
    """To whom of the two something belongs."""

    FIRST = "first"
    """To who keeps the entry."""
    SECOND = "second"
    """To the new one."""
    BOTH = "both"


LINES = ("couples", "parentages", "twins", "sibships", "households", "ties", "bonds", "homes", "events")
"""The tables whose entries are shared out, in the order of the form."""
FACTS = ("relation", "gender", "pronouns", "born", "died", "about", "portrait", "closeness", "contact", "wishes")
"""The facts that are shared out, in the order of the form."""
_STANDING = ("closeness", "contact", "wishes")
_GUARDS = ("keep_apart",)
"""What keeps people safe goes to both, always; so do restrictions and decisions."""
NOTHING: Mapping[str, Share] = MappingProxyType({})


def split(
    document: Document,
    person: ElementId,
    name: str,
    *,
    first: str = "",
    lines: Mapping[ElementId, Share] = MappingProxyType({}),
    facts: Mapping[str, Share] = NOTHING,
) -> tuple[Document, ElementId]:
    """Make a second person of an entry, of this name; return the map and who that is.

    `first` is what the first one is called from now on; nothing: as before. What is not named stays with the first.
    Whatever keeps either from being seen or invited holds for both.
    """
    if person == document.young_person:
        raise RuleBroken(Problem("It is their map: the young person is one.", (person,)))
    text = one_line(name)
    if not text:
        raise RuleBroken(Problem("What is the second person called?", (person,)))
    before, new = document.people[person], new_id()
    one, two = _shared_facts(before, Person(id=new, name=Name(text=text)), facts)
    if one_line(first):
        one = replace(one, name=replace(one.name, text=one_line(first)))
    after = _with_standings(_after(document, one, two), person, new, facts)
    for table, entry in naming(document, person):
        share = Share.BOTH if table in _GUARDS else lines.get(entry.id, Share.FIRST)
        after = _with_line(after, table, entry, share, (person, new))
    for restriction in tuple(after.restrictions.values()):
        if restriction.about == person:
            after = put(after, replace(restriction, id=new_id(), about=new))
    check(after)
    return after, new


def shared_out(document: Document, person: ElementId) -> Iterator[tuple[str, Any]]:
    """Yield the lines of somebody that can be shared out between two, with the table each is in."""
    found = list(naming(document, person))
    for table in LINES:
        yield from ((table, entry) for there, entry in found if there == table)


def known_facts(document: Document, person: ElementId) -> tuple[str, ...]:
    """Return the facts of somebody that are known, and can be shared out."""
    entry, standing = document.people[person], document.standing(person)
    empty = Person(id=person)
    own = {one.name for one in fields(entry) if getattr(entry, one.name) != getattr(empty, one.name)}
    own |= {one for one in _STANDING if getattr(standing, one)}
    return tuple(one for one in FACTS if one in own)


def two_names(text: str) -> tuple[str, str]:
    """Return the two names in one, as far as there are two: "Lee and Ray" is Lee, and Ray."""
    for between in (" and ", " & ", " + ", " / ", "/", ", "):
        first, found, second = text.partition(between)
        if found and first.strip() and second.strip():
            return first.strip(), second.strip()
    return text, ""


def _shared_facts(first: Person, second: Person, facts: Mapping[str, Share]) -> tuple[Person, Person]:
    """Return the two people, each with what is theirs; both are of the same part of the young person's world."""
    empty, taken, left = Person(id=first.id), {}, {}
    for name in FACTS:
        share = facts.get(name, Share.FIRST)
        if name not in _STANDING and share is not Share.FIRST:
            taken[name] = getattr(first, name)
            if share is Share.SECOND:
                left[name] = getattr(empty, name)
    kind, count = _how_many(first)
    second = replace(
        second, side=first.side, sector=first.sector, paid=first.paid, source=first.source, languages=first.languages
    )
    if first.kind is Kind.PET:
        second = replace(second, kind=Kind.PET)
    gender_shown = first.gender_history_shown and "gender" in taken
    second = replace(second, **taken, life=first.life if "died" in taken else second.life)
    second = replace(second, gender_history_shown=gender_shown)
    if facts.get("portrait") is Share.SECOND:
        left["portrait"] = Portrait(colour=first.portrait.colour)
    return replace(first, **left, kind=kind, count=count), second


def _how_many(first: Person) -> tuple[Kind, int]:
    """Return what the first entry is once somebody has left it: of several, one fewer; of two, a person."""
    if first.kind is not Kind.SEVERAL:
        return first.kind, first.count
    left = first.count - 1
    return (Kind.SEVERAL, left) if left > 1 else (Kind.PERSON, 0) if left == 1 else (Kind.SEVERAL, first.count)


def _after(document: Document, first: Person, second: Person) -> Document:
    """Return the map with the new one right after the other, so that the order of naming tells they were one."""
    people: dict[ElementId, Person] = {}
    for key, one in document.people.items():
        people[key] = first if key == first.id else one
        if key == first.id:
            people[second.id] = second
    return replace(document, people=people)


def _with_standings(document: Document, person: ElementId, new: ElementId, facts: Mapping[str, Share]) -> Document:
    """Return the map with how they stand shared out; decisions are about both."""
    if person not in document.standings:
        return document
    known = document.standings[person]
    shares = {one: facts.get(one, Share.FIRST) for one in _STANDING}
    mine: dict[str, Any] = {one: () for one, share in shares.items() if share is Share.SECOND}
    theirs: dict[str, Any] = {one: getattr(known, one) for one, share in shares.items() if share is not Share.FIRST}
    standings = {**document.standings, person: replace(known, **mine)}
    standings[new] = Standing(decisions=known.decisions, **theirs)
    return replace(document, standings={key: one for key, one in standings.items() if one != Standing()})


def _with_line(document: Document, table: str, entry: Any, share: Share, pair: tuple[ElementId, ElementId]) -> Document:
    """Return the map with a line of the first given to the new one, or to both."""
    person, new = pair
    if share is Share.FIRST or table in ("restrictions", "standings"):
        return document
    theirs = renamed(table, entry, lambda one: new if one == person else one)
    if share is Share.SECOND:
        return put(document, theirs)
    several = {"twins": "children", "sibships": "members", "households": "members", "events": "people"}.get(table)
    if several:
        together: dict[str, Any] = {several: _beside(getattr(entry, several), person, new)}
        return put(document, replace(entry, **together))
    if table == "homes":
        stay = next(one for one in entry.people if one.person == person)
        return put(document, replace(entry, people=(*entry.people, replace(stay, person=new))))
    if table == "parentages" and entry.child != person:
        return _as_other_parent(document, entry, new)
    return put(document, replace(theirs, id=new_id()))


def _as_other_parent(document: Document, line: Any, new: ElementId) -> Document:
    """Return the map with both as the parents of a child, if there is room on the line; else on a line of their own."""
    if len(line.parents) == 1:
        return put(document, replace(line, parents=(*line.parents, new)))
    return put(document, replace(line, id=new_id(), parents=(new,)))


def _beside(members: tuple[ElementId, ...], person: ElementId, new: ElementId) -> tuple[ElementId, ...]:
    """Return a group with the new one right after the other."""
    return tuple(each for one in members for each in ((one, new) if one == person else (one,)))
