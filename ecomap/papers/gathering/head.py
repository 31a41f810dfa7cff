"""What stands above and below on the coordinator's pages of the gathering: title, whose, when, where, which page."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import bidirectional

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience, Copy
from ecomap.model.person import short_form
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.day import clock, when
from ecomap.render.drawing import Figure
from ecomap.render.typeface import line_height

FOOT_STEPS = (sheet.TEXT, 10.0, 9.0)
_TITLE = 0.45
"""Share of the width that the title takes; the rest is for when and where."""
_TITLE_STEPS = (sheet.LARGE, 20.0, sheet.PAGE_NAME)
"""A long title takes smaller type before it takes a second line."""
_LOWEST = 3.5
"""How near to the edge of the paper the foot may come, millimetres."""


def whose(copy: Copy) -> str:
    """Return the young person's name, if they have one on the map."""
    return short_form(copy.shown.people[copy.shown.young_person].name)


def whose_gathering(copy: Copy) -> str:
    """Return whose gathering it is; a name that is written from right to left stands last in an English line."""
    name = whose(copy)
    if any(bidirectional(letter) in ("R", "AL") for letter in name):
        return f"The gathering of {name}"
    return f"{name}’s gathering" if name else "The gathering"


def head(copy: Copy, dress: Dressing, title: str, room: Box) -> sheet.Block:
    """Return the heading and a line below it."""
    palette, wide = dress.palette, room.width * _TITLE
    at = Point(room.left, room.top)
    size = sheet.fitting(title, wide, line_height(sheet.LARGE), _TITLE_STEPS, bold=True)
    name = sheet.block(title, at, wide, size, palette.ink, path=(("H1", "title"),), bold=True)
    at = Point(room.left, name.bottom - 1.0)
    below = sheet.block(whose_gathering(copy), at, wide, sheet.TITLE, palette.ink, path=(("H2", "whose"),))
    beside = _beside(copy, dress, room)
    line = max(below.bottom, beside.bottom) + 1.5
    rule = sheet.rule(room.left, room.right, line, palette.ink, 0.7)
    return sheet.Block((*name.figures, *below.figures, *beside.figures, rule), line + 3.0)


def _beside(copy: Copy, dress: Dressing, room: Box) -> sheet.Block:
    """Return when and where, and for whom the page is, at the right of the heading."""
    palette, gathering = dress.palette, copy.shown.gathering
    day, time = when(gathering)
    reader = "File copy" if copy.audience is Audience.FILE else "For the coordinator"
    as_at = f"{reader}. As at {sheet.words_for(copy.on)}"
    wide = room.width * (1.0 - _TITLE) - 4.0
    figures: list[Figure] = []
    bottom = room.top
    for text in (", ".join(text for text in (day, clock(time)) if text), gathering.where, as_at):
        if text:
            colour = palette.quiet if text == as_at else palette.ink
            at, path = Point(room.right, bottom), (("P", f"beside {len(figures)}"),)
            found = sheet.block(text, at, wide, sheet.TEXT, colour, path=path, align="right")
            figures.extend(found.figures)
            bottom = found.bottom
    return sheet.Block(tuple(figures), bottom)


def foot(copy: Copy, dress: Dressing, room: Box, paper: Box, number: int, count: int) -> Iterator[Figure]:
    """Yield a line and, below it, whose gathering it is, the day the page shows, and which page it is."""
    palette, top = dress.palette, room.bottom + 2.0
    yield sheet.rule(room.left, room.right, top, palette.card_edge)
    reader = "File copy. " if copy.audience is Audience.FILE else ""
    text = f"{reader}{whose_gathering(copy)}, as at {sheet.words_for(copy.on)}. Page {number} of {count}"
    size = sheet.fitting(text, room.width, line_height(sheet.TEXT), FOOT_STEPS)
    top = min(top + 1.0, paper.bottom - _LOWEST - sheet.height(text, room.width, size))
    at, path = Point(room.right, top), (("P", f"foot {number}"),)
    yield from sheet.block(text, at, room.width, size, palette.ink, path=path, align="right").figures
