"""Large print: a page drawn larger, and parted at its gaps so that each part has a sheet of the same paper.

An upright page of A4 becomes A3 in large print, and that is two sheets of A4 lying on their side. No card, no line of
text and no picture is cut; a path that runs the whole length of the page goes on where it broke off.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.papers.printed.strips import within
from ecomap.render.compose import Paper, shifted
from ecomap.render.drawing import DECORATION, Drawing, Figure
from ecomap.render.look import LIGHT

_ABOVE, _BELOW = 22.0, 12.0
"""What the running line and the margins take of a sheet, millimetres."""
_EDGE = 17.0
"""So near to the edge of a page stands its border: what of it lies on a joint is left out."""
_LONG = 0.45
"""Of a page's height; what is longer is a path or a ground and goes on over a joint."""
_AIR = 2.5
"""Between what is above a joint and the joint, at most; millimetres."""
_SHARES = (0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
"""Of the room on a sheet: less is tried first."""
_MOST = 5
"""More parts than these, and a larger sheet is easier to read."""


def parted(page: Drawing, paper: Paper, factor: float) -> tuple[Drawing, ...]:
    """Return a page drawn larger on several sheets of one paper; nothing where it has no gaps to be parted at."""
    wide, high = max(paper.width, paper.height), min(paper.width, paper.height)
    if page.box.width > page.box.height or page.box.width * factor > wide + 1.0 or _has_a_picture(page):
        return ()
    joints = _evenly(page, (high - _BELOW) / factor, (high - _ABOVE - _BELOW) / factor)
    if joints is None:
        return ()
    ends = [page.box.top, *joints, page.box.bottom]
    strips = list(itertools.pairwise(ends))
    return tuple(
        _part(page, Box(0.0, 0.0, wide, high), strip, factor, (number, len(strips)))
        for number, strip in enumerate(strips)
    )


def _has_a_picture(page: Drawing) -> bool:
    """Say whether something that means something takes half of a page: a drawing, which has no gaps."""
    return any(one.meaning != DECORATION and one.box.height > page.box.height * _LONG for one in page.figures)


def _evenly(page: Drawing, first: float, further: float) -> list[float] | None:
    """Return where a page is parted: in as few parts as can be, and those about as long as each other."""
    full = _joints(page, first, further)
    for share in _SHARES if full else ():
        found = _joints(page, first * share, further * share)
        if found is not None and full is not None and len(found) == len(full):
            return found
    return full


def _joints(page: Drawing, first: float, further: float) -> list[float] | None:
    """Return where a page is parted, each part as long as there is room for; None if it cannot be."""
    last = max((one.box.bottom for one in page.figures if not _bordering(one, page)), default=0.0)
    start, room, found = page.box.top, first, list[float]()
    while last > start + room:
        end = max((at for at in _gaps(page) if start + room * 0.2 < at <= start + room), default=None)
        if end is None or len(found) == _MOST - 1:
            return None
        found.append(end)
        start, room = end, further
    return found


def _gaps(page: Drawing) -> Iterator[float]:
    """Yield the heights at which a page can be parted: nothing lies across, and no heading is left behind."""
    solid = sorted(
        (one for one in page.figures if not _bordering(one, page) and one.box.height <= page.box.height * _LONG),
        key=lambda one: one.box.top,
    )
    bottom, lowest = page.box.top, None
    for one in solid:
        if one.box.top > bottom + 0.3 and lowest is not None and not _is_heading(lowest):
            yield bottom + min((one.box.top - bottom) / 2, _AIR)
        if one.box.bottom > bottom:
            bottom = one.box.bottom
        if one.meaning != DECORATION and (lowest is None or one.box.bottom >= lowest.box.bottom):
            lowest = one


def _is_heading(figure: Figure) -> bool:
    path = figure.meaning.path
    return bool(path) and path[-1][0] in ("H1", "H2", "H3", "H4")


def _bordering(figure: Figure, page: Drawing) -> bool:
    """Say whether a figure belongs to the border of a page."""
    box, inner = figure.box, page.box.grown(-_EDGE)
    beyond = box.right < inner.left or box.left > inner.right or box.bottom < inner.top or box.top > inner.bottom
    return figure.meaning == DECORATION and beyond


def _part(page: Drawing, paper: Box, strip: tuple[float, float], factor: float, which: tuple[int, int]) -> Drawing:
    """Return one part: what stands between two joints, and what goes on over them, up to there."""
    start, end = strip
    number, count = which
    top = 0.0 if number == 0 else _ABOVE - _AIR
    by = Point((paper.width - page.box.width * factor) / 2 - page.box.left * factor, top - start * factor)
    long, inside = list[Figure](), list[Figure]()
    for one in page.figures:
        if one.meaning == DECORATION and one.box.height > page.box.height * _LONG:
            long.append(shifted(within(one, strip), by, factor))
        elif start <= one.box.centre.y < end and not (
            _bordering(one, page) and (one.box.top < start - 0.01 or one.box.bottom > end + 0.01)
        ):
            inside.append(shifted(one, by, factor))
    line = _running_line(page, paper, which, sheet.TEXT * factor) if number else ()
    title = page.title if count == 1 else f"{page.title}, {number + 1} of {count}"
    return replace(page, figures=(*long, *line, *inside), box=paper, title=title)


def _running_line(page: Drawing, paper: Box, which: tuple[int, int], size: float) -> Sequence[Figure]:
    """Return what stands over every part but the first: which page goes on here."""
    words = f"{page.title}, {which[0] + 1} of {which[1]}"
    path = (("P", f"goes on {page.title} {which[0]}"),)
    return sheet.block(words, Point(16.0, 8.0), paper.width - 32.0, size, LIGHT.quiet, path=path).figures
