"""What a phrase says beside name and role: age, dates, death, pronouns, since when, and what is told of somebody."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ecomap.edit.phrases.words import Words, plain
from ecomap.model.dates import MONTHS, NotADate, PartialDate, Precision, parse
from ecomap.model.person import Life

OLDEST = 115
"""Years; a greater number is part of the name."""

_SPAN = re.compile(r"\(?(\d{4})\s*[-–]\s*(\d{2}|\d{4})?\)?")
_PRONOUNS = re.compile(r"(?:she|he|they|xe|ze|it)/[a-z]+(?:/[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Details:
    """Everything of a phrase that is neither name nor role; None, "" and the like where nothing is said."""

    born: PartialDate | None = None
    died: PartialDate | None = None
    life: Life | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    year: PartialDate | None = None
    """A year with no word to it: of birth, or of when somebody came."""
    pronouns: str = ""
    about: str = ""


NOTHING_SAID = Details()


def take(text: str, words: Words, on: datetime.date) -> tuple[str, Details]:
    """Return a text without its details, and the details. Ages are counted from the day given."""
    tokens = text.split()
    details = Details()
    tokens, details = _dated(tokens, details, words, on)
    tokens, details = _told(tokens, details, words)
    tokens, details = _marks(tokens, details)
    tokens, details = _aged(tokens, details, words, on)
    return " ".join(tokens).strip(" -–:"), details


def continues(text: str, words: Words) -> bool:
    """Say whether a piece of a line goes on about the person before: "died 2019", "34", "had a dog"."""
    first = plain(re.sub(r"\([^()]*\)", " ", text))
    starts = ("born", "died", "due", "stillborn", "since", "until", "aged", "named", "tells")
    if any(first == word or first.startswith(f"{word} ") for name in starts for word in words.list(name)):
        return True
    return bool(_date(first, None)) or first.isdecimal() or bool(_PRONOUNS.fullmatch(first)) or _is_age(first, words)


def _is_age(text: str, words: Words) -> bool:
    """Say whether a text is an age with its unit: "9 years old"."""
    number, _, unit = text.partition(" ")
    return number.isdecimal() and unit in (*words.list("years"), *words.list("months"))


def _told(tokens: list[str], details: Details, words: Words) -> tuple[list[str], Details]:
    """Take out what is told of somebody, from the first verb on."""
    for at in range(1, len(tokens)):
        if plain(tokens[at]) in words.lists["tells"] and not tokens[at][0].isupper():
            told = " ".join(tokens[at:])
            return tokens[:at], replace(details, about=" ".join(filter(None, (told, details.about))))
    return tokens, details


def _dated(tokens: list[str], details: Details, words: Words, on: datetime.date) -> tuple[list[str], Details]:
    """Take out words like "born", "died", "since", each with its date."""
    for name in ("stillborn", "born", "died", "due", "expecting", "since", "until"):
        for at, length in _found(tokens, words.list(name)):
            date, used = _date_at(tokens[at + length :], on if name == "due" else None)
            if date is None and name in ("born", "since", "until"):
                continue
            if name == "died" and date is None and len(tokens) > at + length:
                # "died when I was 5": how it was told is kept
                return tokens[:at], replace(details, life=Life.DIED, about=" ".join(tokens[at:]))
            tokens = tokens[:at] + tokens[at + length + used :]
            details = _with_date(details, name, date)
            break
    return tokens, details


def _with_date(details: Details, name: str, date: PartialDate | None) -> Details:
    """Return details with what one dated word says."""
    if name == "died":
        return replace(details, died=date, life=Life.DIED)
    if name == "stillborn":
        return replace(details, born=date, died=date, life=Life.STILLBORN)
    if name in ("due", "expecting"):
        return replace(details, born=date or details.born, life=Life.EXPECTED)
    if name == "born":
        return replace(details, born=date)
    if date and date.precision is Precision.BETWEEN:
        return replace(details, since=PartialDate(year=date.year), until=PartialDate(year=date.end_year))
    return replace(details, since=date) if name == "since" else replace(details, until=date)


def _found(tokens: list[str], keywords: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where a keyword stands (which token, how many), longest keyword first."""
    plains = [token.lower().strip(",") for token in tokens]
    for keyword in keywords:
        parts = keyword.split()
        for at in range(len(tokens) - len(parts) + 1):
            if plains[at : at + len(parts)] == parts:
                yield at, len(parts)


def _date_at(tokens: list[str], on: datetime.date | None) -> tuple[PartialDate | None, int]:
    """Return the date some tokens start with, and how many belong to it."""
    for length in range(min(4, len(tokens)), 0, -1):
        date = _date(" ".join(tokens[:length]), on)
        if date:
            return date, length
    return None, 0


def _date(text: str, on: datetime.date | None) -> PartialDate | None:
    """Return the date of a text; with a day given, a bare month is the next one after it."""
    text = text.strip(" .,()")
    try:
        date = parse(text)
    except NotADate:
        month = _month(text) if on else 0
        return PartialDate(year=on.year + (month < on.month), month=month) if on and month else None
    return date if 1850 <= date.year <= 2150 else None


def _month(text: str) -> int:
    """Return which month a word names, or 0."""
    word = text.lower()
    return next((at for at, name in enumerate(MONTHS) if len(word) > 2 and name.lower().startswith(word)), 0)


def _marks(tokens: list[str], details: Details) -> tuple[list[str], Details]:
    """Take out pronouns, and years from and to: "1960-2019"."""
    left: list[str] = []
    for token in tokens:
        bare = token.strip("(),").lower()
        span = _SPAN.fullmatch(token)
        if _PRONOUNS.fullmatch(bare):
            details = replace(details, pronouns=bare)
        elif span and 1850 <= int(span[1]) <= 2150:
            first, end = int(span[1]), span[2]
            last = PartialDate(year=int(end) if len(end) == 4 else first // 100 * 100 + int(end)) if end else None
            details = replace(details, since=PartialDate(year=first), until=last)
        else:
            left.append(token)
    return left, details


def _aged(tokens: list[str], details: Details, words: Words, on: datetime.date) -> tuple[list[str], Details]:
    """Take an age or a year off the end: "34", "aged 9", "9 months", "about 1984"."""
    for unit in (*words.list("years"), *words.list("months")):
        if tokens and plain(" ".join(tokens)).endswith(f" {unit}"):
            years = unit in words.lists["years"]
            head = tokens[: -len(unit.split())]
            if head and head[-1].isdecimal():
                return _without_age_word(head[:-1], words), _born_at(details, int(head[-1]) if years else 0, on)
    if not tokens:
        return tokens, details
    last = tokens[-1].strip("()")
    glued = re.fullmatch(r"(\d{1,3})(?:yo|yrs?|y)", last.lower())
    if (last.isdecimal() and int(last) <= OLDEST and len(last) < 4) or glued:
        return _without_age_word(tokens[:-1], words), _born_at(details, int(glued[1] if glued else last), on)
    for length in (2, 1):
        date = _date(" ".join(tokens[-length:]), None) if len(tokens) >= length else None
        if date and (date.precision is not Precision.EXACT or not tokens[-length].isalpha()):
            return tokens[:-length], replace(details, year=date)
    return tokens, details


def _without_age_word(tokens: list[str], words: Words) -> list[str]:
    """Take "aged" off the end."""
    return tokens[:-1] if tokens and plain(tokens[-1]) in words.lists["aged"] else tokens


def _born_at(details: Details, age: int, on: datetime.date) -> Details:
    """Somebody of this age was born about then."""
    return replace(details, born=PartialDate(year=on.year - age, precision=Precision.ABOUT))
