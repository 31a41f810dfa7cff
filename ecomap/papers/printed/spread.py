"""How a large page is spread over sheets: windows that overlap, where they are cut, and which of them show nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.papers.printed.measure import bounds_of, box_of, words_of
from ecomap.render import paths
from ecomap.render.drawing import DECORATION, Drawing, Figure, Primitive, Shape

MARGIN, OVERLAP = 12.0, 14.0
"""Around what is drawn on a sheet, where no printer reaches and marks stand; what neighbours both show, at least."""
_STEP = 0.5
"""Between two places where a cut is tried, millimetres."""
_FAR = 1e6

At = tuple[int, int]
"""A sheet of a poster: its column and its row, counted from 0."""
Piece = tuple[Primitive, Box]
"""Something drawn, and the room it takes."""
Measured = tuple[tuple[Figure, tuple[Piece, ...]], ...]
"""A page's figures in their order, and what each is made of."""


@dataclass(frozen=True, slots=True)
class Across:
    """One direction of a poster: where each window begins, how wide all are, and where it is cut between two."""

    starts: tuple[float, ...]
    room: float
    cuts: tuple[float, ...]

    def own(self, number: int) -> tuple[float, float]:
        """Return from where to where a window has a place of the page for itself, once it is cut."""
        start = self.cuts[number - 1] if number else -_FAR
        return start, self.cuts[number] if number < len(self.cuts) else _FAR


@dataclass(frozen=True, slots=True)
class Spread:
    """A page on sheets of one turn."""

    page: Drawing
    pieces: Measured
    columns: Across
    rows: Across
    sheets: tuple[At, ...]
    """Those that are printed, row by row."""

    def window(self, at: At) -> Box:
        """Return what of the page a sheet shows."""
        return Box(self.columns.starts[at[0]], self.rows.starts[at[1]], self.columns.room, self.rows.room)

    def own(self, at: At) -> Box:
        """Return what is left of a window once its sheet is cut: each place of the page belongs to one sheet."""
        return _own(self.columns, self.rows, at)


def measured(page: Drawing) -> Measured:
    """Return the figures of a page, and the room each piece of them takes: measured once for all spreads."""
    return tuple((one, tuple((part, bounds_of(part)) for part in one.primitives)) for one in page.figures)


def spread(page: Drawing, pieces: Measured, paper: Box) -> Spread:
    """Return how a page lies on sheets of this turn; those that show nothing are left out."""
    boxes = [box_of(one) for one in words_of(page)]
    columns = _across(page.box.left, page.box.width, paper.width - 2 * MARGIN, [(b.left, b.right) for b in boxes])
    rows = _across(page.box.top, page.box.height, paper.height - 2 * MARGIN, [(b.top, b.bottom) for b in boxes])
    every = [(across, down) for down in range(len(rows.starts)) for across in range(len(columns.starts))]
    bare = {at for at in every if not _shows(pieces, _own(columns, rows, at))}
    away = _left_out(frozenset(every), bare)
    return Spread(page, pieces, columns, rows, tuple(at for at in every if at not in away))


def named(at: At) -> str:
    """Return what a sheet is called: its row's letter, its column's number."""
    letters, down = "", at[1] + 1
    while down:
        down, letter = divmod(down - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{at[0] + 1}"


def _across(start: float, length: float, room: float, words: Sequence[tuple[float, float]]) -> Across:
    """Return windows evenly over a length, and cuts in their overlaps where they meet the fewest words."""
    count = 1
    while count * room - (count - 1) * OVERLAP < length:
        count += 1
    step = (length - room) / (count - 1) if count > 1 else 0.0
    starts = tuple(start + step * number for number in range(count)) if count > 1 else (start - (room - length) / 2,)
    cuts = []
    for left, right in zip(starts[1:], starts, strict=False):
        end = right + room
        near = [(a, b) for a, b in words if a < end and b > left]
        places = [left + 2.0 + _STEP * number for number in range(int((end - left - 4.0) / _STEP) + 1)]
        middle = (left + end) / 2
        cuts.append(min(places, key=lambda at: (sum(a < at < b for a, b in near), abs(at - middle))))
    return Across(starts, room, tuple(cuts))


def _own(columns: Across, rows: Across, at: At) -> Box:
    left, right = columns.own(at[0])
    top, bottom = rows.own(at[1])
    return Box(left, top, right - left, bottom - top)


def _shows(pieces: Measured, own: Box) -> bool:
    """Say whether anything is drawn in a part of a page, or is read out there."""
    return any(
        (figure.meaning != DECORATION and own.holds(figure.box.centre))
        or any(box.meets(own) and _drawn_in(part, own) for part, box in parts)
        for figure, parts in pieces
    )


def _drawn_in(part: Primitive, own: Box) -> bool:
    """Say whether something whose room meets a part of a page is drawn in it: a ring only where its line passes."""
    if not isinstance(part, Shape):
        return True
    outlines = paths.flattened(part.path)
    if any(own.crossed_by(a, b) for outline in outlines for a, b in pairwise(outline)):
        return True
    return part.fill is not None and any(_holds(outline, own.centre) for outline in outlines)


def _holds(outline: Sequence[Point], at: Point) -> bool:
    """Say whether a point lies inside an outline (even-odd rule)."""
    inside = False
    for a, b in pairwise((*outline, outline[0])):
        if (a.y > at.y) != (b.y > at.y) and at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
    return inside


def _left_out(every: Set[At], bare: Set[At]) -> frozenset[At]:
    """Return which bare sheets are not printed: from the ends of the rows inwards, as long as the others hang together.

    A poster with a hole or a gap in it would not be whole, and one in two parts could not be glued.
    """
    there, found = every, True
    while found and len(bare) < len(every):
        found = False
        for at in sorted(bare & there, key=lambda at: (-at[1], -at[0])):
            if _at_an_end(at, there) and _together(there - {at}):
                there, found = there - {at}, True
    return frozenset(every - there)


def _at_an_end(at: At, there: Set[At]) -> bool:
    """Say whether a sheet is the first or the last of its row."""
    row = [across for across, down in there if down == at[1]]
    return at[0] in (min(row), max(row))


def _beside(at: At) -> Iterator[At]:
    yield from ((at[0] - 1, at[1]), (at[0] + 1, at[1]), (at[0], at[1] - 1), (at[0], at[1] + 1))


def _together(sheets: Set[At]) -> bool:
    """Say whether each sheet can be reached from each other, side by side."""
    reached = waiting = set(list(sheets)[:1])
    while waiting:
        waiting = {one for at in waiting for one in _beside(at) if one in sheets} - reached
        reached = reached | waiting
    return len(reached) == len(sheets)
