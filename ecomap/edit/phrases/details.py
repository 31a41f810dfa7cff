"""What a phrase says beside name and role: age, dates, death, pronouns, since when, and what is told of somebody."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from ecomap.edit.phrases.ages import age_of, date_of, is_age, numeric, years_back
from ecomap.edit.phrases.words import Words, plain
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.person import Life

_SPAN = re.compile(r"\(?(\d{4})\s*[-–—]\s*(\d{2}|\d{4})?\)?")
_WIDE_SPAN = re.compile(r"\b(\d{4})\s*[-–—]\s*(\d{4}|\d{2})\b(?![-/.\d])")
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


@lru_cache(maxsize=1024)
def take(text: str, words: Words, on: datetime.date) -> tuple[str, Details]:
    """Return a text without its details, and the details. Ages are counted from the day given."""
    tokens = _loosened(text, words, on).split()
    details = Details()
    tokens, details = _dated(tokens, details, words, on)
    tokens, details = _told(tokens, details, words)
    tokens, details = _marks(tokens, details)
    tokens, details = _aged(tokens, details, words, on)
    return " ".join(tokens).strip(" -–—:"), details


@lru_cache(maxsize=1024)
def continues(text: str, words: Words) -> bool:
    """Say whether a piece of a line goes on about the person before: "died 2019", "34", "had a dog"."""
    first = plain(re.sub(r"\([^()]*\)", " ", text))
    starts = ("born", "died", "due", "stillborn", "since", "until", "aged", "named", "tells")
    if any(words.opening(name, first.split()) for name in starts):
        return True
    again, _, told = first.partition(" ")
    if again in words.lists["goes on"] and told.split(" ")[0] in words.lists["tells"]:
        return True
    return bool(date_of(first)) or first.isdecimal() or bool(_PRONOUNS.fullmatch(first)) or is_age(first, words)


def tells_more(text: str, words: Words) -> bool:
    """Say whether a text between commas or in brackets goes on about somebody in words: "in prison", "not well"."""
    first = text.split(" ")[0]
    told = first.lower() in (*words.lists["tells more"], *words.lists["tells"])
    return " " in text and told and (first.islower() or len(first) == 1)


def is_no_name(text: str, words: Words) -> bool:
    """Say whether what stands for a name says that nobody knows it: "?", "unknown", "don't know"."""
    key = plain(text).strip("?! ")
    return (not key and bool(text)) or key in words.lists["unknown"]


def _loosened(text: str, words: Words, on: datetime.date) -> str:
    """Return a text with "b.2010" as "b. 2010", "2020 – 2023" as "2020-2023" and "3/5/10" as "3/5/2010"."""
    until = "|".join(re.escape(word) for word in words.list("until"))
    text = re.sub(rf"\b(\d{{4}}) (?:{until}) (\d{{4}})\b", r"\1-\2", text) if until else text
    text = _WIDE_SPAN.sub(r"\1-\2", text)
    signs = [re.escape(one) for name in ("born", "died") for one in words.list(name) if not one[-1].isalpha()]
    if signs:
        text = re.sub(rf"(?<!\S)({'|'.join(signs)})(?=\d)", r"\1 ", text, flags=re.IGNORECASE)
    return " ".join(numeric(token, on) for token in text.split())


def _told(tokens: list[str], details: Details, words: Words) -> tuple[list[str], Details]:
    """Take out what is told of somebody, from the first verb on; "she lives in Leeds" starts with "she"."""
    for at in range(len(tokens)):
        if plain(tokens[at]) in words.lists["tells"] and not tokens[at][0].isupper():
            start = at - (at > 0 and plain(tokens[at - 1]) in words.lists["goes on"])
            told = " ".join(tokens[start:])
            if start < at and start:
                # "mum Sarah. She lives in Hull"
                tokens = [*tokens[: start - 1], tokens[start - 1].rstrip(".")]
            return tokens[:start], replace(details, about=", ".join(filter(None, (told, details.about))))
    return tokens, details


def _dated(tokens: list[str], details: Details, words: Words, on: datetime.date) -> tuple[list[str], Details]:
    """Take out words like "born", "died", "since", each with its date."""
    for name in ("stillborn", "born", "died", "due", "expecting", "since", "until"):
        for at, length in _found(tokens, words.list(name)):
            keyword, rest = " ".join(tokens[at : at + length]), tokens[at + length :]
            date, used = _date_at(rest, words, on, months=name == "due")
            if date is None and _told_in_words(name, keyword, rest, words):
                return tokens[:at], _with_words(details, name, " ".join(tokens[at:]))
            if date is None and (name in ("born", "since", "until") or not _stands_alone(keyword, rest, words)):
                continue
            rest, details = rest[used:], _with_date(details, name, date)
            if name == "died" and date and (age := _age_at_death(rest, words)) is not None:
                rest, details = [], replace(details, born=PartialDate(year=date.year - age, precision=Precision.ABOUT))
            tokens = tokens[:at] + rest
            break
    return tokens, details


def _stands_alone(keyword: str, rest: list[str], words: Words) -> bool:
    """Say whether a word needs no date: "d." alone is an initial, and "passed her test" is no death."""
    return keyword.lower() not in words.lists["only with a date"] or (len(keyword) > 2 and not rest)


def _told_in_words(name: str, keyword: str, rest: list[str], words: Words) -> bool:
    """Say whether how it was is told without a date: "died when I was 5", "since I was 3"; it is kept as it is told."""
    if not rest or keyword.lower() in words.lists["only with a date"]:
        return False
    if name in ("since", "until"):
        return keyword.islower() and keyword in words.lists["tells a time"] and (rest[0].islower() or rest[0] == "I")
    return name == "died" or (
        name == "born" and len(rest) > 1 and rest[0].isdecimal() and date_of(f"{rest[0]} {rest[1]} 2000") is not None
    )


def _with_words(details: Details, name: str, told: str) -> Details:
    """Return details with what is told in words."""
    life = Life.DIED if name == "died" else details.life
    return replace(details, life=life, about=", ".join(filter(None, (told, details.about))))


def _age_at_death(rest: list[str], words: Words) -> int | None:
    """Return the age of "died 2019 aged 70", or None."""
    if len(rest) == 2 and plain(rest[0]) in words.lists["aged"] and rest[1].isdecimal() and len(rest[1]) < 4:
        return int(rest[1])
    return None


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
        if parts[0] not in plains:
            continue
        for at in range(len(tokens) - len(parts) + 1):
            if plains[at : at + len(parts)] == parts:
                yield at, len(parts)


def _date_at(
    tokens: list[str], words: Words, on: datetime.date, *, months: bool = False
) -> tuple[PartialDate | None, int]:
    """Return the date some tokens start with, and how many belong to it; a bare month is the next, for "due"."""
    for length in range(min(5, len(tokens)), 0, -1):
        text = " ".join(tokens[:length])
        date = date_of(text, on if months else None) or years_back(text, words, on)
        if date:
            return date, length
    return None, 0


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
    born, used = age_of(tokens, words, on)
    if born:
        return tokens[:-used], replace(details, born=born)
    for length in (4, 3, 2, 1):
        date = date_of(" ".join(tokens[-length:])) if len(tokens) >= length else None
        if date and (date.precision is not Precision.EXACT or not tokens[-length].isalpha()):
            return tokens[:-length], replace(details, year=date)
    return tokens, details
