"""The log: whatever is put together in whatever order, no line is lost, doubled or turned about."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.deeds import Deed
from ecomap.model.log import MOST, TOGETHER, Log, Logged, both, noted

NOON = datetime.datetime(2026, 11, 26, 12, 0, tzinfo=datetime.UTC)


def line(name: str, minute: int = 0, **said: object) -> Logged:
    plain = Logged(id=name, who="Sam", at=NOON + datetime.timedelta(minutes=minute), deed=Deed.ADDED.value)
    return replace(plain, **said)  # type: ignore[arg-type]


LINES = st.builds(
    line,
    st.sampled_from([f"{number:02}" for number in range(30)]),
    st.integers(0, 40),
    who=st.sampled_from(("Sam", "Mo", "")),
    deed=st.sampled_from((Deed.ADDED.value, Deed.PRINTED.value, "thawed")),
    times=st.integers(1, 4),
    unknown=st.sampled_from(({}, {"later": [1]})),
)
LOGS = st.lists(LINES, max_size=12).map(lambda lines: both((), tuple(lines)))


@given(LOGS, LOGS, LOGS)
def test_it_makes_no_difference_which_log_comes_first_nor_how_often(one: Log, other: Log, third: Log) -> None:
    assert both(one, other) == both(other, one)
    assert both(both(one, other), third) == both(one, both(other, third))
    assert both(one, one) == one == both(one, (*one,)) == both(one, ())
    assert both(both(one, other), other) == both(one, other)


@given(LOGS, LOGS)
def test_nobodys_line_is_lost_and_none_is_there_twice(one: Log, other: Log) -> None:
    together = both(one, other)
    assert sorted(each.id for each in together) == sorted({each.id for each in (*one, *other)})
    assert [each.at for each in together] == sorted(each.at for each in together)
    for each in together:
        assert each.times == max(same.times for same in (*one, *other) if same.id == each.id)


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(("Sam", "Mo")), st.sampled_from((*Deed,)))))
def test_every_deed_is_counted_in_a_line_that_begins_less_than_ten_minutes_before(
    done: list[tuple[int, str, Deed]],
) -> None:
    log: Log = ()
    own: set[str] = set()
    for number, (minute, who, deed) in enumerate(sorted(done, key=lambda one: one[0])):
        log = noted(log, line(f"{number:03}", minute, who=who, deed=deed.value), own)
        own.add(f"{number:03}")
    assert sum(each.times for each in log) == len(done)
    for minute, who, deed in done:
        at = NOON + datetime.timedelta(minutes=minute)
        alike = [each for each in log if (each.who, each.kind) == (who, deed)]
        assert any(each.at <= at < each.at + TOGETHER for each in alike)
        assert len({each.at for each in alike}) == len(alike)


def test_a_line_that_another_program_wrote_is_not_added_to() -> None:
    theirs = (line("theirs"),)
    log = noted(theirs, line("mine", 1), {"other"})
    assert [each.times for each in log] == [1, 1]
    assert [each.times for each in noted(log, line("again", 2), {"mine"})] == [1, 2]


def test_papers_for_others_are_a_line_of_their_own() -> None:
    printed = line("a", whom="guests", papers=("invitation",))
    for other in (replace(printed, whom="file"), replace(printed, papers=("list",)), replace(printed, who="Mo")):
        assert len(noted((printed,), replace(other, id="b"), {"a"})) == 2
    assert [each.times for each in noted((printed,), replace(printed, id="b"), {"a"})] == [2]


def test_the_oldest_fall_away_and_no_others() -> None:
    log = tuple(line(f"{number:05}", number) for number in range(MOST))
    longer = noted(log, line("new", MOST + 30), ())
    assert longer == (*log[1:], longer[-1]) and longer[-1].id == "new"
    assert both(log, (line("old", -1),)) == log


def test_a_deed_of_a_later_program_is_a_change() -> None:
    assert line("a", deed="thawed").kind is Deed.CHANGED
    assert line("a", deed="invited").kind is Deed.INVITED
