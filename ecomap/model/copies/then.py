"""How the map was at a moment, for one audience: the facts of that day, under what is kept from whom *now*.

Whoever is on the map still is called, pictured and grouped as they are now: a name or a picture that was taken back
does not come back with an old moment. Only how they stood to the young person, the lines between people, and whether
they were living are those of the day. What a restriction of today hides is hidden in the past, too, with every
sentence that would name it; what was restricted then and is free now, is free. Of somebody who is not on the map any
more, the restrictions of that day hold.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from ecomap.model.document import Document, Moment
from ecomap.model.moments import in_time
from ecomap.model.person import ElementId, Person
from ecomap.model.restriction import Restriction

from .audience import ALLOWANCES, Allowance, Audience, Copy
from .hidden import Hidden, hidden
from .part import part_of
from .people import Cast
from .remembered import Remembered
from .tables import put_together

Key = TypeVar("Key")
Thing = TypeVar("Thing")


def with_then(copy: Copy, document: Document, moment: Moment) -> Copy:
    """Return a copy of a document beside which stands how the map was at one of its moments."""
    return replace(copy, then=copy_then(document, moment, copy.audience))


def copy_then(document: Document, moment: Moment, audience: Audience) -> Copy:
    """Return what an audience may see of how the map was at one of its moments; it shows the day of the moment."""
    was = moment.was
    both = _both(document, was)
    shown = both if audience is Audience.FILE else _shown(both, was, ALLOWANCES[audience])
    copy = part_of(Copy(audience=audience, shown=shown, on=moment.on), frozenset(was.people))
    places = {key: one for key, one in shown.places.items() if key in was.places}
    homes = {key: replace(one, people=()) for key, one in shown.homes.items() if key in was.homes}
    return replace(copy, shown=replace(copy.shown, places=places, homes=homes))


def moments_seen(document: Document, audience: Audience) -> tuple[Moment, ...]:
    """Return the moments of a map in the order of time, with no more in their names than the audience may read.

    Each is of an empty map: how it was then, `copy_then` alone tells.
    """
    away = None if audience is Audience.FILE else hidden(document, ALLOWANCES[audience])
    empty = Document(id=document.id, young_person=document.young_person)
    return tuple(
        replace(one, title=one.title if away is None else away.speakable(one.title), was=empty)
        for one in in_time(document.moments)
    )


def _both(document: Document, was: Document) -> Document:
    """Return the map of then and now in one: everybody, as they are called now and stood then."""
    people = {key: _as_now(one, was.people.get(key)) for key, one in document.people.items()}
    places = _with_gone(document.places, was.places)
    standings = {
        key: replace(one, decisions=document.standing(key).decisions)
        if key in document.people or key in document.places
        else one
        for key, one in was.standings.items()
    }
    known = was.people.keys() | was.places.keys()
    sectors = _with_gone({one.id: one for one in document.sectors}, {one.id: one for one in was.sectors})
    return Document(
        id=document.id,
        young_person=document.young_person,
        languages=document.languages,
        people=_with_gone(people, was.people),
        couples=_with_gone(document.couples, was.couples),
        parentages=_with_gone(document.parentages, was.parentages),
        twins=_with_gone(document.twins, was.twins),
        sibships=_with_gone(document.sibships, was.sibships),
        households=_with_gone(document.households, was.households),
        places=places,
        ties={key: one for key, one in was.ties.items() if {one.a, one.b} <= known},
        standings=standings,
        sectors=tuple(sectors.values()),
        homes=_with_gone(document.homes, was.homes),
        restrictions=_restrictions(document, was),
        papers=document.papers,
        pictures=_with_gone(document.pictures, was.pictures),
    )


def _with_gone(now: Mapping[Key, Thing], then: Mapping[Key, Thing]) -> dict[Key, Thing]:
    """Return a table of now, and after it what is only in that of then."""
    return {**now, **{key: one for key, one in then.items() if key not in now}}


def _as_now(now: Person, then: Person | None) -> Person:
    """Return somebody as they are now, but for whether they were born and living."""
    if then is None or then.life is now.life:
        return now
    return replace(now, life=then.life, born=then.born, died=then.died)


def _restrictions(document: Document, was: Document) -> dict[ElementId, Restriction]:
    """Return today's restrictions, and those of then on what is not on the map any more."""
    here = {key for table in _TABLES for key in getattr(document, table)}
    gone = {key: one for key, one in was.restrictions.items() if one.about not in here}
    return {**gone, **document.restrictions}


_TABLES = ("people", "couples", "parentages", "twins", "sibships", "households", "places", "ties", "homes", "standings")


def _shown(both: Document, was: Document, allowance: Allowance) -> Document:
    """Return what may be seen of the map of then and now in one."""
    away = hidden(both, allowance)
    away = replace(away, words=_either(away, hidden(replace(was, restrictions=both.restrictions), allowance)))
    cast = Cast.of(both, allowance, away, frozenset())
    remembered = Remembered(away)
    network = not allowance.drawing_by_consent or both.papers.drawing_for_guests
    people = cast.people(both, remembered)
    if not network:
        people = {both.young_person: people[both.young_person]}
    return put_together(both, allowance, away, people, (), network=network, remembered=remembered)


def _either(now: Hidden, then: Hidden) -> re.Pattern[str] | None:
    """Return what a text must hold neither for the one nor for the other."""
    found = [one.words.pattern for one in (now, then) if one.words is not None]
    return re.compile("|".join(found), re.IGNORECASE) if found else None
