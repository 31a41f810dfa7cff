"""Cards that ask, and tell what is known and what was written: most of the young person's sheets are made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.papers import sheet
from ecomap.papers.cards import Shelf, dealt, roomy, stretched
from ecomap.papers.dressing import Dressing
from ecomap.papers.page_size import UPRIGHT
from ecomap.papers.story.face import face
from ecomap.papers.story.fields import Field
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape

CONTENT, ROOM = UPRIGHT.content, UPRIGHT.room
"""For cards on a page, millimetres."""
GAP, LINE = 5.0, 8.5
"""Between two cards; between two lines to write on."""
_EDGE, _ICON, _FOOT = 5.0, 17.0, 4.5
"""Between a card's edge and its words; from its edge to the title beside its round; below its last line."""
FEW_LINES, _LOWEST_FRAME = 4, 30.0
"""Lines below a place to draw in, and how high that is at least, millimetres."""
_MOST, _MOST_BESIDE = 170.0, 95.0
"""The height at which a text goes on in another card; where cards stand beside each other, two rows fill a page."""
_ROWS_ON_HALF, _ABOVE_TEXT = 2, 40.0
"""Rows of cards on half a sheet, at most; the room a card's title takes there, with a line of facts."""
_LARGE_HIGH = 27.0
"""So high a text is set in the larger type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card: its title, what is known, a soft hint while nothing is written on it, what is written, and lines."""

    key: str
    title: str
    facts: Sequence[str] = ()
    """What is known, below the title."""
    hint: str = ""
    text: str = ""
    lines: int = 3
    """To write on, at least."""
    icon: str = ""
    sector: str = ""
    """The colours of its icon; "": those that lead."""
    person: ElementId | None = None
    """Whose round it has instead of an icon."""


@dataclass(frozen=True, slots=True)
class First:
    """What stands on the first page before its cards, and how far down they begin, millimetres."""

    figures: Sequence[Figure] = ()
    high: float = 0.0


NOTHING_FIRST = First()


def written_on(copy: Copy, sheet_key: str) -> Mapping[str, str]:
    """Return what is written on a sheet, by field, without what is empty."""
    return {key: text for key, text in copy.shown.sheets.get(sheet_key, {}).items() if text.strip()}


def cards_of(copy: Copy, sheet_key: str, fields: Sequence[Field]) -> tuple[Card, ...]:
    """Return a card for each field of a sheet, with what is written there."""
    texts = written_on(copy, sheet_key)
    return tuple(
        Card(
            key=field.key,
            title=field.title,
            hint=field.hint,
            text=sheet.sentence(texts.get(field.key, "").strip()),
            lines=field.lines,
            icon=field.icon,
            sector=field.sector,
        )
        for field in fields
    )


def card_pages(
    copy: Copy,
    dress: Dressing,
    title: str,
    cards: Sequence[Card],
    *,
    columns: int = 2,
    rows: int | None = 3,
    row: float = 0.0,
    first: First = NOTHING_FIRST,
    foot: str = "",
) -> tuple[Drawing, ...]:
    """Return pages of cards; a card that is too full goes on in another.

    Rows share the height of a page if none needs more, or are as high as a `row`; without `rows` each has what it
    needs and an equal part of the room that is left. Something else may come `first`.
    """
    columns, rows = (1, 1) if dress.one_a_page else (columns, rows)
    room = dress.size.room
    parts, heights = _measured(cards, columns, room, dress)
    rows = min(rows, _ROWS_ON_HALF) if rows and dress.size.half else rows
    if rows and (dress.one_a_page or not row):
        row = (room.height - GAP * (rows - 1)) / rows
    row = min(row, (room.height - GAP) / _ROWS_ON_HALF) if dress.size.half else row
    spare = room.height - sum(heights) - GAP * (len(heights) - 1)
    if not rows and spare > 0.0:
        heights = [high + spare / len(heights) for high in heights]
    bodies = _bodies(copy, parts, dealt(heights, room, columns, GAP, row, first=first.high), room, dress)
    return tuple(
        _page(copy, dress, title, [*(() if turn else first.figures), *body], foot, str(turn))
        for turn, body in enumerate(bodies)
    )


def laid(
    copy: Copy,
    cards: Sequence[Card],
    room: Box,
    dress: Dressing,
    *,
    columns: int = 2,
    row: float = 46.0,
    first: float = 0.0,
    most: float = 0.0,
) -> list[list[Figure]]:
    """Return cards in rows, page by page, for a page that has something else on it, too.

    With `most`, few cards are higher, up to so much, and fill their page. Small hands have one card a page.
    """
    if dress.one_a_page:
        columns, row = 1, room.height
    parts, heights = _measured(cards, columns, room, dress)
    return _bodies(copy, parts, roomy(heights, room, columns, GAP, row, max(most, row), first), room, dress)


def _measured(cards: Sequence[Card], columns: int, room: Box, dress: Dressing) -> tuple[list[Card], list[float]]:
    """Return cards, each in as many parts as its text takes, and how high each part has to be."""
    wide = (room.width - GAP * (columns - 1)) / columns
    most = min(_MOST if columns == 1 else _MOST_BESIDE, room.height - _ABOVE_TEXT)
    parts = [part for card in cards for part in _parts(card, wide, dress, most)]
    return parts, [needed(part, wide, dress) for part in parts]


def _parts(card: Card, wide: float, dress: Dressing, most: float) -> Iterator[Card]:
    """Yield a card, or several where its text is too long for one: what is known is told once."""
    texts = sheet.pieces(card.text, wide - 2 * _EDGE, dress.type_size(sheet.TEXT), most)
    yield replace(card, text=texts[0])
    for text in texts[1:]:
        yield replace(card, text=text, facts=())


def _bodies(
    copy: Copy, parts: Sequence[Card], shelves: Sequence[Shelf], room: Box, dress: Dressing
) -> list[list[Figure]]:
    """Return the cards of each page; one that stands alone in the last row takes the whole of it."""
    if dress.size.half:
        shelves = [stretched(shelf, room.bottom) for shelf in shelves]
    placed = [[(parts[number], box) for number, box in shelf] for shelf in shelves]
    if placed[-1] and placed[-1][-1][1].left == room.left:
        card, box = placed[-1][-1]
        placed[-1][-1] = (card, replace(box, width=room.width))
    return [
        [
            figure
            for number, (card, box) in enumerate(page)
            for figure in card_figures(copy, card, box, dress, f"{turn} {number}")
        ]
        for turn, page in enumerate(placed)
    ]


def _page(copy: Copy, dress: Dressing, title: str, body: Sequence[Figure], foot: str, turn: str) -> Drawing:
    """Return one page of cards, and a soft word at its foot."""
    palette = dress.palette
    head = sheet.heading(copy, title, palette, dress.size.content, date_right=dress.date_right, turn=turn)
    figures = [*dress.around(dress.size.paper), *head, *body]
    if foot:
        at, path = Point(CONTENT.right, dress.size.paper.bottom - 12.0), (("P", f"foot {turn}"),)
        size = dress.type_size(sheet.TEXT)
        figures.extend(sheet.block(foot, at, 150.0, size, palette.quiet, align="right", path=path).figures)
    return sheet.made(figures, dress.size.paper, title, palette)


def needed(card: Card, wide: float, dress: Dressing) -> float:
    """Return how high a card has to be at least: for its words alone, or for its lines to write on."""
    words, room = wide - _indent(card) - _EDGE, wide - 2 * _EDGE
    small = dress.type_size(sheet.TEXT)
    head = _title_drop(card) + sheet.height(card.title, words, dress.type_size(sheet.TITLE), bold=True) - _TITLE_AIR
    head += sum(sheet.height(line, words, small) for line in (*card.facts, *_hint(card)))
    below = max(head + _BELOW_TITLE, _below_round(card))
    if card.text:
        return below + sheet.height(card.text, room, _size(card.text, room, dress)) + _FOOT
    return below + card.lines * spacing(dress) + _FOOT - 1.0


def card_figures(copy: Copy, card: Card, box: Box, dress: Dressing, turn: str) -> Iterator[Figure]:
    """Yield one card: what is known, what was written, and lines where something may still be written."""
    palette, tag = dress.palette, f"{card.key} {turn}"
    yield sheet.card(box, palette)
    if card.person is not None:
        yield face(copy, dress, card.person, Point(box.left + 10.4, box.top + 10.8))
    elif card.icon:
        colours = palette.sector(card.sector or dress.leading)
        yield sheet.medallion(card.icon, Point(box.left + 9.0, box.top + 9.4), 10.0, colours)
    left, top = box.left + _indent(card), box.top + _title_drop(card)
    words, small = box.right - _EDGE - left, dress.type_size(sheet.TEXT)
    lines = (
        ("H3", card.title, dress.type_size(sheet.TITLE), palette.ink),
        *(("P", fact, small, palette.ink) for fact in card.facts),
        *(("P", hint, small, palette.quiet) for hint in _hint(card)),
    )
    for number, (kind, text, size, colour) in enumerate(lines):
        path = ((kind, f"{tag} {number}"),)
        part = sheet.block(text, Point(left, top), words, size, colour, path=path, bold=kind == "H3")
        yield from part.figures
        top = part.bottom - (_TITLE_AIR if kind == "H3" else 0.0)
    yield from _body(card, box, max(top + _BELOW_TITLE, box.top + _below_round(card)), dress, tag)


def _body(card: Card, box: Box, below: float, dress: Dressing, tag: str) -> Iterator[Figure]:
    """Yield what is written on a card, and lines down to its lower edge."""
    room = box.width - 2 * _EDGE
    if card.text:
        path, at = (("P", f"{tag} text"),), Point(box.left + _EDGE, below)
        written = sheet.block(card.text, at, room, _size(card.text, room, dress), dress.palette.ink, path=path)
        yield from written.figures
        below = written.bottom
    if dress.one_a_page:
        frame = Box(box.left + _EDGE, below + 3.0, room, box.bottom - 8.0 - FEW_LINES * spacing(dress) - below)
        yield from drawing_frame(frame, dress)
        below = max(frame.bottom, below)
    yield from ruled(box, below, dress)


def ruled(box: Box, below: float, dress: Dressing) -> Iterator[Figure]:
    """Yield lines to write on, from the foot of a card up, as many as have room below a height."""
    apart = spacing(dress)
    count = int((box.bottom - _FOOT - below - apart * 0.7) / apart + 1.0)
    for number in reversed(range(max(count, 0))):
        line = box.bottom - _FOOT - apart * number
        yield sheet.writing_line(box.left + _EDGE, box.right - _EDGE, line, dress.palette)


def drawing_frame(box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield a place to draw in, where there is room for one."""
    if box.height < _LOWEST_FRAME:
        return
    outline = Shape(paths.rectangle(box, 6.0), Pen(dress.colours.ink, 0.5, (0.0, 2.2)))
    at = Point(box.right - 9.0, box.bottom - 9.0)
    yield sheet.shapes("to draw in", outline, icons.drawn("pencil", at, 9.0, dress.palette.quiet))


def _indent(card: Card) -> float:
    """Return how far in from its edge a card's title begins: beside its round, if it has one."""
    if card.person is not None:
        return _ICON + 3.0
    return _ICON if card.icon else _EDGE


_TITLE_AIR, _BELOW_TITLE = 0.8, 1.2
"""By how much nearer lines stand to a title; and between what stands beside a round and what follows, millimetres."""


def _hint(card: Card) -> tuple[str, ...]:
    """Return the hint, where nothing is written yet."""
    return (card.hint,) if card.hint and not card.text else ()


def _title_drop(card: Card) -> float:
    """Return how far below a card's upper edge its title begins: alone beside a round, it stands in its middle."""
    return 6.2 if (card.icon or card.person) and not card.facts and not _hint(card) else 4.2


def _below_round(card: Card) -> float:
    """Return how far down from a card's upper edge its round ends."""
    if card.person is not None:
        return 18.8
    return 16.0 if card.icon else 0.0


def spacing(dress: Dressing) -> float:
    """Return how far apart lines to write on are: small hands write large."""
    return LINE * 1.6 if dress.one_a_page else LINE


def _size(text: str, room: float, dress: Dressing) -> float:
    """Return the larger step of type if the text has room in it, else the smaller."""
    return sheet.fitting(text, room, _LARGE_HIGH, (dress.type_size(sheet.TITLE), dress.type_size(sheet.TEXT)))
