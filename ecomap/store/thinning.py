"""Which earlier states of a map stay: close together for a while, then further apart, then none.

Every five minutes for two hours, every hour for two days, every day for thirty days. Each span is whole within the
next and grows old as a whole, and of each the last state stays: so it makes no difference how often the rule is
followed.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

STEP = datetime.timedelta(minutes=5)
"""States are kept so far apart at least."""
_HOUR, _DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
RULE = ((2 * _HOUR, STEP), (2 * _DAY, _HOUR), (30 * _DAY, _DAY))
"""Up to which age, counted from its end, one of each span stays; no state stays longer than the last of them."""
_BEGIN = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def staying(times: Iterable[datetime.datetime], now: datetime.datetime) -> frozenset[datetime.datetime]:
    """Return the times whose states stay; one from the future, by a clock put back, is as young as can be."""
    longest, _ = RULE[-1]
    last: dict[tuple[datetime.timedelta, int], datetime.datetime] = {}
    for time in sorted(time for time in times if now - time < longest):
        last[_span_of(time, now)] = time
    return frozenset(last.values())


def _span_of(time: datetime.datetime, now: datetime.datetime) -> tuple[datetime.timedelta, int]:
    """Return the span in which a state is the only one to stay: how long it is, and its number."""
    numbered = ((most, span, (time - _BEGIN) // span) for most, span in RULE)
    return next((span, number) for most, span, number in numbered if now - (_BEGIN + (number + 1) * span) < most)
