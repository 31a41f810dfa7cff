"""Ages and dates as people say them: "34", "nearly 10", "9 months", "3/5/10", "last year", "2 years ago"."""

from __future__ import annotations

import datetime
import re

from ecomap.edit.phrases.words import Words, plain
from ecomap.model.dates import MONTHS, NotADate, PartialDate, Precision, parse

OLDEST = 115
"""Years; a greater number is part of the name."""

_NUMERIC = re.compile(r"(\(?)(\d{1,2})([/.-])(\d{1,2})\3(\d{2}|\d{4})([),.]*)")
_GLUED = re.compile(r"(\d{1,3})([a-z/]+)")


def numeric(token: str, on: datetime.date) -> str:
    """Return "3/5/2010" of "3/5/10" and "03-05-2010"; day before month, the latest year that has come."""
    found = _NUMERIC.fullmatch(token)
    if not found:
        return token
    year = int(found[5])
    if len(found[5]) == 2:
        century = on.year // 100 * 100
        year += century if century + year <= on.year + 1 else century - 100
    return f"{found[1]}{found[2]}/{found[4]}/{year}{found[6]}"


def date_of(text: str, on: datetime.date | None = None) -> PartialDate | None:
    """Return the date of a text, or None; with a day given, a bare month is the next one after it."""
    text = text.strip(" .,()")
    try:
        date = parse(text)
    except NotADate:
        month = _month(text) if on else 0
        return PartialDate(year=on.year + (month < on.month), month=month) if on and month else None
    return date if 1850 <= date.year <= 2150 else None


def years_back(text: str, words: Words, on: datetime.date) -> PartialDate | None:
    """Return the date of "last year" and "2 years ago", or None."""
    key = plain(text)
    if (years := words.lists["years back"].get(key)) is not None:
        return PartialDate(year=on.year - years)
    number, _, rest = key.partition(" ")
    count = int(number) if number.isdecimal() and len(number) < 3 else words.lists["numbers"].get(number)
    ways = {f"{unit} {ago}" for unit in words.lists["years"] for ago in words.lists["ago"]}
    return PartialDate(year=on.year - count, precision=Precision.ABOUT) if count and rest in ways else None


def age_of(tokens: list[str], words: Words, on: datetime.date) -> tuple[PartialDate | None, int]:
    """Return when somebody was born whose age ends some tokens, and how many tokens say it; None, 0 if none do."""
    if len(tokens) > 1 and plain(tokens[-2]) in words.lists["numbered"]:
        return None, 0
    for length in range(min(4, len(tokens)), 0, -1):
        born = _born(" ".join(tokens[-length:]).strip("()"), words, on)
        if born:
            return born, length + _age_words(tokens[:-length], words)
    return None, 0


def is_age(text: str, words: Words) -> bool:
    """Say whether a text is an age with its unit: "9 years old"."""
    number, _, unit = text.partition(" ")
    return number.isdecimal() and any(unit in words.lists[name] for name in ("years", "months", "weeks"))


def _born(text: str, words: Words, on: datetime.date) -> PartialDate | None:
    """Return when somebody of this age was born: "34", "7yo", "9 months old"."""
    if text.isdecimal():
        return _about(on.year - int(text)) if len(text) < 4 and int(text) <= OLDEST else None
    number, _, unit = plain(text).partition(" ")
    if not unit and (glued := _GLUED.fullmatch(number)):
        number, unit = glued[1], glued[2]
    if not number.isdecimal() or len(number) > 3 or not unit:
        return None
    if unit in words.lists["years"] or unit in words.lists["years, glued"]:
        return _about(on.year - int(number)) if int(number) <= OLDEST else None
    if unit in words.lists["months"]:
        months = on.year * 12 + on.month - 1 - int(number)
        return _about(months // 12, months % 12 + 1)
    if unit in words.lists["weeks"]:
        day = on - datetime.timedelta(weeks=int(number))
        return _about(day.year, day.month)
    return None


def _about(year: int, month: int = 0) -> PartialDate:
    return PartialDate(year=year, month=month, precision=Precision.ABOUT)


def _age_words(tokens: list[str], words: Words) -> int:
    """Return how many tokens at the end only say that an age follows: "aged", "is nearly"."""
    count = 0
    ways = (*words.lists["aged"], *words.lists["roughly"])
    while count < len(tokens) and plain(tokens[-1 - count]) in ways and tokens[-1 - count].islower():
        count += 1
    return count


def _month(text: str) -> int:
    """Return which month a word names, or 0."""
    word = text.lower()
    return next((at for at, name in enumerate(MONTHS) if len(word) > 2 and name.lower().startswith(word)), 0)
