"""Primitives, figures and drawings: all that a backend (Qt, SVG, PDF, PNG) ever sees.

Lengths are millimetres, y grows downward; type sizes are points, as printers count them.
No people and no families here: a figure carries only what is painted and what it is called.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ecomap.geometry import Box, Point


class Colour(NamedTuple):
    """A colour as sRGB, 0 to 1, with opacity."""

    red: float
    green: float
    blue: float
    opacity: float = 1.0

    @staticmethod
    def hex(text: str, opacity: float = 1.0) -> Colour:
        """Return the colour of "#RRGGBB"."""
        red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return Colour(red, green, blue, opacity)


WHITE = Colour(1.0, 1.0, 1.0)


class Move(NamedTuple):
    """Start a new outline."""

    to: Point


class Line(NamedTuple):
    """Go straight."""

    to: Point


class Curve(NamedTuple):
    """Go along a cubic Bézier curve."""

    first: Point
    second: Point
    to: Point


class Close(NamedTuple):
    """Return to the start of the outline."""


Step = Move | Line | Curve | Close


@dataclass(frozen=True, slots=True)
class Pen:
    """How an outline is drawn: colour, width, dashes (mm on, mm off, ...), round ends and corners."""

    colour: Colour
    width: float
    dashes: tuple[float, ...] = ()
    round_ends: bool = True


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline, filled or drawn or both."""

    path: tuple[Step, ...]
    pen: Pen | None = None
    fill: Colour | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text in any script; `at` is on the baseline, at the left, the middle or the right."""

    text: str
    at: Point
    size: float
    colour: Colour
    align: Literal["left", "middle", "right"] = "left"
    bold: bool = False
    turn: float = 0.0
    """Degrees clockwise about `at`."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded picture (PNG or JPEG bytes), scaled to cover its box and clipped to an outline."""

    encoded: bytes
    box: Box
    clip: tuple[Step, ...] = ()


Primitive = Shape | Words | Picture


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a figure is to somebody who cannot see it, and to the structure of a PDF."""

    path: tuple[tuple[str, str], ...] = ()
    """PDF structure, outermost first: (("Table", "t"), ("TR", "r1"), ("TH", "c0")); empty: decoration."""
    alternative: str = ""
    """Text instead of a picture."""
    language: str = ""
    scope: Literal["", "Column", "Row"] = ""
    leads_to: int | None = None
    """The page of its book that it leads to, counted from 0: its path ends with a Link."""
    reading: int = 0
    """Where several pages stand on one sheet: which of them it is on, in the order of reading."""


DECORATION = Meaning()


@dataclass(frozen=True, slots=True)
class Figure:
    """Something that is one thing to the eye: a person with their label, a line, a heading."""

    key: str
    """Whose figure it is: an element's id on a canvas, any steady word elsewhere. Never written to a file."""
    primitives: tuple[Primitive, ...]
    box: Box
    meaning: Meaning = DECORATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Figures in painting order, on paper of one colour."""

    figures: tuple[Figure, ...]
    box: Box
    title: str
    language: str = "en-GB"
    paper: Colour = WHITE
    outline: str = ""
    """The whole in words: the alternative text of the picture."""


class Bookmark(NamedTuple):
    """A line of a book's outline: what begins on a page, counted from 0."""

    title: str
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Pages one after the other: what is printed or written as one PDF. Each page's box is its paper."""

    title: str
    pages: tuple[Drawing, ...]
    language: str = "en-GB"
    attachments: Mapping[str, bytes] = field(default_factory=dict)
    """Files carried inside (file copy only), by name."""
    bookmarks: tuple[Bookmark, ...] = ()
