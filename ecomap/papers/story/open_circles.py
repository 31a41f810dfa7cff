"""Circles to write people into, where nobody is placed yet: a page that asks, not a page that is empty."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.render import paths
from ecomap.render.drawing import Figure, Pen, Shape
from ecomap.render.typeface import capital_height

_RINGS = ((1.0, "People I know"), (0.7, "People I like"), (0.4, "Closest to me"))
"""Each ring's share of the largest, and whom it is for."""
_ME = 0.15
HINT = "Write or draw your people and pets. The closest go in the middle."


def nobody_placed(copy: Copy) -> bool:
    """Say whether nobody and nothing of a copy stands in a ring."""
    shown = copy.shown
    return not any(shown.standing(one).ring for one in (*shown.people, *shown.places) if one != shown.young_person)


def open_circles(copy: Copy, area: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield the circles, the young person in their middle, and what to do with them."""
    palette = dress.palette
    middle = Point(area.centre.x, area.centre.y - 6.0)
    across, down = area.width / 2, area.height / 2 - 8.0
    for number, (share, _) in enumerate(_RINGS):
        fill = palette.ring_fill if number % 2 == 0 else palette.paper
        ring = Shape(paths.ellipse(middle, across * share, down * share), Pen(palette.writing, 0.45, (0.0, 1.7)), fill)
        yield sheet.shapes(f"ring {number}", ring)
    for share, words in _RINGS:
        at, tag = Point(middle.x, middle.y - down * share + 5.0), (("P", words),)
        yield from sheet.block(words, at, 90.0, sheet.TITLE, palette.quiet, align="middle", path=tag).figures
    radius = across * _ME
    outer = Shape(paths.circle(middle, radius + 1.8), Pen(palette.accent, 0.6), palette.card)
    yield sheet.shapes("me", outer, Shape(paths.circle(middle, radius), Pen(palette.accent, 0.5), palette.accent_fill))
    name = called(copy.shown, copy.shown.young_person)
    size = sheet.fitting(name, radius * 1.7, radius * 1.4, (sheet.PAGE_NAME, sheet.TITLE, sheet.TEXT), bold=True)
    lines = sheet.height(name, radius * 1.7, size, bold=True)
    at = Point(middle.x, middle.y - lines / 2 + capital_height(size) * 0.1)
    tag = (("H3", "me"),)
    yield from sheet.block(
        name, at, radius * 1.7, size, palette.ink, align="middle", path=tag, bold=True, key="me in the middle"
    ).figures
    at, tag = Point(area.centre.x, area.bottom - 7.0), (("P", "hint"),)
    yield from sheet.block(HINT, at, area.width, sheet.TEXT, palette.quiet, align="middle", path=tag).figures
