"""What a layout promises, on the invented maps and on random ones."""

import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap import lay_out, ring_at, route, sector_at
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.network import Network, NetworkLayout, Spot, Tie

Overlaps = Callable[[Network, NetworkLayout], list[tuple[str, str]]]
Sample = Callable[..., Network]
MAPS = [("idris", 1.45), ("idris", 0.885), ("ellie", 1.45), ("ellie", 0.885), ("kai", 1.45), ("kai", 0.885)]

UNIT = 20.0
"""About the side of a person's box, in millimetres."""


def spokes_through_boxes(network: Network, layout: NetworkLayout) -> list[tuple[str, str]]:
    spots = {spot.id: spot for spot in (*network.spots, network.centre)}
    boxes = {id_: box_at(spots[id_], place, id_ in layout.above) for id_, place in layout.places.items()}
    found = []
    for tie in network.ties:
        if network.centre.id in (tie.a, tie.b):
            pieces = list(pairwise(layout.ties[tie.id]))
            found += [
                (tie.id, id_)
                for id_, box in boxes.items()
                if id_ not in (tie.a, tie.b) and any(box.crossed_by(*piece) for piece in pieces)
            ]
    return found


def ring_distance(layout: NetworkLayout, place: Point) -> float:
    """Return how far out a place is, where the rings are circles."""
    outer = layout.rings[-1]
    return math.hypot(place.x / outer.across, place.y / outer.down)


def misplaced(network: Network, layout: NetworkLayout) -> list[str]:
    places = layout.places
    return [
        spot.id
        for spot in network.spots
        if ring_at(layout, places[spot.id]) != spot.ring or sector_at(layout, places[spot.id]) != spot.sector
    ]


@pytest.mark.parametrize(("name", "shape"), MAPS)
def test_no_two_boxes_overlap_and_everybody_stands_in_their_ring_and_sector(
    name: str, shape: float, sample: Sample, overlaps: Overlaps
) -> None:
    network = sample(name, shape)
    layout = lay_out(network)
    assert overlaps(network, layout) == []
    assert misplaced(network, layout) == []


@pytest.mark.parametrize(("name", "shape"), MAPS)
def test_up_to_a_hundred_people_every_tie_to_the_centre_is_straight_and_meets_no_third_box(
    name: str, shape: float, sample: Sample
) -> None:
    network = sample(name, shape)
    layout = lay_out(network)
    assert all(len(line) == 2 for line in layout.ties.values())
    assert spokes_through_boxes(network, layout) == []


@pytest.mark.parametrize(("seed", "count"), [(1, 1), (2, 2), (3, 9), (4, 18), (5, 30), (6, 44), (7, 60)])
def test_random_networks_keep_every_promise(seed: int, count: int, random_network: Sample, overlaps: Overlaps) -> None:
    network = random_network(seed, count, shape=0.9 + 0.1 * seed)
    layout = lay_out(network)
    assert layout == lay_out(network)
    assert all(math.isfinite(value) for place in layout.places.values() for value in place)
    assert all(math.isfinite(value) for line in layout.ties.values() for point in line for value in point)
    assert overlaps(network, layout) == []
    assert misplaced(network, layout) == []
    assert set(layout.ties) == {tie.id for tie in network.ties if tie.a != tie.b}
    assert layout.places["me"] == ORIGIN


@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    seed=st.integers(1, 10_000),
    count=st.integers(1, 34),
    shape=st.floats(0.8, 1.8),
    wide=st.floats(22.0, 100.0),
    high=st.floats(22.0, 80.0),
)
def test_round_a_large_oblong_centre_every_promise_is_kept(
    random_network: Sample, overlaps: Overlaps, seed: int, count: int, shape: float, wide: float, high: float
) -> None:
    network = random_network(seed, count, shape)
    home = Spot(id="me", extent=Box(-wide / 2, -high / 2, wide, high), radius=(wide + high) / 4)
    network = replace(network, centre=home)
    layout = lay_out(network)
    assert overlaps(network, layout) == []
    assert misplaced(network, layout) == []
    assert spokes_through_boxes(network, layout) == []
    assert layout.rings[0].down > home.radius
    distance = {spot.id: ring_distance(layout, layout.places[spot.id]) for spot in network.spots}
    for spot in network.spots:
        assert all(distance[spot.id] < distance[other.id] for other in network.spots if spot.ring < other.ring)


@pytest.mark.parametrize(("name", "shape"), MAPS)
def test_a_ring_is_farther_out_all_round_than_the_one_within(name: str, shape: float, sample: Sample) -> None:
    network = sample(name, shape)
    layout = lay_out(network)
    farthest = [
        [ring_distance(layout, layout.places[spot.id]) for spot in network.spots if spot.ring == ring]
        for ring in (1, 2, 3)
    ]
    assert all(max(inner) < min(outer) for inner, outer in pairwise(farthest))


@pytest.mark.parametrize("shape", [1.45, 0.885])
def test_a_map_fills_all_sides_of_its_page(shape: float, sample: Sample) -> None:
    network = sample("kai", shape)
    layout = lay_out(network)
    spots = {spot.id: spot for spot in network.spots}
    boxes = [box_at(spots[id_], place, id_ in layout.above) for id_, place in layout.places.items() if id_ in spots]
    whole = Box.holding(boxes)
    sides = [-whole.left / shape, whole.right / shape, -whole.top, whole.bottom]
    assert max(sides) <= 1.15 * min(sides)
    quarters = [0, 0, 0, 0]
    for place in layout.places.values():
        quarters[2 * (place.x > 0) + (place.y > 0)] += 1
    assert min(quarters) >= len(network.spots) // 8


def test_a_second_layout_of_the_same_network_moves_nobody(sample: Sample) -> None:
    network = sample("ellie")
    first = lay_out(network)
    assert lay_out(network, first.places) == first


@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_one_more_person_takes_a_free_place_and_hardly_anybody_moves(
    name: str, sample: Sample, overlaps: Overlaps
) -> None:
    network = sample(name)
    drifts = []
    for index in range(0, len(network.spots), 3):
        without = replace(network, spots=network.spots[:index] + network.spots[index + 1 :])
        before = lay_out(without).places
        after = lay_out(network, before)
        ways = [after.places[spot.id].distance(before[spot.id]) for spot in without.spots]
        drifts.append(sum(ways) / len(ways) / UNIT)
        assert overlaps(network, after) == []
        assert misplaced(network, after) == []
    assert max(drifts) <= 0.25
    assert sum(drifts) / len(drifts) <= 0.1


@pytest.mark.parametrize("sector", ["mum", "home", "community", "zebra"])
def test_a_new_sector_opens_by_fifteen_degrees_and_the_others_make_way_a_little(
    sector: str, sample: Sample, overlaps: Overlaps
) -> None:
    network = sample("idris")
    without = replace(network, spots=tuple(spot for spot in network.spots if spot.sector != sector))
    before = lay_out(without).places
    network = replace(without, spots=(*without.spots, replace(network.spots[0], id="new", sector=sector, ring=2)))
    after = lay_out(network, before)
    petal = after.sectors[sector]
    assert math.degrees(petal.end - petal.start) >= 14.9
    assert overlaps(network, after) == []
    assert misplaced(network, after) == []
    ways = [after.places[spot.id].distance(before[spot.id]) for spot in without.spots]
    assert sum(ways) / len(ways) <= 0.4 * UNIT


@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_a_map_is_no_larger_than_four_and_a_half_times_its_boxes(name: str, sample: Sample) -> None:
    network = sample(name)
    layout = lay_out(network)
    spots = {spot.id: spot for spot in (*network.spots, network.centre)}
    whole = Box.holding(box_at(spots[id_], place, id_ in layout.above) for id_, place in layout.places.items())
    boxes = sum(spot.extent.width * spot.extent.height for spot in spots.values())
    assert whole.width * whole.height <= 4.5 * boxes
    assert whole.width / whole.height == pytest.approx(network.shape, rel=0.45)


def test_many_pinned_on_top_of_each_other_stay_and_the_layout_is_found(random_network: Sample) -> None:
    network = random_network(5, 30)
    places = {spot.id: Point(30.0 + 3 * (spot.rank % 5), 20.0 + 3 * (spot.rank % 7)) for spot in network.spots}
    pinned = frozenset(spot.id for spot in network.spots if spot.rank % 2)
    after = lay_out(network, places, pinned).places
    assert {id_: after[id_] for id_ in pinned} == {id_: places[id_] for id_ in pinned}


def test_the_pinned_stay_and_the_others_make_room(sample: Sample, overlaps: Overlaps) -> None:
    network = sample("ellie")
    before = dict(lay_out(network).places)
    one, other = network.spots[3].id, network.spots[9].id
    before[one] = before[other].plus(Point(4.0, 3.0))
    after = lay_out(network, before, frozenset({one}))
    assert after.places[one] == before[one]
    assert after.places[other] != before[other]
    assert overlaps(network, after) == []


def test_a_fresh_layout_leaves_the_pinned_where_they_are(sample: Sample, overlaps: Overlaps) -> None:
    network = sample("ellie")
    pinned = {network.spots[0].id: Point(-61.0, 37.0), network.spots[20].id: Point(80.0, -20.0)}
    layout = lay_out(network, pinned, frozenset(pinned))
    assert {id_: layout.places[id_] for id_ in pinned} == pinned
    assert overlaps(network, layout) == []


def test_who_comes_closer_moves_and_the_others_stay(sample: Sample) -> None:
    network = sample("ellie")
    before = lay_out(network)
    closer = next(spot for spot in network.spots if spot.ring == 3)
    changed = replace(
        network, spots=tuple(replace(spot, ring=1) if spot.id == closer.id else spot for spot in network.spots)
    )
    after = lay_out(changed, before.places)
    assert ring_at(after, after.places[closer.id]) == 1
    moved = [spot.id for spot in network.spots if after.places[spot.id] != before.places[spot.id]]
    assert closer.id in moved
    assert len(moved) <= 4


def test_the_first_sector_lies_left_of_the_top_and_an_empty_one_takes_no_room(sample: Sample) -> None:
    layout = lay_out(sample("ellie"))
    assert sector_at(layout, Point(-1.0, -50.0)) == "mum"
    assert sector_at(layout, Point(5.0, -50.0)) == "dad"
    assert "community" not in layout.sectors
    widths = [sector.end - sector.start for sector in layout.sectors.values()]
    assert math.isclose(sum(widths), 2 * math.pi)


def test_a_label_stands_above_where_the_tie_would_run_through_it(sample: Sample) -> None:
    network = sample("ellie")
    layout = lay_out(network)
    assert layout.above
    for spot in network.spots:
        place = layout.places[spot.id]
        box = box_at(spot, place, spot.id in layout.above)
        symbol = Box.around(place, 2 * spot.radius, 2 * spot.radius)
        label_top = box.top if spot.id in layout.above else symbol.bottom
        label = Box(box.left, label_top, box.width, box.height - symbol.height)
        assert not label.crossed_by(ORIGIN, place)


def test_ties_run_from_outline_to_outline(sample: Sample) -> None:
    network = sample("idris")
    layout = lay_out(network)
    for tie in network.ties:
        start, end = layout.ties[tie.id]
        assert math.isclose(math.hypot(*start), network.centre.radius, abs_tol=1.5)
        spot = next(spot for spot in network.spots if spot.id == tie.b)
        assert math.isclose(end.distance(layout.places[tie.b]), spot.radius, abs_tol=1.5)


def test_routing_follows_a_drag_without_moving_anybody(sample: Sample) -> None:
    network = sample("ellie")
    before = lay_out(network)
    dragged = {**before.places, network.spots[5].id: Point(33.0, 44.0)}
    assert route(network, dragged).places == dragged


def test_those_without_a_place_are_not_on_the_map(sample: Sample) -> None:
    network = sample("idris")
    places = dict(lay_out(network).places)
    gone = network.spots[2].id
    del places[gone]
    layout = route(network, places)
    assert gone not in layout.places
    assert f"tie {gone}" not in layout.ties


def test_an_empty_map_has_rings_and_a_centre() -> None:
    me = Spot(id="me", extent=Box(-11, -11, 22, 22), radius=11)
    layout = lay_out(Network(centre=me, spots=()))
    assert layout.places == {"me": ORIGIN}
    assert [ring_at(layout, Point(r.across - 0.1, 0.0)) for r in layout.rings] == [1, 2, 3]


def test_a_tie_to_somebody_unknown_is_left_out(sample: Sample) -> None:
    network = sample("idris")
    stray = replace(network, ties=(*network.ties, Tie(id="stray", a="me", b="nobody")))
    assert "stray" not in lay_out(stray).ties


def test_importing_the_package_leaves_arrays_alone() -> None:
    code = "import sys, ecomap.layout.ecomap; raise SystemExit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", ["idris", "ellie", "kai"])
@pytest.mark.parametrize("shape", [0.83, 1.4])
def test_those_who_are_closest_stand_in_the_inner_half_or_hardly_beyond(
    name: str, shape: float, sample: Sample
) -> None:
    network = sample(name, shape)
    layout = lay_out(network)
    last = layout.rings[-1]
    away = [
        math.hypot(layout.places[spot.id].x / last.across, layout.places[spot.id].y / last.down)
        for spot in network.spots
        if spot.ring == 1
    ]
    assert sum(away) / len(away) <= 0.6
    edges = [0.0, *(ring.down / last.down for ring in layout.rings)]
    assert min(outer - inner for inner, outer in pairwise(edges)) >= 0.1
