"""Choosing the order within a block by what stands above and below, all candidates weighed at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecomap.layout.genogram.inner import InnerOrder
from ecomap.layout.genogram.sifting import LITTLE

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

LENGTH = 1e-3
"""Paid for a line per place that it leans."""


@dataclass(frozen=True, slots=True)
class Ends:
    """The edges on one side of a row: blocks and spots in the row, spots across the gap, weights."""

    block: Numbers
    own: Numbers
    other: Numbers
    weight: Floats

    def of(self, block: int) -> Ends:
        """Return the edges of one block; edges are sorted by block."""
        low, high = np.searchsorted(self.block, (block, block + 1))
        return Ends(self.block[low:high], self.own[low:high], self.other[low:high], self.weight[low:high])


class Chooser:
    """The candidates for one block, with all that can be worked out before its neighbours stand."""

    def __init__(
        self,
        orders: Sequence[InnerOrder],
        places: Sequence[Mapping[int, float]],
        elders: Sequence[tuple[int, int, float]],
        above: Ends,
        below: Ends,
    ) -> None:
        """Prepare for candidates that put the block's spots at these places from its left end."""
        self.other = np.concatenate((above.other, below.other))
        """The spots across the gaps, above and below."""
        own = [*above.own.tolist(), *below.own.tolist()]
        self._place = np.array([[local[spot] for spot in own] for local in places]).reshape(len(orders), len(own))
        one, other = _pairs(len(above.own), len(own))
        apart = np.array([own[a] != own[b] for a, b in zip(one.tolist(), other.tolist(), strict=True)], dtype=bool)
        self._one, self._other = one[apart], other[apart]
        weight = np.concatenate((above.weight, below.weight))
        self._paid = weight[self._one] * weight[self._other]
        self._upper = self._one < len(above.own)
        self._leaning = np.sign(self._place[:, self._one] - self._place[:, self._other])
        self._asked: tuple[bytes, float, float, float] | None = None
        self._answer = 0
        self._cost = np.array([order.cost for order in orders])
        for elder, younger, price in elders:
            self._cost += price * np.array([local[elder] > local[younger] for local in places])

    def best(self, others: Floats, up: float, down: float, start: float) -> int:
        """Return which candidate costs least where the spots across stand so, the block beginning at `start`."""
        asked = (others.tobytes(), up, down, start)
        if asked != self._asked:
            self._asked, self._answer = asked, self._weighed(others, up, down, start)
        return self._answer

    def _weighed(self, others: Floats, up: float, down: float, start: float) -> int:
        far = np.sign(others[self._one] - others[self._other])
        crossed = (self._leaning * far <= 0.0) & (far != 0.0)
        price = self._paid * np.where(self._upper, up, down)
        length = np.abs(self._place + start - others).sum(axis=1)
        cost = self._cost + (crossed * price).sum(axis=1) + LENGTH * length
        return int((cost <= cost.min() + LITTLE).argmax())


def _pairs(upper: int, count: int) -> tuple[Numbers, Numbers]:
    """Return all pairs of ends on the same side: the first `upper` are above, the others below."""
    above, below = np.triu_indices(upper, 1), np.triu_indices(count - upper, 1)
    return np.concatenate((above[0], below[0] + upper)), np.concatenate((above[1], below[1] + upper))
