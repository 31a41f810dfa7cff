"""Messages to be read out: each on a card of its own, in large type, with who it is from and who reads it."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import called, relation_label
from ecomap.model.promise import Message
from ecomap.papers import sheet
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering.head import FOOT_STEPS, whose, whose_gathering
from ecomap.papers.words import spoken
from ecomap.render import icons
from ecomap.render.drawing import Drawing, Figure
from ecomap.render.typeface import line_height

NAME = "messages"
TITLE = "Messages to be read out"
_ROOM = Box(16.0, 16.0, 116.0, 172.0)
_FOOT = 192.0
_STEPS = (sheet.LARGE, sheet.PAGE_NAME, 16.0)
"""Large enough to be read while standing; what is long goes on to a further card."""
_LINE = 12.0


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return a card for each message, a page or more; one to write on if there is none."""
    found = list(copy.shown.messages.values())
    cards = [page for number, one in enumerate(found) for page in _card(copy, dress, one, number)]
    return tuple(cards or [_blank(copy, dress)])


def _card(copy: Copy, dress: Dressing, message: Message, number: int) -> Iterator[Drawing]:
    """Yield one message: who it is from, its words, or lines for them; each page says whose card it is."""
    name = whose(copy)
    title = f"For {name}, from {spoken(copy, message.person)}" if name else f"From {spoken(copy, message.person)}"
    above = _above(copy, dress, message, title, number)
    room = _FOOT - above.bottom - 6.0
    if not message.text:
        yield _made(copy, dress, (*above.figures, *_lines(dress, above.bottom, f"{number}", _hint(message))), message)
        return
    size = sheet.fitting(message.text, _ROOM.width, room, _STEPS)
    for turn, text in enumerate(sheet.pieces(message.text, _ROOM.width, size, room)):
        path = (("P", f"message {number} {turn}"),)
        at = Point(_ROOM.left, above.bottom + 4.0)
        words = sheet.block(text, at, _ROOM.width, size, dress.palette.ink, path=path)
        yield _made(copy, dress, (*above.figures, *words.figures), message)
        above = _above(copy, dress, message, f"{title} (goes on)", number)


def _above(copy: Copy, dress: Dressing, message: Message, title: str, number: int) -> sheet.Block:
    """Return who a message is from, what it is, and who reads it."""
    palette, room = dress.palette, _ROOM
    at, path = Point(room.left, room.top), (("H1", f"{number} {title}"),)
    size = sheet.fitting(title, room.width, 2 * line_height(sheet.PAGE_NAME), (sheet.PAGE_NAME, sheet.TITLE), bold=True)
    found = sheet.block(title, at, room.width, size, palette.ink, path=path, bold=True)
    figures, bottom = list(found.figures), found.bottom
    for place, text in enumerate(_about(copy, message)):
        at, path = Point(room.left, bottom + 0.5), (("P", f"{number} {title} {place}"),)
        words = sheet.block(text, at, room.width, sheet.TITLE, palette.quiet, path=path)
        figures.extend(words.figures)
        bottom = words.bottom
    return sheet.Block((*figures, sheet.rule(room.left, room.right, bottom + 2.0, palette.ink, 0.7)), bottom + 3.0)


def _about(copy: Copy, message: Message) -> Iterator[str]:
    """Yield who somebody is, what they send, and who reads it."""
    person = copy.shown.people[message.person]
    name, label = called(copy.shown, message.person), relation_label(person)
    known = {spoken(copy, message.person).casefold()}
    who = [text for text in (name, label) if text and text.casefold() not in known]
    if who:
        yield sheet.sentence(", ".join(dict.fromkeys(who)))
    what = [text for text in (message.kind, f"in {message.language}" if message.language else "") if text]
    if what:
        yield sheet.sentence(", ".join(what))
    yield f"Read by {message.read_by}" if message.read_by else "Who reads it?"


def _hint(message: Message) -> str:
    """Return what to do with a message whose words are not in the map."""
    if "video" in message.kind.casefold():
        return "Have the video ready. Its words, if they are to be read:"
    return "Have the message ready, or write its words here:"


def _lines(dress: Dressing, top: float, key: str, hint: str) -> Iterator[Figure]:
    """Yield a hint and lines to write on."""
    at, path = Point(_ROOM.left, top + 3.0), (("P", f"hint {key}"),)
    words = sheet.block(hint, at, _ROOM.width, sheet.TITLE, dress.palette.quiet, path=path)
    yield from words.figures
    line = words.bottom + _LINE
    while line < _FOOT - 4.0:
        yield sheet.writing_line(_ROOM.left, _ROOM.right, line, dress.palette)
        line += _LINE


def _blank(copy: Copy, dress: Dressing) -> Drawing:
    """Return a card to write on."""
    title = f"For {whose(copy)}" if whose(copy) else TITLE
    at = Point(_ROOM.left, _ROOM.top)
    found = sheet.block(title, at, _ROOM.width, sheet.PAGE_NAME, dress.palette.ink, path=(("H1", "blank"),), bold=True)
    hint = "From somebody who cannot come. Write it here, and who reads it:"
    return _made(copy, dress, (*found.figures, *_lines(dress, found.bottom, "blank", hint)), None)


def _made(copy: Copy, dress: Dressing, figures: tuple[Figure, ...], message: Message | None) -> Drawing:
    """Return a card, its foot saying whose it is."""
    palette = dress.palette
    text = f"{whose_gathering(copy)}, {sheet.words_for(copy.on)}. For the coordinator."
    size = sheet.fitting(text, _ROOM.width, line_height(sheet.TEXT), FOOT_STEPS)
    high = sheet.height(text, _ROOM.width, size)
    at = Point(_ROOM.left, min(_FOOT + 3.0, sheet.A5.bottom - 3.5 - high))
    foot = sheet.block(text, at, _ROOM.width, size, palette.quiet, path=(("P", "foot"),))
    sign = "video" if message is not None and "video" in message.kind.casefold() else "message-square-text"
    mark = sheet.shapes("sign", icons.drawn(sign, Point(_ROOM.right - 4.0, 9.0), 8.0, palette.quiet))
    return sheet.made((mark, *figures, *foot.figures), sheet.A5, TITLE, palette)
