"""What came between two times: who is new, with whom it was mended, who is met, with whom a night is spent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from ecomap.model.contact import ContactKind
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId

from .counted import Count, Who, contact_of, counted


class Gain(Enum):
    """What is counted between two times, in the order in which it is read."""

    NEW = "new"
    NEW_NAMED = "new_named"
    NEW_FOUND = "new_found"
    NEW_ON_FILE = "new_on_file"
    GONE = "gone"
    MET = "met"
    REPAIRED = "repaired"
    REPAIRED_CARERS = "repaired_carers"
    NEW_DIRECT_ADULTS = "new_direct_adults"
    NEW_OVERNIGHT = "new_overnight"


_NEW_BY_SOURCE = {Gain.NEW_NAMED: Count.NAMED, Gain.NEW_FOUND: Count.FOUND, Gain.NEW_ON_FILE: Count.ON_FILE}
_BETTER = frozenset((Strength.WEAK, Strength.OKAY, Strength.STRONG))


def gained(then: Copy, now: Copy) -> Mapping[Gain, Who]:
    """Return what came between two times, in copies for one audience; what these cannot tell is not in it."""
    before, after = counted(then).who, counted(now).who
    found: dict[Gain, Who] = {
        Gain.NEW: _without(after[Count.SIZE], before[Count.SIZE]),
        Gain.GONE: _without(before[Count.SIZE], now.shown.people),
    }
    if Count.FOUND in after:
        found |= {gain: _without(after[count], before[Count.SIZE]) for gain, count in _NEW_BY_SOURCE.items()}
    if Count.IN_TOUCH not in after:
        return found
    mended = [one for one in after[Count.SIZE] if _is_mended(then.shown, now.shown, before, after, one)]
    stays = _without(after[Count.OVERNIGHT], before[Count.OVERNIGHT])
    return found | {
        Gain.MET: tuple(one for one in after[Count.IN_TOUCH] if one in before[Count.NEVER_MET]),
        Gain.REPAIRED: _without(mended, after[Count.FORMER_CARERS]),
        Gain.REPAIRED_CARERS: tuple(one for one in mended if one in after[Count.FORMER_CARERS]),
        Gain.NEW_DIRECT_ADULTS: _without(after[Count.DIRECT_ADULTS], before[Count.DIRECT_ADULTS]),
        Gain.NEW_OVERNIGHT: tuple(one for one in stays if contact_of(then.shown, one) is not ContactKind.LIVES_WITH),
    }


def _without(these: Iterable[ElementId], others: Iterable[ElementId]) -> Who:
    away = set(others)
    return tuple(one for one in these if one not in away)


def _is_mended(
    then: Document, now: Document, before: Mapping[Count, Who], after: Mapping[Count, Who], element: ElementId
) -> bool:
    """Say whether they had lost touch and are in touch, or a line felt to be broken is felt weak, okay or strong."""
    if element in before[Count.LOST_TOUCH] and element in after[Count.IN_TOUCH]:
        return True
    was, tie = then.tie_to(element), now.tie_to(element)
    broken = was is not None and was.strength is Strength.BROKEN
    return broken and tie is not None and tie.strength in _BETTER
