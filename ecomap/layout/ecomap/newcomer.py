"""A newcomer where there is hardly any room: where others have to make way least, and those go straight outward."""

from __future__ import annotations

import numpy as np

from ecomap.layout.ecomap.choosing import choices, pull
from ecomap.layout.ecomap.crowd import BOX_GAP, Crowd, Floats, Rows, crowd_at, gaps, price
from ecomap.layout.ecomap.standing import THROUGH, Standing

FINE = (120, 40)
"""Columns and lines of the grid of places looked at."""
LITTLE = 0.02
"""Units of others' ways that are no reason to prefer a place."""
WIDER = 0.7
"""How much farther out than where those of the next ring begin places are looked at, in units: these can go outward."""
STEEP = 1e-9
"""Least part of a way along an axis."""


def squeeze_in(state: Standing, row: int, held: Rows) -> None:
    """Move somebody to the place, of very many, for which others have to go outward least; of equal ones the cheapest.

    No place is taken for which any of the held would have to go.
    """
    rows, room = np.array([row], dtype=np.intp), state.rooms[row]
    state.rooms[row] = room._replace(outer=room.outer + WIDER * state.cast.unit)
    x, y = (side[0] for side in choices(state, rows, 0, FINE))
    places, nobody = crowd_at(state.cast, row, x, y), [row, *state.absent]
    ways = _ways_out(state, row, places, np.hypot(x / state.frame.squeeze, y))
    ways[:, held] = np.where(ways[:, held] > 0, np.inf, 0.0)
    ways[:, nobody] = 0.0
    total = ways.sum(axis=1)
    best = np.flatnonzero(total <= total.min() + LITTLE * state.cast.unit)
    if not np.isfinite(total[best[0]]):
        return
    places = Crowd(places.table[:, best])
    _, through, cost = price(state.cast, places, state.crowd)
    cost += THROUGH * through
    cost[:, nobody] = 0.0
    found = cost.sum(axis=1)
    pull(state, row, x[best], y[best], found)
    chosen = int(found.argmin())
    state.x[row], state.y[row] = x[best[chosen]], y[best[chosen]]
    state.crowd.put(row, places, chosen)


def _ways_out(state: Standing, row: int, places: Crowd, radius: Floats) -> Floats:
    """Return for each place how far each of the others would have to go, straight outward, to be out of its way.

    Who is of a farther ring must be farther out; who is of a closer one cannot pass: that way is endless.
    """
    crowd, gap = state.crowd, BOX_GAP * state.cast.unit
    across, down = (np.where(np.abs(way) < STEEP, STEEP, way) for way in (np.cos(crowd.angle), np.sin(crowd.angle)))
    right, left = places.right[:, None] + gap - crowd.left, places.left[:, None] - gap - crowd.right
    lower, upper = places.bottom[:, None] + gap - crowd.top, places.top[:, None] - gap - crowd.bottom
    sideways, downward = np.where(across > 0, right, left) / across, np.where(down > 0, lower, upper) / down
    ways: Floats = np.where(gaps(state.cast, places, crowd) < BOX_GAP, np.minimum(sideways, downward), 0.0)
    ring, away = state.cast.ring, np.hypot(state.x / state.frame.squeeze, state.y)
    ways = np.maximum(ways, (radius[:, None] - away) * (ring > ring[row]))
    closer = ring < ring[row]
    ways[:, closer] = np.where(ways[:, closer] > 0, np.inf, 0.0)
    return ways
