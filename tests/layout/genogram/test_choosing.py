"""The order within a block is chosen by the lines above and below it."""

from __future__ import annotations

import numpy as np

from ecomap.layout.genogram.choosing import Chooser, Ends
from ecomap.layout.genogram.inner import InnerOrder

NOBODY = np.zeros(0, dtype=np.intp)
NONE = Ends(NOBODY, NOBODY, NOBODY, np.zeros(0))
ORDERS = [InnerOrder((0, 1), 0.0), InnerOrder((1, 0), 0.5)]
PLACES = [{0: 0.0, 1: 1.0}, {0: 1.0, 1: 0.0}]


def lines() -> Ends:
    """A line from each of two items to a spot of its own."""
    return Ends(np.zeros(2, dtype=np.intp), np.array([0, 1]), np.array([7, 8]), np.ones(2))


def test_lines_that_would_cross_turn_the_block() -> None:
    chooser = Chooser(ORDERS, PLACES, (), lines(), NONE)
    assert chooser.best(np.array([5.0, 2.0]), 1.0, 1.0, 0.0) == 1
    assert chooser.best(np.array([2.0, 5.0]), 1.0, 1.0, 0.0) == 0


def test_a_crossing_that_costs_less_than_the_other_order_is_borne() -> None:
    chooser = Chooser(ORDERS, PLACES, (), NONE, lines())
    assert chooser.best(np.array([5.0, 2.0]), 1.0, 0.1, 0.0) == 0


def test_the_elder_stays_on_the_left_at_a_price() -> None:
    chooser = Chooser(ORDERS, PLACES, [(0, 1, 20.0)], lines(), NONE)
    assert chooser.best(np.array([5.0, 2.0]), 1.0, 1.0, 0.0) == 0


def test_the_lines_of_one_block_are_found() -> None:
    ends = Ends(np.array([1, 1, 4]), np.array([5, 6, 9]), np.array([0, 1, 2]), np.ones(3))
    assert ends.of(1).own.tolist() == [5, 6]
    assert ends.of(4).other.tolist() == [2]
    assert len(ends.of(2).own) == 0
