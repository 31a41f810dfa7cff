"""How small the text of a page is, and where its words stand."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box
from ecomap.render import paths
from ecomap.render.drawing import Drawing, Picture, Primitive, Shape, Words
from ecomap.render.typeface import ascent, descent, width


def words_of(page: Drawing) -> Iterator[Words]:
    """Yield the text of a page; single letters are marks of a drawing."""
    for figure in page.figures:
        for one in figure.primitives:
            if isinstance(one, Words) and len(one.text.strip()) > 1:
                yield one


def least_text(page: Drawing) -> float:
    """Return the size of the smallest text of a page, points."""
    return min((one.size for one in words_of(page)), default=100.0)


def box_of(words: Words) -> Box:
    """Return where a line of text stands."""
    wide = width(words.text, words.size, bold=words.bold)
    left = words.at.x - wide * {"left": 0.0, "middle": 0.5, "right": 1.0}[words.align]
    return Box(left, words.at.y - ascent(words.size), wide, ascent(words.size) + descent(words.size))


def bounds_of(one: Primitive) -> Box:
    """Return the room something drawn takes, with its pen."""
    match one:
        case Words():
            return box_of(one).grown(one.size if one.turn else 0.0)
        case Picture():
            return one.box
        case Shape():
            return paths.bounds(one.path).grown(0.5)
