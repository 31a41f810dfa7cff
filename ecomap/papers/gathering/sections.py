"""Pages made of sections: a title, what must be seen to, what is said, a table; over as many pages as they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.head import foot, head
from ecomap.papers.table import Table, least, part, parted
from ecomap.render import icons, paths
from ecomap.render.compose import shifted
from ecomap.render.drawing import Drawing, Figure, Pen, Shape
from ecomap.render.look import Palette
from ecomap.render.typeface import line_height

_LINE = 8.5
"""From one line to write on to the next, millimetres."""
_TITLE_ROOM = 14.0
"""Room for a title and before it, where it is left to lines to write on."""
_FEW, _MANY = 3, 12
_ASKED = 46.0
"""Where the line begins beside what is asked."""
_SIGN = 9.0
"""Room for the sign in front of a warning or the box in front of what is open."""
PORTRAIT = Box(18.0, 14.0, 174.0, 267.0)
LANDSCAPE = Box(13.0, 11.0, 271.0, 183.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page under a title of its own."""

    title: str
    warnings: tuple[str, ...] = ()
    """What must not stay so: each framed, with a sign."""
    open: tuple[str, ...] = ()
    """What is still to be done: each with a box to tick."""
    said: tuple[str, ...] = ()
    table: Table | None = None
    asked: tuple[str, ...] = ()
    """What is not known yet: each word with a line to write on beside it."""
    lines: int = 0
    """Lines to write on."""
    spare: bool = False
    """The lines are for whatever room is left on the page, and take no page of their own."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something that stands in one place, from height zero down, or a table; and the room it asks for."""

    gap: float
    least: float
    made: sheet.Block | Table


def pages(
    copy: Copy, dress: Dressing, title: str, sections: Sequence[Section], *, landscape: bool = False
) -> tuple[Drawing, ...]:
    """Return sections on pages with a heading on the first and a foot on each."""
    paper, room = (sheet.A4_LANDSCAPE, LANDSCAPE) if landscape else (sheet.A4, PORTRAIT)
    bodies = laid(head(copy, dress, title, room), sections, room, dress.palette)
    return finished(copy, dress, title, bodies, paper, room)


def finished(
    copy: Copy, dress: Dressing, title: str, bodies: Sequence[Sequence[Figure]], paper: Box, room: Box
) -> tuple[Drawing, ...]:
    """Return pages of what stands on each, with a foot that counts them."""
    return tuple(
        sheet.made((*body, *foot(copy, dress, room, paper, number, len(bodies))), paper, title, dress.palette)
        for number, body in enumerate(bodies, 1)
    )


def laid(above: sheet.Block, sections: Iterable[Section], room: Box, palette: Palette) -> list[list[Figure]]:
    """Return what stands on each page; a title never stands alone at the end of one."""
    found, top = [list(above.figures)], above.bottom
    for number, section in enumerate(sections):
        if section.spare:
            section = replace(section, lines=_spare(found[-1], top, room))
            if not section.lines:
                continue
        for piece in _pieces(section, number, room, palette):
            gap = piece.gap if found[-1] else 0.0
            if top + gap + piece.least > room.bottom and found[-1]:
                found.append([])
                top, gap = room.top, 0.0
            if isinstance(piece.made, sheet.Block):
                found[-1].extend(shifted(figure, Point(0.0, top + gap)) for figure in piece.made.figures)
                top += gap + piece.made.bottom
            else:
                top = _set(piece.made, found, top + gap, room, palette)
    return found


def _spare(page: Sequence[Figure], top: float, room: Box) -> int:
    """Return how many lines to write on find room below a title; none rather than one or two."""
    number = int((room.bottom - top - _TITLE_ROOM) / _LINE)
    return min(number, _MANY) if page and number >= _FEW else 0


def _set(table: Table, found: list[list[Figure]], top: float, room: Box, palette: Palette) -> float:
    """Set a table from a height on, over further pages if need be; return where it ends."""
    start = 0
    while True:
        body = part(table, Box(room.left, top, room.width, room.bottom - top), palette, start)
        found[-1].extend(body.figures)
        if body.rest >= len(table.rows):
            return body.bottom
        start, top = body.rest, room.top
        found.append([])


def _pieces(section: Section, number: int, room: Box, palette: Palette) -> Iterator[_Piece]:
    """Yield a section's title, kept together with what follows it, and then all the rest."""
    rest = list(_below(section, number, room, palette))
    title = sheet.block(
        section.title, Point(room.left, 0.0), room.width, sheet.TITLE, palette.ink,
        path=(("H2", f"section {number}"),), bold=True,
    )  # fmt: skip
    yield _Piece(6.0, title.bottom + (rest[0].gap + rest[0].least if rest else 0.0), title)
    yield from rest


def _below(section: Section, number: int, room: Box, palette: Palette) -> Iterator[_Piece]:
    """Yield what stands under a section's title."""
    for place, text in enumerate(section.warnings):
        for block in _warning(text, f"{number} warning {place}", room, palette):
            yield _Piece(2.0, block.bottom, block)
    for place, text in enumerate(section.open):
        for block in _to_tick(text, f"{number} open {place}", room, palette):
            yield _Piece(1.5, block.bottom, block)
    for place, text in enumerate(section.said):
        for block in _written(text, f"{number} said {place}", Box(room.left, 0.0, room.width, room.height), palette):
            yield _Piece(1.0, block.bottom, block)
    if section.table is not None:
        table = parted(section.table, room)
        yield _Piece(1.5, least(table, room), table)
    for place, text in enumerate(section.asked):
        block = _to_fill(text, f"{number} asked {place}", room, palette)
        yield _Piece(1.5, block.bottom, block)
    for _ in range(section.lines):
        line = sheet.writing_line(room.left, room.right, _LINE, palette)
        yield _Piece(0.0, _LINE, sheet.Block((line,), _LINE))


def _written(text: str, key: str, room: Box, palette: Palette) -> Iterator[sheet.Block]:
    """Yield a text as a paragraph; one that is longer than a page, as several."""
    for place, piece in enumerate(sheet.pieces(text, room.width, sheet.TEXT, room.height - 2 * _LINE)):
        path = (("P", f"{key} {place}"),)
        yield sheet.block(piece, Point(room.left, 0.0), room.width, sheet.TEXT, palette.ink, path=path)


def _to_fill(text: str, key: str, room: Box, palette: Palette) -> sheet.Block:
    """Return what is asked, and a line to write on beside it."""
    at, path = Point(room.left, 1.0), (("P", key),)
    words = sheet.block(text, at, _ASKED - 3.0, sheet.TEXT, palette.quiet, path=path)
    line = sheet.writing_line(room.left + _ASKED, room.right, words.bottom, palette)
    return sheet.Block((*words.figures, line), words.bottom + 1.0)


def _warning(text: str, key: str, room: Box, palette: Palette) -> Iterator[sheet.Block]:
    """Yield a warning in a frame, a sign before it that is read in grey, too."""
    inner = Box(room.left + _SIGN + 2.0, 0.0, room.width - _SIGN - 6.0, room.height)
    for block in _written(text, key, inner, palette):
        frame = Box(room.left, 0.0, room.width, block.bottom + 4.0)
        card = sheet.shapes("frame", Shape(paths.rectangle(frame, 2.5), Pen(palette.ink, 0.6)))
        middle = 2.0 + line_height(sheet.TEXT) * 0.42
        sign = sheet.shapes("sign", icons.drawn("triangle-alert", Point(room.left + 6.0, middle), 6.0, palette.ink))
        words = (shifted(figure, Point(0.0, 2.0)) for figure in block.figures)
        yield sheet.Block((card, sign, *words), frame.bottom)


def _to_tick(text: str, key: str, room: Box, palette: Palette) -> Iterator[sheet.Block]:
    """Yield something that is to be done, with a box to tick before it."""
    inner = Box(room.left + _SIGN, 0.0, room.width - _SIGN, room.height)
    for block in _written(text, key, inner, palette):
        box = Box(room.left + 1.8, 0.3, 3.8, 3.8)
        tick = sheet.shapes("to tick", Shape(paths.rectangle(box, 0.6), Pen(palette.ink, 0.35)))
        yield sheet.Block((tick, *block.figures), block.bottom)
