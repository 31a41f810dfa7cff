"""Dated snapshots of the map, kept inside it; and how long those stay that were kept by themselves.

Whoever keeps a moment by hand has it until they forget it. At the end of a session one is kept by itself, if anything
changed since the last; of one day only the latest stays. Of those kept by themselves the first one ever stays, the
last one of every month, and the last five; on very large maps fewer, so that the file can always be opened.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

from ecomap.edit.entries import TABLES, amend, omitting, put, without
from ecomap.edit.written import one_line
from ecomap.model.document import Document, Moment, new_id
from ecomap.model.moments import in_time, same_facts
from ecomap.model.person import ElementId, Person

LAST = 5
"""So many of the latest moments kept by themselves stay, however close together."""
MOST_PEOPLE = 20_000
"""In all moments kept by themselves together: what a file holds has its limits."""


def keep_moment(document: Document, on: datetime.date, title: str = "") -> Document:
    """Keep how the map is now; moments hold no moments."""
    return put(document, Moment(id=new_id(), on=on, title=one_line(title), was=_without_moments(document)))


def keep_by_itself(document: Document, on: datetime.date) -> Document:
    """Keep how the map is at the end of a session; the very same document, if nothing changed since the last moment."""
    moments = in_time(document.moments)
    if moments and same_facts(moments[-1].was, document):
        return document
    made = Moment(id=new_id(), on=on, by_itself=True, was=_without_moments(document))
    return with_moment(document, made)


def with_moment(document: Document, moment: Moment) -> Document:
    """Return a document with one more moment, and without those kept by themselves that need not stay beside it."""
    today = [one.id for one in document.moments.values() if one.by_itself and one.on == moment.on]
    moments = {**omitting(document.moments, today), moment.id: moment}
    return replace(document, moments=omitting(moments, thinned_out(moments.values())))


def rename_moment(document: Document, moment: ElementId, title: str) -> Document:
    """Give a moment another name, or none."""
    return amend(document, moment, title=one_line(title))


def forget_moment(document: Document, moment: ElementId) -> Document:
    """Forget one moment."""
    return without(document, "moments", (moment,))


def thinned_out(moments: Iterable[Moment]) -> frozenset[ElementId]:
    """Return those of the moments kept by themselves that need not stay."""
    own = sorted((one for one in moments if one.by_itself), key=lambda one: one.on)
    months = {(one.on.year, one.on.month): one.id for one in own}
    stay = {*months.values(), *(one.id for one in (*own[:1], *own[-LAST:]))}
    kept = [one for one in own if one.id in stay]
    while len(kept) > 2 and sum(len(one.was.people) for one in kept) > MOST_PEOPLE:
        del kept[1]  # the first one ever stays, and the latest
    return frozenset(one.id for one in own) - {one.id for one in kept}


def return_to(document: Document, moment: ElementId) -> Document:
    """Make the map what it was at a moment; all moments stay, and whatever protects somebody stays, too.

    Restrictions, decisions and who is kept apart are as they are now, for everybody who was on the map then; those of
    whoever is not on the map any more are as they were. What may be shown of somebody, or on other people's copies,
    is no more than may be shown now.
    """
    return as_it_was(document, document.moments[moment].was)


def as_it_was(document: Document, was: Document) -> Document:
    """Make the map what it was in an earlier state of it, as `return_to` does."""
    there, here = _elements(was), _elements(document)
    restrictions = {key: one for key, one in was.restrictions.items() if one.about not in here}
    restrictions |= {key: one for key, one in document.restrictions.items() if one.about in there}
    apart = {key: one for key, one in was.keep_apart.items() if not {one.a, one.b or one.a} <= here}
    apart |= {key: one for key, one in document.keep_apart.items() if {one.a, one.b or one.a} <= there}
    decided = {
        element: replace(was.standing(element), decisions=standing.decisions)
        for element, standing in document.standings.items()
        if element in there and standing.decisions
    }
    return replace(
        was,
        moments=document.moments,
        people={key: _no_more_open(one, document.people.get(key)) for key, one in was.people.items()},
        standings={**was.standings, **decided},
        restrictions=restrictions,
        keep_apart=apart,
        papers=replace(
            was.papers,
            lost_babies=was.papers.lost_babies and document.papers.lost_babies,
            drawing_for_guests=was.papers.drawing_for_guests and document.papers.drawing_for_guests,
        ),
    )


def _elements(document: Document) -> frozenset[ElementId]:
    return frozenset(element for table in TABLES.values() for element in getattr(document, table))


def _no_more_open(then: Person, now: Person | None) -> Person:
    """Return somebody as they were, with nothing shown of them to others that may not be shown now."""
    if now is None:
        return then
    seen = replace(
        then,
        name=replace(then.name, surname_fine=then.name.surname_fine and now.name.surname_fine),
        portrait=replace(then.portrait, allowed=then.portrait.allowed and now.portrait.allowed),
        gender_history_shown=then.gender_history_shown and now.gender_history_shown,
    )
    return then if seen == then else seen


def _without_moments(document: Document) -> Document:
    return replace(document, moments={})
