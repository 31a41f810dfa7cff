"""The figures of a network as lines to read, and as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ecomap.model.growth import MEANINGS, Counted, Growth, change, density_words, rows

_WIDE = 46
_COLUMN = 14


def as_lines(grown: Growth) -> Iterator[str]:
    """Yield a line for every figure, under its heading: at the start, on the day asked for, now, and the change."""
    between = grown.between
    start = grown.start.on.isoformat() if grown.dated else "on file"
    days = (start, *((between.on.isoformat(),) if between is not None else ()), grown.now.on.isoformat(), "change")
    yield _columned("", days)
    heading = ""
    for row in rows(grown):
        if row.heading != heading:
            heading = row.heading
            yield heading
        start_number = str(len(row.start)) if row.start is not None else ""
        middle = (str(len(row.between)) if row.between is not None else "",) if between is not None else ()
        yield _columned(f"  {MEANINGS[row.key].title}", (start_number, *middle, str(len(row.now)), change(row)))
    yield density_words(grown.now)


def _columned(title: str, numbers: tuple[str, ...]) -> str:
    return f"{title:<{_WIDE}}{''.join(f'{one:>{_COLUMN}}' for one in numbers)}".rstrip()


def as_json(grown: Growth) -> str:
    """Return all figures with the ids of who is meant; of what came since the start, for the time until now."""
    found: dict[str, Any] = {
        "start": _time(grown.start) | {"dated": grown.dated},
        **({"between": _time(grown.between)} if grown.between is not None else {}),
        "now": _time(grown.now),
        "since_start": {gain.value: list(who) for gain, who in grown.gained.items()},
    }
    if grown.between is not None:
        found["since_start_between"] = {gain.value: list(who) for gain, who in grown.gained_between.items()}
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def _time(counted: Counted) -> dict[str, Any]:
    return {
        "on": counted.on.isoformat(),
        "parts": counted.parts,
        "density": round(counted.density, 4),
        "who": {count.value: list(who) for count, who in counted.who.items()},
    }
