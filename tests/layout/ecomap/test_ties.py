"""How ties run."""

import itertools

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.ecomap import route
from ecomap.layout.ecomap.ties import on_arc, points_along
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
    pieces = points_along(found)
    assert len(found) > 2
    assert not any(box.crossed_by(a, b) for a, b in itertools.pairwise(pieces))


def test_a_tie_between_others_is_straight_where_nothing_is_between() -> None:
    assert len(line((Tie(id="t", a="a", b="b"),), {"a": Point(60, -30), "b": Point(60, 60)})) == 2


def test_a_tie_between_others_arches_past_the_centre() -> None:
    found = line((Tie(id="t", a="a", b="b"),), {"a": Point(-90, 0), "b": Point(90, 0)})
    assert len(found) > 2
    assert not any(ME.extent.holds(point) for point in points_along(found))


def test_a_tie_downward_starts_below_the_centres_own_label() -> None:
    labelled = Spot(id="me", extent=Box(-11, -11, 22, 30), radius=11)
    start = line((Tie(id="t", a="me", b="a"),), {"a": Point(0, 90)}, labelled)[0]
    assert start.y > labelled.extent.bottom


def test_two_on_the_same_place_give_a_line_without_length() -> None:
    assert line((Tie(id="t", a="me", b="a"),), {"a": ORIGIN}) == (ORIGIN, ORIGIN)


def test_an_arc_begins_and_ends_where_it_should() -> None:
    a, control, b = Point(0, 0), Point(5, 9), Point(10, 0)
    assert on_arc(a, control, b, 0) == a
    assert on_arc(a, control, b, 1) == b
    assert on_arc(a, control, b, 0.5) == Point(5, 4.5)
