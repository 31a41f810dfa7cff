"""The dates of the gathering as a calendar file: the day, its sessions, and when promises are looked at again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ecomap.model.copies import Audience, Copy
from ecomap.model.naming import full_name
from ecomap.model.person import short_form
from ecomap.papers.office.calendar import Happening, calendar
from ecomap.papers.office.paper import NotReady
from ecomap.papers.sheet import sentence, words_for

KEY = "gathering.ics"
_NO_DAY = (
    "The day of the gathering is not known yet. Write it down on the page of the gathering, "
    "as 15 August 2026, and make the calendar file again."
)


def ics(copy: Copy) -> bytes:
    """Return the dates an audience is to know; raise `NotReady` if no day is known."""
    found = (*_gathering(copy), *_reviews(copy))
    if not found:
        raise NotReady(_NO_DAY)
    return calendar(found, copy.on)


def _gathering(copy: Copy) -> Iterator[Happening]:
    """Yield the gathering and its sessions; guests learn their own hour from their invitation alone."""
    gathering = copy.shown.gathering
    on, starts = _moment(gathering.on)
    if on is None:
        return
    for_guests = copy.audience is Audience.GUESTS
    own_hours = bool(gathering.sessions) or any(one.arrives for one in copy.shown.invitations.values())
    hours = [] if for_guests else [(one, _hour(one.starts), _hour(one.ends)) for one in gathering.sessions]
    yield Happening(
        key=f"{copy.shown.id} gathering",
        title=_title(copy),
        on=on,
        starts=None if for_guests and own_hours else starts,
        ends=max((ends for _, _, ends in hours if ends is not None), default=None),
        where=", ".join(text for text in (gathering.where, gathering.address) if text),
        about="\n".join(_about(copy, own_hours=own_hours)),
    )
    for session, begins, ends in hours:
        if begins is not None:
            yield Happening(
                key=f"{copy.shown.id} session {session.id}",
                title=f"{_title(copy)}: {session.name or 'a part of the day'}",
                on=on,
                starts=begins,
                ends=ends,
                where=gathering.where,
            )


def _reviews(copy: Copy) -> Iterator[Happening]:
    """Yield for the coordinator the days on which promises are looked at again, from the copy's own day on."""
    if copy.audience is not Audience.COORDINATOR:
        return
    for offer in copy.shown.offers.values():
        if offer.review is not None and offer.review >= copy.on:
            yield Happening(
                key=f"{copy.shown.id} offer {offer.id}",
                title=f"Look again at a promise: {full_name(copy.shown, offer.person)}",
                on=offer.review,
                about=", ".join(text for text in (sentence(offer.what), offer.often) if text),
                busy=False,
            )


def _title(copy: Copy) -> str:
    """Return what the gathering is called: to the young person it is theirs."""
    if copy.audience is Audience.YOUNG_PERSON:
        return "My gathering"
    whose = short_form(copy.shown.people[copy.shown.young_person].name)
    return f"{whose}’s gathering" if whose else "The gathering"


def _about(copy: Copy, *, own_hours: bool) -> Iterator[str]:
    """Yield what the day is like, and for guests where their hour stands and where to reply."""
    gathering = copy.shown.gathering
    if gathering.theme:
        yield sentence(gathering.theme)
    if copy.audience is Audience.GUESTS:
        if own_hours:
            yield "Your invitation says when you are awaited."
        if reply := ", ".join(text for text in (gathering.service, gathering.service_phone) if text):
            by = f" by {words_for(gathering.reply_by)}" if gathering.reply_by is not None else ""
            yield f"Please reply{by} to {reply}"


def _moment(kept: str) -> tuple[datetime.date | None, datetime.time | None]:
    """Return the day and the hour of a gathering as it is kept, "2026-08-15 12:00", as far as they are known."""
    day, _, time = kept.partition(" ")
    try:
        return datetime.date.fromisoformat(day), _hour(time)
    except ValueError:
        return None, None


def _hour(kept: str) -> datetime.time | None:
    """Return an hour as it is kept, "11:45"; None if it is not known, or written in another way."""
    try:
        return datetime.time.fromisoformat(kept.strip().zfill(5)) if kept.strip() else None
    except ValueError:
        return None
