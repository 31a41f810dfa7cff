"""Which earlier states stay, whatever their times are and however often somebody looks."""

from __future__ import annotations

import datetime

from hypothesis import example, given
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
    kept, rest = staying(times, NOW), [time for time in times if NOW - time < RULE[-1][0]]
    for most, span in RULE:
        seconds = span.total_seconds()
        spans = {time.timestamp() // seconds for time in rest}
        for one in (one for one in spans if NOW.timestamp() - (one + 1) * seconds < most.total_seconds()):
            inside = [time for time in rest if time.timestamp() // seconds == one]
            assert kept.intersection(inside) == {max(inside)}
            rest = [time for time in rest if time not in inside]
    assert not rest


# an hour of which, at the last look, a part is two days old
@example([NOW - datetime.timedelta(seconds=1240), NOW - datetime.timedelta(seconds=3959)], [5960, 168841])
@given(TIMES, st.lists(st.integers(0, 40 * 24 * 3600), max_size=5))
def test_it_makes_no_difference_how_often_it_is_thinned(times: list[datetime.datetime], later: list[int]) -> None:
    kept = frozenset(times)
    for seconds in sorted(later):
        kept = staying(kept, NOW + datetime.timedelta(seconds=seconds))
        assert kept == staying(times, NOW + datetime.timedelta(seconds=seconds))


def test_a_week_of_work_leaves_few(now: datetime.datetime = NOW) -> None:
    worked = [now - datetime.timedelta(minutes=5 * number) for number in range(7 * 24 * 12)]
    assert len(staying(worked, now)) <= 24 + 48 + 1 + 7


def test_each_bound_is_the_one_that_is_told() -> None:
    minute, hour, day = (datetime.timedelta(seconds=seconds) for seconds in (60, 3600, 86400))
    noon = datetime.datetime(2026, 11, 26, 12, tzinfo=datetime.UTC)
    pairs = {
        "apart for two hours": (noon + 50 * minute, noon + 55 * minute, 2 * hour + 54 * minute, {0, 1}),
        "the last of an hour": (noon + 50 * minute, noon + 55 * minute, 3 * hour, {1}),
        "apart for two days": (noon, noon + 70 * minute, 2 * day, {0, 1}),
        "the last of a day": (noon, noon + 70 * minute, 2 * day + 2 * hour, {1}),
        "gone after thirty": (noon, noon + day, 30 * day, {1}),
        "not a moment sooner": (noon, noon + day, 30 * day - minute, {0, 1}),
        "of the future": (noon + 10 * minute, noon + 20 * minute, -day, {0, 1}),
    }
    for told, (first, second, later, kept) in pairs.items():
        found = staying((first, second), noon + later)
        assert found == {(first, second)[number] for number in kept}, told
