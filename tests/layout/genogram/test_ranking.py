"""What it costs that one block stands before another is the count of the lines that cross."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from ecomap.layout.genogram.choosing import Ends
from ecomap.layout.genogram.ranking import SIDEWAYS, Ranking

NOBODY = np.zeros(0, dtype=np.intp)
NONE = Ends(NOBODY, NOBODY, NOBODY, np.zeros(0))


@pytest.mark.parametrize("seed", range(6))
def test_lines_that_cross_are_counted_with_their_weights(seed: int) -> None:
    dice = np.random.default_rng(seed)
    block = np.sort(dice.integers(0, 5, 12))
    ends = Ends(block, block, np.arange(12), dice.random(12))
    place = dice.integers(0, 9, 12) / 2
    ranking = Ranking([4, 2, 0, 1, 3], [(0, 1, 50.0)], [], (NONE, 0), (ends, 5))
    cost = ranking.cost(place, 1.0, 2.0)
    for one, other in product(range(5), repeat=2):
        crossed = sum(
            ends.weight[a] * ends.weight[b]
            for a, b in product(np.flatnonzero(block == one), np.flatnonzero(block == other))
            if one != other and place[a] > place[b]
        )
        price = cost[ranking.rank[one], ranking.rank[other]] - 50.0 * ((one, other) == (1, 0))
        assert 2 * crossed - 1e-9 <= price <= 2 * (crossed + 9 * SIDEWAYS)
