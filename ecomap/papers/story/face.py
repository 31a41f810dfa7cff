"""Somebody's round: their sticker or first letter in the colours of their sector."""

from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.words import spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.typeface import bare, capital_height, clusters

RADIUS = 7.4
"""Millimetres."""


def face(copy: Copy, dress: Dressing, of: ElementId, at: Point) -> Figure:
    """Return somebody's round about a point."""
    person = copy.shown.people[of]
    colours = dress.palette.sector(sector_of(copy.shown, of))
    ground = Shape(paths.circle(at, RADIUS), Pen(colours.ink, 0.5), colours.fill)
    if person.portrait.sticker in icons.names():
        return sheet.shapes(of, ground, icons.drawn(person.portrait.sticker, at, 8.4, colours.ink))
    letter = "".join(clusters(bare(spoken(copy, of)))[:1])
    base = Point(at.x, at.y + capital_height(sheet.PAGE_NAME) / 2)
    words = Words(letter, base, sheet.PAGE_NAME, colours.ink, "middle", True)
    return Figure(of, (ground, words), Box.around(at, 2 * RADIUS, 2 * RADIUS), Meaning())
