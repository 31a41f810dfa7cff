"""Days of the year that are special to the young person, as far as their copy has them; and whose day it does not have.

Of others a copy has the year of birth at most, never the day: what is not there is asked, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.family import CoupleKind, Ending
from ecomap.model.person import ElementId, Kind, Life, Person
from ecomap.papers import sheet
from ecomap.papers.story.near import my_people
from ecomap.papers.words import spoken

_GLAD = (
    *("birthday", "wedding", "married", "marry", "christening", "baptis", "naming day", "anniversary", "graduat"),
    *("award", "prize", "medal", "won ", "party", "first met", "met my", "celebrat", "holiday"),
)
"""What an event speaks of whose day comes round gladly each year. Of any other the timeline tells, and no calendar."""
_CLOSE = 2
"""Birthdays are asked of people as near as this ring, and of the near family."""
_WED = (CoupleKind.MARRIED, CoupleKind.CIVIL_PARTNERS)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the year, whose or what it is, and a line about it; day 0 is some day of the month."""

    month: int
    day: int
    title: str
    line: str


def days(copy: Copy) -> tuple[Day, ...]:
    """Return the special days that a copy knows to the month, in the order of the year."""
    found = (*_births(copy), *_weddings(copy), *_events(copy))
    return tuple(sorted(found, key=lambda one: (one.month, one.day)))


def _births(copy: Copy) -> Iterator[Day]:
    """Yield birthdays, and when babies of this year are due."""
    shown, year = copy.shown, copy.on.year
    for key, person in shown.people.items():
        born = person.born
        if born is None or not born.month or person.died is not None or person.life not in (Life.LIVING, Life.EXPECTED):
            continue
        if person.life is Life.EXPECTED:
            if born.year == year:
                yield Day(born.month, born.day, spoken(copy, key), sheet.sentence(person.relation))
            continue
        title = "My birthday" if key == shown.young_person else f"{spoken(copy, key)}’s birthday"
        turn = "I turn" if key == shown.young_person else "Turns"
        years = becomes(born, year)
        yield Day(born.month, born.day, title, f"{turn} {years}" if years else "")


def _weddings(copy: Copy) -> Iterator[Day]:
    """Yield the wedding days of the young person's people who are together."""
    near = {*my_people(copy), copy.shown.young_person}
    for couple in copy.shown.couples.values():
        since = couple.since
        if couple.kind not in _WED or couple.ending is not Ending.NONE or since is None or not since.day:
            continue
        people = [copy.shown.people[one] for one in (couple.a, couple.b)]
        if near & {couple.a, couple.b} and all(one.died is None for one in people):
            names = sheet.listing(spoken(copy, one.id) for one in people)
            yield Day(since.month, since.day, names, f"Married in {since.year}")


def _events(copy: Copy) -> Iterator[Day]:
    """Yield the glad days among events."""
    for event in copy.shown.events.values():
        if event.on is not None and event.on.day and any(word in f"{event.what.lower()} " for word in _GLAD):
            yield Day(event.on.month, event.on.day, sheet.sentence(event.what), f"In {event.on.year}")


def becomes(born: PartialDate, year: int) -> int:
    """Return how old somebody becomes in a year, 0 if the year of birth is not sure or they are not born by then."""
    return max(year - born.year, 0) if born.precision is Precision.EXACT else 0


def remembered(copy: Copy) -> tuple[Person, ...]:
    """Return the young person's people who have died."""
    people = [copy.shown.people[one] for one in my_people(copy)]
    return tuple(one for one in people if one.died is not None or one.life not in (Life.LIVING, Life.EXPECTED))


def to_ask(copy: Copy, written: Mapping[str, str]) -> tuple[ElementId, ...]:
    """Return the young person's people whose birthday nobody has written down, closest first."""
    said = " ".join(written.values()).lower()
    gone = {one.id for one in remembered(copy)}
    found = []
    for key in my_people(copy, _CLOSE):
        person = copy.shown.people[key]
        if key in gone or person.life is Life.EXPECTED or person.kind is Kind.SEVERAL:
            continue
        if person.born is not None and person.born.month:
            continue
        if spoken(copy, key).lower() not in said:
            found.append(key)
    return tuple(found)
