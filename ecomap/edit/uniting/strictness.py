"""Which of two sides holds where both say something: of two limits the stricter, and nothing is lost by a removal."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ecomap.edit.merging.strictest import strictest
from ecomap.edit.uniting.clash import GONE
from ecomap.model.contact import Decision
from ecomap.model.gathering import Reply
from ecomap.model.person import Portrait
from ecomap.model.restriction import Restriction

OPENING = frozenset(("surname_fine", "gender_history_shown", "drawing_for_guests", "lost_babies", "given"))
"""Facts that let something be seen or done: of two sides, the one that does not."""


def is_looser(now: Any, before: Any) -> bool:
    """Say whether less is kept from anybody than before: a limit was taken away, or keeps less."""
    if isinstance(now, Restriction) and isinstance(before, Restriction):
        shows_more = bool(now.role_instead) and not before.role_instead
        return shows_more or now.reserve.strictness < before.reserve.strictness
    return now is GONE


def stricter(here: Any, there: Any, way: tuple[str, ...]) -> Any:
    """Return the side that holds: what is there before what is gone, a limit before none, else this computer's."""
    if here is GONE or there is GONE:
        return there if here is GONE else here
    match here:
        case Restriction():
            return strictest((here, there))
        case Decision():
            return max(there, here, key=lambda one: one.kind.strictness)
        case Portrait():
            return replace(here, allowed=here.allowed and there.allowed)
        case Reply():
            return Reply.NOT_INVITED if there is Reply.NOT_INVITED else here
        case bool():
            return here and there if way[-1] in OPENING else here
        case _:
            return here
