"""Which earlier states stay, whatever their times are and however often somebody looks."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from ecomap.store.thinning import RULE, staying

NOW = datetime.datetime(2026, 11, 26, 14, 7, 31, tzinfo=datetime.UTC)
AGES = st.one_of(*(st.integers(0, round(most.total_seconds()) + 4000) for most, _ in RULE))
TIMES = st.lists(AGES.map(lambda age: NOW - datetime.timedelta(seconds=age)), max_size=60)


@given(TIMES)
def test_nothing_stays_longer_than_thirty_days_and_the_latest_does(times: list[datetime.datetime]) -> None:
    kept = staying(times, NOW)
    young = [time for time in times if NOW - time < datetime.timedelta(days=30)]
    assert kept <= set(young)
    assert not young or max(young) in kept


@given(TIMES)
def test_of_every_five_minutes_hour_and_day_one_state_stays_and_it_is_the_last(times: list[datetime.datetime]) -> None:
    kept = staying(times, NOW)
    older = datetime.timedelta(0)
    for most, span in RULE:
        of_age = [time for time in times if older <= NOW - time < most]
        spans = {time.timestamp() // span.total_seconds() for time in of_age}
        for one in spans:
            inside = [time for time in of_age if time.timestamp() // span.total_seconds() == one]
            assert kept.intersection(inside) == {max(inside)}
        older = most


@given(TIMES, st.lists(st.integers(0, 40 * 24 * 3600), max_size=5))
def test_it_makes_no_difference_how_often_it_is_thinned(times: list[datetime.datetime], later: list[int]) -> None:
    kept = frozenset(times)
    for seconds in sorted(later):
        kept = staying(kept, NOW + datetime.timedelta(seconds=seconds))
        assert kept == staying(times, NOW + datetime.timedelta(seconds=seconds))


def test_a_week_of_work_leaves_few(now: datetime.datetime = NOW) -> None:
    worked = [now - datetime.timedelta(minutes=5 * number) for number in range(7 * 24 * 12)]
    assert len(staying(worked, now)) <= 24 + 48 + 1 + 7
