"""Places to write a family into, where nobody but the young person is on the tree: a page that asks."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Point
from ecomap.layout.pedigree import Pedigree
from ecomap.model.copies import Copy
from ecomap.model.naming import called
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.render import paths
from ecomap.render.compose import Scene
from ecomap.render.drawing import Figure, Pen, Shape

HINT = "Write or draw who belongs here. Add lines, and more people."
_ROWS = ((58.0, 6, "Grandparents"), (104.0, 6, "Parents and carers"), (150.0, 5, "Me, brothers and sisters"))
"""How far down each row stands, millimetres, how many places it has, and for whom it is."""
_LEFT, _RIGHT, _WORDS, _WORDS_WIDE = 76.0, 272.0, 14.0, 50.0
_RADIUS, _ME = 9.5, 11.0
_BELOW, _LINE = 7.5, 13.0
"""From a place down to the line for a name, and how far that reaches to both sides."""


def is_open(scene: Scene) -> bool:
    """Say whether nobody is on a family tree but the young person."""
    return isinstance(scene.plan, Pedigree) and len(scene.plan.members) < 2


def open_tree(copy: Copy, dress: Dressing) -> Iterator[Figure]:
    """Yield three rows of open places, the young person in the middle of the last, and what to do with them."""
    palette = dress.palette
    for top, count, words in _ROWS:
        tag, size = (("H3", words),), dress.type_size(sheet.TEXT)
        at = Point(_WORDS, top - sheet.height(words, _WORDS_WIDE, size) / 2)
        yield from sheet.block(words, at, _WORDS_WIDE, size, palette.quiet, path=tag).figures
        for number in range(count):
            middle = Point(_LEFT + (_RIGHT - _LEFT) * (number + 0.5) / count, top)
            if top == _ROWS[-1][0] and number == count // 2:
                yield from _me(copy, middle, dress)
                continue
            ring = Shape(paths.circle(middle, _RADIUS), Pen(palette.writing, 0.5, (2.2, 1.8)), palette.card)
            yield sheet.shapes(f"{words} {number}", ring)
            line = middle.y + _RADIUS + _BELOW
            yield sheet.writing_line(middle.x - _LINE, middle.x + _LINE, line, palette)
    at, tag = Point((_LEFT + _RIGHT) / 2, 184.0), (("P", "hint"),)
    size = dress.type_size(sheet.TEXT)
    yield from sheet.block(HINT, at, 200.0, size, palette.quiet, align="middle", path=tag).figures


def _me(copy: Copy, middle: Point, dress: Dressing) -> Iterator[Figure]:
    """Yield the young person's own place, in the doubled line that is theirs, and their name."""
    palette, name = dress.palette, called(copy.shown, copy.shown.young_person)
    outer = Shape(paths.circle(middle, _ME + 1.8), Pen(palette.accent, 0.6), palette.card)
    inner = Shape(paths.circle(middle, _ME), Pen(palette.accent, 0.5), palette.accent_fill)
    yield sheet.shapes("me", outer, inner)
    size = sheet.fitting(name, 38.0, 14.0, (dress.type_size(sheet.TITLE), sheet.TEXT), bold=True)
    at, tag = Point(middle.x, middle.y + _ME + 3.0), (("P", "me"),)
    yield from sheet.block(name, at, 38.0, size, palette.ink, path=tag, bold=True, align="middle").figures
