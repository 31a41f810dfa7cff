"""Outlines of homes: closed, about everybody who lives there and nobody else."""

from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.households import outlined
from ecomap.layout.pedigree import Household, Member

HOME = Household(id="home", members=frozenset("ab"))


def members(names: str) -> list[Member]:
    return [Member(id=name, extent=Box(-8, -7, 16, 20), radius=7) for name in names]


def test_neighbours_get_a_plain_rectangle() -> None:
    outline = outlined([HOME], members("ab"), {"a": Point(0, 0), "b": Point(22, 0)})["home"]
    assert len(outline) == 4


def test_two_rows_get_one_outline_with_steps() -> None:
    places = {"a": Point(0, 0), "b": Point(6, 40)}
    outline = outlined([HOME], members("ab"), places)["home"]
    assert len(outline) == 8
    assert all(Box.of_points(outline).holds(place) for place in places.values())


def test_no_outline_takes_in_a_stranger() -> None:
    places = {"a": Point(0, 0), "s": Point(22, 0), "b": Point(44, 0)}
    assert outlined([HOME], members("asb"), places) == {}


def test_people_far_apart_have_no_outline() -> None:
    assert outlined([HOME], members("ab"), {"a": Point(0, 0), "b": Point(90, 40)}) == {}


def test_one_person_alone_has_no_outline() -> None:
    assert outlined([HOME], members("as"), {"a": Point(0, 0), "s": Point(22, 0)}) == {}
