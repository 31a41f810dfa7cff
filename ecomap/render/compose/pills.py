"""Badges with their word: an icon and a short word in a round-ended outline, under a name."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.render import icons, paths
from ecomap.render.compose.scene import Manner
from ecomap.render.drawing import Colour, Pen, Primitive, Shape, Words
from ecomap.render.typeface import MM_PER_POINT, capital_height, width

EDGE = 0.25
"""Width of the outline, millimetres."""
_HIGH, _END, _ICON, _BETWEEN = 1.5, 0.42, 1.0, 0.28
"""In sizes of the word: the height, the room at both ends, the icon's side, the room between icon and word."""


@dataclass(frozen=True, slots=True)
class Pill:
    """One badge with its word."""

    icon: str
    word: str
    size: float
    """Of the word, points."""
    width: float
    height: float
    manner: Manner
    edge: Colour | None = None
    """Of the outline and the icon, where they are in a sector's ink."""

    def drawn(self, at: Point) -> tuple[Primitive, ...]:
        """Return it about the middle of its upper edge."""
        palette = self.manner.palette
        em = self.size * MM_PER_POINT
        box = Box(at.x - self.width / 2, at.y, self.width, self.height)
        middle = box.centre.y
        start = box.left + em * _END
        baseline = middle + capital_height(self.size) / 2
        return (
            Shape(
                paths.rectangle(box, self.height / 2),
                Pen(self.edge or palette.quiet, EDGE * self.manner.weight),
                palette.card,
            ),
            icons.drawn(self.icon, Point(start + em * _ICON / 2, middle), em * _ICON, self.edge or palette.ink),
            Words(self.word, Point(start + em * (_ICON + _BETWEEN), baseline), self.size, palette.ink),
        )


def pill(icon: str, word: str, manner: Manner, edge: Colour | None = None) -> Pill:
    """Return a badge with its word in this manner, its outline and icon in a colour of their own if one is given."""
    size = manner.text * 10 / 11
    em = size * MM_PER_POINT
    wide = em * (2 * _END + _ICON + _BETWEEN) + width(word, size)
    return Pill(icon, word, size, wide, em * _HIGH, manner, edge)
