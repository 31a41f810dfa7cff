"""Strangers among brothers and sisters."""

from __future__ import annotations

from ecomap.layout.genogram.strangers import STRANGER, Neighbours, Strangers

PAIR = Neighbours(0, 0, 1, frozenset({0, 1, 2}))


def test_who_stands_between_two_brothers_is_paid_for() -> None:
    strangers = Strangers((PAIR,), (True,) * 5)
    assert strangers.cost([[0, 3, 1, 4]]) == STRANGER
    assert strangers.cost([[1, 3, 4, 0]]) == 2 * STRANGER


def test_a_third_brother_and_a_passage_are_no_strangers() -> None:
    strangers = Strangers((PAIR,), (True, True, True, True, False))
    assert strangers.cost([[0, 2, 4, 1, 3]]) == 0.0


def test_every_stranger_of_the_run_is_told_with_where_they_stand() -> None:
    strangers = Strangers((PAIR,), (True,) * 6)
    found = {block: between for _, block, between in strangers.standing([[5, 0, 3, 1, 4]], {0: (1, 5)})}
    assert found == {3: True, 4: False}
