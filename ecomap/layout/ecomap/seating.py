"""Seating: one after the other takes the seat where the longest way once round through them is shortest.

A seat is a gap between two others of the petal and a distance from the centre that keeps the order of rings. What the
ways are is told in turning.py; a box that hides much goes where few are behind, and who is far out sees through gaps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ecomap.layout.ecomap.bounds import CORNER, RIM, SOFT_RIM, on_page
from ecomap.layout.ecomap.crowd import BOX_GAP, Crowd, Flags, Floats, Rows, crowd_at
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.ecomap.standing import Standing
from ecomap.layout.ecomap.turning import BACK, Turn, from_beginning, needs, to_end

LEVELS = 4
"""So many distances from the centre are looked at."""
INNER_LEVELS = np.arange(LEVELS - 1)
EACH = 4
"""After so many were seated, everybody spreads anew; on large maps, after more."""
LITTLE = 1e-3
"""Radians for which nobody changes their seat."""
CRITICAL = 0.88
"""Shares of the whole that are on ways long enough for seats to be changed again, after everybody took one."""
BATCHES = 12
"""Into so many groups a large map's people are parted, after each of which everybody spreads anew."""
NEAR_WISH = 0.08
"""Shares of the page's radius that are near enough to a wished distance."""
OUTWARD = 0.1
"""Radians of a longer way that somebody takes for a seat at the edge of the page rather than near the centre: whoever
goes out leaves room for those within."""
WISH, BEYOND = 0.5, 20.0
"""What the whole radius away from the wished distance costs, and each radian of a way beyond the limit."""
CENTRE = 10.0
"""What a seat in the box of the centre costs, in radians: more than any way."""


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats to choose from: each a place, and before how many of the others it lies."""

    x: Floats
    y: Floats
    slot: Rows


@dataclass(frozen=True, slots=True)
class Wish:
    """A distance from the centre that somebody wishes, and the longest way that may come of it."""

    away: float
    limit: float


def seated(turn: Turn, rounds: int, enough: float) -> None:
    """Seat everybody, those on the longest ways first, for some rounds or until the whole is short enough.

    From the second round on only those change their seats who are on a way about as long as the whole.
    """
    best = Best(turn)
    for number in range(rounds):
        ways = np.empty(len(turn.order))
        ways[turn.order] = turn.to + turn.on
        rows = np.argsort(-np.round(ways, 9), kind="stable")
        _seat_in_turn(turn, rows[ways[rows] > CRITICAL * turn.whole] if number else rows, best, enough)
        if best.whole <= enough:
            break
    best.restore(turn)
    fit_rings(turn.state)
    turn.measure()


def _seat_in_turn(turn: Turn, rows: Rows, best: Best, enough: float) -> None:
    """Seat some people; after every few everybody spreads, and the best that came of it is remembered."""
    each = max(EACH, len(turn.order) // BATCHES)
    for first in range(0, len(rows), each):
        for row in rows[first : first + each]:
            seat(turn, int(row))
        turn.add_up()
        turn.spread()
        if turn.whole < best.whole:
            best.keep(turn)
        if best.whole <= enough:
            return


class Best:
    """Where everybody stood when the whole was shortest."""

    __slots__ = ("_kept", "_order", "whole")

    def __init__(self, turn: Turn) -> None:
        self.keep(turn)

    def keep(self, turn: Turn) -> None:
        """Remember where everybody stands now."""
        self.whole, self._kept, self._order = turn.whole, turn.state.kept(), list(turn.order)

    def restore(self, turn: Turn) -> None:
        """Bring everybody back."""
        turn.state.restore(self._kept)
        turn.order = self._order


def fit_rings(state: Standing) -> None:
    """Lay the edges of rings in the middle between the symbols on both sides, where they do not part them already."""
    frame, rows = state.frame, np.arange(len(state.x) - 1)
    away = np.hypot(state.x[rows] / frame.squeeze, state.y[rows])
    rims, rings, radii = state.cast.radius[rows] * SOFT_RIM, state.cast.ring[rows], list(frame.radii)
    for number in range(1, len(radii)):
        inside, outside = (away + rims)[rings <= number], (away - rims)[rings > number]
        low, high = float(inside.max(initial=frame.core)), float(outside.min(initial=radii[-1]))
        if not low <= radii[number - 1] <= high:
            radii[number - 1] = (low + high) / 2
    state.frame = replace(frame, radii=tuple(radii))


def settled(turn: Turn, wish: Floats, limit: float) -> None:
    """Let everybody come as near as they can to the distance they wish, while the whole is no longer than the limit.

    Those farthest beyond their wish come first: who comes nearer hides more from the others.
    """
    state = turn.state
    away = np.hypot(state.x[:-1] / state.frame.squeeze, state.y[:-1])
    rows = np.argsort(np.round(wish - away, 6), kind="stable")
    rows = rows[np.abs(wish - away)[rows] > NEAR_WISH * state.frame.radii[-1]]
    each = max(1, len(away) // BATCHES)
    for first in range(0, len(rows), each):
        before = Best(turn)
        if not sum([seat(turn, int(row), Wish(float(wish[row]), limit)) for row in rows[first : first + each]]):
            continue
        turn.add_up()
        turn.spread()
        if turn.whole > max(limit, before.whole):
            before.restore(turn)
            turn.measure()
    fit_rings(state)


def seat(turn: Turn, row: int, wish: Wish | None = None, *, elsewhere: bool = False) -> bool:
    """Move somebody to their best seat; say whether they moved.

    That is where the way through them is shortest; with a wish, where they are nearest to the distance they wish.
    """
    state, at = turn.state, turn.order.index(row)
    rows = np.array(turn.order[:at] + turn.order[at + 1 :], dtype=np.intp)
    low, high = (int(edge) for edge in np.searchsorted(turn.petal[rows], [turn.petal[row], turn.petal[row] + 1]))
    seats = _seats(turn, row, rows, (low, high), at)
    found = crowd_at(state.cast, row, seats.x, seats.y)
    before, after, way = _asked(turn, row, rows, (low, high), found, seats.slot)
    cost = _cost(turn, seats, way, wish) + CENTRE * _in_centre(turn, found)
    if elsewhere:
        cost[seats.slot == at] = np.inf
    best = int(cost.argmin())
    if cost[best] > cost[-1] - LITTLE:
        return False
    state.x[row], state.y[row] = seats.x[best], seats.y[best]
    state.crowd.put(row, found, best)
    turn.order.remove(row)
    turn.order.insert(int(seats.slot[best]), row)
    turn.side[row] = state.cast.radius[row] * SOFT_RIM / found.away[best]
    turn.needs[:, row] = turn.needs[row] = 0.0
    turn.needs[rows[_ahead(low, high)], row], turn.needs[row, rows[_after(low, high)]] = before[:, best], after[best]
    return True


def _cost(turn: Turn, seats: Seats, way: Floats, wish: Wish | None) -> Floats:
    """Return what seats cost: the way through them, or how far they are from a wish, and what it is too long by."""
    page = turn.state.frame.radii[-1]
    away = np.hypot(seats.x / turn.state.frame.squeeze, seats.y)
    if wish is None:
        return way - OUTWARD / page * away
    cost: Floats = WISH / page * np.abs(away - wish.away) + BEYOND * np.maximum(0.0, way - wish.limit)
    return cost


def _ahead(low: int, high: int) -> slice:
    """Return those of a line who may ask something of a seat in a part of it; the others stand too far back."""
    return slice(max(0, low - BACK), high)


def _after(low: int, high: int) -> slice:
    """Return those of a line of whom a seat in a part of it may ask something."""
    return slice(low, high + BACK)


def _asked(
    turn: Turn, row: int, rows: Rows, part: tuple[int, int], found: Crowd, slot: Rows
) -> tuple[Floats, Floats, Floats]:
    """Return what others ask of each seat, what each asks of others, and the longest way once round through each."""
    low, high = part
    begin, own = max(0, low - BACK), slice(row, row + 1)
    near = rows[begin : high + BACK]
    table, side = turn.state.crowd.table[:, near], turn.state.cast.radius[row] * SOFT_RIM / found.away
    ahead, later = near[: high - begin], near[low - begin :]
    before = needs(Crowd(table[:, : high - begin]), found, turn.gaps)
    np.maximum(before, turn.parting(turn.petal[ahead], turn.side[ahead], turn.petal[own], side), out=before)
    after = needs(found, Crowd(table[:, low - begin :]), turn.gaps)
    np.maximum(after, turn.parting(turn.petal[own], side, turn.petal[later], turn.side[later]), out=after)
    first, last = rows[:high], rows[low:]
    to = from_beginning(turn.needs, first, turn.side[first])[begin:]
    on = to_end(turn.needs, last, turn.side[last])[: len(later)]
    passed = np.arange(begin, high)[:, None] < slot
    coming = np.arange(low, low + len(later)) >= slot[:, None]
    way: Floats = np.maximum(((to[:, None] + before) * passed).max(axis=0, initial=0.0), side)
    way += np.maximum(((after + on) * coming).max(axis=1, initial=0.0), side)
    return before, after, way


def _in_centre(turn: Turn, found: Crowd) -> Flags:
    """Say which of some would stand in the box of the centre."""
    gap, centre = BOX_GAP * turn.state.cast.unit, Crowd(turn.state.crowd.table[:, -1:])
    beside = np.maximum(found.left - centre.right, centre.left - found.right)
    inside: Flags = np.maximum(beside, np.maximum(found.top - centre.bottom, centre.top - found.bottom)) < gap
    return inside


def _seats(turn: Turn, row: int, rows: Rows, part: tuple[int, int], at: int) -> Seats:
    """Return the seats of somebody's petal and ring; the last is their own."""
    state, frame = turn.state, turn.state.frame
    low, high = part
    sector, beside = frame.petals[turn.line[turn.petal[row]]], rows[low:high]
    marks = np.empty(high - low + 2)
    marks[0], marks[-1] = sector.start, sector.end
    angles = np.arctan2(state.y[beside], state.x[beside] / frame.squeeze)
    marks[1:-1] = angles + TURN * np.rint(((sector.start + sector.end) / 2 - angles) / TURN)
    angles = ((marks[:-1] + marks[1:]) / 2)[:, None]
    across, down = np.cos(angles), np.sin(angles)
    inner, outer = _band(turn, row, rows)
    radii = np.broadcast_to(
        np.append(inner + (outer - inner) / (LEVELS - 1) * INNER_LEVELS, max(inner, outer)), (len(angles), LEVELS)
    )
    if state.cast.spots[row].ring >= len(frame.radii):
        corner = np.minimum(CORNER, 1 / np.maximum(np.abs(across), np.abs(down)))
        radii = np.hstack([radii[:, :-1], radii[:, -1:] * corner])
    x, y = (radii * across * frame.squeeze).ravel(), (radii * down).ravel()
    x_in, y_in = on_page(state, row, x, y, frame.radii[-1])
    kept = np.hypot(x_in / frame.squeeze, y_in) >= inner
    seats = Seats(np.empty(len(x) + 1), np.empty(len(x) + 1), np.empty(len(x) + 1, dtype=np.intp))
    seats.x[:-1], seats.y[:-1] = np.where(kept, x_in, x), np.where(kept, y_in, y)
    seats.slot[:-1] = np.arange(low * LEVELS, (high + 1) * LEVELS) // LEVELS
    seats.x[-1], seats.y[-1], seats.slot[-1] = state.x[row], state.y[row], at
    return seats


def _band(turn: Turn, row: int, rows: Rows) -> tuple[float, float]:
    """Return how near and how far somebody may stand: between those of other rings, and no farther than their ring."""
    state, frame, radius = turn.state, turn.state.frame, turn.state.cast.radius
    rings, count = state.cast.ring, len(frame.radii)
    own, rim = min(int(rings[row]), count), float(radius[row])
    away, rims = np.hypot(state.x[rows] / frame.squeeze, state.y[rows]), radius[rows] * SOFT_RIM
    inner, outer = frame.core + rim * RIM, frame.radii[own - 1] - rim * (RIM if own == count else SOFT_RIM)
    inner = float(((away + rims)[rings[rows] < own] + rim * SOFT_RIM).max(initial=inner))
    outer = float(((away - rims)[rings[rows] > own] - rim * SOFT_RIM).min(initial=outer))
    return inner, max(inner, outer)
