"""My circles: everybody as close as they feel, in circles and without a line."""

from __future__ import annotations

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Scope
from ecomap.papers import drawn, sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.open_circles import nobody_placed, open_circles
from ecomap.render.compose import Manner, ecomap
from ecomap.render.compose.through import through
from ecomap.render.drawing import Drawing

NAME = "my-circles"
TITLE = "My circles"
_CONTENT = Box(18.0, 14.0, 178.0, 276.0)
_AREA = Box(15.0, 39.0, 181.0, 251.0)
"""For the map and the key below it."""

_SHAPE, _NEARLY = 0.78, 0.03
"""Of most maps, the width / height of the room over their key; a map so near to it is laid out once."""
_OPEN = Box(20.0, 42.0, 170.0, 236.0)
"""For circles to write people into."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page, on paper large enough to read everybody's name."""
    palette = dress.palette
    if nobody_placed(copy):
        head = sheet.heading(copy, TITLE, palette, _CONTENT, date_right=dress.date_right)
        body = open_circles(copy, _OPEN, dress)
        return (sheet.made((*dress.around(sheet.A4), *head, *body), sheet.A4, TITLE, palette),)
    manner = Manner(
        palette=palette, house_style=copy.shown.papers.house_style, symbol=dress.symbol(10.8), badges="none"
    )
    arranged, shape = drawn.placing(copy, View.ECOMAP, in_rings=True), _SHAPE
    for _ in range(2):
        scene = through(ecomap(copy, manner, arranged, shape=shape), Focus(scope=Scope.CIRCLES))
        key = drawn.key_at_foot(scene, _CONTENT, sheet.TEXT)
        key_box = Box.holding(figure.box for figure in key)
        area = Box(_AREA.left, _AREA.top, _AREA.width, key_box.top - 3.0 - _AREA.top)
        if abs(area.width / area.height - shape) < _NEARLY:
            break
        shape = area.width / area.height
    placed = drawn.fitted(scene, area)
    figures = (
        *dress.around(sheet.A4, key_box),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=dress.date_right),
        placed.figure,
        *key,
    )
    return (drawn.readable(sheet.made(figures, sheet.A4, TITLE, palette), placed.text),)
