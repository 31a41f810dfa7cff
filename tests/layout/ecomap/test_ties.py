"""How ties run."""

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap import lay_out, route
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.ecomap.ties import NEAR, passing
from ecomap.layout.network import Network, Spot, Tie

ME = Spot(id="me", extent=Box(-11, -11, 22, 22), radius=11)


def person(id_: str) -> Spot:
    return Spot(id=id_, extent=Box(-12, -5.4, 24, 21), radius=5.4)


def line(ties: tuple[Tie, ...], places: dict[str, Point], centre: Spot = ME) -> tuple[Point, ...]:
    network = Network(centre=centre, spots=tuple(person(id_) for id_ in places), ties=ties)
    return route(network, places).ties[ties[0].id]


def test_a_tie_towards_the_centre_is_the_same_line_turned_round() -> None:
    places = {"a": Point(60, 20)}
    out = line((Tie(id="t", a="me", b="a"),), places)
    assert line((Tie(id="t", a="a", b="me"),), places) == out[::-1]


def test_a_tie_to_the_centre_is_led_round_somebody_in_its_way() -> None:
    places = {"far": Point(0, 120), "near": Point(0, 50)}
    found = line((Tie(id="t", a="me", b="far"),), places)
    box = Box(-12, 44.6, 24, 21)
    assert len(found) > 2
    assert not any(box.crossed_by(a, b) for a, b in itertools.pairwise(found))


def test_a_tie_between_others_is_straight_where_nothing_is_between() -> None:
    assert len(line((Tie(id="t", a="a", b="b"),), {"a": Point(60, -30), "b": Point(60, 60)})) == 2


def test_a_tie_between_others_arches_past_the_centre() -> None:
    found = line((Tie(id="t", a="a", b="b"),), {"a": Point(-90, 0), "b": Point(90, 0)})
    assert len(found) > 2
    assert not any(ME.extent.holds(point) for point in found)


def test_a_tie_downward_starts_below_the_centres_own_label() -> None:
    labelled = Spot(id="me", extent=Box(-11, -11, 22, 30), radius=11)
    start = line((Tie(id="t", a="me", b="a"),), {"a": Point(0, 90)}, labelled)[0]
    assert start.y > labelled.extent.bottom


def test_two_on_the_same_place_give_a_line_without_length() -> None:
    assert line((Tie(id="t", a="me", b="a"),), {"a": ORIGIN}) == (ORIGIN, ORIGIN)


def turns(line: Sequence[Point]) -> list[float]:
    """By how many degrees a line turns at each of its points."""
    angles = [math.atan2(b.y - a.y, b.x - a.x) for a, b in itertools.pairwise(line)]
    return [math.degrees((b - a + math.pi) % math.tau - math.pi) for a, b in itertools.pairwise(angles)]


def test_a_bent_tie_is_one_calm_curve() -> None:
    found = line((Tie(id="t", a="me", b="far"),), {"far": Point(10, 160), "near": Point(0, 80)})
    assert max(map(abs, turns(found))) < 12
    assert sum(map(abs, turns(found))) < 75
    away = [point.distance(ORIGIN) for point in found]
    assert away == sorted(away)


def test_ties_through_one_gap_run_beside_each_other_without_crossing() -> None:
    wall = {f"w{number}": Point(-133 + 24.2 * number + (8 if number > 5 else 0), -70) for number in range(12)}
    people = {f"p{number}": Point(-45 + 30.0 * number, -150) for number in range(4)}
    ties = tuple(Tie(id=id_, a="me", b=id_) for id_ in people)
    network = Network(centre=ME, spots=tuple(person(id_) for id_ in (*wall, *people)), ties=ties)
    ways = route(network, {**wall, **people}).ties
    pieces = {id_: list(itertools.pairwise(way)) for id_, way in ways.items()}
    for one, other in itertools.combinations(pieces, 2):
        assert not any(crossing(*a, *b) for a in pieces[one] for b in pieces[other])


def crossing(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@pytest.mark.parametrize(("seed", "count"), [(1, 20), (2, 40), (3, 60), (4, 80)])
def test_on_random_networks_no_tie_to_the_centre_runs_through_a_box_and_all_end_at_the_outlines(
    seed: int, count: int, random_network: Callable[..., Network]
) -> None:
    network = random_network(seed, count)
    layout = lay_out(network)
    spots = {spot.id: spot for spot in (*network.spots, network.centre)}
    boxes = {id_: box_at(spots[id_], at, id_ in layout.above) for id_, at in layout.places.items()}
    for tie in network.ties:
        if tie.a == tie.b:
            continue
        way = layout.ties[tie.id]
        for id_, end in ((tie.a, way[0]), (tie.b, way[-1])):
            away = end.distance(layout.places[id_])
            assert spots[id_].radius < away <= spots[id_].radius + 1.0
        met = [
            id_
            for id_, box in boxes.items()
            if id_ not in (tie.a, tie.b) and any(box.crossed_by(*piece) for piece in itertools.pairwise(way))
        ]
        assert not met or "me" not in (tie.a, tie.b)
        assert sum(a.distance(b) for a, b in itertools.pairwise(way)) <= 1.6 * way[0].distance(way[-1]) + 4.0


def test_routing_the_same_map_gives_the_very_same_lines(random_network: Callable[..., Network]) -> None:
    network = random_network(3, 70)
    layout = lay_out(network)
    assert route(network, layout.places).ties == layout.ties


def test_a_tie_is_led_the_same_way_in_any_company(random_network: Callable[..., Network]) -> None:
    network = random_network(5, 80)
    layout = lay_out(network)
    between = [tie for tie in network.ties if "me" not in (tie.a, tie.b)]
    for tie in between:
        alone = route(replace(network, ties=(tie,)), layout.places).ties
        assert alone.get(tie.id) == layout.ties.get(tie.id)


def test_those_who_pass_a_room_are_found(random_network: Callable[..., Network]) -> None:
    network = random_network(4, 40)
    ways = lay_out(network).ties
    room = Box(40, -60, 24, 20)
    grown = room.grown(NEAR)
    slowly = {
        id_
        for id_, way in ways.items()
        if any(grown.crossed_by(a, b) for a, b in (*itertools.pairwise(way), (way[0], way[-1])))
    }
    assert passing(ways, [room]) == slowly
    assert slowly
    assert passing(ways, []) == passing({}, [room]) == frozenset()
