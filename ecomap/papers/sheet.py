"""What every page is built of: its paper, its type, blocks of text, cards, lines to write on, headings.

Pages are designed for A4 in millimetres and drawn larger or smaller as a whole (the A sizes share one shape), so
that large print is the same page, larger.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import exactly
from ecomap.model.naming import called
from ecomap.render import icons, paths
from ecomap.render.compose import shifted
from ecomap.render.drawing import DECORATION, Colour, Drawing, Figure, Meaning, Pen, Primitive, Shape, Words
from ecomap.render.letters import ISOLATES
from ecomap.render.look import Palette, SectorColours
from ecomap.render.typeface import ascent, capital_height, descent, line_height, width, wrap

A4 = Box(0.0, 0.0, 210.0, 297.0)
A4_LANDSCAPE = Box(0.0, 0.0, 297.0, 210.0)
A5 = Box(0.0, 0.0, 148.0, 210.0)

TEXT, TITLE, PAGE_NAME, LARGE, WHOSE = 11.0, 14.0, 18.0, 24.0, 34.0
"""The steps of type on paper, in points."""
_WHOSE_STEPS = (WHOSE, 28.0, LARGE, PAGE_NAME, 16.0, TITLE, 12.0, TEXT, 10.0, 9.0)
"""A long name takes smaller type before it takes the room of the page's name."""

_TITLE_ROOM, _OWN_TITLE_ROOM = 0.7, 0.86
"""How much of a page's width its name may take; one of the young person's own may be longer."""

Structure = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Figures one below the other, and where the next thing may begin."""

    figures: tuple[Figure, ...]
    bottom: float


def block(
    text: str,
    at: Point,
    room: float,
    size: float,
    colour: Colour,
    *,
    path: Structure = (),
    key: str = "",
    bold: bool = False,
    align: Literal["left", "middle", "right"] = "left",
) -> Block:
    """Return text wrapped to a width, its highest letter at `at`; every word of it is there, however long.

    `at.x` is the left edge, the middle or the right edge, as aligned.
    """
    lines = wrap(text, size, room, bold=bold)
    step = line_height(size)
    first = at.y + ascent(size) * 0.8
    words = tuple(
        Words(line, Point(at.x, first + step * number), size, colour, align, bold) for number, line in enumerate(lines)
    )
    left = at.x - {"left": 0.0, "middle": room / 2, "right": room}[align]
    bottom = at.y + step * len(lines)
    figure = Figure(key or text, words, Box(left, at.y, room, bottom - at.y), Meaning(path))
    return Block((figure,), bottom)


def height(text: str, room: float, size: float, *, bold: bool = False) -> float:
    """Return how high a block of text will be, millimetres."""
    return line_height(size) * len(wrap(text, size, room, bold=bold))


def fitting(text: str, room: float, high: float, sizes: Iterable[float], *, bold: bool = False) -> float:
    """Return the first of some sizes, largest first, at which a text fits into a width and a height; else the last."""
    size = TEXT
    for size in sizes:
        if height(text, room, size, bold=bold) <= high:
            break
    return size


def pieces(text: str, room: float, size: float, high: float, *, bold: bool = False) -> tuple[str, ...]:
    """Return a text in parts, each of which fits into a height; almost always there is one."""
    lines = wrap(text, size, room, bold=bold)
    most = max(int(high / line_height(size)), 1)
    if len(lines) <= most:
        return (text,)
    return tuple(" ".join(lines[start : start + most]) for start in range(0, len(lines), most))


def shapes(key: str, *primitives: Primitive) -> Figure:
    """Return decoration: something to look at that says nothing of its own."""
    boxes = [paths.bounds(one.path) for one in primitives if isinstance(one, Shape)]
    return Figure(key, primitives, Box.holding(boxes), DECORATION)


def card(box: Box, palette: Palette, *, edge: Colour | None = None, key: str = "card") -> Figure:
    """Return a white card with round corners, lying on the paper."""
    pen = Pen(edge or palette.card_edge, 0.3)
    return shapes(key, Shape(paths.rectangle(box, 4.5), pen, palette.card))


def writing_line(left: float, right: float, y: float, palette: Palette) -> Figure:
    """Return a line of round dots to write on: an invitation, not a form's box."""
    pen = Pen(palette.writing, 0.45, (0.0, 1.7))
    return shapes("to write on", Shape(paths.polyline((Point(left, y), Point(right, y))), pen))


def rule(left: float, right: float, y: float, colour: Colour, width: float = 0.25) -> Figure:
    """Return a thin line across."""
    return shapes("rule", Shape(paths.polyline((Point(left, y), Point(right, y))), Pen(colour, width)))


def medallion(icon: str, centre: Point, diameter: float, colours: SectorColours) -> Figure:
    """Return an icon in a soft round."""
    ground = Shape(paths.circle(centre, diameter / 2), Pen(colours.ink, 0.45), colours.fill)
    return shapes(icon, ground, icons.drawn(icon, centre, diameter * 0.58, colours.ink))


def chip(text: str, at: Point, palette: Palette, size: float = TEXT) -> tuple[Figure, float]:
    """Return a word in a rounded outline, its left edge and middle height at `at`; and how wide it is."""
    wide = width(text, size) + 6.0
    box = Box(at.x, at.y - 3.4, wide, 6.8)
    outline = Shape(paths.rectangle(box, 3.4), Pen(palette.accent, 0.4), palette.accent_fill)
    words = Words(text, Point(box.centre.x, at.y + capital_height(size) / 2), size, palette.ink, "middle")
    return Figure(text, (outline, words), box, Meaning((("P", text),))), wide


def heading(
    copy: Copy, title: str, palette: Palette, room: Box, *, date_right: float | None = None, turn: str = ""
) -> tuple[Figure, ...]:
    """Return whose page it is, large; what the page is; and the day it shows."""
    name, high = called(copy.shown, copy.shown.young_person), line_height(WHOSE)
    whose = block(
        name,
        Point(room.left, room.top),
        room.width * 0.6,
        fitting(name, room.width * 0.6, high, _WHOSE_STEPS, bold=True),
        palette.ink,
        path=(("H1", "whose" + turn),),
        bold=True,
    )
    what = block(
        title,
        Point(room.left, room.top + high - 1.5),
        room.width * _TITLE_ROOM,
        PAGE_NAME,
        palette.ink,
        path=(("H2", "title" + turn),),
    )
    right = room.right if date_right is None else date_right
    day = block(
        words_for(copy.on),
        Point(right, room.top + 6.0),
        60.0,
        TEXT,
        palette.quiet,
        path=(("P", "day" + turn),),
        align="right",
    )
    return (*whose.figures, *what.figures, *day.figures)


_NAME_STEPS = (PAGE_NAME, 16.0, TITLE, 12.0, TEXT)


def retitled(page: Drawing, title: str, own: str) -> Drawing:
    """Return a page that is called otherwise: what stands on it does not move, a long name takes smaller type.

    What follows the name ("Special days in 2026") follows the other, too.
    """
    if title == own:
        return page
    figures = tuple(_renamed(one, title, own) if _names(one, title) else one for one in page.figures)
    own_title = own + page.title.removeprefix(title) if page.title.startswith(title) else page.title
    return replace(page, figures=figures, title=own_title)


def _names(figure: Figure, title: str) -> bool:
    """Say whether a figure is the name of its page."""
    path = figure.meaning.path
    return figure.key.startswith(title) and len(path) == 1 and path[0][0] == "H2" and path[0][1].startswith("title")


def _renamed(figure: Figure, title: str, own: str) -> Figure:
    """Return the name of a page in other words: in one line, or two of the smallest type."""
    own += figure.key.removeprefix(title)
    before = next(one for one in figure.primitives if isinstance(one, Words))
    factor = before.size / PAGE_NAME
    room = figure.box.width / _TITLE_ROOM * _OWN_TITLE_ROOM
    high = line_height(PAGE_NAME) * factor
    size = fitting(own, room, high, (step * factor for step in _NAME_STEPS))
    at = Point(figure.box.left, figure.box.top)
    return block(own, at, room, size, before.colour, path=figure.meaning.path, key=own).figures[0]


def words_for(day: datetime.date) -> str:
    """Return a day as it is written: "1 June 2026"."""
    return exactly(day).words()


def listing(names: Iterable[str]) -> str:
    """Return names as a sentence lists them: "Sue, Pete and Robin"."""
    found = list(names)
    return " and ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)


def sentence(text: str) -> str:
    """Return a text with a capital first letter, which may be isolated."""
    at = 1 if text[:1] in ISOLATES else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def made(figures: Iterable[Figure], paper: Box, title: str, palette: Palette, outline: str = "") -> Drawing:
    """Return a page."""
    return Drawing(figures=tuple(figures), box=paper, title=title, paper=palette.paper, outline=outline)


def enlarged(page: Drawing, factor: float) -> Drawing:
    """Return a page drawn larger (or smaller) as a whole, paper and all."""
    if factor == 1.0:
        return page
    figures = tuple(shifted(figure, ORIGIN, factor) for figure in page.figures)
    box = Box(page.box.left * factor, page.box.top * factor, page.box.width * factor, page.box.height * factor)
    return replace(page, figures=figures, box=box)


def baseline(top: float, size: float) -> float:
    """Return the first baseline of a block that begins at a height."""
    return top + ascent(size) * 0.8


def low(size: float) -> float:
    """Return how far a line's lowest letter hangs below its baseline."""
    return descent(size)
