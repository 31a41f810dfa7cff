"""How a map is drawn on the canvas: in larger words than on paper, where nobody can come closer with their eyes."""

from __future__ import annotations

from ecomap.render.compose import Manner
from ecomap.render.look import Palette

SYMBOL, TEXT = 12.0, 16.0
"""The side of a symbol (mm) and the size of words (points) on the canvas."""


def on_screen(palette: Palette) -> Manner:
    """Return how a map is drawn in the window."""
    return Manner(palette=palette, symbol=SYMBOL, text=TEXT)
