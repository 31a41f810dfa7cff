from __future__ import annotations

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.bonds import bond_lines, used
from ecomap.render.compose.ties import End
from ecomap.render.notation import PEOPLE, Sign

KELLY, MARCUS, RHYS = ElementId("kelly"), ElementId("marcus"), ElementId("rhys")
WORDS = Box(-10, 8, 20, 8)
EXTENT = Box(-10, -7, 20, 23)
ENDS = {
    KELLY: End(ORIGIN, PEOPLE["female"], 14.0, WORDS, "Kelly"),
    MARCUS: End(Point(90, 0), PEOPLE["male"], 14.0, WORDS, "Marcus"),
}


def test_a_bond_is_said_in_the_fields_words(file: Copy, clinical: Manner) -> None:
    (placed,) = bond_lines(file, ENDS, {}, clinical)
    assert placed.figure.key == "b1"
    assert placed.figure.meaning.alternative == "Kelly and Marcus: conflict"


def test_a_bond_goes_round_somebody_between(file: Copy, clinical: Manner) -> None:
    free = next(iter(bond_lines(file, ENDS, {}, clinical)))
    over = EXTENT.moved(Point(45, free.box.centre.y))
    bent = next(iter(bond_lines(file, ENDS, {RHYS: over}, clinical)))
    assert bent.box != free.box


def test_a_bond_needs_both_people(file: Copy, clinical: Manner) -> None:
    assert not list(bond_lines(file, {KELLY: ENDS[KELLY]}, {}, clinical))
    assert used(file, {KELLY: None}, clinical) == frozenset()
    assert used(file, ENDS, clinical) == {Sign("bonds", "conflict")}


def test_no_bond_is_drawn_in_a_kind_manner(file: Copy, manner: Manner) -> None:
    assert not list(bond_lines(file, ENDS, {}, manner))
    assert used(file, ENDS, manner) == frozenset()
