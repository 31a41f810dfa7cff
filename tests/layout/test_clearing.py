"""Boxes pushed apart."""

from __future__ import annotations

import random
from itertools import combinations

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.clearing import cleared

BOX = Box(-8, -7, 16, 20)


def test_a_crowd_comes_clear_and_who_is_held_stays() -> None:
    dice = random.Random(3)
    places = {f"p{at}": Point(dice.uniform(-40, 40), dice.uniform(-40, 40)) for at in range(40)}
    places["me"] = ORIGIN
    found = cleared(dict.fromkeys(places, BOX), places, held=frozenset({"me"}))
    assert found["me"] == ORIGIN
    assert not any(BOX.moved(a).meets(BOX.moved(b)) for a, b in combinations(found.values(), 2))


def test_people_with_room_stay() -> None:
    places = {"a": ORIGIN, "b": Point(60, 0)}
    assert cleared(dict.fromkeys(places, BOX), places) == places


def test_two_in_one_place_are_parted() -> None:
    found = cleared({"a": BOX, "b": BOX}, {"a": ORIGIN, "b": ORIGIN})
    assert not BOX.moved(found["a"]).meets(BOX.moved(found["b"]))
