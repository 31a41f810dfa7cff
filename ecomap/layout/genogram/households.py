"""Closed outlines about people who live together, and who is in the way where there can be none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Household, Member

MARGIN = 1.5
"""Free room between an outline and the people in it (millimetres), and strangers outside."""

HALL = 8.0
"""Width and most height of the piece that joins two rows of a home: room for round corners."""

LOW = 3.0
"""Least height of that piece."""

FAR = 60.0
"""People with more free room between them in a row, or rows joined by a longer piece, stand apart."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody's boxes, and their order from left to right, so that few need be looked at."""

    boxes: Mapping[str, Box]
    order: Sequence[str]
    lefts: Sequence[float]
    widest: float

    def near(self, band: Box) -> Iterator[str]:
        """Return those whose boxes may meet a band."""
        first = bisect_left(self.lefts, band.left - self.widest)
        yield from self.order[first : bisect_left(self.lefts, band.right)]

    def strangers(self, band: Box, home: frozenset[str]) -> list[str]:
        """Return those in a band who do not live there."""
        return [one for one in self.near(band) if one not in home and band.meets(self.boxes[one])]


def housed(
    households: Sequence[Household], members: Sequence[Member], places: Mapping[str, Point]
) -> tuple[dict[str, tuple[Point, ...]], dict[str, tuple[str, ...]]]:
    """Return the outlines of homes; and of those without one the strangers in the way, from the left.

    Where people of one home merely stand apart, nobody is in the way. Homes with fewer than two people here have
    neither.
    """
    outlines: dict[str, tuple[Point, ...]] = {}
    unhoused: dict[str, tuple[str, ...]] = {}
    if not households:
        return outlines, unhoused
    boxes = {member.id: member.extent.moved(places[member.id]) for member in members}
    order = sorted(boxes, key=lambda one: boxes[one].left)
    crowd = Crowd(
        boxes, order, [boxes[one].left for one in order], max((box.width for box in boxes.values()), default=0.0)
    )
    for household in households:
        inside = sorted(one for one in household.members if one in boxes)
        if len(inside) < 2:
            continue
        rows = _rows(inside, boxes, places)
        bands = [Box.holding(boxes[one] for one in row).grown(MARGIN) for row in rows]
        pieces = _joined(_evened(bands, household.members, crowd), household.members, crowd)
        if pieces.strangers or pieces.apart or any(_scattered(row, boxes) for row in rows):
            unhoused[household.id] = pieces.strangers
        else:
            outlines[household.id] = _around(pieces.boxes)
    return outlines, unhoused


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What an outline holds, from the top down, each touching the next."""

    boxes: Sequence[Box]
    apart: bool
    """Rows could not be joined."""
    strangers: tuple[str, ...]
    """Who stands in them without living there, from the left."""


def _rows(inside: Sequence[str], boxes: Mapping[str, Box], places: Mapping[str, Point]) -> list[list[str]]:
    """Return the people of a home by row, from the top down."""
    rows: list[list[str]] = []
    for one in sorted(inside, key=lambda one: places[one].y):
        height = min(boxes[one].height, boxes[rows[-1][-1]].height) if rows else 0.0
        if not rows or places[one].y - places[rows[-1][-1]].y > height / 2:
            rows.append([])
        rows[-1].append(one)
    return rows


def _scattered(row: Sequence[str], boxes: Mapping[str, Box]) -> bool:
    """Say whether there is too much free room between two of a row."""
    across = sorted((boxes[one] for one in row), key=lambda box: box.left)
    return any(right.left - left.right > FAR for left, right in pairwise(across))


def _evened(bands: Sequence[Box], home: frozenset[str], crowd: Crowd) -> list[Box]:
    """Return bands without steps too small for round corners: the wider of two rows lends its side to the other.

    Not where that leaves hardly room beside a stranger, since lines may pass there.
    """
    found = list(bands)
    for at in (*range(1, len(bands)), *range(len(bands) - 1, 0, -1)):
        for one, other in ((at - 1, at), (at, at - 1)):
            for to_left in (True, False):
                wide = _widened(found[one], found[other], to_left=to_left)
                if wide != found[one] and not crowd.strangers(wide.grown(2 * MARGIN), home):
                    found[one] = wide
    return found


def _widened(band: Box, wider: Box, *, to_left: bool) -> Box:
    """Return a band that ends on one side where a slightly wider one does."""
    step = band.left - wider.left if to_left else wider.right - band.right
    if not 0.0 < step < HALL / 2:
        return band
    return Box(band.left - step if to_left else band.left, band.top, band.width + step, band.height)


def _joined(bands: Sequence[Box], home: frozenset[str], crowd: Crowd) -> _Pieces:
    """Return the bands with what joins them: a straight piece if one is above the other, else a hall between."""
    pieces = [bands[0]]
    apart = False
    for above, below in pairwise(bands):
        left, right = max(above.left, below.left), min(above.right, below.right)
        if right - left >= HALL or (right - left >= 4 * MARGIN and below.top <= above.bottom):
            if below.top > above.bottom:
                pieces.append(_box(left, above.bottom, right, below.top))
        else:
            hall = list(_hall(above, below, home, crowd))
            apart = apart or not hall
            pieces += hall
        pieces.append(below)
    strangers = {one for piece in pieces for one in crowd.strangers(piece, home)}
    return _Pieces(pieces, apart, tuple(sorted(strangers, key=lambda one: (crowd.boxes[one].left, one))))


def _hall(above: Box, below: Box, home: frozenset[str], crowd: Crowd) -> Iterator[Box]:
    """Yield three pieces from the row above down, along between the rows, and down to the row below; or none."""
    if above.left < below.left:
        upper, lower = above.right - HALL, below.left
    else:
        upper, lower = above.left, below.right - HALL
    left, right = min(upper, lower), max(upper, lower) + HALL
    if right - left > FAR or below.top - above.bottom < LOW:
        return
    room = _box(left, above.bottom, right, below.top)
    middle = (above.bottom + below.top) / 2
    beside = [crowd.boxes[one].grown(MARGIN) for one in crowd.strangers(room, home)]
    top = max((box.bottom for box in beside if box.centre.y < middle), default=above.bottom)
    bottom = min((box.top for box in beside if box.centre.y >= middle), default=below.top)
    if bottom - top < LOW:  # through those who stand in the way, so that they are told
        top, bottom = above.bottom, below.top
    spare = max(0.0, bottom - top - HALL) / 2
    top, bottom = top + spare, bottom - spare
    yield _box(upper, above.bottom, upper + HALL, top)
    yield _box(left, top, right, bottom)
    yield _box(lower, bottom, lower + HALL, below.top)


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    return Box(left, top, right - left, bottom - top)


def _around(pieces: Iterable[Box]) -> tuple[Point, ...]:
    """Return the outline of pieces that touch, clockwise from its left upper corner."""
    tall = [piece for piece in pieces if piece.height > 0.0]
    right = [Point(piece.right, y) for piece in tall for y in (piece.top, piece.bottom)]
    left = [Point(piece.left, y) for piece in reversed(tall) for y in (piece.bottom, piece.top)]
    return _cornered([*reversed(left[-1:]), *right, *left[:-1]])


def _cornered(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the corners alone, without points on straight pieces."""
    kept: list[Point] = []
    for at, point in enumerate(points):
        before, after = points[at - 1], points[(at + 1) % len(points)]
        on_line = before.x == point.x == after.x or before.y == point.y == after.y
        if point != before and not on_line:
            kept.append(point)
    return tuple(kept)
