"""Households: soft outlines round people who live together, with the home's name on the lower edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render import icons, lines, paths
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.drawing import Figure, Meaning, Pen, Shape, Words
from ecomap.render.typeface import MM_PER_POINT, capital_height, width

MINE = "My home now"
"""What the young person's own home is called on their papers, if it has no name."""
HANG = 0.55
"""How far below the edge the middle of the name hangs, in type sizes, so that it touches nobody's words."""

OVERHANG = 5.0
"""By so much a name may be wider than the edge it hangs on, millimetres: neighbours stand farther off."""


def households(copy: Copy, layout: TreeLayout, manner: Manner) -> Iterator[Placed]:
    """Yield the outline of every household that can be outlined."""
    for key, corners in layout.households.items():
        if len(corners) > 2:
            yield _outlined(key, tuple(corners), home_name(copy, ElementId(key), manner), manner)


def home_name(copy: Copy, key: ElementId, manner: Manner) -> str:
    """Return the name of a home as it is drawn; "" if it has none and nobody would miss it."""
    home = copy.shown.households[key]
    if home.name:
        return home.name
    return MINE if copy.shown.young_person in home.members and not manner.clinical else ""


@lru_cache(maxsize=512)
def _outlined(key: str, corners: tuple[Point, ...], name: str, manner: Manner) -> Placed:
    drawn = (lines.household(corners, manner.palette), *(chip(name, _foot(corners, name, manner), manner)))
    box = Box.holding(
        (Box.of_points(corners), *([chip_box(name, _foot(corners, name, manner), manner)] if name else []))
    )
    return Placed(Figure(f"household:{key}", drawn, box.grown(0.5), Meaning(alternative=name or "one home")))


def _foot(corners: Sequence[Point], name: str, manner: Manner) -> Point:
    """Return the middle of the lowest lower edge of the outline that has room for the name, or all but has.

    Corners go clockwise: a lower edge runs to the left. On an upper one the name would lie on people's heads.
    """
    edges = [(a, b) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True) if a.y == b.y and a.x > b.x]
    wide = chip_box(name, Point(0.0, 0.0), manner).width
    roomy = [edge for edge in edges if edge[0].x - edge[1].x > wide - OVERHANG] or edges
    a, b = max(roomy, key=lambda edge: (edge[0].y, edge[0].x - edge[1].x))
    return Point((a.x + b.x) / 2, a.y + manner.text * MM_PER_POINT * HANG)


def chip_box(name: str, at: Point, manner: Manner) -> Box:
    """Return the room of a home's name about a point."""
    em = manner.text * MM_PER_POINT
    return Box.around(at, width(name, manner.text) + em * 2.7, em * 1.6)


def chip(name: str, at: Point, manner: Manner) -> Iterator[Shape | Words]:
    """Yield the home's name in a chip with a little house."""
    if not name:
        return
    palette, em = manner.palette, manner.text * MM_PER_POINT
    box = chip_box(name, at, manner)
    yield Shape(paths.rectangle(box, box.height / 2), Pen(palette.household_edge, 0.3), palette.card)
    yield icons.drawn("house", Point(box.left + em * 1.15, at.y), em, palette.ink)
    baseline = at.y + capital_height(manner.text) / 2
    yield Words(name, Point(box.left + em * 1.9, baseline), manner.text, palette.ink)
