"""Rings and petals before anybody stands."""

import math
from collections.abc import Callable

import pytest

from ecomap.geometry import Point
from ecomap.layout.ecomap.frame import at, petals_of, polar, sector_at, sectors_in_order, wished_frame
from ecomap.layout.network import Network, NetworkLayout, Ring, Sector


def test_petals_follow_the_load_and_none_is_under_fifteen_degrees() -> None:
    petals = petals_of({"many": 30.0, "few": 10.0, "one": 0.1})
    widths = {name: math.degrees(petal.end - petal.start) for name, petal in petals.items()}
    assert widths["one"] == pytest.approx(15)
    assert widths["many"] == pytest.approx(3 * widths["few"])
    assert sum(widths.values()) == pytest.approx(360)
    assert petals["many"].end == pytest.approx(-math.pi / 2)


def test_more_petals_than_fit_at_fifteen_degrees_share_the_turn() -> None:
    petals = petals_of({f"{number}": 1.0 for number in range(40)})
    assert all(petal.end - petal.start == pytest.approx(2 * math.pi / 40) for petal in petals.values())


def test_angle_and_radius_lead_back_to_the_place() -> None:
    place = Point(-31.0, 17.0)
    angle, radius = polar(place, 1.4)
    assert at(angle, radius, 1.4).distance(place) < 1e-9


def test_rings_grow_outward_and_an_outer_ring_with_many_people_gets_more_room(
    sample: Callable[..., Network],
) -> None:
    radii = wished_frame(sample("kai")).radii
    assert list(radii) == sorted(radii)
    few, many = wished_frame(sample("idris")).radii, radii
    assert (many[2] - many[1]) / many[2] > (few[2] - few[1]) / few[2]


def test_sectors_not_in_the_given_order_come_last(sample: Callable[..., Network]) -> None:
    network = sample("idris")
    assert sectors_in_order(network)[0] == "mum"
    assert set(sectors_in_order(network)) == {spot.sector for spot in network.spots}


def test_a_sector_holds_its_angles_beyond_a_whole_turn() -> None:
    layout = NetworkLayout(
        places={},
        rings=(Ring(100, 100),),
        sectors={"left": Sector(math.pi / 2, 3 * math.pi / 2), "right": Sector(3 * math.pi / 2, 5 * math.pi / 2)},
    )
    assert sector_at(layout, Point(-10, -3)) == "left"
    assert sector_at(layout, Point(10, 3)) == "right"
