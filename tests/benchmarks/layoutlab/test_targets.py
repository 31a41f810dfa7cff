from __future__ import annotations

from benchmarks.layoutlab.runs import Run
from benchmarks.layoutlab.targets import Target, against, averaged, highest, share, summed

TARGET = Target("G0", "crossings", must=4, good=2, stretch=1)


def run(case: str, crossings: float, of: float = 1.0) -> Run:
    return Run(case, 12, "ours", {"crossings": crossings, "of": of})


def crossings(run: Run) -> float:
    return run.measures["crossings"]


def of(run: Run) -> float:
    return run.measures["of"]


def test_a_value_is_marked_by_the_best_step_it_reaches() -> None:
    assert [TARGET.mark(value) for value in (1, 2, 4, 4.1)] == ["stretch", "good", "must", "missed"]
    assert Target("G0", "without a goal", must=4, good=2).mark(0) == "good"


def test_a_sum_names_every_case_that_adds_to_it() -> None:
    outcome = summed(TARGET, [run("a", 1), run("b", 0), run("c", 4)], crossings)
    assert (outcome.value, outcome.mark) == (5, "missed")
    assert outcome.worst == ("c (ours) 4", "a (ours) 1")


def test_means_and_maxima_name_what_is_beyond_good() -> None:
    runs = [run("a", 2), run("b", 3), run("c", 5.5)]
    assert averaged(TARGET, runs, crossings).value == 3.5
    assert highest(TARGET, runs, crossings).value == 5.5
    assert highest(TARGET, runs, crossings).worst == ("c (ours) 5.5", "b (ours) 3")


def test_a_share_is_of_the_sums_and_names_who_adds_most_to_too_much() -> None:
    outcome = share(TARGET, [run("small", 3, 1), run("fine", 20, 10), run("large", 30, 10)], crossings, of)
    assert outcome.value == 53 / 21
    assert outcome.worst == ("large (ours) 30/10", "small (ours) 3/1")


def test_an_engine_is_compared_with_another_on_the_same_cases() -> None:
    outcome = against(TARGET, [run("a", 9), run("b", 1)], [run("b", 2), run("a", 3)], crossings)
    assert (outcome.value, outcome.worst) == (2.0, ("a (ours) 9/3",))


def test_where_there_is_nothing_to_be_a_share_of_everything_counts() -> None:
    assert share(TARGET, [run("a", 3, 0)], crossings, of).mark == "must"
    assert share(TARGET, [], crossings, of).mark == "stretch"
