"""The look as tokens: palettes, type steps, spaces, corners. Change a value here and everything follows.

Contrast is computed as the Web Content Accessibility Guidelines 2.2 define it (relative luminance).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ecomap.render.drawing import Book, Colour, Drawing, Figure, Pen, Picture, Primitive, Shape, Words
from ecomap.render.greys import grey_level, greyed, light_of

SECTORS = ("mum", "dad", "home", "friends", "school", "help", "community", "pets")
"""Names of the sector colours; a sector of the young person's own making borrows one of them."""

PAPER_STEPS = (11.0, 14.0, 18.0, 24.0, 34.0)
"""Type sizes on paper, in points; nothing is smaller than the first."""
NAME_SIZE = 12.0
"""The size of a name on a drawing, bold, in points."""
SCREEN_STEPS = (14, 17, 22, 30, 42)
"""Type sizes on screen at 100 %, in pixels."""
SPACES = (4, 8, 12, 16, 24, 40)
"""Distances between things on screen, in pixels."""
CORNERS = MappingProxyType({"control": 8, "card": 12, "chip": 999})
"""Corner radii on screen, in pixels; a chip's ends are round."""
HAIRLINE = 0.25
"""The thinnest line on paper, in millimetres."""
FAINT_SYMBOL, FAINT_LINE = 0.62, 0.5
"""How opaque symbols and lines are that stand back, so that others are seen; on high contrast nothing stands back."""
WAY = 1.3
"""Width of the way from one person to another, in millimetres of the drawing."""
SOFT = 0.14
"""How much of a sector's ink is in its soft fill."""
LARGE_PRINT = 1.4
"""Factor on all type steps for large print."""


@dataclass(frozen=True, slots=True)
class SectorColours:
    """Ink for a sector's outlines and words, and the soft fill of its symbols."""

    ink: Colour
    fill: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every colour of one way to look at a map."""

    name: str
    paper: Colour
    ink: Colour
    quiet: Colour
    """Second text and fainter lines."""
    accent: Colour
    """The young person's symbol, focus, what is selected."""
    accent_fill: Colour
    card: Colour
    """Cards and badges lying on the paper."""
    card_edge: Colour
    household: Colour
    """Fill of a home's outline."""
    household_edge: Colour
    writing: Colour
    """Dotted lines to write on."""
    leaf: Colour
    leaf_fill: Colour
    ring: Colour
    """Edges between the rings of closeness; the sectors' whispers have their own fill."""
    ring_fill: Colour
    sectors: Mapping[str, SectorColours]

    def sector(self, name: str) -> SectorColours:
        """Return the colours of a sector, or quiet ones for a name that is not known."""
        plain = self.paper if self.quiet == self.ink else mixed(self.quiet, self.paper, SOFT)
        return self.sectors.get(name) or SectorColours(self.ink, plain)


def mixed(over: Colour, under: Colour, share: float) -> Colour:
    """Return a colour of which `share` is `over` and the rest `under`; opaque."""
    red, green, blue = (share * a + (1 - share) * b for a, b in zip(over[:3], under[:3], strict=True))
    return Colour(red, green, blue)


def luminance(colour: Colour) -> float:
    """Return relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = map(light_of, colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def hexadecimal(colour: Colour) -> str:
    """Return a colour as "#rrggbb", opacity left out."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour[:3])


def grey_colour(colour: Colour) -> Colour:
    """Return the grey of the same luminance, as a greyscale printer would lay it down."""
    level = grey_level(luminance(colour))
    return Colour(level, level, level, colour.opacity)


def grey(drawing: Drawing) -> Drawing:
    """Return a drawing with every colour turned to grey, those of pictures too."""
    figures = tuple(grey_figure(figure) for figure in drawing.figures)
    return replace(drawing, figures=figures, paper=grey_colour(drawing.paper))


def grey_book(book: Book) -> Book:
    """Return a book with every colour turned to grey."""
    return replace(book, pages=tuple(grey(page) for page in book.pages))


def grey_figure(figure: Figure) -> Figure:
    """Return a figure with every colour turned to grey."""
    return replace(figure, primitives=tuple(_grey_primitive(primitive) for primitive in figure.primitives))


def _grey_primitive(primitive: Primitive) -> Primitive:
    match primitive:
        case Shape(pen=pen, fill=fill):
            grey_pen: Pen | None = pen and replace(pen, colour=grey_colour(pen.colour))
            return replace(primitive, pen=grey_pen, fill=fill and grey_colour(fill))
        case Words(colour=colour):
            return replace(primitive, colour=grey_colour(colour))
        case Picture():
            return replace(primitive, encoded=greyed(primitive.encoded))


def _sectors(paper: Colour, inks: Mapping[str, str]) -> Mapping[str, SectorColours]:
    found = {name: Colour.hex(ink) for name, ink in inks.items()}
    return MappingProxyType({name: SectorColours(ink, mixed(ink, paper, SOFT)) for name, ink in found.items()})


_ON_LIGHT = {
    "mum": "#7A3B69",
    "dad": "#1F6E6B",
    "home": "#A8432A",
    "friends": "#2C5AA0",
    "school": "#80590A",
    "help": "#4A5568",
    "community": "#37722F",
    "pets": "#6F5136",
}
_ON_DARK = {
    "mum": "#C3A7BC",
    "dad": "#9ABEBC",
    "home": "#D8AA9F",
    "friends": "#A0B5D4",
    "school": "#C6B491",
    "help": "#AEB2BB",
    "community": "#A5C0A1",
    "pets": "#BEB1A5",
}

LIGHT = Palette(
    name="light",
    paper=Colour.hex("#FFFFFF"),
    ink=Colour.hex("#2B2A33"),
    quiet=Colour.hex("#6B6874"),
    accent=Colour.hex("#1F5FC4"),
    accent_fill=Colour.hex("#E4EBF7"),
    card=Colour.hex("#FFFFFF"),
    card_edge=Colour.hex("#D9CFBA"),
    household=Colour.hex("#F8F3E8"),
    household_edge=Colour.hex("#8D8672"),
    writing=Colour.hex("#8D8672"),
    leaf=Colour.hex("#37722F"),
    leaf_fill=Colour.hex("#E3EBE2"),
    ring=Colour.hex("#E2D9C6"),
    ring_fill=Colour.hex("#F8F3E8"),
    sectors=_sectors(Colour.hex("#FFFFFF"), _ON_LIGHT),
)
"""For the screen by day."""

CREAM = replace(
    LIGHT,
    name="cream",
    paper=Colour.hex("#FBF6EC"),
    household=Colour.hex("#F6EEDD"),
    ring_fill=Colour.hex("#F6EEDD"),
)
"""For paper: warm, as the sheets are printed unless white is asked for. Its fills are those of the light palette."""

GREY = replace(LIGHT, name="grey", card_edge=LIGHT.writing, ring=LIGHT.ink)
"""For grey print and for photocopiers, which lose pale tints: edges and rings are lines. It is greyed once drawn."""

DARK = Palette(
    name="dark",
    paper=Colour.hex("#1E1D24"),
    ink=Colour.hex("#F1EFEA"),
    quiet=Colour.hex("#B9B6C0"),
    accent=Colour.hex("#8FB4FF"),
    accent_fill=Colour.hex("#2A3145"),
    card=Colour.hex("#292831"),
    card_edge=Colour.hex("#55525F"),
    household=Colour.hex("#26252D"),
    household_edge=Colour.hex("#8F8A9B"),
    writing=Colour.hex("#8F8A9B"),
    leaf=Colour.hex("#A5C0A1"),
    leaf_fill=Colour.hex("#31342F"),
    ring=Colour.hex("#3A3844"),
    ring_fill=Colour.hex("#25242C"),
    sectors=_sectors(Colour.hex("#1E1D24"), _ON_DARK),
)
"""For the screen in the evening."""


def _stark(name: str, paper: str, ink: str, accent: str) -> Palette:
    ground, line = Colour.hex(paper), Colour.hex(ink)
    return Palette(
        name=name,
        paper=ground,
        ink=line,
        quiet=line,
        accent=Colour.hex(accent),
        accent_fill=ground,
        card=ground,
        card_edge=line,
        household=ground,
        household_edge=line,
        writing=line,
        leaf=line,
        leaf_fill=ground,
        ring=line,
        ring_fill=ground,
        sectors=MappingProxyType({name: SectorColours(line, ground) for name in SECTORS}),
    )


HIGH_CONTRAST = _stark("high contrast", "#FFFFFF", "#000000", "#0037A6")
"""Black on white."""
HIGH_CONTRAST_DARK = _stark("high contrast, dark", "#000000", "#FFFFFF", "#9CC2FF")
"""White on black."""

PALETTES = MappingProxyType(
    {palette.name: palette for palette in (LIGHT, CREAM, DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK)}
)
"""Every palette by its name."""


def has_high_contrast(palette: Palette) -> bool:
    """Say whether a palette is one in which everything is either ink or paper."""
    return palette.name in (HIGH_CONTRAST.name, HIGH_CONTRAST_DARK.name)
