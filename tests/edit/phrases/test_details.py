from __future__ import annotations

import datetime

import pytest

from ecomap.edit.phrases.details import NOTHING_SAID, Details, continues, take
from ecomap.edit.phrases.words import words_of
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.person import Life

WORDS, DAY = words_of("en"), datetime.date(2026, 10, 1)


def about(year: int) -> PartialDate:
    return PartialDate(year=year, precision=Precision.ABOUT)


@pytest.mark.parametrize(
    ("text", "rest", "details"),
    [
        ("Lee", "Lee", NOTHING_SAID),
        ("Lee 34", "Lee", Details(born=about(1992))),
        ("Lee aged 34", "Lee", Details(born=about(1992))),
        ("Lee 34 years old", "Lee", Details(born=about(1992))),
        ("Lee 7yo", "Lee", Details(born=about(2019))),
        ("Lee 9 months", "Lee", Details(born=PartialDate(year=2026, month=1, precision=Precision.ABOUT))),
        ("Lee born 3 May 1992", "Lee", Details(born=PartialDate(year=1992, month=5, day=3))),
        ("Lee 1992", "Lee", Details(year=PartialDate(year=1992))),
        ("Lee about 1992", "Lee", Details(year=about(1992))),
        ("Lee died", "Lee", Details(life=Life.DIED)),
        ("Lee died in March 2019", "Lee", Details(life=Life.DIED, died=PartialDate(year=2019, month=3))),
        ("Lee died when I was 5", "Lee", Details(life=Life.DIED, about="died when I was 5")),
        ("Lee 1960-2019", "Lee", Details(since=PartialDate(year=1960), until=PartialDate(year=2019))),
        ("Lee 2020-23", "Lee", Details(since=PartialDate(year=2020), until=PartialDate(year=2023))),
        ("Lee from 2020 to 2023", "Lee", Details(since=PartialDate(year=2020), until=PartialDate(year=2023))),
        ("Lee since Feb 2025", "Lee", Details(since=PartialDate(year=2025, month=2))),
        ("Lee until 2023", "Lee", Details(until=PartialDate(year=2023))),
        ("due September", "", Details(life=Life.EXPECTED, born=PartialDate(year=2027, month=9))),
        ("due November", "", Details(life=Life.EXPECTED, born=PartialDate(year=2026, month=11))),
        ("Lee they/them", "Lee", Details(pronouns="they/them")),
        ("Lee lives in Leeds", "Lee", Details(about="lives in Leeds")),
        ("Lee lives in Leeds since 2020", "Lee", Details(since=PartialDate(year=2020), about="lives in Leeds")),
    ],
)
def test_details_are_told_from_the_name(text: str, rest: str, details: Details) -> None:
    assert take(text, WORDS, DAY) == (rest, details)


@pytest.mark.parametrize("name", ["Lee from boxing", "Lee born lucky", "Agent 99999", "May Day", "Lee Since", "Bo 300"])
def test_what_is_unclear_stays_part_of_the_name(name: str) -> None:
    assert take(name, WORDS, DAY) == (name, NOTHING_SAID)


@pytest.mark.parametrize(
    "text", ["died 2019", "34", "9 years old", "had a dog", "since 2020", "they/them", "2012", "maybe Dave"]
)
def test_some_pieces_go_on_about_the_one_before(text: str) -> None:
    assert continues(text, WORDS)


@pytest.mark.parametrize("text", ["brother Max", "Hasan", "2 brothers", "Isla", "Borna", "baby on the way"])
def test_other_pieces_are_somebody_else(text: str) -> None:
    assert not continues(text, WORDS)
