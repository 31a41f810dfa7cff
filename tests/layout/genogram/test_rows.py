"""Rows: generations, couples level, carers below, loops found."""

from __future__ import annotations

import sys

import pytest

from ecomap.geometry import Box
from ecomap.layout.genogram.kin import Kin, kin_of
from ecomap.layout.genogram.rows import rows_of
from ecomap.layout.pedigree import Link, Member, Pedigree, Spacing, Union


def kin(names: str, unions: dict[str, str], links: list[Link]) -> Kin:
    return kin_of(
        Pedigree(
            members=tuple(
                Member(id=name, extent=Box(-8, -7, 16, 20), radius=7, rank=at) for at, name in enumerate(names)
            ),
            unions=tuple(Union(id=id_, partners=tuple(partners)) for id_, partners in unions.items()),
            links=tuple(links),
        ),
        Spacing(),
    )


@pytest.fixture(params=["with a solver", "without a solver"])
def solver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without a solver":
        monkeypatch.setitem(sys.modules, "highspy", None)


@pytest.mark.usefixtures("solver")
def test_a_generation_is_the_longest_way_from_above() -> None:
    found = kin("abcde", {"u": "ab", "v": "c", "w": "d"}, [Link(union="u", child="c"), Link(union="v", child="d")])
    rows, loops = rows_of(found)
    assert rows[0] == rows[1] < rows[2] < rows[3]
    assert loops == ()


@pytest.mark.usefixtures("solver")
def test_partners_of_different_descent_stand_level() -> None:
    links = [Link(union="u", child="b"), Link(union="v", child="c"), Link(union="w", child="d")]
    rows, _ = rows_of(kin("abcde", {"u": "a", "v": "b", "w": "ce"}, links))
    assert rows[2] == rows[4] == rows[0] + 2


@pytest.mark.usefixtures("solver")
def test_carers_who_hang_stand_one_row_below() -> None:
    links = [Link(union="u", child="c"), Link(union="care", child="c", primary=False, below=True)]
    rows, _ = rows_of(kin("abcxy", {"u": "ab", "care": "xy"}, links))
    assert rows[3] == rows[4] == rows[2] + 1


def test_somebody_left_in_an_earlier_row_is_not_moved_for_nothing() -> None:
    found = kin("ab", {}, [])
    assert rows_of(found, before={0: 0, 1: 0})[0] == [0, 0]


def test_a_loop_is_found_and_the_second_line_gives_way() -> None:
    links = [Link(union="u", child="b"), Link(union="v", child="a", primary=False)]
    rows, loops = rows_of(kin("ab", {"u": "a", "v": "b"}, links))
    assert loops == ((0, 1),)
    assert len(set(rows)) == 2
