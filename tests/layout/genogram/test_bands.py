"""Rows for lines: somebody moved off the row takes no room from the others' lines."""

from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.bands import bands
from ecomap.layout.genogram.kin import families, kin_of
from ecomap.layout.pedigree import Link, Member, Pedigree, Spacing, Union

PARENTS = Union(id="u", partners=("a", "b"))
FAMILY = Pedigree(
    members=tuple(Member(id=one, extent=Box(-10, -6, 20, 18), radius=6, rank=at) for at, one in enumerate("abcde")),
    unions=(PARENTS,),
    links=tuple(Link(union="u", child=one) for one in "cde"),
)
ROW = {"a": Point(0, 0), "b": Point(30, 0), "c": Point(0, 60), "d": Point(30, 60), "e": Point(60, 60)}


def rows_of(places: dict[str, Point]) -> list[str]:
    kin = kin_of(FAMILY, Spacing())
    found = bands(kin, families(kin)[0], {kin.number[one]: place for one, place in places.items()})
    return ["".join(kin.members[one].id for one in row) for row in found]


def test_levels_with_room_between_them_are_rows() -> None:
    assert rows_of(ROW) == ["ab", "cde"]
    assert rows_of({**ROW, "d": Point(30, 100)}) == ["ab", "ce", "d"]


def test_somebody_moved_a_little_stays_of_the_row() -> None:
    assert rows_of({**ROW, "d": Point(30, 70)}) == ["ab", "cde"]
    assert rows_of({**ROW, "d": Point(30, 48)}) == ["ab", "cde"]


def test_parents_and_children_are_never_of_one_row() -> None:
    assert rows_of({**ROW, "b": Point(30, 50)}) == ["a", "b", "cde"]
