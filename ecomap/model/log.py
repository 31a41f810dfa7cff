"""The log of a map: who did what kind of thing to it, and when. It says nothing of anybody or anything in the map.

A log is no part of a `Document`: it cannot be in a copy for anybody, is not undone, and no paper can hold it.
"""

from __future__ import annotations

import datetime
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ecomap.model.deeds import Deed

MOST = 5_000
"""So many lines are kept, the latest; with ten minutes to a line that is a working year of days with nothing else."""
TOGETHER = datetime.timedelta(minutes=10)
"""What the same person does of the same kind within this time is one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """One line of the log."""

    id: str
    """The line's own, so that two logs of one map are put together without doubles."""
    who: str
    """The name that somebody gave themselves, or that of their account on the computer."""
    at: datetime.datetime
    """When it was first done, to the minute, in UTC."""
    deed: str
    """What kind of thing; a word this program does not know was written by a later one, and is kept."""
    whom: str = ""
    """For whom papers left: an audience."""
    papers: tuple[str, ...] = ()
    """Which papers left, by their keys."""
    times: int = 1
    """How often it was done within ten minutes."""
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """What a newer program wrote of it and this one does not know."""

    @property
    def kind(self) -> Deed:
        """What kind of thing it was, as far as this program knows."""
        return next((one for one in Deed if one.value == self.deed), Deed.CHANGED)


Log = tuple[Logged, ...]
"""Lines in the order of time."""


def noted(log: Log, line: Logged, own: Container[str]) -> Log:
    """Return a log with one more line; or with one of these own ones once more, if it says the same."""
    for at in range(len(log) - 1, -1, -1):
        if log[at].at <= line.at - TOGETHER:
            break
        if log[at].id in own and _says(log[at]) == _says(line):
            return (*log[:at], replace(log[at], times=log[at].times + line.times), *log[at + 1 :])
    return _in_order((*log, line))


def both(one: Log, other: Log) -> Log:
    """Return two logs of one map put together: every line of either once, in the same order whichever comes first."""
    if one is other or not other:
        return one
    lines = {line.id: line for line in one}
    for line in other:
        known = lines.get(line.id)
        if known != line:
            lines[line.id] = line if known is None else max(known, line, key=_rank)
    return _in_order(lines.values())


def _in_order(lines: Iterable[Logged]) -> Log:
    """Return lines in the order of time, as many of the latest as are kept."""
    return tuple(sorted(lines, key=lambda line: (line.at, line.id)))[-MOST:]


def _says(line: Logged) -> tuple[object, ...]:
    """Return what a line says but for when and how often."""
    return line.who, line.deed, line.whom, line.papers


def _rank(line: Logged) -> tuple[object, ...]:
    """Of one line seen twice, that with more is the later."""
    return line.times, line.at, *_says(line), repr(sorted(line.unknown.items()))
