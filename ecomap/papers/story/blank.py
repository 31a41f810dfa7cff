"""Blank pages: one with lines, one without, in the style of all the others."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import written_on
from ecomap.render import paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape
from ecomap.render.typeface import line_height, wrap

NAME = "blank-pages"
TITLE = "My own page"
FIELDS = (Field("words", "My own words", "anything you like", 22),)
_LINE, _EDGE = 10.0, 7.0


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return pages with lines, holding what was written, and one for pictures."""
    text, size = written_on(copy, NAME).get("words", ""), dress.type_size(sheet.TITLE)
    room = _room(dress)
    lines = wrap(text, size, room.width - 2 * _EDGE) if text else ()
    apart = max(line_height(size) * 1.15, _LINE * (1.6 if dress.one_a_page else 1.0))
    most = int((room.height - 10.0) / apart)
    turns = range(max(-(-len(lines) // most), 1))
    written = [list(_lined(lines[turn * most : (turn + 1) * most], apart, size, turn, dress)) for turn in turns]
    bodies = [*written, list(_plain(dress))]
    return tuple(_page(copy, dress, body, turn) for turn, body in enumerate(bodies))


def _room(dress: Dressing) -> Box:
    """Return where the card of a page stands."""
    room = dress.size.room
    return Box(room.left, room.top + 4.0, room.width, room.height - 3.0)


def _page(copy: Copy, dress: Dressing, body: list[Figure], turn: int) -> Drawing:
    head = sheet.heading(copy, TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=str(turn))
    return sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, TITLE, dress.palette)


def _lined(lines: tuple[str, ...], apart: float, size: float, turn: int, dress: Dressing) -> Iterator[Figure]:
    """Yield a card full of lines, and what is written on the first of them."""
    palette, card = dress.palette, _room(dress)
    yield sheet.card(card, palette, key=FIELDS[0].key)
    y, number = card.top + 5.0 + apart, 0
    while y <= card.bottom - 5.0:
        yield sheet.writing_line(card.left + _EDGE, card.right - _EDGE, y, palette)
        if number < len(lines):
            at = Point(card.left + _EDGE, y - 1.6 - sheet.baseline(0.0, size))
            path, key = (("P", f"words {turn}"),), f"words {turn} {number}"
            room = card.width - 2 * _EDGE + 1.0
            yield from sheet.block(lines[number], at, room, size, palette.ink, path=path, key=key).figures
        y, number = y + apart, number + 1


def _plain(dress: Dressing) -> Iterator[Figure]:
    """Yield a card for a picture or a story."""
    palette, card = dress.palette, _room(dress)
    yield sheet.card(card, palette)
    inner = Shape(paths.rectangle(card.grown(-4.0), 3.0), Pen(dress.colours.ink, 0.4, (0.0, 1.7)))
    yield sheet.shapes("frame", inner)
    at, path = Point(card.centre.x, card.bottom - 13.0), (("P", "hint"),)
    hint = "A photo, a drawing, a ticket, a story: whatever you like."
    yield from sheet.block(
        hint, at, 150.0, dress.type_size(sheet.TEXT), palette.quiet, align="middle", path=path
    ).figures
