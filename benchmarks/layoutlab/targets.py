"""What a layout should reach: three steps of every figure, and who fell short of them.

The letters and numbers (G1 ... E7) are those of the project's layout targets: *must* is the least, *good* what is
asked for, *stretch* the goal. Less is better in all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.layoutlab.metrics.plane import mean
from benchmarks.layoutlab.runs import Run

Figure = Callable[[Run], float]


@dataclass(frozen=True, slots=True)
class Target:
    """A figure to reach."""

    name: str
    what: str
    must: float
    good: float
    stretch: float | None = None

    def mark(self, value: float) -> str:
        """Return the best step that a value reaches."""
        if self.stretch is not None and value <= self.stretch:
            return "stretch"
        if value <= self.good:
            return "good"
        return "must" if value <= self.must else "missed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was reached, and the runs that stand beyond what is good, with their figures, the worst first."""

    target: Target
    value: float
    worst: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """The best step reached."""
        return self.target.mark(self.value)


def summed(target: Target, runs: Sequence[Run], figure: Figure) -> Outcome:
    """Return the sum of a figure."""
    return Outcome(target, sum(map(figure, runs)), _beyond(runs, figure, 0.0))


def averaged(target: Target, runs: Sequence[Run], figure: Figure) -> Outcome:
    """Return the mean of a figure."""
    return Outcome(target, mean([figure(run) for run in runs]), _beyond(runs, figure, target.good))


def highest(target: Target, runs: Sequence[Run], figure: Figure) -> Outcome:
    """Return the largest of a figure."""
    return Outcome(target, max(map(figure, runs), default=0.0), _beyond(runs, figure, target.good))


def share(target: Target, runs: Sequence[Run], part: Figure, whole: Figure) -> Outcome:
    """Return the sum of one figure over the sum of another; runs are ranked by how much they add to too much."""
    parts, wholes = sum(map(part, runs)), sum(map(whole, runs))
    ranked = sorted(runs, key=lambda run: target.good * whole(run) - part(run))
    over = [run for run in ranked if part(run) > target.good * whole(run)]
    named = tuple(f"{_named(run)} {number(part(run))}/{number(whole(run))}" for run in over)
    return Outcome(target, parts / wholes if wholes else parts, named)


def against(target: Target, runs: Sequence[Run], baseline: Sequence[Run], figure: Figure) -> Outcome:
    """Return the sum of a figure over that of another engine on the same cases."""
    other: Mapping[str, float] = {run.case: figure(run) for run in baseline}
    return share(target, runs, figure, lambda run: other[run.case])


def number(value: float) -> str:
    """Return a figure with as many digits as it deserves."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"


def _beyond(runs: Iterable[Run], figure: Figure, limit: float) -> tuple[str, ...]:
    """Name the runs whose figure is over a limit."""
    ranked = sorted((run for run in runs if figure(run) > limit), key=figure, reverse=True)
    return tuple(f"{_named(run)} {number(figure(run))}" for run in ranked)


def _named(run: Run) -> str:
    return f"{run.case} ({run.engine})"
