"""The day of the gathering in words, and its hours."""

from __future__ import annotations

import datetime

from ecomap.model.gathering import Gathering
from ecomap.papers import sheet

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def when(gathering: Gathering) -> tuple[str, str]:
    """Return the day and the time of a gathering in words: ("Saturday 15 August 2026", "12:00"); "" if not known."""
    day, _, time = gathering.on.partition(" ")
    try:
        date = datetime.date.fromisoformat(day)
    except ValueError:
        return gathering.on, ""
    return f"{_WEEKDAYS[date.weekday()]} {sheet.words_for(date)}", time


def clock(time: str) -> str:
    """Return a time as it is said: "12 noon", "1 pm", "11:45"."""
    hour, _, minute = time.partition(":")
    if not hour.isdigit() or minute != "00":
        return time
    number = int(hour)
    return "12 noon" if number == 12 else f"{(number - 1) % 12 + 1} {'am' if number < 12 else 'pm'}"
