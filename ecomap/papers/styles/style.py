"""What a style is: a few of our own shapes along the edges of every page, and a drawing for the cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ecomap.geometry import Box
from ecomap.render.drawing import Colour, Figure
from ecomap.render.look import Palette

Art = Callable[[Box, Palette, str], tuple[Figure, ...]]
"""A place, the colours and the name of the sector colour that leads, to shapes."""

ROUND = Box(59.0, 104.0, 92.0, 92.0)
"""The square about the round in the middle of a cover, millimetres on A4: a picture, a sticker or a drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the young person's pages are dressed."""

    key: str
    """The word that files and commands call it by."""
    title: str
    colour: str
    """The sector colour that leads where the young person has chosen none."""
    border: Art
    """Along the edges of a sheet, outside the content box of every page."""
    ground: Art
    """Behind the words of the cover and round its round, given the sheet."""
    emblem: Art
    """The drawing of the cover, given the square about the round in its middle."""
    night: Callable[[Palette, str], Colour] | None = None
    """The colour of a dark cover's paper, by what leads; None: the cover is on the paper of the pages."""
    date_right: float = 180.0
    """Where the day of an upright page ends: at the edge of its content, if no decoration is there."""
    small_hands: bool = False
    """Type one step larger, symbols of 14 mm, one card or one home a page."""
