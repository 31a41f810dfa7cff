from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.geometry import Box, Point
from ecomap.layout.ordering import FEW, order_of
from ecomap.layout.pedigree import Link, Member, Pedigree, Union

BOX = Box(-9, -7, 18, 22)


def siblings(count: int, twins: str | None = None) -> Pedigree:
    """A mother and her children, eldest first."""
    names = [f"c{at}" for at in range(count - 1)]
    children = [Member(id=name, extent=BOX, radius=7, birth=2000.0 + at) for at, name in enumerate(names)]
    return Pedigree(
        members=(Member(id="mum", extent=BOX, radius=7), *children),
        unions=(Union(id="u", partners=("mum",)),),
        links=tuple(Link(union="u", child=name, twins=twins) for name in names),
    )


def in_a_row(*names: str) -> dict[str, Point]:
    return {name: Point(20.0 * at, 50.0) for at, name in enumerate(names)}


def test_a_small_tree_stands_by_age_and_a_large_one_as_spares_crossings() -> None:
    assert order_of("suited", siblings(FEW), {}) == "strict"
    assert order_of("suited", siblings(FEW + 1), {}) == "balanced"


def test_the_unseen_parents_of_brothers_and_sisters_are_nobody() -> None:
    family = siblings(FEW)
    nobody = Member(id="sibship:s", extent=BOX, radius=0.1)
    more = replace(
        family,
        members=(*family.members, nobody),
        unions=(*family.unions, Union(id="sibship:s", partners=("sibship:s",))),
    )
    assert order_of("suited", more, {}) == "strict"


@pytest.mark.parametrize("wish", ["strict", "balanced"])
def test_what_was_chosen_holds_for_every_size(wish: str) -> None:
    assert order_of(wish, siblings(3), in_a_row("c1", "c0")) == wish
    assert order_of(wish, siblings(FEW + 20), {}) == wish


def test_who_stands_somewhere_keeps_the_kind_of_order_whoever_comes_or_goes() -> None:
    assert order_of("suited", siblings(FEW + 1), in_a_row("c0", "c1", "c2")) == "strict"
    assert order_of("suited", siblings(4), in_a_row("c0", "c2", "c1")) == "balanced"


def test_twins_and_those_in_other_rows_say_nothing_about_the_order() -> None:
    assert order_of("suited", siblings(4, twins="t"), in_a_row("c1", "c0")) == "strict"
    assert order_of("suited", siblings(4), {"c1": Point(0, 0), "c0": Point(20, 80)}) == "strict"
