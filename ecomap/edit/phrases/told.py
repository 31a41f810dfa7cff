"""What a phrase says beside name and role, written where it belongs: on the person, or on the line to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ecomap.edit.entries import put
from ecomap.edit.families import couples_of
from ecomap.edit.kin import Way
from ecomap.edit.people import record_death
from ecomap.edit.phrases.details import Details
from ecomap.edit.phrases.known import Reader
from ecomap.edit.phrases.phrase import Phrase, belongs_in_time
from ecomap.edit.phrases.words import Words
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.document import Document
from ecomap.model.family import ChildKind
from ecomap.model.person import ElementId, Life


def with_details(document: Document, person: ElementId, phrase: Phrase, reader: Reader) -> Document:
    """Return the map with everything a phrase says beside name and role."""
    details = in_time(phrase)
    someone = document.people[person]
    life = details.life or _life(phrase)
    told = replace(
        someone,
        born=details.born or someone.born,
        pronouns=details.pronouns or someone.pronouns,
        about=". ".join(part for part in (someone.about, _about(details, phrase, reader.words)) if part),
    )
    document = put(document, told)
    if life in (Life.DIED, Life.STILLBORN) and person != document.young_person:
        document = record_death(document, person, details.died or someone.died, reader.on)
    if life and life is not Life.DIED:
        document = put(document, replace(document.people[person], life=life))
    return document


def in_time(phrase: Phrase) -> Details:
    """Return details in which bare years are what they mean for this role: a life, or a time together."""
    details = phrase.details
    if belongs_in_time(phrase):
        if details.year and details.year.precision is Precision.BETWEEN:
            first, last = PartialDate(year=details.year.year), PartialDate(year=details.year.end_year)
            return replace(details, since=details.since or first, until=details.until or last, year=None)
        return replace(details, since=details.since or details.year, year=None)
    if details.since and details.until and phrase.role and phrase.role.path:
        return replace(details, born=details.since, died=details.until, life=Life.DIED, since=None, until=None)
    return replace(details, born=details.born or details.year, year=None)


def _about(details: Details, phrase: Phrase, words: Words) -> str:
    """Return what is told of somebody in words, with since when if no line of the family can hold it."""
    times = "" if holds_times(phrase) else times_in_words(details, words)
    return ", ".join(filter(None, (times, details.about)))


def holds_times(phrase: Phrase) -> bool:
    """Say whether somebody is on a line that has a beginning and an end: a carer's, a couple's."""
    last = phrase.role.last if phrase.role else None
    return last is not None and last.way in (Way.PARENT, Way.PARTNER) and not phrase.owner


def times_in_words(details: Details, words: Words) -> str:
    """Return "since 2020, until 2023", or ""."""
    times = (("since", details.since), ("until", details.until))
    return ", ".join(words.say(name, when=date.words()) for name, date in times if date)


def with_times(document: Document, person: ElementId, phrase: Phrase) -> Document:
    """Write since and until on the line by which somebody belongs: a couple's, or a carer's.

    Only when all of a list are there: two carers who have left by now stand on one line still.
    """
    details = in_time(phrase)
    last = phrase.role.last if phrase.role else None
    if last is None or phrase.owner or not (details.since or details.until):
        return document
    times = {"since": details.since, "until": details.until}
    said: dict[str, Any] = {word: date for word, date in times.items() if date}
    if last.way is Way.PARTNER:
        couples = couples_of(document, person)[-1:]
        return put(document, *(replace(one, **said) for one in couples))
    lines = [one for one in document.parentages.values() if person in one.parents] if last.way is Way.PARENT else []
    caring = [one for one in lines if one.kind is not ChildKind.BIRTH]
    return put(document, *(replace(one, **said) for one in caring or lines))


def _life(phrase: Phrase) -> Life | None:
    """Return what the words for somebody tell of their life: "late grandad", "unborn brother"."""
    role = phrase.role
    if role is None or not (role.dead or role.unborn):
        return None
    return Life.DIED if role.dead else Life.EXPECTED
