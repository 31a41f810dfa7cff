"""Several times on one ground: nobody moves who did not come closer, and nobody takes another's place."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.layout import ecomap as engine
from ecomap.layout.ecomap.frame import polar
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.ecomap.over_time import lay_out_over_time
from ecomap.layout.network import Network, NetworkLayout

NAMES = ("idris", "ellie", "kai")
Build = Callable[..., Network]


def then_of(now: Network, seed: int) -> Network:
    """Return how a network may have been: some were not there, some stood in another ring."""
    chance = random.Random(f"then/{seed}")
    spots = [
        replace(spot, ring=chance.choice([1, 2, 3])) if chance.random() < 0.25 else spot
        for spot in now.spots
        if chance.random() < 0.8
    ]
    there = {now.centre.id, *(spot.id for spot in spots)}
    return replace(now, spots=tuple(spots), ties=tuple(tie for tie in now.ties if {tie.a, tie.b} <= there))


def overlaps(network: Network, layout: NetworkLayout) -> list[tuple[str, str]]:
    boxes = [(spot.id, box_at(spot, layout.places[spot.id], spot.id in layout.above)) for spot in network.spots]
    return [
        (one, other)
        for at, (one, box) in enumerate(boxes)
        for other, beside in boxes[at + 1 :]
        if box.grown(-0.01).meets(beside)
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(3))
def test_who_is_in_the_same_ring_at_both_times_stands_at_the_same_place(sample: Build, name: str, seed: int) -> None:
    now = sample(name)
    then = then_of(now, seed)
    before, after = lay_out_over_time((then, now), engine.lay_out(now).places)
    rings = {spot.id: spot.ring for spot in now.spots}
    same = [spot.id for spot in then.spots if rings[spot.id] == spot.ring]
    assert same and all(before.places[one] == after.places[one] for one in same)
    assert (before.rings, before.sectors) == (after.rings, after.sectors)


@pytest.mark.parametrize("name", NAMES)
def test_who_came_closer_stands_in_the_ring_of_then_in_nearly_the_same_direction(sample: Build, name: str) -> None:
    now = sample(name)
    then = then_of(now, 5)
    before, after = lay_out_over_time((then, now), engine.lay_out(now).places)
    squeeze = after.rings[-1].across / after.rings[-1].down
    rings = {spot.id: spot.ring for spot in now.spots}
    moved = [spot for spot in then.spots if rings[spot.id] != spot.ring]
    turns = []
    for spot in moved:
        there, _ = polar(before.places[spot.id], squeeze)
        here, _ = polar(after.places[spot.id], squeeze)
        turns.append(abs((there - here + math.pi) % math.tau - math.pi))
        assert engine.ring_at(before, before.places[spot.id]) == min(spot.ring, 3)
    assert moved and sorted(turns)[len(turns) // 2] < math.radians(6) and max(turns) < math.radians(50)


@pytest.mark.parametrize("count", (8, 25, 60))
@pytest.mark.parametrize("seed", range(3))
def test_nobody_stands_on_anybody_at_any_time_nor_on_a_place_of_another(
    random_network: Build, seed: int, count: int
) -> None:
    now = random_network(seed, count)
    times = (then_of(now, seed), then_of(now, seed + 50), now)
    layouts = lay_out_over_time(times, {})
    assert [overlaps(*pair) for pair in zip(times, layouts, strict=True)] == [[], [], []]
    taken: dict[tuple[float, float], set[str]] = {}
    for layout in layouts:
        for one, place in layout.places.items():
            taken.setdefault((place.x, place.y), set()).add(one)
    assert all(len(who) == 1 for who in taken.values())


def test_somebody_who_is_gone_now_keeps_a_place_that_nobody_else_takes(sample: Build) -> None:
    whole = sample("ellie")
    gone = whole.spots[4]
    now = replace(
        whole,
        spots=tuple(spot for spot in whole.spots if spot is not gone),
        ties=tuple(tie for tie in whole.ties if gone.id not in (tie.a, tie.b)),
    )
    before, after = lay_out_over_time((whole, now), engine.lay_out(now).places)
    assert gone.id not in after.places
    stood = box_at(gone, before.places[gone.id], gone.id in before.above)
    boxes = [box_at(spot, after.places[spot.id], spot.id in after.above) for spot in now.spots]
    assert not any(stood.grown(-0.01).meets(box) for box in boxes)


def test_if_nothing_changed_the_map_of_today_is_as_it_is(sample: Build) -> None:
    now = sample("ellie")
    stood = engine.lay_out(now)
    before, after = lay_out_over_time((now, now), stood.places)
    assert before == after and after.places == stood.places


def test_the_same_times_give_the_same_layouts(random_network: Build) -> None:
    now = random_network(7, 30)
    assert lay_out_over_time((then_of(now, 7), now), {}) == lay_out_over_time((then_of(now, 7), now), {})


def test_nobody_at_all_and_a_map_that_was_empty(random_network: Build) -> None:
    now = random_network(2, 6)
    empty = replace(now, spots=(), ties=())
    before, after = lay_out_over_time((empty, now), {})
    assert set(before.places) == {now.centre.id} and len(after.places) == 7
    assert [set(one.places) for one in lay_out_over_time((empty, empty), {})] == [{now.centre.id}] * 2
