"""How far apart any two people would stand in a free drawing, and how everybody is drawn there.

Stress majorisation (SMACOF: Gansner, Koren and North 2004), with distances as in Brandes and Pich 2011. All lengths
are those of the squeezed plane (see frame.py). The last row is the centre.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ecomap.layout.ecomap.crowd import Cast, Flags, Floats, Rows
from ecomap.layout.network import Network

TIE = 1.5
"""How far apart two who know each other would stand, in units (a unit: the side of the middle box's square)."""
GROUP, MANY = 2.6, 0.4
"""Two of one sector would stand at most so far apart, in units; in a large one farther, by the root of its number."""
CENTRE_WEIGHT, TIE_WEIGHT, CLOSE_WEIGHT, GROUP_WEIGHT, OTHER_WEIGHT = 2.0, 5.0, 1.5, 0.8, 0.15
"""How much each kind of distance counts; the last two fall with the distance."""
FALL = 1.5
BETWEEN = 0.08
"""Room kept free between rings, as a share of them."""
FARTHEST = 1.12
"""Nobody wishes to stand so much farther out than the last ring's middle."""
LEAST = 0.1
"""Nobody wishes to stand nearer to anybody, in units."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """For every pair of rows how far apart they would stand, and how much that counts."""

    unit: float
    apart: Floats
    weight: Floats
    band: tuple[Floats, Floats]
    """Least and greatest distance from the centre that everybody's closeness asks for."""

    def pull(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Return the way of everybody to where their wishes are met best, if all others stay."""
        across, down = x[:, None] - x, y[:, None] - y
        distance = np.maximum(np.hypot(across, down), 1e-9)
        stretch = self.weight * (self.apart / distance - 1.0)
        whole = np.maximum(self.weight.sum(axis=1), 1e-9)
        return (stretch * across).sum(axis=1) / whole, (stretch * down).sum(axis=1) / whole

    def missed(self, row: int, x: Floats, y: Floats, others: tuple[Floats, Floats], squeeze: float) -> Floats:
        """Return how badly one's wishes would be met at each of some places of the map, in square units."""
        away = np.hypot((x[:, None] - others[0]) / squeeze, y[:, None] - others[1])
        found: Floats = (np.square((away - self.apart[row]) / self.unit) * self.weight[row]).sum(axis=1)
        return found

    def apart_by(self, x: Floats, y: Floats) -> float:
        """Return by how much all stand farther from each other than they wish, the heavier wishes counting for more."""
        away = np.hypot(x[:, None] - x, y[:, None] - y) - self.apart
        return float((np.maximum(away, 0.0) * self.weight)[:-1, :-1].sum())


def wishes(network: Network, cast: Cast, squeeze: float, x: Floats, y: Floats) -> Wishes:
    """Return what everybody wishes, given where the rings of closeness have them."""
    unit = cast.unit / squeeze**0.5
    apart = np.maximum(np.hypot(x[:, None] - x, y[:, None] - y), LEAST * unit)
    weight = OTHER_WEIGHT / (apart / unit) ** FALL
    names = {name: number for number, name in enumerate(dict.fromkeys(spot.sector for spot in network.spots))}
    sector = np.array([*(names[spot.sector] for spot in network.spots), -1])
    same = (sector[:, None] == sector) & (sector >= 0)
    apart = np.where(same, np.minimum(apart, (GROUP + MANY * np.sqrt(same.sum(axis=1))) * unit), apart)
    weight = np.where(same, np.maximum(weight, GROUP_WEIGHT / (apart / unit) ** FALL), weight)
    rows = {spot.id: row for row, spot in enumerate(network.spots)}
    for pair in network.close:
        if rows.keys() >= set(pair):
            a, b = rows[pair[0]], rows[pair[1]]
            apart[a, b] = apart[b, a] = TIE * unit
            weight[a, b] = weight[b, a] = CLOSE_WEIGHT
    for row, friends in enumerate(cast.friends):
        for other, tied in friends:
            apart[row, other] = TIE * unit
            weight[row, other] = TIE_WEIGHT * tied
    ring = np.array([spot.ring for spot in network.spots], dtype=np.intp)
    middle, band = _closeness(ring, np.hypot(x, y)[:-1])
    apart[-1, :-1] = apart[:-1, -1] = middle
    weight[-1, :-1] = weight[:-1, -1] = CENTRE_WEIGHT
    np.fill_diagonal(weight, 0.0)
    return Wishes(unit, apart, weight, band)


def _closeness(ring: Rows, away: Floats) -> tuple[Floats, tuple[Floats, Floats]]:
    """Return how far from the centre everybody would stand, and at least and at most may: by the middles of rings."""
    rings = sorted({int(one) for one in ring})
    middles = np.maximum.accumulate([away[ring == one].mean() for one in rings]) if rings else np.zeros(0)
    edges = np.array([0.0, *((middles[1:] + middles[:-1]) / 2), FARTHEST * middles.max(initial=0.0)])
    number = np.searchsorted(rings, ring)
    least, most = edges[number], edges[number + 1]
    inset = BETWEEN * (most - least)
    return middles[number], (least + inset, most - inset)


def majorised(wished: Wishes, x: Floats, y: Floats, free: Flags, rounds: int) -> tuple[Floats, Floats]:
    """Return everybody, but for those who are held, where all wishes together are met as well as can be from here."""
    x, y = x.copy(), y.copy()
    for _ in range(rounds):
        across, down = wished.pull(x, y)
        x, y = x + across * free, y + down * free
    return x, y
