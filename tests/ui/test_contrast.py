"""Contrasts as they are measured: words 4.5:1 (7:1 on high contrast), lines, edges and signs 3:1, in every palette."""

from itertools import product

import pytest

from ecomap.render import look
from ecomap.render.drawing import Colour
from ecomap.ui import theme

WORDS = (
    ("ink", "paper"),
    ("quiet", "paper"),
    ("quiet", "warm"),
    ("ink", "warm"),
    ("ink", "hover"),
    ("ink", "chosen"),
    ("ink", "pressed"),
    ("accent", "paper"),
    ("accent", "chosen"),
    ("onaccent", "accent"),
    ("onaccent", "deep"),
    ("onbanner", "banner"),
    ("onbanner", "bannerhover"),
    ("banner", "onbanner"),
    ("quiet", "off"),
    ("care", "paper"),
    ("ink", "goodsoft"),
    ("ink", "caresoft"),
    ("ink", "waitsoft"),
)
"""Words on what they stand on, as the style sheet has them."""
LINES = (
    ("edge", "paper"),
    ("edge", "warm"),
    ("accent", "paper"),
    ("accent", "chosen"),
    ("accent", "warm"),
    ("good", "goodsoft"),
    ("care", "caresoft"),
    ("wait", "waitsoft"),
    ("onbanner", "banner"),
)
"""Edges of controls, the ring of the keys, signs, on what they lie on."""


def tokens(palette: look.Palette) -> dict[str, Colour]:
    return {name: Colour.hex(colour) for name, colour in theme.tokens(palette).items()}


@pytest.mark.parametrize("palette", look.PALETTES.values(), ids=lambda palette: palette.name)
def test_words_of_the_window_can_be_read(palette: look.Palette) -> None:
    colours, least = tokens(palette), 7.0 if look.has_high_contrast(palette) else 4.5
    poor = {
        (words, ground): round(look.contrast(colours[words], colours[ground]), 2)
        for words, ground in WORDS
        if look.contrast(colours[words], colours[ground]) < least
    }
    assert poor == {}


@pytest.mark.parametrize("palette", look.PALETTES.values(), ids=lambda palette: palette.name)
def test_edges_signs_and_the_ring_can_be_seen(palette: look.Palette) -> None:
    colours = tokens(palette)
    poor = {
        (line, ground): round(look.contrast(colours[line], colours[ground]), 2)
        for line, ground in LINES
        if look.contrast(colours[line], colours[ground]) < 3.0
    }
    assert poor == {}


@pytest.mark.parametrize("palette", look.PALETTES.values(), ids=lambda palette: palette.name)
def test_words_and_lines_of_the_drawing_can_be_seen_on_every_ground(palette: look.Palette) -> None:
    least = 7.0 if look.has_high_contrast(palette) else 4.5
    sectors = [palette.sector(name) for name in look.SECTORS]
    petals = [look.mixed(one.ink, palette.paper, look.SOFT / 2) for one in sectors]
    grounds = [palette.paper, palette.household, palette.card, palette.ring_fill, palette.accent_fill, *petals]
    poor = [(one, at) for one, at in product((palette.ink,), grounds) if look.contrast(one, at) < least]
    poor += [
        (one, at) for one, at in product((palette.quiet,), [palette.paper, *petals]) if look.contrast(one, at) < 4.5
    ]
    poor += [(one.ink, one.fill) for one in sectors if look.contrast(one.ink, one.fill) < 4.5]
    poor += [(one.ink, at) for one, at in zip(sectors, petals, strict=True) if look.contrast(one.ink, at) < 3.0]
    poor += [(palette.accent, at) for at in grounds if look.contrast(palette.accent, at) < 3.0]
    assert poor == []


@pytest.mark.parametrize("palette", look.PALETTES.values(), ids=lambda palette: palette.name)
def test_on_high_contrast_every_edge_is_of_ink(palette: look.Palette) -> None:
    if look.has_high_contrast(palette):
        colours = theme.tokens(palette)
        assert colours["hair"] == colours["edge"] == colours["ink"]
