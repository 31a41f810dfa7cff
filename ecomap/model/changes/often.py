"""More contact or less: kinds of contact now, and how often, as far as anybody would say the same."""

from __future__ import annotations

import re

from ecomap.model.contact import Contact, ContactKind

_NEARNESS = {
    ContactKind.LETTERBOX: 1,
    ContactKind.PHONE: 2,
    ContactKind.ONLINE: 2,
    ContactKind.SUPERVISED: 3,
    ContactKind.FACE_TO_FACE: 3,
    ContactKind.OVERNIGHT: 4,
    ContactKind.LIVES_WITH: 5,
}
"""Letters, a voice, meeting, a night, a home. With a worker or without, called or written: neither is more."""

_TIMES = {"daily": 365.0, "weekly": 52.0, "fortnightly": 26.0, "monthly": 12.0, "yearly": 1.0}


def times_a_year(often: str) -> float | None:
    """Return how many times a year "weekly" or "6 a year" is; None for words that say no such number."""
    plain = often.strip().lower()
    match = re.fullmatch(r"(\d+) a (year|month|week)", plain)
    if match:
        return int(match[1]) * {"year": 1.0, "month": 12.0, "week": 52.0}[match[2]]
    return _TIMES.get(plain)


def more_or_less(was: Contact, now: Contact) -> int:
    """Return 1 for more contact than it was, -1 for less, 0 where nobody could say: fewer calls, but a visit.

    Both must be ways of being in touch. Living together is not counted in times.
    """
    nearer = _sign(_NEARNESS[now.kind] - _NEARNESS[was.kind])
    together = ContactKind.LIVES_WITH in (was.kind, now.kind)
    before, after = times_a_year(was.often), times_a_year(now.often)
    oftener = 0 if together or before is None or after is None else _sign(after - before)
    return nearer or oftener if nearer * oftener >= 0 else 0


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
