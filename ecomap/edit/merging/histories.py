"""How two entries of one person stand to the young person, and their lines of the ecomap: nothing of it is lost."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from ecomap.edit.ties import turned
from ecomap.model.contact import Closeness, Contact, Decision, Standing, Wish
from ecomap.model.network import Feeling, Flow, Tie

Told = TypeVar("Told", bound=Closeness | Contact | Wish | Decision | Feeling)


def merged_standing(kept: Standing, other: Standing, holds: Mapping[str, bool]) -> Standing:
    """Return both histories as one; `holds` says of which facts the other's word is what holds now.

    Of two decisions the stricter one holds, always.
    """
    return Standing(
        closeness=joined(kept.closeness, other.closeness, second_holds=holds["closeness"]),
        contact=joined(kept.contact, other.contact, second_holds=holds["contact"]),
        wishes=joined(kept.wishes, other.wishes, second_holds=holds["wish"]),
        decisions=joined(kept.decisions, other.decisions, second_holds=_is_stricter(kept, other)),
    )


def joined(one: tuple[Told, ...], two: tuple[Told, ...], *, second_holds: bool) -> tuple[Told, ...]:
    """Return two histories in the order in which they were written down, what holds now at the end."""
    if not one or not two:
        return one or two
    now = two[-1] if second_holds else one[-1]
    before = [each for each in dict.fromkeys((*one, *two)) if each != now]
    before.sort(key=_written)
    return (*before, now)


def merged_tie(kept: Tie, other: Tie, *, other_holds: bool) -> Tie:
    """Return two lines between the same two as one: what flows on either flows on it."""
    if (other.a, other.b) != (kept.a, kept.b):
        other = turned(other)
    flows = {kept.flow, other.flow} - {Flow.NONE}
    flow = next(iter(flows), Flow.NONE) if len(flows) < 2 else Flow.BOTH
    feelings = joined(kept.feelings, other.feelings, second_holds=other_holds)
    note = "\n".join(dict.fromkeys(text for text in (kept.note, other.note) if text))
    return replace(kept, feelings=feelings, flow=flow, note=note)


def _is_stricter(kept: Standing, other: Standing) -> bool:
    """Say whether the other's decision is stricter than that of who is kept."""
    if kept.decision is None or other.decision is None:
        return kept.decision is None
    return other.decision.kind.strictness > kept.decision.kind.strictness


def _written(told: Closeness | Contact | Wish | Decision | Feeling) -> datetime.date:
    """Return the day something was written down; what has none comes first."""
    day = told.on if isinstance(told, Decision) else told.recorded
    return day or datetime.date.min
