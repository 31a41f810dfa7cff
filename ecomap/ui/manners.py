"""How a map is drawn on the canvas: in larger words and in more colour than on paper.

Nobody can come closer to a screen with their eyes, and a screen has no grey printer behind it.
"""

from __future__ import annotations

from ecomap.render.compose import Manner
from ecomap.render.look import Palette

SYMBOL, AROUND, TEXT = 12.0, 14.0, 16.0
"""The side of a symbol on a family tree and on an ecomap (mm), and the size of words (points) on the canvas.

On an ecomap a face is more than twice as high as a name.
"""


READABLE = 12.5
"""The least height of a name's type when a map opens, in pixels at a text size of 100 %."""
AT_A_GLANCE = 0.45
"""So much smaller may be an ecomap, so that all of it is in sight; from so far, names are painted larger."""
NEARLY = 0.8
"""So much smaller may be a family tree that then is in sight from edge to edge when it opens."""
_POINT = 25.4 / 72
"""Millimetres of a point."""


_BESIDE, _ABOVE = 390, 134
"""What stands beside the canvas, and above and below it, in pixels at a text size of 100 %."""


def on_screen(palette: Palette, shape: float = 1.3) -> Manner:
    """Return how a map is drawn in the window; `shape`: the canvas's width / height, for an ecomap to fill."""
    return Manner(palette=palette, symbol=SYMBOL, around=AROUND, text=TEXT, tinted=True, shape=shape)


def canvas_shape(width: int, height: int) -> float:
    """Return the width / height of the canvas in a window of this size, in steps of a tenth, 0.8 to 1.8."""
    across, down = max(width - _BESIDE, 1), max(height - _ABOVE, 1)
    return min(max(round(across / down, 1), 0.8), 1.8)


def readable(manner: Manner, scale: float) -> float:
    """Return the size at which names can be read, pixels of a millimetre, in a size of text (1 at 100 %)."""
    return READABLE * scale / (manner.name_text * _POINT)
