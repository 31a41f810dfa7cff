"""Ring, petal and page as bounds of places; their edges follow the pressure of the people on both sides."""

from __future__ import annotations

import numpy as np

from ecomap.layout.ecomap.crowd import Floats, Rows, stood_above
from ecomap.layout.ecomap.frame import LEAST_PETAL, TURN, Frame
from ecomap.layout.ecomap.standing import Standing
from ecomap.layout.network import Sector

CORNER = 1.12
"""How far into the corners of the page the last ring reaches, in radii of its edge."""
RIM = 0.9
"""How far from the centre and from the edge of the page somebody stands at least, in radii of their symbol."""
SOFT_RIM = 0.5
"""The same of the soft edges between rings and between petals."""
YIELD = 0.3
"""Share of the way to the middle between both sides' people that an edge goes in one step."""
LEAST_BAND = 0.35
"""Least thickness of a ring, in units."""


class Bounds:
    """Edges of rings and petals as arrays, and for everybody who may be moved which are theirs."""

    __slots__ = ("ends", "firm", "first", "least", "line", "names", "petal", "present", "radii", "ring", "starts")

    def __init__(self, state: Standing, *, firm: bool = False) -> None:
        spots, frame = state.cast.spots, state.frame
        self.names, self.firm = list(frame.petals), firm
        number = {name: index for index, name in enumerate(self.names)}
        self.radii = np.array([frame.core, *frame.radii])
        self.ring = np.array([min(max(spot.ring, 1), len(frame.radii)) for spot in spots])
        self.petal = np.array([number.get(spot.sector, 0) for spot in spots])
        self.starts = np.array([petal.start for petal in frame.petals.values()])
        self.ends = np.array([petal.end for petal in frame.petals.values()])
        self.least = min(LEAST_PETAL, TURN / max(1, len(self.names)))
        self.line = state.free[np.argsort(self.petal[state.free], kind="stable")]
        self.present, self.first = np.unique(self.petal[self.line], return_index=True)

    def frame(self, before: Frame) -> Frame:
        """Return the frame with the edges as they are now."""
        petals = {
            name: Sector(float(start), float(end))
            for name, start, end in zip(self.names, self.starts, self.ends, strict=True)
        }
        return Frame(before.squeeze, before.core, tuple(float(radius) for radius in self.radii[1:]), petals)

    def hold(self, state: Standing, moved: Rows) -> None:
        """Bring those who moved back into ring, petal and page, after the edges gave way."""
        squeeze = state.frame.squeeze
        x, y = state.x / squeeze, state.y
        radius, angle = np.hypot(x, y), np.arctan2(y, x)
        if len(self.names):
            angle += TURN * np.round(((self.starts + self.ends)[self.petal] / 2 - angle) / TURN)
        rim, soft = state.cast.radius * RIM, state.cast.radius * SOFT_RIM
        if not self.firm:
            self._rings_yield(state, radius, soft)
        low = self.radii[self.ring - 1] + np.where(self.ring == 1, rim, soft)
        last = self.ring == len(self.radii) - 1
        radius = np.clip(radius, low, np.where(last, self.radii[-1] * CORNER - rim, self.radii[self.ring] - soft))
        if len(self.names) > 1:
            side = soft / np.maximum(radius, 1.0)
            self._petals_yield(angle, side)
            start, end = self.starts[self.petal], self.ends[self.petal]
            side = np.minimum(side, (end - start) / 2)
            angle = np.clip(angle, start + side, end - side)
        x, y = radius * np.cos(angle) * squeeze, radius * np.sin(angle)
        state.x[moved], state.y[moved] = on_page(state, moved, x[moved], y[moved], self.radii[-1])

    def _rings_yield(self, state: Standing, radius: Floats, rim: Floats) -> None:
        """Let each edge between two rings go towards the middle between the people on both sides."""
        rings = self.ring[state.free]
        low, high = (radius - rim)[state.free], (radius + rim)[state.free]
        least = LEAST_BAND * state.cast.unit
        for number in range(1, len(self.radii) - 1):
            inside = rings <= number
            edge = self.radii[number]
            if inside.any() and not inside.all():
                edge += YIELD * ((high[inside].max() + low[~inside].min()) / 2 - edge)
            edge = min(edge, self.radii[-1] - least * (len(self.radii) - 1 - number))
            self.radii[number] = max(edge, self.radii[number - 1] + least)

    def _petals_yield(self, angle: Floats, side: Floats) -> None:
        """Let each edge between two petals go towards the middle between the people on both sides; the top stays."""
        lows, highs = np.full(len(self.names), np.nan), np.full(len(self.names), np.nan)
        lows[self.present] = np.minimum.reduceat((angle - side)[self.line], self.first)
        highs[self.present] = np.maximum.reduceat((angle + side)[self.line], self.first)
        edge = self.ends[:-1]
        wish = YIELD * ((highs[:-1] + lows[1:]) / 2 - edge)
        wish[np.isnan(wish)] = 0.0
        spare = np.maximum(self.ends - self.starts - self.least, 0.0) / 2
        edge = edge + np.clip(wish, -spare[:-1], spare[1:])
        self.ends[:-1] = edge
        self.starts[1:] = edge


def on_page(state: Standing, rows: Rows | int, x: Floats, y: Floats, page: float | Floats) -> tuple[Floats, Floats]:
    """Return places moved so that the boxes lie on the page: the rectangle about the outermost ring."""
    cast, wide = state.cast, page * state.frame.squeeze
    x = np.minimum(np.maximum(x, -wide - cast.left[rows]), wide - cast.right[rows])
    above = stood_above(cast, rows, x, y)
    top = np.where(above, -cast.bottom[rows], cast.top[rows])
    bottom = np.where(above, -cast.top[rows], cast.bottom[rows])
    return x, np.minimum(np.maximum(y, -page - top), page - bottom)
