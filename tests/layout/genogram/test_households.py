"""Outlines of homes: closed, about everybody who lives there and nobody else."""

from __future__ import annotations

from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.households import housed
from ecomap.layout.pedigree import Household, Member

HOME = Household(id="home", members=frozenset("ab"))


def members(names: str) -> list[Member]:
    return [Member(id=name, extent=Box(-8, -7, 16, 20), radius=7) for name in names]


def outline_of(names: str, places: dict[str, Point], home: str = "ab") -> tuple[Point, ...]:
    outlines, unhoused = housed([Household(id="home", members=frozenset(home))], members(names), places)
    assert unhoused == {}
    return outlines["home"]


def inside(outline: tuple[Point, ...], place: Point) -> bool:
    """Say whether a place lies within: an upward ray meets the outline an odd number of times."""
    level = [(a, b) for a, b in pairwise((*outline, outline[0])) if a.y == b.y]
    return sum(min(a.x, b.x) < place.x < max(a.x, b.x) and a.y < place.y for a, b in level) % 2 == 1


def cut(outline: tuple[Point, ...], place: Point) -> bool:
    """Say whether an outline runs through the box of somebody who stands there."""
    box = Box(-8, -7, 16, 20).moved(place)
    return any(box.crossed_by(a, b) for a, b in pairwise((*outline, outline[0])))


def test_neighbours_get_a_plain_rectangle() -> None:
    assert len(outline_of("ab", {"a": Point(0, 0), "b": Point(22, 0)})) == 4


def test_two_rows_get_one_outline_with_steps() -> None:
    places = {"a": Point(0, 0), "b": Point(7, 40)}
    outline = outline_of("ab", places)
    assert len(outline) == 8
    assert all(inside(outline, place) for place in places.values())


def test_a_step_too_small_for_round_corners_is_evened_out() -> None:
    assert len(outline_of("ab", {"a": Point(0, 0), "b": Point(2, 40)})) == 4
    beside = {"a": Point(0, 0), "b": Point(3, 40), "s": Point(19.6, 0)}
    outline = outline_of("abs", beside)
    assert len(outline) == 6
    assert not cut(outline, beside["s"])


def test_people_of_two_rows_who_do_not_stand_above_each_other_get_one_outline() -> None:
    for side in (-1, 1):
        places = {"a": Point(0, 0), "b": Point(side * 44, 40), "s": Point(side * 22, 0), "t": Point(side * 22, 40)}
        outline = outline_of("abst", places)
        assert all(inside(outline, places[one]) for one in "ab")
        assert not any(inside(outline, places[one]) or cut(outline, places[one]) for one in "st")


def test_three_rows_get_one_outline() -> None:
    places = {"a": Point(0, 0), "b": Point(30, 40), "c": Point(2, 80)}
    outline = outline_of("abc", places, "abc")
    assert all(inside(outline, place) and not cut(outline, place) for place in places.values())


def test_no_outline_takes_in_a_stranger_and_the_stranger_is_named() -> None:
    places = {"a": Point(0, 0), "s": Point(22, 0), "b": Point(44, 0)}
    assert housed([HOME], members("asb"), places) == ({}, {"home": ("s",)})


def test_a_stranger_between_two_rows_is_named() -> None:
    places = {"a": Point(0, 0), "s": Point(2, 40), "b": Point(0, 80)}
    assert housed([HOME], members("asb"), places) == ({}, {"home": ("s",)})


def test_people_far_apart_have_no_outline_and_nobody_is_in_the_way() -> None:
    for there in (Point(90, 40), Point(90, 0)):
        assert housed([HOME], members("ab"), {"a": Point(0, 0), "b": there}) == ({}, {"home": ()})


def test_one_person_alone_has_no_outline() -> None:
    assert housed([HOME], members("as"), {"a": Point(0, 0), "s": Point(22, 0)}) == ({}, {})
