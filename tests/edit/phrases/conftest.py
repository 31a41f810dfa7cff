"""A map in a few words, to be compared with what a typed line should have made of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Ending
from ecomap.model.kinship import relation_words
from ecomap.model.person import ElementId, Kind, Life, Person


@pytest.fixture
def outcome() -> Callable[[Document], list[str]]:
    """How a map is written down in the table of phrases."""
    return _outcome


def _outcome(document: Document) -> list[str]:
    """Return everybody but the young person, then every line: "Lee: mum's brother", "me < Sarah + Tom"."""
    people = [one for one in document.people.values() if one.id != document.young_person]
    return [
        *(_person(document, one) for one in people),
        *(f"[{place.name}]" for place in document.places.values()),
        *_lines(document),
    ]


def _called(document: Document, element: ElementId) -> str:
    if element == document.young_person:
        return "me"
    if element in document.places:
        return document.places[element].name
    person = document.people[element]
    return person.name.text or f"({relation_words(document, element) or person.relation})"


def _person(document: Document, person: Person) -> str:
    parts = [f"{_called(document, person.id)}: {person.relation}" if person.relation else _called(document, person.id)]
    if person.kind is Kind.SEVERAL:
        parts.append(f"{person.count} of them")
    if person.pronouns:
        parts.append(person.pronouns)
    if person.life is not Life.LIVING:
        parts.append(person.life.value)
    if person.born:
        parts.append(f"born {person.born.words()}")
    if person.died:
        parts.append(f"died {person.died.words()}")
    if person.about:
        parts.append(f"“{person.about}”")
    return ", ".join(parts)


def _lines(document: Document) -> list[str]:
    lines = []
    for line in document.parentages.values():
        parents = " + ".join(_called(document, one) for one in line.parents)
        kind = "" if line.kind is ChildKind.BIRTH else f" {line.kind.value}"
        times = "".join(
            f" {word} {date.words()}" for word, date in (("since", line.since), ("until", line.until)) if date
        )
        note = f" ({line.note})" if line.note else ""
        lines.append(f"{_called(document, line.child)} < {parents}{kind}{times}{note}")
    for couple in document.couples.values():
        ending = "" if couple.ending is Ending.NONE else f" {couple.ending.value}"
        since = f" since {couple.since.words()}" if couple.since else ""
        kind = "" if couple.kind.value == "unknown" else f" {couple.kind.value}"
        lines.append(f"{_called(document, couple.a)} = {_called(document, couple.b)}{kind}{ending}{since}")
    for sibship in document.sibships.values():
        note = f" ({sibship.note})" if sibship.note else ""
        lines.append(" ~ ".join(_called(document, one) for one in sibship.members) + note)
    lines += [" & ".join(_called(document, one) for one in twins.children) for twins in document.twins.values()]
    lines += [f"{_called(document, tie.a)} -- {_called(document, tie.b)}" for tie in document.ties.values()]
    return lines
