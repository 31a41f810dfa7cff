"""Where lines meet symbols: second lines where they cross nothing, twins in a point over their middle."""

from __future__ import annotations

import pytest

from ecomap.geometry import Box, Point
from ecomap.layout.genogram import route
from ecomap.layout.genogram.ends import bundle
from ecomap.layout.genogram.floor import Floor, Lane
from ecomap.layout.genogram.kin import kin_of
from ecomap.layout.pedigree import Link, Member, Pedigree, Spacing, TreeLayout, Union


def drawn(places: dict[str, Point], unions: dict[str, str], second: str = "", twins: str = "") -> TreeLayout:
    """Return the lines between people: unions are lone parents and their children."""
    members = tuple(Member(id=one, extent=Box(-10, -6, 20, 18), radius=6, rank=at) for at, one in enumerate(places))
    links = tuple(
        Link(union=parent, child=child, primary=parent not in second, twins="t" if child in twins else None)
        for parent, children in unions.items()
        for child in children
    )
    given = tuple(Union(id=parent, partners=(parent,)) for parent in unions)
    return route(Pedigree(members=members, unions=given, links=links), places)


@pytest.mark.parametrize("side", [-1, 1])
def test_a_second_line_meets_an_outer_child_from_outside(side: int) -> None:
    places = {"a": Point(side * 60, 0), "s": Point(side * 20, 0)}
    places |= {"b": Point(side * 10, 60), "c": Point(side * 90, 60)}
    layout = drawn(places, {"a": "bc", "s": "b"}, second="s")
    entry = layout.children["s", "b"].points[-1]
    assert (entry.x - places["b"].x) * side < 0
    assert layout.children["s", "b"].hops == layout.children["a", "b"].hops == ()


def test_second_lines_stand_in_the_order_they_come_from() -> None:
    places = {"a": Point(0, 0), "s": Point(40, 0), "t": Point(70, 0), "b": Point(0, 60)}
    layout = drawn(places, {"a": "b", "s": "b", "t": "b"}, second="st")
    entries = [layout.children[one, "b"].points[-1].x for one in "ast"]
    assert entries == sorted(entries)
    assert all(not line.hops for line in layout.children.values())


def test_twins_hang_from_a_point_over_their_middle_and_three_from_one_over_the_middle_one() -> None:
    places = {"a": Point(40, 0), "b": Point(0, 60), "c": Point(30, 60), "d": Point(70, 60)}
    two = drawn({one: places[one] for one in "abc"}, {"a": "bc"}, twins="bc")
    assert {two.children["a", one].points[-2].x for one in "bc"} == {15.0}
    three = drawn(places, {"a": "bcd"}, twins="bcd")
    assert {three.children["a", one].points[-2].x for one in "bcd"} == {30.0}


def test_twins_with_symbols_of_different_size_share_one_point() -> None:
    sizes = {"a": 6.0, "b": 6.0, "c": 4.0}
    places = {"a": Point(15, 0), "b": Point(0, 60), "c": Point(30, 60)}
    members = tuple(Member(id=one, extent=Box(-10, -r, 20, r + 12), radius=r) for one, r in sizes.items())
    links = tuple(Link(union="a", child=one, twins="t") for one in "bc")
    layout = route(Pedigree(members=members, unions=(Union(id="a", partners=("a",)),), links=links), places)
    assert layout.children["a", "b"].points[-2] == layout.children["a", "c"].points[-2]


def test_the_point_of_twins_keeps_clear_of_a_line_that_passes_between_them() -> None:
    twins = tuple(Member(id=one, extent=Box(-10, -6, 20, 18), radius=6) for one in "bc")
    floor = Floor(kin_of(Pedigree(members=twins), Spacing()), [[0, 1]], {0: 0.0, 1: 30.0})
    assert bundle(floor, [0, 1]) == 15.0
    floor.right_of(0).between.append(Lane(15.0, above=True))
    floor.settle()
    assert abs(bundle(floor, [0, 1]) - 15.0) > 1.0


def test_a_line_that_would_step_aside_a_little_runs_straight() -> None:
    places = {"a": Point(0, 0), "b": Point(-30, 60), "c": Point(1.5, 60), "d": Point(40, 60)}
    layout = drawn(places, {"a": "bcd"})
    assert len(layout.children["a", "c"].points) == 2
