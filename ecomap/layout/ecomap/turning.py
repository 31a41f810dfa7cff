"""The turn about the centre as a line: by how much all must stand after each other, and the longest way once round.

Ties to the centre are rays, so what two people need between them is an angle, given how far out each stands. The
longest way of such needs says whether a map holds its people as they stand; whoever is not on it has room to spare.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from operator import add

import numpy as np

from ecomap.layout.ecomap.bounds import SOFT_RIM, on_page
from ecomap.layout.ecomap.crowd import SIDES, SIDEWAYS, Crowd, Flags, Floats, Rows
from ecomap.layout.ecomap.frame import LEAST_PETAL, TURN
from ecomap.layout.ecomap.standing import Standing
from ecomap.layout.network import Sector

NEAR = 1.0
"""Radians within which boxes are looked at: farther round they cannot meet."""
BACK = 8
"""So many of those before somebody are looked at; who stands farther back asks for less than those between."""
OUTWARD = np.array([-1.0, 1.0]).reshape(2, 1, 1, 1)
"""Which way left and top, and right and bottom of a box look."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What to keep free between boxes, and between ties and boxes, millimetres."""

    boxes: float
    ties: float


@dataclass(slots=True)
class Turn:
    """Everybody in order round the centre, clockwise from the first edge of a petal; changed in place."""

    state: Standing
    gaps: Gaps
    line: tuple[str, ...]
    """Petals in this order."""
    cut: float
    """Where the first begins and the last ends."""
    petal: Rows
    """For each row of the cast the number of its petal."""
    order: list[int]
    """Rows of the cast."""
    side: Floats
    """For each row the angle between a petal's edge and the middle of a symbol, at least."""
    needs: Floats
    """For each two rows the angle by which the second must stand after the first."""
    to: Floats
    on: Floats
    """In order: the longest ways from the beginning to each, and from each to the end."""
    whole: float = 0.0
    """The longest way once round."""

    def measure(self) -> None:
        """Ask anew what everybody needs where they stand now."""
        people = Crowd(self.state.crowd.table[:, :-1])
        self.side = self.state.cast.radius[:-1] * SOFT_RIM / people.away
        found = needs(people, people, self.gaps)
        np.fill_diagonal(found, 0.0)
        self.needs = np.maximum(found, self.parting(self.petal, self.side, self.petal, self.side))
        self.add_up()

    def add_up(self) -> None:
        """Find the longest ways of the needs."""
        rows = np.array(self.order)
        between, side = self.needs[rows[:, None], rows], self.side[rows]
        before, after = asked(self.needs, rows), asked(self.needs.T, rows[::-1])
        self.to, self.on = longest(before, side), longest(after, side[::-1])[::-1]
        back = _later_first(len(rows))
        closing = (self.to[:, None] - self.to + between) * back
        self.whole = max(float(closing.max()), float((self.to + side).max()))
        # the last ask something of the first, too
        first = ((self.to[:, None] + between - self.whole) * back).max(axis=0)
        last = ((self.on + between - self.whole) * back).max(axis=1)
        if (first > self.to).any() or (last > self.on).any():
            self.to = longest(before, np.maximum(first, side))
            self.on = longest(after, np.maximum(last, side)[::-1])[::-1]
            self.whole = max(self.whole, float((self.to + self.on).max()))

    def parting(self, petal: Rows, side: Floats, others: Rows, sides: Floats) -> Floats:
        """Return what people of different petals need: edges lie between their symbols, no petal is too narrow."""
        least = min(LEAST_PETAL, TURN / len(self.line))
        steps = others - petal[:, None]
        found: Floats = (steps > 0) * (side[:, None] + sides + least * np.maximum(0, steps - 1))
        return found

    def spread(self) -> None:
        """Turn everybody to the middle of the room that needs leave; whatever is left of the turn widens all gaps."""
        state, squeeze = self.state, self.state.frame.squeeze
        rows = np.array(self.order)
        marks = (self.to + self.whole - self.on) / 2 * (TURN / self.whole)
        marks += (TURN - marks[-1] - marks[0] - self.side[rows[-1]] + self.side[rows[0]]) / 2
        radius = np.hypot(state.x[rows] / squeeze, state.y[rows])
        angle = squeezed(marks + self.cut, squeeze)
        x, y = radius * np.cos(angle) * squeeze, radius * np.sin(angle)
        x_in, y_in = on_page(state, rows, x, y, state.frame.radii[-1])
        kept = np.hypot(x_in / squeeze, y_in) >= np.minimum(self.floors(rows, radius), radius)
        state.put(rows, np.where(kept, x_in, x), np.where(kept, y_in, y))
        self._open(rows, marks)
        self.measure()

    def floors(self, rows: Rows, radius: Floats) -> Floats:
        """Return how far out each must stand at least, lest their ring reaches into the one within."""
        soft, ring = self.state.cast.radius[rows] * SOFT_RIM, self.state.cast.ring[rows]
        inner = [float((radius + soft)[ring < number].max(initial=0.0)) for number in range(int(ring.max()) + 1)]
        found: Floats = np.array(inner)[ring] + soft
        return found

    def _open(self, rows: Rows, marks: Floats) -> None:
        """Lay the edges of petals in the middle between their people."""
        frame, petals, side = self.state.frame, self.petal[rows], self.side[rows]
        if len(self.line) < 2:
            return
        first = np.flatnonzero(np.diff(petals))
        middles = (marks[first] + side[first] + marks[first + 1] - side[first + 1]) / 2
        edges = [self.cut, *map(float, squeezed(middles + self.cut, frame.squeeze)), self.cut + TURN]
        found = {name: Sector(*edges[number : number + 2]) for number, name in enumerate(self.line)}
        top = self.line[-1]
        found[top] = Sector(found[top].start - TURN, found[top].end - TURN)
        self.state.frame = replace(frame, petals={name: found[name] for name in frame.petals})


def turn_of(state: Standing, gap: float, tie_gap: float) -> Turn:
    """Return everybody in order round the centre; gaps in units."""
    cast, frame, unit = state.cast, state.frame, state.cast.unit
    first, *others = frame.petals
    line = (*others, first)
    number = {name: index for index, name in enumerate(line)}
    petal = np.array([number[spot.sector] for spot in cast.spots[:-1]], dtype=np.intp)
    cut = frame.petals[first].end
    middles = np.array([(frame.petals[name].start + frame.petals[name].end) / 2 - cut for name in line]) % TURN
    angle = np.arctan2(state.y[:-1], state.x[:-1] / frame.squeeze) - cut
    angle += TURN * np.rint((middles[petal] - angle) / TURN)
    order = [int(row) for row in np.lexsort((angle, petal))]
    none = np.zeros(0)
    turn = Turn(state, Gaps(gap * unit, tie_gap * unit), line, cut, petal, order, none, none, none, none)
    turn.measure()
    return turn


def squeezed(angles: Floats, squeeze: float) -> Floats:
    """Return angles on the map as those of the plane in which rings are circles."""
    found = np.arctan2(np.sin(angles) * squeeze, np.cos(angles))
    nearest: Floats = found + TURN * np.rint((angles - found) / TURN)
    return nearest


def needs(first: Crowd, then: Crowd, gaps: Gaps) -> Floats:
    """Return the angle by which each of some must stand clockwise after each of others, however far out both stay."""
    found: Floats = (first.past + gaps.ties / first.edge)[:, None] * (then.reach > first.nearest[:, None])
    np.maximum(found, (then.fore + gaps.ties / then.edge) * (first.reach[:, None] > then.nearest), out=found)
    apart = then.angle - first.angle[:, None]
    apart -= TURN * np.rint(apart * (1 / TURN))
    low, high = _passing(first, then, gaps.boxes)
    near = low < high
    near &= np.abs(apart) < NEAR
    high /= then.away
    high += apart
    high *= near
    return np.maximum(found, high, out=found)


def _passing(first: Crowd, then: Crowd, gap: float) -> tuple[Floats, Floats]:
    """Return between which ways of their own, sideways, boxes are too near to others (Liang and Barsky, 1984)."""
    # left and top of the first meet right and bottom of the other; then right and bottom meet left and top
    edges = first.table[SIDES].reshape(2, 2, -1, 1) + gap * OUTWARD
    ways = edges - then.table[SIDES].reshape(2, 2, 1, -1)[::-1]
    ways /= then.table[SIDEWAYS].reshape(2, 1, -1)
    low, high = np.minimum(ways[0], ways[1]), np.maximum(ways[0], ways[1])
    return np.maximum(low[0], low[1]), np.minimum(high[0], high[1])


def from_beginning(needs: Floats, rows: Rows, least: Floats) -> Floats:
    """Return the longest ways from the beginning of a line of rows to each; `least`: how far each is in any case."""
    return longest(asked(needs, rows), least)


def to_end(needs: Floats, rows: Rows, least: Floats) -> Floats:
    """Return the longest ways from each of a line of rows to its end."""
    return from_beginning(needs.T, rows[::-1], least[::-1])[::-1]


def asked(needs: Floats, rows: Rows) -> list[list[float]]:
    """Return for each of a line of rows what those before it ask, the nearest last."""
    before, nobody = _earlier(len(rows))
    found = needs[rows[before], rows[:, None]]
    found[:BACK][nobody] = -np.inf
    listed: list[list[float]] = found.tolist()
    return listed


def longest(asked: list[list[float]], least: Floats) -> Floats:
    """Return the longest ways from the beginning of a line to each, told what those before each ask."""
    found, before = [-math.inf] * BACK, 0.0
    # no array can add them up faster
    for needs, own in zip(asked, least.tolist(), strict=True):
        before = max(before, own, *map(add, found[-BACK:], needs))
        found.append(before)
    return np.array(found[BACK:])


@cache
def _earlier(count: int) -> tuple[Rows, Flags]:
    """Return for each place in a line those before it that are looked at; of the first places, whom there is not."""
    before = np.arange(count)[:, None] + np.arange(-BACK, 0)
    return np.maximum(before, 0), before[:BACK] < 0


@cache
def _later_first(count: int) -> Flags:
    """Say which pairs of a line have the later one first."""
    return np.tri(count, k=-1, dtype=bool)
