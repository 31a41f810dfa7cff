"""The map as it was on a day: a moment of that day, or worked out from what is dated."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from ecomap.model.contact import NOTHING_KNOWN, Closeness, Contact, Decision, Standing, Wish
from ecomap.model.copies import Audience, Copy, part_of
from ecomap.model.document import Document, Moment
from ecomap.model.network import Feeling, Place, Tie
from ecomap.model.person import ElementId, Source

Fact = Closeness | Contact | Wish | Decision | Feeling
Dated = TypeVar("Dated", Closeness, Contact, Wish, Decision, Feeling)


def as_of(document: Document, day: datetime.date) -> Document:
    """Return a map as it was at the end of a day, as far as its dates tell.

    The last moment up to that day is what it starts from; facts dated between the two are added. Who is in no moment
    was on the map from the first dated fact about them; whoever was on file was there from the start. Of whom
    nothing is dated nobody can say when they came: they are on the map now, and on no day before. A fact without a
    date is as old as the map. The family is as it is known now, among those who were there.
    """
    moments = sorted(document.moments.values(), key=lambda one: one.on)
    before = next((one for one in reversed(moments) if one.on <= day), None)
    if before is not None and before.on == day:
        return replace(before.was, on=day, moments={})
    after = next((one for one in moments if one.on > day), None)
    there = frozenset(_there(document, day, before, after))
    was = before.was if before is not None else None
    whole = replace(
        document,
        people={**(was.people if was is not None else {}), **document.people},
        places={key: one for key, one in _places(document, was).items() if key in there},
        standings={key: _standing(document, was, key, day) for key in there},
        ties={tie.id: tie for tie in _ties(document, was, day)},
    )
    return replace(_among(whole, there), on=day, moments={})


def at_start(document: Document) -> Document:
    """Return a map as it was when the work began: the first moment; if there is none, what was on file.

    Of those on file, with what was first written down about each, whatever its date.
    """
    if document.moments:
        first = min(document.moments.values(), key=lambda one: one.on)
        return replace(first.was, on=first.on, moments={})
    on_file = frozenset(key for key, one in document.people.items() if one.source is Source.ON_FILE)
    firsts = {key: _first(document.standings[key]) for key in document.standings if key in on_file}
    ties = {key: replace(tie, feelings=tie.feelings[:1]) for key, tie in document.ties.items()}
    return _among(replace(document, places={}, standings=firsts, ties=ties), on_file)


def days(document: Document) -> tuple[datetime.date, ...]:
    """Return every day of which the map says something, first to last: its moments, and what is dated."""
    found = {moment.on for moment in document.moments.values()}
    for element in (*document.people, *document.places):
        found.update(_days_about(document, element))
    return tuple(sorted(found))


def _among(document: Document, people: frozenset[ElementId]) -> Document:
    """Return what a map says of some of its people."""
    return part_of(Copy(audience=Audience.FILE, shown=document, on=datetime.date.min), people).shown


def _first(standing: Standing) -> Standing:
    """Return what was first written down of how somebody stands."""
    return Standing(
        closeness=standing.closeness[:1],
        contact=standing.contact[:1],
        wishes=standing.wishes[:1],
        decisions=standing.decisions[:1],
    )


def _places(document: Document, was: Document | None) -> dict[ElementId, Place]:
    """Return all places and groups, of then and of now."""
    return {**(was.places if was is not None else {}), **document.places}


def _day_of(fact: Fact) -> datetime.date | None:
    """Return the day from which a fact holds: since when, else when it was written down; None if neither is known."""
    if isinstance(fact, Contact | Feeling) and fact.since is not None:
        return fact.since.earliest()
    return fact.on if isinstance(fact, Decision) else fact.recorded


def _days_about(document: Document, element: ElementId) -> Iterator[datetime.date]:
    """Yield every day on which something of somebody was known."""
    standing, tie = document.standing(element), document.tie_to(element)
    facts: list[Fact] = [*standing.closeness, *standing.contact, *standing.wishes, *standing.decisions]
    for fact in (*facts, *(tie.feelings if tie is not None else ())):
        if (day := _day_of(fact)) is not None:
            yield day
    for step in document.search.values():
        if step.about == element and step.on is not None:
            yield step.on


def _there(document: Document, day: datetime.date, before: Moment | None, after: Moment | None) -> Iterator[ElementId]:
    """Yield who was on the map on a day that has no moment of its own."""
    was = {**before.was.people, **before.was.places} if before is not None else {}
    now = {**document.people, **document.places}
    to_come = {**after.was.people, **after.was.places} if after is not None else now
    yield from (one for one in was if after is None or one in to_come or one in now)
    for element in now:
        if element in was or element not in to_come:
            continue
        person = document.people.get(element)
        on_file = person is not None and person.source is Source.ON_FILE
        if on_file or any(found <= day for found in _days_about(document, element)):
            yield element


def _standing(document: Document, was: Document | None, element: ElementId, day: datetime.date) -> Standing:
    """Return how somebody stood on a day: what is dated up to it, or what the moment before says."""
    now, then = document.standing(element), was.standing(element) if was is not None else NOTHING_KNOWN
    return Standing(
        closeness=_until(now.closeness, day) or then.closeness,
        contact=_until(now.contact, day) or then.contact,
        wishes=_until(now.wishes, day) or then.wishes,
        decisions=_until(now.decisions, day) or then.decisions,
    )


def _until(history: tuple[Dated, ...], day: datetime.date) -> tuple[Dated, ...]:
    return tuple(fact for fact in history if (known := _day_of(fact)) is None or known <= day)


def _ties(document: Document, was: Document | None, day: datetime.date) -> Iterator[Tie]:
    """Yield the lines of a day: of which nothing is dated, and those with a feeling dated up to it."""
    before = was.ties if was is not None else {}
    for tie in before.values():
        if tie.id not in document.ties:
            yield tie
    for tie in document.ties.values():
        felt = _until(tie.feelings, day)
        if felt or not tie.feelings:
            yield replace(tie, feelings=felt)
        elif tie.id in before:
            yield before[tie.id]
