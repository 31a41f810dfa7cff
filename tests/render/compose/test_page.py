from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from ecomap.geometry import Point
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose import FRESH, PAPERS, Manner, Placing, compose, drawing, on_paper, page, paper_for
from ecomap.render.drawing import Drawing, Words
from ecomap.render.look import LIGHT
from ecomap.resource import resource
from ecomap.store.codec import decode

VIEWS = tuple(View)


def _words(drawn: Drawing) -> list[str]:
    return [one.text for figure in drawn.figures for one in figure.primitives if isinstance(one, Words)]


@pytest.mark.parametrize("view", VIEWS)
def test_every_drawing_says_whose_it_is_what_and_when(view: View, young: Copy, manner: Manner) -> None:
    words = _words(drawing(compose(view, young, manner)))
    assert {"Ellie", "1 June 2026", "Key"} <= set(words)
    assert {"People who matter to me", "My family tree"} & set(words)


def test_a_file_copy_says_that_it_is_one(file: Copy, clinical: Manner) -> None:
    words = _words(drawing(compose(View.FAMILY_TREE, file, clinical)))
    assert "File copy · 1 June 2026" in words
    assert "Ellie Pryce’s family tree" in words


def test_a_drawing_may_have_no_key_and_another_title(young: Copy, manner: Manner) -> None:
    words = _words(drawing(compose(View.ECOMAP, young, manner), legend=False, title="My circles"))
    assert "Key" not in words
    assert "My circles" in words


def test_no_element_is_named_in_the_structure_of_a_file(young: Copy, manner: Manner) -> None:
    drawn = drawing(compose(View.FAMILY_TREE, young, manner))
    ids = {*young.shown.people, *young.shown.couples}
    paths = {word for figure in drawn.figures for part in figure.meaning.path for word in part}
    assert not ids & paths
    assert all(figure.meaning.alternative for figure in drawn.figures if ("Sect", "map") in figure.meaning.path)


@pytest.mark.parametrize("name", ["a4", "a4-landscape", "a3", "a5"])
@pytest.mark.parametrize("view", VIEWS)
def test_everything_is_on_the_paper(view: View, name: str, young: Copy, manner: Manner) -> None:
    paper = PAPERS[name]
    drawn = on_paper(view, young, manner, paper)
    assert (drawn.box.width, drawn.box.height) == (paper.width, paper.height)
    for figure in drawn.figures:
        box = figure.box
        assert 0 <= box.left <= box.right <= paper.width, figure.key
        assert 0 <= box.top <= box.bottom <= paper.height, figure.key


@pytest.mark.parametrize("view", VIEWS)
def test_heading_and_key_touch_nobody(view: View, young: Copy, manner: Manner) -> None:
    drawn = page(compose(view, young, manner), PAPERS["a4-landscape"])
    furniture = [one for one in drawn.figures if one.key in ("whose", "title", "date") or one.key.startswith("key")]
    people = [one for one in drawn.figures if one.key in young.shown.people]
    assert len(furniture) > 5
    for one in furniture:
        assert not [other.key for other in people if other.box.meets(one.box)], one.key


def test_a_larger_family_asks_for_larger_paper(young: Copy, manner: Manner) -> None:
    small = compose(View.FAMILY_TREE, replace(young, shown=replace(young.shown, parentages={})), manner)
    assert paper_for(small).name.startswith("a4")
    large = compose(View.FAMILY_TREE, young, replace(manner, symbol=40.0))
    assert paper_for(large).width > 210


def test_grey_drawings_have_no_colour(young: Copy, manner: Manner) -> None:
    drawn = drawing(compose(View.FAMILY_TREE, young, replace(manner, grey=True)))
    inks = {one.colour for figure in drawn.figures for one in figure.primitives if isinstance(one, Words)}
    assert all(abs(ink.red - ink.blue) < 1e-9 for ink in inks)


@pytest.mark.parametrize("view", VIEWS)
def test_without_a_sheet_one_is_chosen_on_which_everything_can_be_read(view: View, young: Copy, manner: Manner) -> None:
    drawn = on_paper(view, young, manner)
    assert (drawn.box.width, drawn.box.height) in {(paper.width, paper.height) for paper in PAPERS.values()}
    sizes = [one.size for figure in drawn.figures for one in figure.primitives if isinstance(one, Words)]
    assert min(sizes) > 8


def test_on_paper_who_was_placed_by_hand_stands_there(young: Copy, manner: Manner) -> None:
    zofia = ElementId("zofia")
    placing = Placing(previous={zofia: Point(70.0, 30.0)}, pinned=frozenset({zofia}))
    loose, fixed = (on_paper(View.ECOMAP, young, manner, PAPERS["a4"], placing=one) for one in (FRESH, placing))
    assert loose != fixed


@pytest.mark.parametrize(("name", "sheet"), [("idris", (210.0, 297.0)), ("ellie", (297.0, 420.0))])
def test_a_map_comes_on_the_smallest_sheet_on_which_all_of_it_can_be_read(
    name: str, sheet: tuple[float, float]
) -> None:
    document = decode(resource(f"samples/{name}.json").read_bytes())
    copy = copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1))
    drawn = on_paper(View.ECOMAP, copy, Manner(palette=LIGHT))
    assert (drawn.box.width, drawn.box.height) == sheet
    words = [one for figure in drawn.figures for one in figure.primitives if isinstance(one, Words)]
    assert min(one.size for one in words) >= 10.99
