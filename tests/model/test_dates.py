import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.dates import NotADate, PartialDate, Precision, age, exactly, parse, surely_before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2009", "2009"),
        ("~1984", "about 1984"),
        ("about 2009", "about 2009"),
        ("before 2011", "before 2011"),
        ("after 2011", "after 2011"),
        ("spring 2014", "spring 2014"),
        ("2012-10", "October 2012"),
        ("2012-10-05", "5 October 2012"),
        ("3/9/2009", "3 September 2009"),
        ("3 Sept 2009", "3 September 2009"),
        ("3rd September, 2009", "3 September 2009"),
        ("since Feb 2025", "February 2025"),
        ("about May 1990", "about May 1990"),
        ("between 2011 and 2013", "between 2011 and 2013"),
        ("2011-2013", "between 2011 and 2013"),
        ("March 14 2009", "14 March 2009"),
        ("the 14th of March 2009", "14 March 2009"),
        ("14.3.1941", "14 March 1941"),
        ("3/2009", "March 2009"),
        ("2009/3/4", "4 March 2009"),
        ("c. 1950", "about 1950"),
        ("2009?", "about 2009"),
        ("summer of 2014", "summer 2014"),
        ("fall 2012", "autumn 2012"),
    ],
)
def test_a_date_is_read_as_people_write_it(text: str, words: str) -> None:
    assert parse(text).words() == words


@pytest.mark.parametrize(
    "text", ["", "soon", "31 February 2020", "2009-13", "0/0/2009", "Octopus 2012", "3 spring 2014"]
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        parse(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("14/3/09", "14 March 2009"),
        ("14/3/41", "14 March 1941"),
        ("1/1/36", "1 January 2036"),
        ("March '09", "March 2009"),
        ("before May 98", "before May 1998"),
        ("today", "1 June 2026"),
        ("yesterday", "31 May 2026"),
    ],
)
def test_a_year_of_two_digits_is_understood_on_the_day_of_writing_alone(text: str, words: str) -> None:
    assert parse(text, datetime.date(2026, 6, 1)).words() == words
    with pytest.raises(NotADate):
        parse(text)


@pytest.mark.parametrize("text", ["3-4", "31/02/20", "May 3", "99", "3/09"])
def test_half_a_date_is_none_on_any_day(text: str) -> None:
    with pytest.raises(NotADate):
        parse(text, datetime.date(2026, 6, 1))


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_a_day_survives_being_written_and_read(day: datetime.date) -> None:
    assert parse(exactly(day).words()) == exactly(day)


@given(st.dates(min_value=datetime.date(1800, 1, 1)), st.dates(min_value=datetime.date(1800, 1, 1)))
def test_the_line_of_years_keeps_the_order_of_days(one: datetime.date, other: datetime.date) -> None:
    assert (one < other) <= (exactly(one).point() < exactly(other).point())


def test_age_counts_whole_years() -> None:
    born = PartialDate(year=2012, month=10, day=5)
    assert age(born, datetime.date(2026, 10, 4)) == 13
    assert age(born, datetime.date(2026, 10, 5)) == 14
    assert age(PartialDate(year=1990), datetime.date(2026, 6, 1)) == 36


def test_others_learn_no_more_than_the_year() -> None:
    assert parse("5 October 2012").year_only() == PartialDate(year=2012)
    assert parse("about spring 2014").year_only() == PartialDate(year=2014, precision=Precision.ABOUT)


@pytest.mark.parametrize(
    ("first", "second", "surely"),
    [
        ("1950", "2050", True),
        ("2009", "May 2009", False),
        ("April 2009", "May 2009", True),
        ("3 May 2009", "May 2009", False),
        ("2 May 2009", "3 May 2009", True),
        ("about 2008", "2010", False),
        ("about 1950", "2010", True),
        ("after 1950", "2010", False),
        ("1950", "before 2010", False),
        ("2010", "2009", False),
    ],
)
def test_one_date_is_before_another_only_if_no_reading_of_them_says_otherwise(
    first: str, second: str, surely: bool
) -> None:
    assert surely_before(parse(first), parse(second)) is surely
