"""Cards one below the other, in rows, over as many pages as they need: a row never breaks."""

from __future__ import annotations

from collections.abc import Sequence

from ecomap.geometry import Box

Shelf = Sequence[tuple[int, Box]]
"""For each card its number and where it stands."""


def dealt(heights: Sequence[float], room: Box, columns: int, gap: float, row: float, first: float = 0.0) -> list[Shelf]:
    """Return page by page where cards stand that need at least these heights; at least one page, maybe empty.

    A row is as high as its highest card and never less than `row`. `room` is the room of every page; on the first
    page the cards begin `first` lower.
    """
    wide = (room.width - gap * (columns - 1)) / columns
    pages: list[list[tuple[int, Box]]] = [[]]
    top = room.top + first
    for start in range(0, len(heights), columns):
        high = max(row, *heights[start : start + columns])
        if top + high > room.bottom + 0.01 and (pages[-1] or top > room.top):
            pages.append([])
            top = room.top
        for column in range(min(columns, len(heights) - start)):
            pages[-1].append((start + column, Box(room.left + column * (wide + gap), top, wide, high)))
        top += high + gap
    return list(pages)


def stretched(shelf: Shelf, bottom: float) -> Shelf:
    """Return the cards of a page with its rows made higher, all by as much, so that the last ends at a height."""
    tops = sorted({box.top for _, box in shelf})
    if not tops:
        return shelf
    more = max((bottom - max(box.bottom for _, box in shelf)) / len(tops), 0.0)
    return [
        (number, Box(box.left, box.top + more * tops.index(box.top), box.width, box.height + more))
        for number, box in shelf
    ]


def roomy(
    heights: Sequence[float], room: Box, columns: int, gap: float, row: float, most: float, first: float = 0.0
) -> list[Shelf]:
    """Return cards dealt so that few of them fill their page: rows as high as `most`, if that takes no further page."""
    close = dealt(heights, room, columns, gap, row, first)
    rows = -(-len(heights) // columns)
    if len(close) > 1 or not rows:
        return close
    low = max((box.bottom for _, box in close[0]), default=room.top + first)
    high = min(row + (room.bottom - low) / rows, most)
    return dealt(heights, room, columns, gap, max(high, row), first)
