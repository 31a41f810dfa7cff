from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placed
from ecomap.render.compose.bonds import CLEAR, arcs, bond_lines, names, used
from ecomap.render.compose.ties import End
from ecomap.render.notation import PEOPLE, Sign

KELLY, MARCUS, RHYS = ElementId("kelly"), ElementId("marcus"), ElementId("rhys")
WORDS = Box(-10, 8, 20, 8)
EXTENT = Box(-10, -7, 20, 23)
ENDS = {
    KELLY: End(ORIGIN, PEOPLE["female"], 14.0, WORDS, "Kelly"),
    MARCUS: End(Point(90, 0), PEOPLE["male"], 14.0, WORDS, "Marcus"),
}


def _drawn(copy: Copy, ends: Mapping[ElementId, End], boxes: Mapping[ElementId, Box], manner: Manner) -> list[Placed]:
    return list(bond_lines(copy, arcs(copy, ends, boxes, manner), ends, manner))


def test_a_bond_is_said_in_the_fields_words(file: Copy, clinical: Manner) -> None:
    (placed,) = _drawn(file, ENDS, {}, clinical)
    assert placed.figure.key == "b1"
    assert placed.figure.meaning.alternative == "Kelly and Marcus: conflict"


def test_a_bond_goes_round_somebody_between(file: Copy, clinical: Manner) -> None:
    free = _drawn(file, ENDS, {}, clinical)[0]
    over = EXTENT.moved(Point(45, free.box.centre.y))
    bent = _drawn(file, ENDS, {RHYS: over}, clinical)[0]
    assert bent.box != free.box


def test_a_bond_needs_both_people(file: Copy, clinical: Manner) -> None:
    assert not _drawn(file, {KELLY: ENDS[KELLY]}, {}, clinical)
    assert used(file, {KELLY: None}, clinical) == frozenset()
    assert used(file, ENDS, clinical) == {Sign("bonds", "conflict")}


def test_no_bond_is_drawn_in_a_kind_manner(file: Copy, manner: Manner) -> None:
    assert not _drawn(file, ENDS, {}, manner)
    assert used(file, ENDS, manner) == frozenset()


def test_a_bond_of_two_beside_each_other_rises_over_the_line_between_them(file: Copy, clinical: Manner) -> None:
    near = {**ENDS, MARCUS: replace(ENDS[MARCUS], at=Point(26, 0))}
    ((_, control, _),) = arcs(file, near, {}, clinical).values()
    assert control.y / 2 < -CLEAR


def test_a_rare_bond_says_what_it_is_and_a_common_one_does_not(file: Copy, clinical: Manner) -> None:
    def named(count: int) -> list[str]:
        first = next(iter(file.shown.bonds.values()))
        bonds = {ElementId(str(at)): replace(first, id=ElementId(str(at))) for at in range(count)}
        copy = replace(file, shown=replace(file.shown, bonds=bonds))
        return [one.words for one in names(copy, arcs(copy, ENDS, {}, clinical), clinical)]

    assert named(2) == ["conflict", "conflict"]
    assert named(3) == []
