"""The calmest row between two sides."""

import numpy as np
import pytest

from ecomap.layout.ecomap.calm import TOGETHER, calmest

STEPS = 41


def sides(*pegs: tuple[int, float, float], count: int = 1) -> tuple[np.ndarray, np.ndarray]:
    low, high = np.full((count, STEPS), -50.0), np.full((count, STEPS), 50.0)
    for at, least, most in ((0, 0.0, 0.0), (STEPS - 1, 0.0, 0.0), *pegs):
        low[:, at], high[:, at] = least, most
    return low, high


def test_with_nothing_in_the_way_it_is_straight() -> None:
    start = np.sin(np.linspace(0.0, 9.0, STEPS))[None] * 4
    assert calmest(start, sides()) == pytest.approx(np.zeros((1, STEPS)), abs=0.3)


def test_over_one_peg_it_is_one_bow_that_keeps_to_its_side() -> None:
    low, high = sides((20, 10.0, 50.0))
    found = calmest(np.zeros((1, STEPS)), (low, high))[0]
    assert (found >= low[0] - 1e-9).all()
    assert (found <= high[0] + 1e-9).all()
    assert found.argmax() == 20
    assert found.max() == pytest.approx(10.0, abs=0.2)
    assert (np.diff(found)[:19] > -0.05).all()
    assert (np.diff(found)[21:] < 0.05).all()


def test_it_leans_towards_wished_sides_but_never_through_those_that_hold() -> None:
    held, wished = sides((20, -50.0, 3.0)), sides((20, 9.0, 50.0))
    found = calmest(np.zeros((1, STEPS)), held, wished)[0]
    assert 2.0 < found[20] <= 3.0


def test_a_row_is_the_same_in_any_company() -> None:
    low, high = sides((13, 7.0, 50.0), (30, -50.0, -4.0), count=TOGETHER + 3)
    many = calmest(np.zeros_like(low), (low, high))
    assert calmest(np.zeros((1, STEPS)), (low[:1], high[:1])) == pytest.approx(many[-1:], abs=1e-9)
