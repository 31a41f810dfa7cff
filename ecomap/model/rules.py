"""What holds in every document. A command that would break one of these is refused, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Mode, View
from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.naming import called
from ecomap.model.person import ElementId

_DATED = ("born", "died", "since", "until", "last", "on")
"""The fields in which something or somebody has a date."""
_TABLES = (
    *("people", "couples", "parentages", "twins", "sibships", "households", "places", "ties", "bonds", "homes"),
    *("schools", "events", "search", "consents", "invitations", "keep_apart", "offers", "messages", "questions"),
    *("restrictions", "moments"),
)
"""What of a document is filed by its own id."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not hold: in words a coordinator can act on, and about whom."""

    words: str
    about: tuple[ElementId, ...] = ()


class RuleBroken(Exception):
    """A change would leave the map in a state that cannot be; nothing was changed."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.words)
        self.problem = problem


def check(document: Document, since: Document | None = None) -> None:
    """Raise `RuleBroken` for the first thing that does not hold.

    Of a document that came from a sound one by a step, `since`, only what is otherwise there is looked at.
    """
    for problem in _problems(document, document if since is None else _otherwise(document, since)):
        raise RuleBroken(problem)


def problems(document: Document) -> tuple[Problem, ...]:
    """Return everything that does not hold; empty for a sound document."""
    return tuple(_problems(document, document))


def _otherwise(document: Document, since: Document) -> Document:
    """Return a document with nothing in its tables that stood there before; all of it, where anything is gone."""
    named = (document.people, since.people), (document.places, since.places), (document.pictures, since.pictures)
    if document.young_person != since.young_person or any(was.keys() - now.keys() for now, was in named):
        return document
    tables: dict[str, Any] = {
        name: _news(getattr(document, name), getattr(since, name)) for name in (*_TABLES, "standings")
    }
    return replace(document, **tables)


def _news(now: Mapping[ElementId, Any], was: Mapping[ElementId, Any]) -> Mapping[ElementId, Any]:
    """Return what of a table did not stand there before."""
    return {} if now is was else {key: one for key, one in now.items() if was.get(key) is not one}


def _problems(document: Document, news: Document) -> Iterator[Problem]:
    """Find what of the news does not hold in a document, references first: the other rules rely on them."""
    dangling = tuple(_dangling(document, news))
    yield from dangling
    yield from _dates(news)
    yield from _ids(document, news)
    if dangling:
        return
    yield from _couples(document, news)
    yield from _parentages(document, news)
    yield from _own_ancestors(document, news)
    yield from _pictures(document, news)
    yield from _modes(document)


def _dates(document: Document) -> Iterator[Problem]:
    """Every date is one that the calendar has."""
    tables = (
        *(document.people, document.couples, document.parentages, document.households, document.places),
        *(document.bonds, document.homes, document.schools, document.events),
    )
    for table in tables:
        yield from _dates_in(Same(table))
    for key, standing in document.standings.items():
        for contact in standing.contact:
            yield from _impossible(key, contact)
    for tie in document.ties.values():
        for feeling in tie.feelings:
            yield from _impossible(tie.id, feeling)


@lru_cache(maxsize=64)
def _dates_in(table: Same) -> tuple[Problem, ...]:
    """Return the dates of one table that cannot be: of a table that is the very same, they are known."""
    found: list[Problem] = []
    for key, thing in table.it.items():
        found += _impossible(key, thing)
        for dated in getattr(thing, "people", ()):
            found += _impossible(key, dated)
    return tuple(found)


def _impossible(key: str, dated: object) -> list[Problem]:
    """Return the dates of one thing that cannot be; of most things there is none, and it is asked for thousands."""
    found = []
    for name in _dated(type(dated)):  # type: ignore[arg-type]  # a class can be hashed
        date = getattr(dated, name)
        if date is not None and isinstance(date, PartialDate) and not date.exists():
            words = f"A date cannot be: {date.year % 10**6}-{date.month}-{date.day}."
            found.append(Problem(words, (ElementId(key),)))
    return found


@cache
def _dated(kind: type) -> tuple[str, ...]:
    """Return the fields in which a thing of this kind has dates."""
    return tuple(name for name in _DATED if hasattr(kind, name))


def _ids(document: Document, news: Document) -> Iterator[Problem]:
    """Every table files a thing under its own id, and no two things share one."""
    tables = [getattr(document, name) for name in _TABLES]
    for name in _TABLES:
        for key, element in getattr(news, name).items():
            if element.id != key:
                yield Problem(f"Something is filed under a wrong mark ({key}).", (key,))
    marks = [key for name in _TABLES for key in getattr(news, name)]
    shared = _twice(marks) if news is document else (key for key in marks if sum(key in one for one in tables) > 1)
    yield from (Problem(f"Two things share one mark ({key}).", (key,)) for key in shared)


def _twice(marks: list[ElementId]) -> Iterator[ElementId]:
    """Yield every mark but the first of each."""
    seen: set[str] = set()
    for key in marks:
        if key in seen:
            yield key
        seen.add(key)


def _dangling(document: Document, news: Document) -> Iterator[Problem]:
    """Everything that is named is there."""
    people = document.people.keys()
    places = document.places.keys()
    if document.young_person not in people:
        yield Problem("The young person is missing from the map.")
    for what, named in _people_named(news):
        if missing := [one for one in named if one not in people]:
            yield Problem(f"A {what} names somebody who is not on the map.", tuple(missing))
    for what, named in _elements_named(news):
        if missing := [one for one in named if one not in people and one not in places]:
            yield Problem(f"A {what} names something that is not on the map.", tuple(missing))


def _people_named(document: Document) -> Iterator[tuple[str, tuple[ElementId, ...]]]:
    """Yield what names people, and whom."""
    yield from (("couple", (one.a, one.b)) for one in document.couples.values())
    yield from (("child's line", (one.child, *one.parents)) for one in document.parentages.values())
    yield from (("pair of twins", one.children) for one in document.twins.values())
    yield from (("set of brothers and sisters", one.members) for one in document.sibships.values())
    yield from (("household", one.members) for one in document.households.values())
    yield from (("bond", (one.a, one.b)) for one in document.bonds.values())
    yield from (("home", tuple(stay.person for stay in one.people)) for one in document.homes.values())
    yield from (("moment of the story", one.people) for one in document.events.values())
    yield from (("invitation", _given(one.person, one.via, one.travel_with)) for one in document.invitations.values())
    yield from (("note on who is kept apart", _given(one.a, one.b)) for one in document.keep_apart.values())
    yield from (("offer", (one.person,)) for one in document.offers.values())
    yield from (("message", (one.person,)) for one in document.messages.values())
    yield from (("question", _given(one.to)) for one in document.questions.values())


def _elements_named(document: Document) -> Iterator[tuple[str, tuple[ElementId, ...]]]:
    """Yield what may name people, places and groups alike, and which."""
    yield from (("line", (one.a, one.b)) for one in document.ties.values())
    yield "note on contact or closeness", tuple(document.standings)


def _given(*ids: ElementId | None) -> tuple[ElementId, ...]:
    return tuple(one for one in ids if one is not None)


def _couples(document: Document, news: Document) -> Iterator[Problem]:
    """A couple is two different people."""
    for couple in news.couples.values():
        if couple.a == couple.b:
            yield Problem(f"{called(document, couple.a)} cannot be their own partner.", (couple.a,))
    for tie in news.ties.values():
        if tie.a == tie.b:
            yield Problem(f"{called(document, tie.a)} cannot have a line to themselves.", (tie.a,))


def _parentages(document: Document, news: Document) -> Iterator[Problem]:
    """A child's line has one or two parents, all different from each other and from the child."""
    for parentage in news.parentages.values():
        everybody = (parentage.child, *parentage.parents)
        if len(parentage.parents) not in (1, 2):
            yield Problem(f"A line to {called(document, parentage.child)} needs one or two parents.", everybody)
        if len(set(everybody)) != len(everybody):
            yield Problem(f"{called(document, parentage.child)} cannot be their own parent.", (parentage.child,))


def _own_ancestors(document: Document, news: Document) -> Iterator[Problem]:
    """Nobody is their own ancestor. Without recursion: families may be deep."""
    starts = dict.fromkeys(one.child for one in news.parentages.values())
    if not starts:
        return
    above: dict[ElementId, list[ElementId]] = {}
    for parentage in document.parentages.values():
        above.setdefault(parentage.child, []).extend(parentage.parents)
    done: set[ElementId] = set()
    for start in starts:
        if start in done:
            continue
        line: dict[ElementId, None] = {}
        stack = [(start, False)]
        while stack:
            person, leaving = stack.pop()
            if leaving:
                del line[person]
                done.add(person)
            elif person in line:
                yield Problem(f"{called(document, person)} would be their own ancestor.", (person,))
                return
            elif person not in done:
                line[person] = None
                stack.append((person, True))
                stack.extend((parent, False) for parent in above[person] if parent in above and parent not in done)


def _modes(document: Document) -> Iterator[Problem]:
    """Drawings of the two modes are kept apart, and only ecomaps have two."""
    if any(one.mode is not Mode.RINGS for one in document.diagrams):
        yield Problem("A drawing without rings is kept among those with rings.")
    if any(one.mode is not Mode.FREE or one.view is not View.ECOMAP for one in document.free):
        yield Problem("A drawing that is no ecomap, or has rings, is kept among ecomaps without rings.")


def _pictures(document: Document, news: Document) -> Iterator[Problem]:
    """A picture that is shown is there."""
    for person in news.people.values():
        if person.portrait.picture and person.portrait.picture not in document.pictures:
            yield Problem(f"The picture of {called(document, person.id)} is missing.", (person.id,))
