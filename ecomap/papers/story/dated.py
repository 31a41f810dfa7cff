"""Dated facts of the young person's life: what stands on their timeline, each in a few plain words."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate
from ecomap.model.journey import Home, HomeKind, School
from ecomap.papers import sheet
from ecomap.papers.story.come_and_gone import comings
from ecomap.papers.story.fact import Fact, dated, within
from ecomap.papers.story.home_names import HOME_LOOKS, home_name, is_first
from ecomap.papers.story.learning import school_look
from ecomap.papers.words import spoken

BORN = "born"
"""The key of the young person's own birth."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year with what happened in it, in order of time."""

    year: int
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A life in years: those that were, those to come, and what has no date."""

    past: tuple[Year, ...]
    ahead: tuple[Year, ...]
    undated: tuple[Fact, ...]


def told(copy: Copy) -> Told:
    """Return the dated facts of a copy, year by year, and those without a date."""
    facts = list(_facts(copy))
    ahead = [fact for fact in facts if fact.on is not None and fact.on.earliest() > copy.on]
    past = [fact for fact in facts if fact.on is not None and fact.on.earliest() <= copy.on]
    return Told(_years(past), _years(ahead), tuple(fact for fact in facts if fact.on is None))


def _years(facts: list[Fact]) -> tuple[Year, ...]:
    """Return dated facts in order of time, year by year."""
    in_order = sorted(((fact.on, fact) for fact in facts if fact.on), key=lambda one: _place(*one))
    groups = itertools.groupby(in_order, key=lambda one: one[0].year)
    return tuple(Year(year, tuple(fact for _, fact in group)) for year, group in groups)


def _place(on: PartialDate, fact: Fact) -> tuple[int, bool, float]:
    """Return where a fact stands in the order of time: in the first year, being born comes first."""
    return on.year, fact.key != BORN, on.point()


def _facts(copy: Copy) -> Iterator[Fact]:
    """Yield everything of the young person's life that a copy knows, dated or not."""
    shown = copy.shown
    me = shown.people[shown.young_person]
    if me.born is not None:
        yield Fact(BORN, "I was born", sheet.sentence(within(me.born)), "star", "friends", me.born)
    for home in shown.homes.values():
        yield _moved(copy, home)
    for school in shown.schools.values():
        yield _started(school)
    yield from comings(copy)
    for event in shown.events.values():
        present = sheet.listing(spoken(copy, one) for one in event.people)
        line = ", ".join(part for part in (f"With {present}" if present else "", within(event.on)) if part)
        what = sheet.sentence(event.what) or "Something that happened"
        yield Fact(str(event.id), what, sheet.sentence(line), "sparkles", "school", event.on, event.words)


def _moved(copy: Copy, home: Home) -> Fact:
    """Return the fact that a home became the young person's."""
    name, since = home_name(copy, home), home.since
    icon, sector = HOME_LOOKS[home.kind]
    if since is None and home.until is not None:
        return Fact(str(home.id), name, dated("I moved on from here", home.until), icon, sector, home.until)
    moved = "I moved here"
    if home.kind is HomeKind.JOURNEY:
        moved = "I set off"
    elif is_first(copy, home):
        named = name.startswith("My first home")
        return Fact(
            str(home.id), name, sheet.sentence(within(since)) if named else "My first home", icon, sector, since
        )
    return Fact(str(home.id), name, dated(moved, since), icon, sector, since)


def _started(school: School) -> Fact:
    """Return the fact that a school, a club or a job began; where only its end is known, that."""
    icon, sector, fallback = school_look(school)
    name = school.name or fallback
    if school.since is None and school.until is not None:
        return Fact(str(school.id), name, dated("I finished here", school.until), icon, sector, school.until)
    return Fact(str(school.id), name, dated("I started here", school.since), icon, sector, school.since)
