"""Cards that tell what is known and ask for the rest: title, facts or a soft hint, the young person's words, lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import sheet
from ecomap.papers.cards import roomy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.render.drawing import Figure
from ecomap.render.typeface import line_height

LINE = 8.5
"""Between two lines to write on, millimetres."""
GAP = 5.0
"""Between two cards."""
_MARGIN, _TITLE_LEFT, _UNDER_TITLE, _FOOT = 5.0, 17.0, 16.5, 4.0
_MOST = 180.0
"""The height at which a text goes on in another card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card: what is known, and the text the young person writes there ("" asks for it)."""

    key: str
    title: str
    icon: str
    sector: str
    facts: tuple[str, ...] = ()
    hint: str = ""
    """Stands where nothing is written yet."""
    text: str = ""
    lines: int = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a sheet with the icon and the colours of its card."""

    field: Field
    icon: str
    sector: str


def written(copy: Copy, name: str, asked: Iterable[Asked]) -> list[Card]:
    """Return a card for each field of a sheet, with what was written there."""
    texts = copy.shown.sheets.get(name, {})
    return [
        Card(
            key=one.field.key,
            title=one.field.title,
            icon=one.icon,
            sector=one.sector,
            hint=one.field.hint,
            text=sheet.sentence(texts.get(one.field.key, "")),
            lines=one.field.lines,
        )
        for one in asked
    ]


def laid(
    cards: Sequence[Card],
    room: Box,
    dress: Dressing,
    *,
    columns: int = 2,
    row: float = 46.0,
    first: float = 0.0,
    most: float = 0.0,
) -> list[list[Figure]]:
    """Return cards in rows, page by page; a text too long for one card goes on in the next, and loses no word.

    With `most`, few cards are higher, up to so much, and fill their page. Small hands have one card a page.
    """
    if dress.one_a_page:
        columns, row = 1, room.height
    wide = (room.width - GAP * (columns - 1)) / columns
    pieces = [piece for card in cards for piece in _pieces(card, wide)]
    shelves = roomy([needed(card, wide) for card in pieces], room, columns, GAP, row, max(most, row), first)
    placed = [[(pieces[number], box) for number, box in shelf] for shelf in shelves]
    if placed[-1] and placed[-1][-1][1].left == room.left:  # the last card stands alone in its row
        card, box = placed[-1][-1]
        placed[-1][-1] = (card, replace(box, width=room.width))
    return [[figure for card, box in page for figure in drawn(card, box, dress)] for page in placed]


def _pieces(card: Card, wide: float) -> Iterator[Card]:
    """Yield a card, and further ones for what does not fit on it."""
    texts = sheet.pieces(card.text, wide - 2 * _MARGIN, sheet.TEXT, _MOST)
    yield replace(card, text=texts[0])
    for number, text in enumerate(texts[1:], 1):
        yield replace(card, key=f"{card.key} {number}", text=text, facts=())


def needed(card: Card, wide: float) -> float:
    """Return how high a card of some width has to be: for its words alone, or for its lines to write on."""
    below = _below(card, wide)
    if card.text:
        return below + sheet.height(card.text, wide - 2 * _MARGIN, _fitting(card.text, wide)) + 3.0
    return below + LINE * card.lines + _FOOT


def _below(card: Card, wide: float) -> float:
    """Return how far below a card's upper edge its text or its lines begin."""
    room = wide - _TITLE_LEFT - _MARGIN
    title = sheet.height(card.title, room, sheet.TITLE, bold=True)
    small = sum(sheet.height(line, room, sheet.TEXT) for line in _small(card))
    return max(_UNDER_TITLE, (4.2 if small else 6.2) + title + small + (1.2 if small else 2.0))


def _small(card: Card) -> tuple[str, ...]:
    """Return the quiet lines under a card's title: what is known, and the hint where nothing is written."""
    return (*card.facts, *((card.hint,) if card.hint and not card.text else ()))


def drawn(card: Card, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield one card: what is known, what was written, and lines where something may still be written."""
    palette, tag = dress.palette, f"{card.key} {box.left:.0f} {box.top:.0f}"
    yield sheet.card(box, palette)
    yield sheet.medallion(card.icon, Point(box.left + 9.0, box.top + 9.4), 10.0, palette.sector(card.sector))
    left, room = box.left + _TITLE_LEFT, box.width - _TITLE_LEFT - _MARGIN
    small = _small(card)
    at, path = Point(left, box.top + (4.2 if small else 6.2)), (("H3", tag),)
    title = sheet.block(card.title, at, room, sheet.TITLE, palette.ink, path=path, bold=True)
    yield from title.figures
    top = title.bottom - 1.2
    for number, line in enumerate(small):
        colour = palette.ink if number < len(card.facts) else palette.quiet
        path = (("P", f"{tag} {number}"),)
        known = sheet.block(line, Point(left, top), room, sheet.TEXT, colour, path=path, key=f"{tag} {number}")
        yield from known.figures
        top = known.bottom
    below = box.top + _below(card, box.width)
    if card.text:
        at, path = Point(box.left + _MARGIN, below), (("P", f"{tag} text"),)
        size = _fitting(card.text, box.width)
        told = sheet.block(card.text, at, box.width - 2 * _MARGIN, size, palette.ink, path=path, key=f"{tag} text")
        yield from told.figures
        below = told.bottom
    yield from ruled(box, below, dress)


def ruled(box: Box, below: float, dress: Dressing) -> Iterator[Figure]:
    """Yield lines to write on, from the foot of a card up, as many as have room below a height."""
    first = below + line_height(sheet.TEXT) - 0.5
    for number in reversed(range(max(int((box.bottom - _FOOT - first) / LINE + 1.0), 0))):
        line = box.bottom - _FOOT - LINE * number
        yield sheet.writing_line(box.left + _MARGIN, box.right - _MARGIN, line, dress.palette)


def _fitting(text: str, wide: float) -> float:
    """Return the larger step of type if a text has room in it, else the smaller."""
    return sheet.fitting(text, wide - 2 * _MARGIN, 27.0, (sheet.TITLE, sheet.TEXT))
