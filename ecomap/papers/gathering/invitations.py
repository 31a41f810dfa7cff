"""An invitation for each guest, as a card: in the young person's voice, with the service's address and no other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy, guests
from ecomap.model.gathering import Gathering, Invitation, Reply
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.styles.paper_cut import bunting, hills
from ecomap.papers.words import spoken
from ecomap.render.compose import shifted
from ecomap.render.drawing import Drawing, Figure

NAME = "invitations"
TITLE = "Invitations"
_LEFT, _ROOM = 16.0, 116.0
_TOP, _BOTTOM = 38.0, 176.0
_LONG = 25.0
"""A name of more than two lines is written smaller, millimetres."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return one card a guest, in order of naming; a card goes on behind itself if it has more to say than fits."""
    made: list[Drawing] = []
    for number, invitation in enumerate(guests(copy.shown)):
        made.extend(_card(copy, dress, invitation, number))
    return tuple(made)


def _card(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Iterator[Drawing]:
    """Yield one guest's card, a page or more; it names nobody else's help."""
    parts: list[sheet.Block] = []
    top = _TOP
    for gap, part in _parts(copy, dress, invitation, number):
        if parts and top + gap + part.bottom > _BOTTOM:
            yield _finished(parts, dress)
            parts, top = [], _TOP
        parts.append(_lowered(part, top + (gap if parts else 0.0)))
        top = parts[-1].bottom
    yield _finished(parts, dress)


def _parts(copy: Copy, dress: Dressing, invitation: Invitation, number: int) -> Iterator[tuple[float, sheet.Block]]:
    """Yield what a card is made of, each part from height zero down, and the room before it."""
    for words in _opening(spoken(copy, invitation.person)):
        yield from _written(words, dress, number)
    facts = list(_facts(copy.shown.gathering, invitation))
    whole = _fact_card(facts, dress, number)
    if whole.bottom <= _BOTTOM - _TOP:
        yield 1.0, whole
    else:
        yield from ((1.0, _fact_card([fact], dress, number)) for fact in facts)
    for words in _closing(copy, invitation):
        yield from _written(words, dress, number)


def _written(words: _Words, dress: Dressing, number: int) -> Iterator[tuple[float, sheet.Block]]:
    """Yield text in parts that fit on a page, and the room before each."""
    tag = "H1" if words.bold and words.before == 0.0 else "P"
    for text in sheet.pieces(words.text, _ROOM, words.size, _BOTTOM - _TOP, bold=words.bold):
        at, path = Point(_LEFT, 0.0), ((tag, f"{number} {text}"),)
        part = sheet.block(text, at, _ROOM, words.size, dress.palette.ink, path=path, bold=words.bold)
        yield words.before, part


def _lowered(part: sheet.Block, by: float) -> sheet.Block:
    """Return a part of a card further down."""
    return sheet.Block(tuple(shifted(figure, Point(0.0, by)) for figure in part.figures), part.bottom + by)


def _finished(parts: list[sheet.Block], dress: Dressing) -> Drawing:
    """Return a page of a card between bunting and hills."""
    art = (bunting(sheet.A5, dress.palette, 0.05), hills(sheet.A5, dress.palette, 0.06))
    figures = (*art, *(figure for part in parts for figure in part.figures))
    return sheet.made(figures, sheet.A5, TITLE, dress.palette)


@dataclass(frozen=True, slots=True)
class _Words:
    """Something a card says: its text, its size, the room before it, and whether it is bold."""

    text: str
    size: float = sheet.TEXT
    before: float = 1.0
    bold: bool = False


def _opening(guest: str) -> list[_Words]:
    """Return how the card begins."""
    size = sheet.LARGE if sheet.height(f"Dear {guest}", _ROOM, sheet.LARGE, bold=True) < _LONG else sheet.PAGE_NAME
    return [
        _Words(f"Dear {guest}", size, 0.0, bold=True),
        _Words("Please come to my gathering.", sheet.TITLE, 1.5),
        _Words("I want my people in one room.", sheet.TITLE, 0.5),
    ]


def _facts(gathering: Gathering, invitation: Invitation) -> Iterator[tuple[str, str, str]]:
    """Yield a word, what it stands for, and what else there is to say: when, where, what."""
    day, time = when(gathering)
    if day:
        yield "When", day, _from(gathering, invitation, time)
    where, _, rest = gathering.where.partition("(")
    more = sheet.sentence(rest.rstrip(")").strip())
    for piece in _fact_pieces(where.strip()):
        yield "Where", piece, more
        more = ""
    for piece in _fact_pieces(sheet.sentence(gathering.theme)):
        yield "What", piece, ""


def _fact_pieces(text: str) -> tuple[str, ...]:
    """Return a fact in parts that fit on a card."""
    return sheet.pieces(text, _FACT_ROOM, sheet.TITLE, (_BOTTOM - _TOP) * 0.7, bold=True) if text else ()


def _from(gathering: Gathering, invitation: Invitation, time: str) -> str:
    """Return from when the guest is awaited: their own time, their session's, or the gathering's for its first."""
    if invitation.arrives:
        return f"From {clock(invitation.arrives)}"
    for number, session in enumerate(gathering.sessions):
        if session.id == invitation.session and (session.starts or number > 0):
            return f"From {clock(session.starts)}" if session.starts else "We will tell you the time"
    return f"From {clock(time)}" if time else ""


_FACT_ROOM = 84.0


def _fact_card(facts: list[tuple[str, str, str]], dress: Dressing, number: int) -> sheet.Block:
    """Return the card of facts, from height zero down, and room below it."""
    palette, top = dress.palette, 4.0
    if not facts:
        return sheet.Block((), 0.0)
    figures: list[Figure] = []
    for word, what, more in facts:
        path = (("P", f"{number} {word}"),)
        figures.extend(sheet.block(word, Point(_LEFT, top + 0.8), 26.0, sheet.TEXT, palette.quiet, path=path).figures)
        found = sheet.block(what, Point(_LEFT + 30.0, top), _FACT_ROOM, sheet.TITLE, palette.ink, path=path, bold=True)
        figures.extend(found.figures)
        if more:
            at = Point(_LEFT + 30.0, found.bottom - 0.6)
            found = sheet.block(more, at, _FACT_ROOM, sheet.TEXT, palette.ink, path=path)
            figures.extend(found.figures)
        top = found.bottom + 2.0
    box = Box(_LEFT - 4.0, 1.0, _ROOM + 8.0, top)
    return sheet.Block((sheet.card(box, palette), *figures), box.bottom + 4.0)


def _closing(copy: Copy, invitation: Invitation) -> list[_Words]:
    """Return how the card ends: the guest's own help, the rules, from whom, and where to reply."""
    gathering = copy.shown.gathering
    lines = []
    if invitation.interpreter or invitation.language:
        lines.append(f"Someone will be there to speak {invitation.interpreter or invitation.language} with you.")
    if invitation.travel_with is not None:
        lines.append(f"You can travel with {spoken(copy, invitation.travel_with)}.")
    elif invitation.travel and invitation.reply is Reply.YES:
        lines.append(f"How you get here: {invitation.travel}.")
    if gathering.rules:
        lines.append(f"{sheet.sentence(gathering.rules)}.")
    reply = ", ".join(part for part in (gathering.service, gathering.service_phone) if part)
    from_whom = _Words(f"Love from {called(copy.shown, copy.shown.young_person)}", sheet.PAGE_NAME, 4.0, bold=True)
    ends = (f"Please reply to {reply}" if reply else "", gathering.service_address)
    return [*(_Words(text) for text in lines), from_whom, *(_Words(text) for text in ends if text)]
