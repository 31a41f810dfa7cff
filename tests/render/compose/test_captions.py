from __future__ import annotations

from dataclasses import replace

from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.family import ChildKind, CoupleKind, Parentage
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, family_tree
from ecomap.render.compose.captions import captions
from ecomap.render.compose.family import family_of


def _written(copy: Copy, manner: Manner) -> list[str]:
    layout = family_tree(copy, manner).layout
    assert isinstance(layout, TreeLayout)
    return [one.words for one in captions(family_of(copy), layout, manner)]


def _couple(copy: Copy, kind: CoupleKind, *keys: str) -> Copy:
    changed = {ElementId(key): replace(copy.shown.couples[ElementId(key)], kind=kind) for key in keys}
    return replace(copy, shown=replace(copy.shown, couples={**copy.shown.couples, **changed}))


def test_years_of_couples_are_for_clinical_drawings(young: Copy, manner: Manner, clinical: Manner) -> None:
    assert "m 1985" in _written(young, clinical)
    assert not [words for words in _written(young, manner) if "1985" in words]
    assert "A 2018" in _written(young, clinical)


def test_an_open_end_or_beginning_is_said_so(young: Copy, manner: Manner) -> None:
    line = young.shown.parentages[ElementId("l12")]
    ended: Parentage = replace(line, since=None, until=line.since)
    shown = replace(young.shown, parentages={**young.shown.parentages, line.id: ended})
    assert "fostered since 2024" in _written(young, manner)
    assert "fostered until 2024" in _written(replace(young, shown=shown), manner)


def test_the_years_of_two_carers_are_written_once(young: Copy, manner: Manner) -> None:
    assert _written(young, manner).count("adopted 2018") == 1


def test_a_rare_line_says_what_it_is(young: Copy, manner: Manner) -> None:
    assert "engaged" in _written(_couple(young, CoupleKind.ENGAGED, "c4"), manner)
    assert "engaged" not in _written(_couple(young, CoupleKind.ENGAGED, "c1", "c3", "c4"), manner)


def test_a_rare_line_of_a_child_says_what_it_is(young: Copy, manner: Manner) -> None:
    line = replace(young.shown.parentages[ElementId("l12")], kind=ChildKind.STEP)
    shown = replace(young.shown, parentages={**young.shown.parentages, line.id: line})
    assert "step-child" in _written(replace(young, shown=shown), manner)


def test_a_rare_line_without_a_year_has_its_name_and_one_with_a_letter_needs_none(
    young: Copy, manner: Manner, clinical: Manner
) -> None:
    line = replace(young.shown.parentages[ElementId("l12")], since=None)
    undated = replace(young, shown=replace(young.shown, parentages={**young.shown.parentages, line.id: line}))
    assert "fostered" in _written(undated, manner)
    assert "fostered" in _written(undated, clinical)
    assert "F since 2024" in _written(young, clinical)


def test_what_is_plain_in_one_house_style_has_a_name_where_it_is_not(young: Copy, manner: Manner) -> None:
    together = _couple(young, CoupleKind.COHABITING, "c4")
    assert not [words for words in _written(together, manner) if "together" in words]
    assert "living together" in _written(together, replace(manner, house_style="mcgoldrick_2020"))
