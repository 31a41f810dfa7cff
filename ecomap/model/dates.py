"""Dates as people know them: "2009", "about 1984", "before 2011", "spring 2014", "3 September 2009"."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass, replace
from enum import Enum

MONTHS = tuple(calendar.month_name)
_SEASON_MONTH = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10}


class Precision(Enum):
    """How sure a date is."""

    EXACT = "exact"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date of which as much is known as is given; 0 and "" stand for "not known"."""

    year: int
    month: int = 0
    day: int = 0
    season: str = ""
    precision: Precision = Precision.EXACT
    end_year: int = 0
    """The later year of "between 2011 and 2013"."""

    def exists(self) -> bool:
        """Say whether the calendar has such a date; one that it has not breaks a rule of the document."""
        return _possible(self.year, self.month, self.day) and (not self.end_year or self.year <= self.end_year <= 9998)

    def words(self) -> str:
        """Return the date as it is read aloud: "about 2009", "spring 2014", "3 September 2009"."""
        if self.precision is Precision.BETWEEN:
            return f"between {self.year} and {self.end_year}"
        whole = str(self.year)
        if self.month:
            whole = f"{MONTHS[self.month]} {whole}"
        elif self.season:
            whole = f"{self.season} {whole}"
        if self.day:
            whole = f"{self.day} {whole}"
        return whole if self.precision is Precision.EXACT else f"{self.precision.value} {whole}"

    def short(self) -> str:
        """Return the year alone, with "~" if it is not exact: "2009", "~1984"."""
        return str(self.year) if self.precision is Precision.EXACT else f"~{self.year}"

    def point(self) -> float:
        """Return the date on the line of years, for sorting: 2009.67 for September 2009; a bare year is its start."""
        month = self.month or _SEASON_MONTH.get(self.season, 1)
        return self.year + (month - 1) / 12 + max(self.day - 1, 0) / 372

    def earliest(self) -> datetime.date:
        """Return the first day it can mean."""
        return datetime.date(self.year, self.month or _SEASON_MONTH.get(self.season, 1), self.day or 1)

    def year_only(self) -> PartialDate:
        """Return the year of it, with no month and no day: what may stand on other people's copies."""
        return replace(self, month=0, day=0, season="")


def exactly(day: datetime.date) -> PartialDate:
    """Return a calendar day as a partial date."""
    return PartialDate(year=day.year, month=day.month, day=day.day)


class NotADate(ValueError):
    """The text names no date."""


_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_BRITISH = re.compile(r"(?:(\d{1,2}) ?[-/.] ?)?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+)\.? (?:of )?(\d{4}|'?\d{2})")
_TURNED = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
_BETWEEN = re.compile(r"(?:between )?(\d{4}) (?:and|to) (\d{4})|(\d{4})[-–](\d{4})")
_QUALIFIERS = {
    "about": Precision.ABOUT,
    "around": Precision.ABOUT,
    "maybe": Precision.ABOUT,
    "approximately": Precision.ABOUT,
    "circa": Precision.ABOUT,
    "ca": Precision.ABOUT,
    "c": Precision.ABOUT,
    "before": Precision.BEFORE,
    "after": Precision.AFTER,
    "since": Precision.EXACT,
    "in": Precision.EXACT,
    "on": Precision.EXACT,
}
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_SEASONS = {"fall": "autumn"}
_AHEAD = 10
"""Of a year of two digits the last such year is meant that lies no more than so many years after the day of writing."""


_LEEWAY = 5
"""Years by which "about" may be wrong."""


def parse(text: str, on: datetime.date | None = None) -> PartialDate:
    """Read a date as people write it; raise `NotADate` if there is none in it.

    Day before month, as in the UK: "3/9/2009" is in September. A year of two digits is understood on a day of writing
    alone, and so is "today": "14/3/09" names no date without one.
    """
    plain = " ".join(text.strip().lower().replace(",", " ").replace("’", "'").split())
    if on is not None and plain in _DAYS:
        return exactly(on + datetime.timedelta(days=_DAYS[plain]))
    if between := _BETWEEN.fullmatch(plain):
        start, end = (int(year) for year in between.groups() if year)
        return PartialDate(year=start, end_year=end, precision=Precision.BETWEEN)
    precision = Precision.EXACT
    if plain.startswith("~"):
        precision, plain = Precision.ABOUT, plain[1:].strip()
    elif plain.endswith("?"):
        precision, plain = Precision.ABOUT, plain[:-1].strip()
    first, _, rest = plain.partition(" ")
    if (known := first.rstrip(".")) in _QUALIFIERS and rest:
        precision, plain = _QUALIFIERS[known], rest
    date = _whole(plain.removeprefix("the "), on)
    if date is None:
        raise NotADate(text)
    return replace(date, precision=precision)


def _whole(plain: str, on: datetime.date | None) -> PartialDate | None:
    """Return the date of a text without "about" and its like, or None."""
    if match := _ISO.fullmatch(plain):
        year, month, day = (int(part or 0) for part in match.groups())
    elif match := _BRITISH.fullmatch(plain):
        day, month, year = int(match[1] or 0), int(match[2]), _year(match[3], on)
        if not month or (match[1] and not day) or (not match[1] and len(match[3]) < 4):
            return None
    elif match := _WORDS.fullmatch(plain):
        return _named(match[2], int(match[1] or 0), _year(match[3], on))
    elif match := _TURNED.fullmatch(plain):
        return _named(match[1], int(match[2]), int(match[3]))
    else:
        return None
    return PartialDate(year=year, month=month, day=day) if _possible(year, month, day) else None


def _named(word: str, day: int, year: int) -> PartialDate | None:
    """Return the date with a month or a season by its name, or None."""
    if (season := _SEASONS.get(word, word)) in _SEASON_MONTH:
        return PartialDate(year=year, season=season) if year and not day else None
    month = next((i for i, name in enumerate(MONTHS) if i and name.lower()[:3] == word[:3]), 0)
    if not month or not (MONTHS[month].lower().startswith(word) or word == "sept") or not _possible(year, month, day):
        return None
    return PartialDate(year=year, month=month, day=day)


def _year(digits: str, on: datetime.date | None) -> int:
    """Return the year that four digits, or two, mean on a day of writing; 0 for two digits without one."""
    digits = digits.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    if on is None:
        return 0
    last = on.year + _AHEAD
    return last - (last - int(digits)) % 100


def _possible(year: int, month: int, day: int) -> bool:
    """Say whether the calendar has such a day."""
    if not 1 <= year <= 9998 or not 0 <= month <= 12 or (day and not month):
        return False
    return not day or 1 <= day <= calendar.monthrange(year, month)[1]


def surely_before(first: PartialDate, second: PartialDate) -> bool:
    """Say whether one date lies before another whatever is meant by them: "2009" may be any day of that year."""
    if first.precision is Precision.AFTER or second.precision is Precision.BEFORE:
        return False
    about = _LEEWAY * sum(one.precision is Precision.ABOUT for one in (first, second))
    if about:
        return (first.end_year or first.year) + about < second.year
    parts = ((first.end_year or first.year, second.year), (first.month, second.month), (first.day, second.day))
    for one, other in parts:
        if one != other or not one:
            return bool(one and other) and one < other
    return False


def age(born: PartialDate, on: datetime.date) -> int:
    """Return whole years lived on a day; for a bare year, the age reached in that year."""
    years = on.year - born.year
    return years - 1 if born.month and (born.month, born.day or 1) > (on.month, on.day) else years
