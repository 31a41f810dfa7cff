"""What a page is made with, beside the copy: colours, style, and how paper is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.papers.page_size import HALF, UPRIGHT, PageSize
from ecomap.papers.styles import PLAIN, STYLES, Style
from ecomap.render.drawing import WHITE, Figure
from ecomap.render.look import CREAM, GREY, LIGHT, PAPER_STEPS, SECTORS, Palette, SectorColours

SMALL_BOOKLET = "a5-booklet"
"""The booklet whose pages are laid out for half a sheet."""


class NoSuchPaper(Exception):
    """A paper, a sheet of paper or a style of this name is not there; the message lists what is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """How papers are wanted. Nothing said: each paper's own size, the young person's own style."""

    paper: str = ""
    """What it is printed on ("a4", "a3", "a5-booklet", "poster"); a sheet is turned as the page needs it."""
    grey: bool = False
    large: bool = False
    """Large print: everything 1.41 times as large; pages are parted at their gaps, drawings take the next A size."""
    cream: bool = False
    """For cream paper: the colour of the paper is not printed."""
    style: str = ""
    home: ElementId | None = None
    """The household that stands in the middle of the ecomap."""
    open_form: Callable[[Document], bytes] | None = None
    """How a map is written in its open form, which the file copy carries, and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dressing:
    """Colours, decoration and size of type of a page."""

    palette: Palette
    style: Style = PLAIN
    colour: str = ""
    """The sector colour that the young person has chosen to lead; "": the style's own."""
    home: ElementId | None = None
    """The household that stands in the middle of the ecomap, in the young person's stead."""
    size: PageSize = UPRIGHT

    @property
    def leading(self) -> str:
        """The name of the sector colour that leads."""
        return self.colour or self.style.colour

    @property
    def colours(self) -> SectorColours:
        """The colours that lead."""
        return self.palette.sector(self.leading)

    @property
    def one_a_page(self) -> bool:
        """Whether a page holds one card or one home only."""
        return self.style.small_hands

    @property
    def date_right(self) -> float:
        """Where the day of an upright page ends, millimetres."""
        return self.style.date_right

    def type_size(self, points: float) -> float:
        """Return the size of type that is wanted where a page has this one by itself."""
        larger = (step for step in PAPER_STEPS if step > points)
        return next(larger, points) if self.style.small_hands else points

    def symbol(self, side: float) -> float:
        """Return the size of a drawing's symbols where a page has this one by itself, millimetres."""
        return max(side, _SMALL_HANDS_SYMBOL) if self.style.small_hands else side

    def around(self, paper: Box, *taken: Box) -> tuple[Figure, ...]:
        """Return the decoration of a sheet, without those pieces that would lie under what takes a place there."""
        pieces = self.style.border(paper, self.palette, self.leading)
        return tuple(piece for piece in pieces if not any(piece.box.meets(box) for box in taken))


_SMALL_HANDS_SYMBOL = 14.0


def dressing(copy: Copy, options: PaperOptions) -> Dressing:
    """Return how a young person's page is dressed; raise `NoSuchPaper` for a style that is not there."""
    name = options.style or copy.shown.papers.style
    if name not in STYLES:
        raise NoSuchPaper(f"There is no style {name}; there are {', '.join(STYLES)}.")
    chosen = copy.shown.papers.colour
    colour = chosen if chosen in SECTORS else ""
    palette = led_by(palette_for(options), colour)
    size = HALF if options.paper.lower() == SMALL_BOOKLET else UPRIGHT
    return Dressing(palette=palette, style=STYLES[name], colour=colour, home=options.home, size=size)


def palette_for(options: PaperOptions) -> Palette:
    """Return the colours of a page that is nice to look at: warm, but in grey; cream paper has its colour already."""
    if options.grey:
        return GREY
    return replace(CREAM, paper=WHITE) if options.cream else CREAM


def led_by(palette: Palette, colour: str) -> Palette:
    """Return a palette in which the young person's own marks have the colour they chose; "": as it is."""
    if not colour:
        return palette
    return replace(palette, accent=palette.sector(colour).ink, accent_fill=palette.sector(colour).fill)


OFFICE = Dressing(palette=LIGHT)
"""Lists and the file copy: ink on white."""
