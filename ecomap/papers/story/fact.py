"""A fact of the young person's life as a sheet tells it, and when in its year it was."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.dates import MONTHS, PartialDate, Precision


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened: its name, a line about it, the icon and colours it is drawn in, and its date if it has one."""

    key: str
    title: str
    line: str
    icon: str
    sector: str
    on: PartialDate | None
    words: str = ""
    """What the young person says of it."""
    gone: bool = False
    """Somebody died: it has the leaf."""


def within(on: PartialDate | None) -> str:
    """Return when in its year a date is: "on 5 October", "in spring", "about 2014"; "" if it is just the year."""
    if on is None:
        return ""
    if on.precision is not Precision.EXACT:
        return on.words()
    if on.day:
        return f"on {on.day} {MONTHS[on.month]}"
    if on.month:
        return f"in {MONTHS[on.month]}"
    return f"in {on.season}" if on.season else ""


def dated(words: str, on: PartialDate | None) -> str:
    """Return a line of a fact with when in its year it was: "I moved here, in March"."""
    when = within(on)
    return f"{words}, {when}" if when else words
