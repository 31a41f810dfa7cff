"""Cards that hold what was written, or lines to write on: most of the young person's sheets are made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.papers import sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.face import face
from ecomap.papers.story.fields import Field
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape

CONTENT = Box(18.0, 14.0, 174.0, 276.0)
ROOM = Box(18.0, 44.0, 174.0, 237.0)
"""For cards on a page, millimetres."""
GAP = 5.0
_LINE, _EDGE, _ICON = 8.5, 5.0, 17.0
"""Between two lines to write on; between a card's edge and its words; from its edge to the title beside its round."""
_FEW_LINES, _LOWEST_FRAME = 4, 30.0
"""Lines below a place to draw in, and how high that is at least, millimetres."""
_MOST = 170.0
"""The height at which a text goes on in another card."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card: its title, a soft hint while nothing is written on it, what is written, and how many lines at least."""

    key: str
    title: str
    hint: str = ""
    text: str = ""
    note: str = ""
    """What is known of it, below its title."""
    lines: int = 3
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


def cards_of(copy: Copy, sheet_key: str, fields: Sequence[Field], looks: Sequence[tuple[str, str]]) -> tuple[Card, ...]:
    """Return a card for each field of a sheet, each with an icon in a sector's colours."""
    texts = written_on(copy, sheet_key)
    return tuple(
        Card(
            field.key, field.title, field.hint, sheet.sentence(texts.get(field.key, "").strip()), "", field.lines, *look
        )
        for field, look in zip(fields, looks, strict=True)
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
    wide = (ROOM.width - GAP * (columns - 1)) / columns
    parts = [part for card in cards for part in _parts(card, wide, dress)]
    heights = [needed(card, wide, dress) for card in parts]
    if rows and (dress.one_a_page or not row):
        row = (ROOM.height - GAP * (rows - 1)) / rows
    spare = ROOM.height - sum(heights) - GAP * (len(heights) - 1)
    if not rows and spare > 0.0:
        heights = [high + spare / len(heights) for high in heights]
    shelves = dealt(heights, ROOM, columns, GAP, row, first=first.high)
    bodies = [[(parts[at], box) for at, box in shelf] for shelf in shelves]
    return tuple(
        _page(copy, dress, title, body, () if turn else first.figures, foot, str(turn))
        for turn, body in enumerate(bodies)
    )


def _parts(card: Card, wide: float, dress: Dressing) -> Iterator[Card]:
    """Yield a card, or several where its text is too long for one."""
    for text in sheet.pieces(card.text, wide - 2 * _EDGE, dress.type_size(sheet.TEXT), _MOST):
        yield replace(card, text=text)


def _page(
    copy: Copy,
    dress: Dressing,
    title: str,
    cards: Sequence[tuple[Card, Box]],
    first: Sequence[Figure],
    foot: str,
    turn: str,
) -> Drawing:
    """Return one page of cards, and a soft word at its foot."""
    palette = dress.palette
    figures = [*dress.around(sheet.A4), *sheet.heading(copy, title, palette, CONTENT, date_right=180.0, turn=turn)]
    figures.extend(first)
    for number, (card, box) in enumerate(cards):
        figures.extend(card_figures(copy, card, box, dress, f"{turn} {number}"))
    if foot:
        at, path = Point(CONTENT.right, 285.0), (("P", f"foot {turn}"),)
        figures.extend(sheet.block(foot, at, 150.0, sheet.TEXT, palette.quiet, align="right", path=path).figures)
    return sheet.made(figures, sheet.A4, title, palette)


def needed(card: Card, wide: float, dress: Dressing) -> float:
    """Return how high a card has to be at least."""
    words = wide - _indent(card) - _EDGE
    head = 6.0 + sheet.height(card.title, words, dress.type_size(sheet.TITLE), bold=True)
    small = dress.type_size(sheet.TEXT)
    if card.note:
        head += sheet.height(card.note, words, small)
    if card.text:
        room = wide - 2 * _EDGE
        return max(head, _below_round(card)) + sheet.height(card.text, room, _size(card.text, room, dress)) + 5.0
    hint = sheet.height(card.hint, words, small) if card.hint else 0.0
    return max(head + hint, _below_round(card)) + card.lines * _spacing(dress) + 2.0


def card_figures(copy: Copy, card: Card, box: Box, dress: Dressing, turn: str) -> Iterator[Figure]:
    """Yield one card: what was written, and lines where something may still be written."""
    palette = dress.palette
    yield sheet.card(box, palette)
    if card.person is not None:
        yield face(copy, dress, card.person, Point(box.left + 10.4, box.top + 10.8))
    elif card.icon:
        colours = palette.sector(card.sector or dress.leading)
        yield sheet.medallion(card.icon, Point(box.left + 9.0, box.top + 9.4), 10.0, colours)
    left = box.left + _indent(card)
    words, small = box.right - _EDGE - left, dress.type_size(sheet.TEXT)
    bare = (card.icon or card.person) and not card.note and not (card.hint and not card.text)
    top = box.top + (6.2 if bare else 4.2)
    for tag, text, size, colour in (
        ("H3", card.title, dress.type_size(sheet.TITLE), palette.ink),
        ("P", card.note, small, palette.quiet),
        ("P", "" if card.text else card.hint, small, palette.quiet),
    ):
        if text:
            path = ((tag, f"{card.key} {turn} {text}"),)
            part = sheet.block(text, Point(left, top), words, size, colour, path=path, bold=tag == "H3")
            yield from part.figures
            top = part.bottom - (1.2 if tag == "H3" else 0.0)
    below = max(top + 1.2, box.top + _below_round(card))
    yield from _body(card, box, below, dress, turn)


def _body(card: Card, box: Box, below: float, dress: Dressing, turn: str) -> Iterator[Figure]:
    """Yield what is written on a card, and lines down to its lower edge."""
    palette, room = dress.palette, box.width - 2 * _EDGE
    if card.text:
        path, at = (("P", f"{card.key} {turn} text"),), Point(box.left + _EDGE, below)
        written = sheet.block(card.text, at, room, _size(card.text, room, dress), palette.ink, path=path)
        yield from written.figures
        below = written.bottom
    if dress.one_a_page:
        frame = Box(box.left + _EDGE, below + 3.0, room, box.bottom - 8.0 - _FEW_LINES * _spacing(dress) - below)
        yield from drawing_frame(frame, dress)
        below = max(frame.bottom, below)
    line = box.bottom - 5.0
    while line >= below + _spacing(dress) * 0.7:
        yield sheet.writing_line(box.left + _EDGE, box.right - _EDGE, line, palette)
        line -= _spacing(dress)


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


def _below_round(card: Card) -> float:
    """Return how far down from a card's upper edge its round ends."""
    if card.person is not None:
        return 18.8
    return 16.0 if card.icon else 0.0


def _spacing(dress: Dressing) -> float:
    """Return how far apart lines to write on are: small hands write large."""
    return _LINE * 1.6 if dress.one_a_page else _LINE


def _size(text: str, room: float, dress: Dressing) -> float:
    """Return the larger step of type if the text has room in it, else the smaller."""
    return sheet.fitting(text, room, 30.0, (dress.type_size(sheet.TITLE), dress.type_size(sheet.TEXT)))
