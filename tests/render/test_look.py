from __future__ import annotations

import pytest

from ecomap.geometry import Box, Point
from ecomap.render import look, paths
from ecomap.render.drawing import Book, Colour, Drawing, Figure, Pen, Picture, Shape, Words
from ecomap.render.look import Palette, contrast

EVERY = pytest.mark.parametrize("palette", look.PALETTES.values(), ids=lambda palette: palette.name)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(Colour.hex("#000000"), Colour.hex("#FFFFFF")) == pytest.approx(21)
    assert contrast(Colour.hex("#767676"), Colour.hex("#FFFFFF")) == pytest.approx(4.54, abs=0.01)
    assert contrast(Colour.hex("#2B2A33"), Colour.hex("#FBF6EC")) == pytest.approx(13.16, abs=0.01)


@EVERY
def test_text_reads_on_paper_cards_and_homes(palette: Palette) -> None:
    for ground in (palette.paper, palette.card, palette.household, palette.ring_fill):
        assert contrast(palette.ink, ground) >= 7
        assert contrast(palette.quiet, ground) >= 4.5
        assert contrast(palette.accent, ground) >= 4.5


@EVERY
def test_every_sector_reads_on_paper_and_on_its_own_fill(palette: Palette) -> None:
    assert tuple(palette.sectors) == look.SECTORS
    for colours in palette.sectors.values():
        assert round(contrast(colours.ink, palette.paper), 1) >= 5.4
        assert contrast(colours.ink, colours.fill) >= 4.5
        assert contrast(palette.ink, colours.fill) >= 7
        assert contrast(palette.quiet, colours.fill) >= 3


@EVERY
def test_lines_that_mean_something_can_be_seen(palette: Palette) -> None:
    assert contrast(palette.household_edge, palette.household) >= 3
    assert contrast(palette.writing, palette.paper) >= 3
    assert contrast(palette.leaf, palette.leaf_fill) >= 3
    assert contrast(palette.accent, palette.accent_fill) >= 4.5


def test_the_soft_fill_is_the_one_the_look_gives() -> None:
    assert look.hexadecimal(look.LIGHT.sector("mum").fill) == "#ece4ea"


def test_an_unknown_sector_has_quiet_colours() -> None:
    assert look.LIGHT.sector("football").ink == look.LIGHT.ink


def test_grey_keeps_contrast_and_takes_all_colour() -> None:
    box = Box(0, 0, 10, 10)
    pen = Pen(look.LIGHT.accent, 1)
    primitives = (
        Shape(paths.rectangle(box), pen, look.LIGHT.leaf),
        Words("Ellie", Point(1, 5), 11, look.LIGHT.accent),
        Picture(b"", box),
    )
    page = Drawing(figures=(Figure("a", primitives, box),), box=box, title="A", paper=look.CREAM.paper)
    (grey,) = look.grey_book(Book(title="A", pages=(page,))).pages
    shape, words, picture = grey.figures[0].primitives
    assert isinstance(shape, Shape) and isinstance(words, Words) and shape.pen and shape.fill
    for colour in (shape.pen.colour, shape.fill, words.colour, grey.paper):
        assert colour.red == colour.green == colour.blue
    assert contrast(words.colour, grey.paper) == pytest.approx(contrast(look.LIGHT.accent, look.CREAM.paper))
    assert picture == primitives[2], "nobody can read it"


def test_in_high_contrast_a_sector_nobody_knows_is_ink_on_paper_too() -> None:
    for palette in look.PALETTES.values():
        if look.has_high_contrast(palette):
            assert (palette.sector("").ink, palette.sector("").fill) == (palette.ink, palette.paper)
