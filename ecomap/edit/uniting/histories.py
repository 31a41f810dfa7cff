"""What was told of contact, wishes, decisions and feelings by two sides: all of it, in the order of the days."""

from __future__ import annotations

import datetime
from typing import Any

from ecomap.edit.uniting.clash import GONE, Clash
from ecomap.edit.uniting.strictness import stricter
from ecomap.model.contact import Closeness, Contact, Decision, Wish
from ecomap.model.network import Feeling

HISTORIES = (Closeness, Contact, Wish, Decision, Feeling)
"""Kinds of facts of which all that ever held is kept, what holds now last."""


def united_history(
    was: tuple[Any, ...], here: tuple[Any, ...], there: tuple[Any, ...], way: tuple[str, ...], clashes: list[Clash]
) -> tuple[Any, ...]:
    """Return what both sides know; what holds now is what was told last, of two decisions the stricter."""
    old = [one for one in was if one in here and one in there]
    new = [one for one in (*there, *here) if one not in was]
    found = (*old, *sorted(dict.fromkeys(new), key=_day))
    last = tuple(side[-1] if side else GONE for side in (was, here, there))
    if last[1] == last[2] or last[0] in last[1:]:
        # one side, if any, says otherwise than before what holds now
        now = last[2] if last[1] == last[0] else last[1]
    else:
        told = {_day(one) for one in last[1:] if one is not GONE}
        undecided = isinstance(last[1], Decision) or len(told) < 2
        now = stricter(last[1], last[2], way) if undecided else max(last[1:], key=_day)
        clashes.append(Clash(way=way, here=last[1], there=last[2], kept=now))
    if now is GONE:
        return found
    return (*(one for one in found if one != now), now)


def _day(told: Any) -> datetime.date:
    """Return the day on which something was told, or decided; the first of all if nobody noted it."""
    on = told.on if isinstance(told, Decision) else told.recorded
    return on or datetime.date.min
