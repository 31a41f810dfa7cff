"""A page that is put together of sheets, without the empty bands a single sheet would have: they would be paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from ecomap.geometry import Box, Point
from ecomap.papers.printed.measure import bounds_of
from ecomap.render.compose import shifted
from ecomap.render.drawing import Drawing

_Band = tuple[float, float]
"""Where an empty band begins, and how much of it is taken out."""


def closed_up(page: Drawing, left: float) -> Drawing:
    """Return a page whose parts, one above the other, lie no further apart than so many millimetres."""
    rooms = [Box.holding((one.box, *map(bounds_of, one.primitives))) for one in page.figures]
    bands = _bands(sorted((max(room.top, page.box.top), room.bottom) for room in rooms), left)
    if not bands:
        return page
    figures = tuple(
        shifted(one, Point(0.0, -_out_above(bands, room.top)), 1.0)
        for one, room in zip(page.figures, rooms, strict=True)
    )
    box = page.box
    height = box.height - sum(out for _, out in bands)
    return replace(page, figures=figures, box=Box(box.left, box.top, box.width, height))


def _bands(rooms: Sequence[tuple[float, float]], left: float) -> list[_Band]:
    """Return the empty bands between what is drawn that are higher than what is left of them, from above."""
    lowest = accumulate((bottom for _, bottom in rooms), max)
    gaps = zip(lowest, rooms[1:], strict=False)
    return [(end, top - end - left) for end, (top, _) in gaps if top - end > left]


def _out_above(bands: Iterable[_Band], top: float) -> float:
    """Return how much is taken out above a height."""
    return sum(out for start, out in bands if start < top)
