"""My family tree: the tree over the whole of a landscape page, the key in its lower corner."""

from __future__ import annotations

from ecomap.geometry import Box
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.papers import drawn, sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.open_tree import is_open, open_tree
from ecomap.render import compose
from ecomap.render.compose import Manner
from ecomap.render.drawing import Drawing

NAME = "my-family-tree"
TITLE = "My family tree"
_CONTENT = Box(14.0, 14.0, 268.0, 188.0)
_FURNITURE = 48.0
"""About what heading and key take of the height, millimetres."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page, on paper large enough to read everybody's name; one that asks, where nobody is on it yet."""
    palette = dress.palette
    manner = Manner(palette=palette, house_style=copy.shown.papers.house_style, symbol=dress.symbol(12.0))
    placing = drawn.placing(copy, View.FAMILY_TREE)
    scene = compose.roomy_tree(copy, manner, placing, _CONTENT.width, _CONTENT.height - _FURNITURE)
    if is_open(scene):
        head = sheet.heading(copy, TITLE, palette, _CONTENT, date_right=258.0)
        figures = (*dress.around(sheet.A4_LANDSCAPE), *head, *open_tree(copy, dress))
        return (sheet.made(figures, sheet.A4_LANDSCAPE, TITLE, palette),)
    key = drawn.key_at_foot(scene, _CONTENT, sheet.TEXT)
    key_box = Box.holding(figure.box for figure in key)
    placed = drawn.fitted(scene, Box(_CONTENT.left, 38.0, _CONTENT.width, key_box.top - 42.0))
    figures = (
        *dress.around(sheet.A4_LANDSCAPE, key_box),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=258.0),
        placed.figure,
        *key,
    )
    return (drawn.readable(sheet.made(figures, sheet.A4_LANDSCAPE, TITLE, palette), placed.text),)
