"""Homes as the path tells them: one stop for each, one for short stays in a row; when, with whom, in whose words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, surely_before
from ecomap.model.journey import Home, Stay
from ecomap.model.person import Kind
from ecomap.papers import sheet
from ecomap.papers.story.home_names import home_name
from ecomap.papers.story.pet_kinds import kind_of_pet
from ecomap.papers.words import ages, span, spoken

_SHORT = 0.5
"""Years: shorter stays one after the other may share a stop."""
_BABY = 3.0
"""Years: of what was before, the young person knows what they were told."""
_NUMBERS = ("", "", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


@dataclass(frozen=True, slots=True)
class Lived:
    """A stop of the path: one home, or short stays that share it."""

    key: str
    """The id of the home it tells of, of several the first's."""
    homes: tuple[Home, ...]
    """In order of time; none at a place that is open for one."""
    name: str
    facts: tuple[str, ...]
    words: str
    begin: str
    """How the sentence begins that asks for words."""
    now: bool


def lived(copy: Copy) -> list[Lived]:
    """Return the stops of the path, from now back to the first home."""
    named = reversed(tuple(copy.shown.homes.values()))  # of two that began in the same year, the later named is later
    homes = sorted(named, key=lambda home: -(home.since.point() if home.since else 0.0))
    stops = [_stop(copy, group, now=group[-1] is homes[0]) for group in _groups(copy, homes[::-1])]
    return stops[::-1]


def open_places(count: int) -> list[Lived]:
    """Return open places of the path, for homes that nobody has named yet."""
    name, facts = "A home I lived in", ("when, and who with",)
    return [Lived(f"open {number}", (), name, facts, "", "I remember", False) for number in range(count)]


def _groups(copy: Copy, homes: Sequence[Home]) -> Iterator[tuple[Home, ...]]:
    """Yield homes in order of time; short stays in a row, of which nothing is told, together."""
    for short, run in itertools.groupby(homes, key=lambda home: _is_short(copy, home)):
        if short:
            yield tuple(run)
        else:
            yield from ((home,) for home in run)


def _is_short(copy: Copy, home: Home) -> bool:
    """Say whether a stay was short and has no words of its own."""
    if home.since is None or home.until is None or home.words:
        return False
    if not (home.since.month or home.since.season) or not (home.until.month or home.until.season):
        return False
    return home.until.point() - home.since.point() < _SHORT and home.until.earliest() <= copy.on


def _stop(copy: Copy, homes: tuple[Home, ...], *, now: bool) -> Lived:
    """Return what one stop of the path tells."""
    first, last = homes[0], homes[-1]
    now = now and last.until is None
    if len(homes) > 1:
        count = _NUMBERS[len(homes)] if len(homes) < len(_NUMBERS) else str(len(homes))
        facts = [_when(copy, first.since, last.until), sheet.listing(home_name(copy, one) for one in homes)]
        name = f"{count} short stays"
    else:
        name, facts = home_name(copy, first), [_when(copy, first.since, first.until)]
    facts.append(_with(copy, homes))
    born = copy.shown.people[copy.shown.young_person].born
    told = born is not None and last.until is not None and last.until.point() - born.point() < _BABY
    begin = "I like" if now else "People told me" if told else "I remember"
    return Lived(str(first.id), homes, name, tuple(fact for fact in facts if fact), first.words, begin, now)


def _when(copy: Copy, since: PartialDate | None, until: PartialDate | None) -> str:
    """Return from when to when it was, and how old the young person was then."""
    born = copy.shown.people[copy.shown.young_person].born
    return ". ".join(part for part in (span(since, until), ages(born, since, until)) if part)


def _with(copy: Copy, homes: Sequence[Home]) -> str:
    """Return who lived there, people before pets: "With Mum, Dad until 2014 and Biscuit the dog"."""
    stays = {stay.person: (home, stay) for home in homes for stay in home.people}
    kinds = {person: copy.shown.people[person].kind for person in stays}
    ordered = sorted(stays.values(), key=lambda one: kinds[one[1].person] is Kind.PET)
    names = sheet.listing(_who(copy, home, stay) for home, stay in ordered)
    return f"With {names}" if names else ""


def _who(copy: Copy, home: Home, stay: Stay) -> str:
    """Return somebody who lived there; until when, if they left before; of a pet, what it is."""
    name = spoken(copy, stay.person)
    person = copy.shown.people[stay.person]
    if person.kind is Kind.PET and (kind := kind_of_pet(person)):
        name = f"{name} the {kind}"
    if stay.until is not None and (home.until is None or surely_before(stay.until, home.until)):
        return f"{name} until {stay.until.year}"
    if stay.since is not None and home.since is not None and surely_before(home.since, stay.since):
        return f"{name} from {stay.since.year}"
    return name
