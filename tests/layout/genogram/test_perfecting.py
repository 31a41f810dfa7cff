"""A drawing bettered in the background: never worse, nobody lost, given up when asked, and always the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest

from ecomap.geometry import Point
from ecomap.layout.genogram import better, lay_out
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout

BALANCED = Spacing(order="balanced")


def hops(layout: TreeLayout) -> int:
    return sum(len(way.hops) for way in (*layout.couples.values(), *layout.children.values()))


def answering(*, at: int) -> Callable[[], bool]:
    """Something that says "stop" from the given question on."""
    asked = count()
    return lambda: next(asked) >= at


@pytest.mark.parametrize("spacing", [Spacing(), BALANCED], ids=["strict", "balanced"])
def test_what_is_found_is_drawn_better(large_family: Pedigree, spacing: Spacing) -> None:
    first = lay_out(large_family, spacing)
    after = better(large_family, first, spacing)
    if after is None:
        return
    assert hops(after) < hops(first)
    assert after.places.keys() == first.places.keys()
    assert after.children.keys() == first.children.keys()
    assert after.couples.keys() == first.couples.keys()
    assert after.loops == first.loops


def test_the_same_layout_always_becomes_the_same(large_family: Pedigree) -> None:
    first = lay_out(large_family, BALANCED)
    assert better(large_family, first, BALANCED) == better(large_family, first, BALANCED)


def test_no_answer_once_it_was_told_to_stop(large_family: Pedigree) -> None:
    first = lay_out(large_family, BALANCED)
    asked = [0]

    def stop() -> bool:
        asked[0] += 1
        return False

    better(large_family, first, BALANCED, stop)
    assert asked[0] > 20
    for at in (0, 5, asked[0] - 1):
        assert better(large_family, first, BALANCED, answering(at=at)) is None


def test_a_family_that_somebody_was_moved_in_is_left_alone(ellie: Pedigree) -> None:
    first = lay_out(ellie)
    aside = first.places["B05"].plus(Point(-38.0, 17.0))
    moved = replace(first, places={**first.places, "B05": aside})
    assert better(ellie, moved) is None


def test_nobody_at_all_is_not_bettered() -> None:
    nobody = Pedigree(members=())
    assert better(nobody, lay_out(nobody)) is None


def test_without_a_solver_nothing_fails(large_family: Pedigree, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "highspy", None)
    first = lay_out(large_family, BALANCED)
    after = better(large_family, first, BALANCED)
    assert after is None or hops(after) <= hops(first)
