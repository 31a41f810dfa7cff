from __future__ import annotations

import datetime

import pytest

from ecomap.edit.phrases.ages import age_of, numeric, years_back
from ecomap.edit.phrases.words import words_of

WORDS, DAY = words_of("en"), datetime.date(2026, 6, 1)


@pytest.mark.parametrize(
    ("said", "born", "used"),
    [
        ("Lee 34", "about 1992", 1),
        ("Lee aged 9", "about 2017", 2),
        ("Lee is nearly 10", "about 2016", 3),
        ("Lee 7yo", "about 2019", 1),
        ("Lee 9 years old", "about 2017", 3),
        ("Lee 9 months", "about September 2025", 2),
        ("Lee 18mths", "about December 2024", 1),
        ("Lee 6 weeks old", "about April 2026", 3),
        ("Lee 300", "", 0),
        ("Zo from Year 9", "", 0),
        ("Zed99", "", 0),
        ("Lee", "", 0),
    ],
)
def test_an_age_says_when_somebody_was_born(said: str, born: str, used: int) -> None:
    date, tokens = age_of(said.split(), WORDS, DAY)
    assert (date.words() if date else "", tokens) == (born, used)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3/5/10", "3/5/2010"),
        ("03-05-2010", "03/05/2010"),
        ("3.5.99", "3/5/1999"),
        ("3/5-10", "3/5-10"),
        ("1/2", "1/2"),
        ("24/7", "24/7"),
    ],
)
def test_days_are_read_as_in_the_uk_and_never_far_ahead(said: str, meant: str) -> None:
    assert numeric(said, DAY) == meant


def test_years_are_counted_back_from_the_day() -> None:
    found = [years_back(said, WORDS, DAY) for said in ("last year", "2 years ago", "two years ago", "years ago")]
    assert [date.words() if date else "" for date in found] == ["2025", "about 2024", "about 2024", ""]
