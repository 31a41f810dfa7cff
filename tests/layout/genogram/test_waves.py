"""Slow waves lay a chain out from end to end, exactly or approached."""

from __future__ import annotations

import numpy as np
import pytest

from ecomap.layout.genogram.waves import EXACT, slow_waves


@pytest.mark.parametrize("count", [10, EXACT, EXACT + 1, 160])
def test_the_slowest_wave_of_a_chain_runs_from_end_to_end(count: int) -> None:
    blocks = np.random.default_rng(2).permutation(count)
    wave = slow_waves(blocks[:-1], blocks[1:], count, 2)[:, 0]
    along = np.argsort(wave)
    assert list(along) in (list(blocks), list(blocks[::-1]))


def test_waves_are_the_same_every_time() -> None:
    chain = np.arange(90)
    first, again = (slow_waves(chain[:-1], chain[1:], 90, 2) for _ in range(2))
    assert np.array_equal(first, again)
