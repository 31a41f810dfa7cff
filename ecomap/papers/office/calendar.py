"""Days and hours as a calendar file (RFC 5545): no guest, no address of anybody, and ids that say no name."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ecomap.papers.office.package import PRODUCER, writable

_ZONE = "Europe/London"
_CLOCK = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Summer time in the United Kingdom, as it has been since 1996 (The Summer Time Order 2002)."""
_LONGEST = 75
"""Bytes of a line (section 3.1); what is longer goes on in the next, after a space."""
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Something on a day, from an hour on if one is known."""

    key: str
    """Tells it from everything else in any map; the file holds only what is worked out of it."""
    title: str
    on: datetime.date
    starts: datetime.time | None = None
    """None: the whole day."""
    ends: datetime.time | None = None
    where: str = ""
    about: str = ""
    busy: bool = True
    """Whoever has it in their calendar has no time for anything else."""


def calendar(happenings: Iterable[Happening], as_at: datetime.date) -> bytes:
    """Return a calendar file as it was on a day."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{PRODUCER}//{PRODUCER}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *_CLOCK,
    ]
    for one in happenings:
        lines.extend(_event(one, as_at))
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(one: Happening, as_at: datetime.date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uuid.uuid5(uuid.NAMESPACE_OID, one.key)}"
    yield f"DTSTAMP:{as_at:%Y%m%d}T000000Z"
    yield from _when(one)
    yield f"SUMMARY:{_escaped(one.title)}"
    if one.where:
        yield f"LOCATION:{_escaped(one.where)}"
    if one.about:
        yield f"DESCRIPTION:{_escaped(one.about)}"
    yield "CLASS:PRIVATE"  # whoever may look into this calendar sees that a time is taken, not by what
    yield f"TRANSP:{'OPAQUE' if one.busy else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _when(one: Happening) -> Iterator[str]:
    """Yield from when until when: a whole day, or hours of a day as the clock shows them there."""
    if one.starts is None:
        yield f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{one.on + datetime.timedelta(days=1):%Y%m%d}"
        return
    yield f"DTSTART;TZID={_ZONE}:{one.on:%Y%m%d}T{one.starts:%H%M%S}"
    if one.ends is not None and one.ends > one.starts:
        yield f"DTEND;TZID={_ZONE}:{one.on:%Y%m%d}T{one.ends:%H%M%S}"


def _escaped(text: str) -> str:
    """Return a text as a value (section 3.3.11)."""
    return "".join(_ESCAPED.get(letter, letter) for letter in writable(text).replace("\t", " "))


def _folded(line: str) -> str:
    """Return a line in pieces of 75 bytes at most, no letter cut in two."""
    pieces, room = [""], _LONGEST
    for letter in line:
        size = len(letter.encode())
        if size > room:
            pieces.append("")
            room = _LONGEST - 1
        pieces[-1] += letter
        room -= size
    return "\r\n ".join(pieces)
