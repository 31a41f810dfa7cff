"""Which earlier states of a map stay: close together for a while, then further apart, then none.

Every five minutes for two hours, every hour for two days, every day for thirty days. Each span is whole within the
next, and of each the last state stays: so it makes no difference how often the rule is followed.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

STEP = datetime.timedelta(minutes=5)
"""States are kept so far apart at least."""
_HOUR, _DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
RULE = ((2 * _HOUR, STEP), (2 * _DAY, _HOUR), (30 * _DAY, _DAY))
"""Up to which age one of each span stays."""
_BEGIN = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def staying(times: Iterable[datetime.datetime], now: datetime.datetime) -> frozenset[datetime.datetime]:
    """Return the times whose states stay; one from the future, by a clock put back, is as young as can be."""
    last: dict[tuple[datetime.timedelta, int], datetime.datetime] = {}
    for time in sorted(times):
        span = next((span for most, span in RULE if now - time < most), None)
        if span is not None:
            last[span, (time - _BEGIN) // span] = time
    return frozenset(last.values())
