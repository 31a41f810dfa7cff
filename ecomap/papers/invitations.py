"""An invitation for each guest, as a card: in the young person's voice, with the service's address and no other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.styles.paper_cut import bunting, hills
from ecomap.papers.words import spoken
from ecomap.render.drawing import Drawing, Figure

NAME = "invitations"
TITLE = "Invitations"
_LEFT, _ROOM = 16.0, 116.0
_TOP = 38.0


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return one card a guest, in order of naming."""
    return tuple(_card(copy, dress, invitation, number) for number, invitation in enumerate(guests(copy.shown)))


def _card(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Drawing:
    """Return one guest's card; it names nobody else's help."""
    palette = dress.palette
    figures: list[Figure] = [bunting(sheet.A5, palette, 0.05), hills(sheet.A5, palette, 0.06)]
    guest = spoken(copy, invitation.person)
    top = _TOP
    for text, size, bold in _opening(guest):
        path = (("H1" if bold else "P", f"{number} {text}"),)
        written = sheet.block(text, Point(_LEFT, top), _ROOM, size, palette.ink, path=path, bold=bold)
        figures.extend(written.figures)
        top = written.bottom + 1.5
    facts = list(_facts(copy.shown.gathering, invitation))
    figures.extend(_fact_card(facts, dress, top + 1.0, number))
    top += 7.0 + _facts_height(facts)
    for text, size, bold in _closing(copy, invitation):
        top += 3.0 if bold else 0.0
        path = (("P", f"{number} end {text}"),)
        written = sheet.block(text, Point(_LEFT, top), _ROOM, size, palette.ink, path=path, bold=bold)
        figures.extend(written.figures)
        top = written.bottom + 1.0
    return sheet.made(figures, sheet.A5, TITLE, palette)


def _opening(guest: str) -> list[tuple[str, float, bool]]:
    """Return how the card begins: texts, their sizes, and which is bold."""
    return [
        (f"Dear {guest}", sheet.LARGE, True),
        ("Please come to my gathering.", sheet.TITLE, False),
        ("I want my people in one room.", sheet.TITLE, False),
    ]


def _facts(gathering: Gathering, invitation: Invitation) -> Iterator[tuple[str, str, str]]:
    """Yield a word, what it stands for, and what else there is to say: when, where, what."""
    day, time = when(gathering)
    if day:
        yield "When", day, _from(gathering, invitation, time)
    where, _, rest = gathering.where.partition("(")
    if where:
        yield "Where", where.strip(), sheet.sentence(rest.rstrip(")").strip())
    if gathering.theme:
        yield "What", sheet.sentence(gathering.theme), ""


def _from(gathering: Gathering, invitation: Invitation, time: str) -> str:
    """Return from when the guest is awaited: their own time, their session's, or the gathering's for its first."""
    if invitation.arrives:
        return f"From {clock(invitation.arrives)}"
    for number, session in enumerate(gathering.sessions):
        if session.id == invitation.session and (session.starts or number > 0):
            return f"From {clock(session.starts)}" if session.starts else "We will tell you the time"
    return f"From {clock(time)}" if time else ""


def _facts_height(facts: list[tuple[str, str, str]]) -> float:
    """Return how high the card of facts is."""
    return 6.0 + sum(_fact_height(what, more) + 2.0 for _, what, more in facts)


_FACT_ROOM = 84.0


def _fact_height(what: str, more: str) -> float:
    first = sheet.height(what, _FACT_ROOM, sheet.TITLE, bold=True)
    return first + (sheet.height(more, _FACT_ROOM, sheet.TEXT) if more else 0.0)


def _fact_card(facts: list[tuple[str, str, str]], dress: Dressing, top: float, number: int) -> Iterator[Figure]:
    """Yield the card of facts."""
    palette = dress.palette
    if not facts:
        return
    yield sheet.card(Box(_LEFT - 4.0, top, _ROOM + 8.0, _facts_height(facts) - 1.0), palette)
    top += 3.0
    for word, what, more in facts:
        path = (("P", f"{number} {word}"),)
        yield from sheet.block(word, Point(_LEFT, top + 0.8), 26.0, sheet.TEXT, palette.quiet, path=path).figures
        strong = sheet.block(what, Point(_LEFT + 30.0, top), _FACT_ROOM, sheet.TITLE, palette.ink, path=path, bold=True)
        yield from strong.figures
        if more:
            at = Point(_LEFT + 30.0, strong.bottom - 0.6)
            yield from sheet.block(more, at, _FACT_ROOM, sheet.TEXT, palette.ink, path=path).figures
        top += _fact_height(what, more) + 2.0


def _closing(copy: Copy, invitation: Invitation) -> list[tuple[str, float, bool]]:
    """Return how the card ends: the guest's own help, the rules, from whom, and where to reply."""
    gathering = copy.shown.gathering
    help_given = []
    if invitation.interpreter or invitation.language:
        help_given.append(f"Someone will be there to speak {invitation.interpreter or invitation.language} with you.")
    if invitation.travel_with is not None:
        help_given.append(f"You can travel with {spoken(copy, invitation.travel_with)}.")
    elif invitation.travel and invitation.reply is Reply.YES:
        help_given.append(f"How you get here: {invitation.travel}.")
    if gathering.rules:
        help_given.append(f"{sheet.sentence(gathering.rules)}.")
    lines = [(text, sheet.TEXT, False) for text in help_given]
    lines.append((f"Love from {called(copy.shown, copy.shown.young_person)}", sheet.PAGE_NAME, True))
    reply = ", ".join(part for part in (gathering.service, gathering.service_phone) if part)
    if reply:
        lines.append((f"Please reply to {reply}", sheet.TEXT, False))
    if gathering.service_address:
        lines.append((gathering.service_address, sheet.TEXT, False))
    return lines


def when(gathering: Gathering) -> tuple[str, str]:
    """Return the day and the time of a gathering in words: ("Saturday 15 August 2026", "12:00"); "" if not known."""
    day, _, time = gathering.on.partition(" ")
    try:
        date = datetime.date.fromisoformat(day)
    except ValueError:
        return gathering.on, ""
    return f"{date:%A} {date.day} {date:%B} {date.year}", time


def clock(time: str) -> str:
    """Return a time as it is said: "12 noon", "1 pm", "11:45"."""
    hour, _, minute = time.partition(":")
    if not hour.isdigit() or minute != "00":
        return time
    number = int(hour)
    return "12 noon" if number == 12 else f"{(number - 1) % 12 + 1} {'am' if number < 12 else 'pm'}"
