"""What my people will do: every promise on a card of its own, so that it can be kept in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.promise import Offer
from ecomap.papers import sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.page_size import UPRIGHT, PageSize
from ecomap.papers.story.face import face
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import drawing_frame, written_on
from ecomap.papers.words import spoken
from ecomap.render.drawing import Drawing, Figure

NAME = "what-my-people-will-do"
TITLE = "What my people will do"
FIELDS = (Field("else", "Somebody else will", "who, and what", 3),)
_CONTENT, _FOOT = UPRIGHT.content, 7.0
"""What is left free at the foot of a page."""
_GAP = 5.0


@dataclass(frozen=True, slots=True)
class _Format:
    """How cards stand on a page: few ones large, many small; type of names and of words, millimetres and points."""

    columns: int
    rows: int
    name: float
    text: float

    def high(self, size: PageSize) -> float:
        """Height of a card on a page."""
        return (_room(size).height - _GAP * (self.rows - 1)) / self.rows

    @property
    def words(self) -> float:
        """Width of the words on a card."""
        return (_CONTENT.width - _GAP * (self.columns - 1)) / self.columns - _FACE - 4.0


@dataclass(frozen=True, slots=True)
class _Open:
    """A card without a promise: something may still be written on it."""

    text: str = ""


_FACE = 21.0
_FORMATS = (_Format(1, 4, 18.0, 14.0), _Format(2, 4, 14.0, 12.0), _Format(2, 6, 14.0, 11.0))
_MANY_LINES, _FAR = 4, 13.6
"""On a card that has a page to itself: lines for how it went, and from line to line, millimetres."""
_SMALL_HANDS, _ON_HALF = _Format(1, 1, 24.0, 18.0), _Format(2, 2, 14.0, 11.0)


def _room(size: PageSize) -> Box:
    """Return where cards stand."""
    return replace(size.room, height=size.room.height - (0.0 if size.half else _FOOT))


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages, as many promises on each as fit; empty cards where there is room for more."""
    offers = list(copy.shown.offers.values())
    fit = next((one for one in _FORMATS if len(offers) < one.columns * one.rows), _FORMATS[-1])
    fit = _SMALL_HANDS if dress.one_a_page else _ON_HALF if dress.size.half else fit
    first_open = _Open(sheet.sentence(written_on(copy, NAME).get(FIELDS[0].key, "").strip()))
    more = max(_open_cards(len(offers), fit), 1)
    cards: list[Offer | _Open] = [*offers, first_open, *[_Open()] * (more - 1)]
    shelves = dealt(
        [_needed(copy, card, fit) for card in cards], _room(dress.size), fit.columns, _GAP, fit.high(dress.size)
    )
    return tuple(
        _page(copy, dress, [(cards[number], box) for number, box in shelf], fit, turn)
        for turn, shelf in enumerate(shelves)
    )


def _open_cards(count: int, fit: _Format) -> int:
    """Return how many empty cards follow: to the end of a page that has few, to the end of its row on a full one."""
    full = fit.columns * fit.rows
    rest = full if count == 0 else -count % full
    return rest if rest <= fit.rows else min(rest, fit.columns + count % fit.columns)


def _page(copy: Copy, dress: Dressing, cards: Sequence[tuple[Offer | _Open, Box]], fit: _Format, turn: int) -> Drawing:
    """Return one page of cards."""
    palette = dress.palette
    figures: list[Figure] = [
        *dress.around(dress.size.paper),
        *sheet.heading(copy, TITLE, palette, dress.size.content, date_right=dress.date_right, turn=str(turn)),
    ]
    for card, box in cards:
        figures.append(sheet.card(box, palette))
        if isinstance(card, _Open):
            figures.extend(_open(dress, card, box, fit))
        else:
            figures.extend(_promise(copy, dress, card, box, fit))
    return sheet.made(figures, dress.size.paper, TITLE, palette)


def _lines(copy: Copy, offer: Offer, fit: _Format) -> list[tuple[str, float, bool]]:
    """Return who, what and how often, with the size of each, and whether it is said quietly."""
    lines = [
        (spoken(copy, offer.person), fit.name, False),
        (sheet.sentence(offer.what), fit.text, False),
        (sheet.sentence(offer.often), fit.text, True),
        (f"Since {sheet.words_for(offer.since)}" if offer.since and offer.since <= copy.on else "", fit.text, True),
        (f"From {sheet.words_for(offer.since)}" if offer.since and offer.since > copy.on else "", fit.text, True),
    ]
    return [line for line in lines if line[0]]


def _needed(copy: Copy, card: Offer | _Open, fit: _Format) -> float:
    """Return how high a card has to be."""
    if isinstance(card, _Open):
        return 14.0 + sheet.height(card.text, fit.words, fit.text) if card.text else 0.0
    lines = enumerate(_lines(copy, card, fit))
    return 8.0 + sum(sheet.height(text, fit.words, size, bold=number == 0) for number, (text, size, _) in lines)


def _promise(copy: Copy, dress: Dressing, offer: Offer, box: Box, fit: _Format) -> Iterator[Figure]:
    """Yield one promise: who, what, how often."""
    palette, left, top = dress.palette, box.left + _FACE, box.top + 4.0
    yield face(copy, dress, offer.person, Point(box.left + 11.0, box.top + 11.5))
    for number, (text, size, quiet) in enumerate(_lines(copy, offer, fit)):
        path = (("P" if number else "H3", f"{offer.id} {number}"),)
        colour = palette.quiet if quiet else palette.ink
        at, key = Point(left, top), f"{offer.id} {number}"
        written = sheet.block(text, at, fit.words, size, colour, path=path, bold=number == 0, key=key)
        yield from written.figures
        top = written.bottom
    if box.bottom - top > 22.0:
        count = _MANY_LINES if fit.rows == 1 else 1
        first = box.bottom - 5.0 - _FAR * (count - 1)
        at, path = Point(left, first - 10.5), (("P", f"{offer.id} went"),)
        hint = sheet.block(
            "How it went", at, fit.words, dress.type_size(sheet.TEXT), palette.quiet, path=path, key=f"{offer.id} went"
        )
        yield from hint.figures
        if dress.one_a_page:
            yield from drawing_frame(Box(left, top + 4.0, box.right - 6.0 - left, first - 15.0 - top - 4.0), dress)
        for number in range(count):
            yield sheet.writing_line(left, box.right - 6.0, first + _FAR * number, palette)


def _open(dress: Dressing, card: _Open, box: Box, fit: _Format) -> Iterator[Figure]:
    """Yield a card on which something may still be promised."""
    palette, left, room = dress.palette, box.left + 6.0, box.width - 12.0
    key = f"{FIELDS[0].key} {box.left:.0f} {box.top:.0f}"
    title = sheet.block(
        FIELDS[0].title, Point(left, box.top + 4.0), room, fit.text, palette.quiet, path=(("P", key),), key=key
    )
    yield from title.figures
    below = title.bottom
    if card.text:
        at, path = Point(left, below), (("P", f"{key} text"),)
        written = sheet.block(card.text, at, room, fit.text, palette.ink, path=path)
        yield from written.figures
        below = written.bottom
    line, apart = box.bottom - 6.0, _FAR if fit.rows == 1 else 9.5
    if dress.one_a_page:
        frame = Box(left, below + 3.0, room, line - _MANY_LINES * _FAR - below - 3.0)
        yield from drawing_frame(frame, dress)
        below = max(frame.bottom, below)
    while line > below + 4.0:
        yield sheet.writing_line(left, box.right - 6.0, line, palette)
        line -= apart
