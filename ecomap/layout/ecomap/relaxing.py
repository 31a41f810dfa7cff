"""Giving way: everybody at once moves a little from those too near, and edges of rings and petals yield to pressure.

Boxes move apart along the shallower way; who stands with their tie in somebody's box turns about the centre, and so
does the box, the other way (projected constraints, after Mueller et al., Position based dynamics, 2007).
"""

from __future__ import annotations

import numpy as np

from ecomap.layout.ecomap.bounds import Bounds
from ecomap.layout.ecomap.crowd import Crowd, Floats, crowd_at
from ecomap.layout.ecomap.frame import TURN
from ecomap.layout.ecomap.standing import Standing

GAP, TIE_GAP = 0.06, 0.06
"""Room between boxes, and between ties and boxes, that giving way aims at, in units: a little more than needed."""
RATE = 0.45
"""Share of what is missing that one step mends."""
LONGEST = 0.25
"""Longest step of one person, in units."""
HAIR = 1e-6
"""Millimetres by which two on the very same place are told apart, by order."""


def relax(
    state: Standing, steps: int, gap: float = GAP, tie_gap: float | None = TIE_GAP, *, firm: bool = False
) -> None:
    """Let everybody give way for some steps; without a tie gap, only boxes do; with firm rings, none yields."""
    cast = state.cast
    rows = np.arange(len(cast.spots))
    free = np.zeros(len(rows))
    free[state.free] = 1.0
    share = free[:, None] / np.maximum(free[:, None] + free, 1.0)
    np.fill_diagonal(share, 0.0)
    order = np.sign(rows[:, None] - rows) * HAIR
    bounds = Bounds(state, firm=firm)
    crowd = state.crowd
    for _ in range(steps):
        across, down = _apart(crowd, share, order, gap * cast.unit)
        if tie_gap is not None:
            turn = _turned(crowd, share, order, tie_gap * cast.unit)
            across -= turn * state.y
            down += turn * state.x
        length = np.hypot(across, down) * RATE
        scale = free * RATE * np.minimum(1.0, LONGEST * cast.unit / np.maximum(length, 1e-9))
        moved = np.flatnonzero(length * free > 1e-9)
        if not len(moved):
            break
        state.x += across * scale
        state.y += down * scale
        bounds.hold(state, moved if state.old else state.free)
        crowd = crowd_at(cast, rows, state.x, state.y)
    state.frame = bounds.frame(state.frame)
    state.crowd = crowd


def _apart(crowd: Crowd, share: Floats, order: Floats, gap: float) -> tuple[Floats, Floats]:
    """Return the ways by which boxes nearer than the gap part, along the shallower side of each overlap."""
    wide, high = (crowd.right - crowd.left + gap) / 2, (crowd.bottom - crowd.top + gap) / 2
    middle_x, middle_y = (crowd.left + crowd.right) / 2, (crowd.top + crowd.bottom) / 2
    x, y = middle_x[:, None] - middle_x + order, middle_y[:, None] - middle_y + order
    over_x = np.maximum(wide[:, None] + wide - np.abs(x), 0.0)
    over_y = np.maximum(high[:, None] + high - np.abs(y), 0.0)
    push = np.minimum(over_x, over_y) * share
    sideways = over_x < over_y
    return (np.copysign(push, x) * sideways).sum(axis=1), (np.copysign(push, y) * ~sideways).sum(axis=1)


def _turned(crowd: Crowd, share: Floats, order: Floats, gap: float) -> Floats:
    """Return the angles by which people turn about the centre so that ties leave the boxes of others."""
    apart = crowd.angle[:, None] - crowd.middle + order
    apart -= TURN * np.round(apart * (1 / TURN))
    depth = crowd.half + gap / crowd.edge - np.abs(apart)
    depth *= (depth > 0) & (crowd.reach[:, None] > crowd.nearest)
    depth = np.copysign(depth, apart)
    turned: Floats = (depth * share).sum(axis=1) - (depth * share.T).sum(axis=0)
    return turned
