from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from ecomap.geometry import Point
from ecomap.layout import ecomap as around
from ecomap.layout import genogram
from ecomap.layout.ecomap.label import box_at
from ecomap.layout.network import Network, NetworkLayout
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.contact import Closeness, Standing
from ecomap.model.copies import Audience, Copier, Copy
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.render.compose import Manner, Placing, Scene, compose

Copied = Callable[[Document], Copy]


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody's small family counts as a large one."""
    monkeypatch.setattr("ecomap.render.compose.haste.WHOLE", 0)


@pytest.fixture
def copied() -> Copied:
    """Make one copy after the other, in which what did not change is the same object."""
    copier = Copier(Audience.YOUNG_PERSON)
    return lambda document: copier.copy(document, datetime.date(2026, 6, 1))


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every full layout that is asked for while the test runs."""
    asked: list[str] = []
    for engine, name in ((genogram, "tree"), (around, "ecomap")):
        whole: Callable[..., Any] = engine.lay_out

        def told(*what: Any, _whole: Callable[..., Any] = whole, _name: str = name, **how: Any) -> Any:
            asked.append(_name)
            return _whole(*what, **how)

        monkeypatch.setattr(engine, "lay_out", told)
    return asked


def _renamed(document: Document, key: str, name: str) -> Document:
    person = replace(document.people[ElementId(key)], name=Name(text=name))
    return replace(document, people={**document.people, person.id: person})


def _joined(document: Document) -> Document:
    friend = Person(id=ElementId("new"), name=Name(text="Tomos"), side=Side.FRIEND)
    standing = Standing(closeness=(Closeness(ring=2),))
    return replace(
        document,
        people={**document.people, friend.id: friend},
        standings={**document.standings, friend.id: standing},
    )


def _quick(view: View, copy: Copy, manner: Manner, before: Scene) -> Scene:
    return compose(view, copy, manner, Placing(previous=before.places, quick=True, scene=before))


@pytest.mark.parametrize("view", list(View))
def test_in_haste_nobody_is_laid_out(
    view: View, document: Document, copied: Copied, manner: Manner, laid_out: list[str]
) -> None:
    before = compose(view, copied(document), manner)
    laid_out.clear()
    after = _renamed(_joined(document), "kelly", "Wolstenholme-Featherstonehaugh")
    scene = _quick(view, copied(after), manner, before)
    assert scene.hasty and not laid_out
    assert {key: scene.places[key] for key in before.places} == dict(before.places)


@pytest.mark.parametrize("view", list(View))
def test_a_hasty_scene_is_laid_out_in_full_when_that_is_asked_for(
    view: View, document: Document, copied: Copied, manner: Manner, laid_out: list[str]
) -> None:
    before = compose(view, copied(document), manner)
    wider = copied(_renamed(document, "kelly", "Wolstenholme-Featherstonehaugh"))
    hasty = _quick(view, wider, manner, before)
    laid_out.clear()
    full = compose(view, wider, manner, Placing(previous=hasty.places, scene=hasty))
    assert laid_out and not full.hasty


@pytest.mark.parametrize("view", list(View))
def test_a_name_as_wide_as_before_leaves_the_layout_and_all_other_figures_alone(
    view: View, document: Document, copied: Copied, manner: Manner
) -> None:
    before = compose(view, copied(document), manner)
    scene = _quick(view, copied(_renamed(document, "zofia", "Zofie Nowak")), manner, before)
    assert scene.layout is before.layout and not scene.hasty
    figures = {placed.figure.key: placed for placed in before.layers}
    new = {placed.figure.key for placed in scene.layers if placed is not figures[placed.figure.key]}
    assert new <= {"zofia"}


def test_lines_that_end_where_nothing_changed_are_the_same_objects(
    document: Document, copied: Copied, manner: Manner
) -> None:
    before = compose(View.FAMILY_TREE, copied(document), manner)
    moved = {**before.places, ElementId("winston"): before.places[ElementId("winston")].plus(Point(4, 0))}
    scene = compose(View.FAMILY_TREE, copied(document), manner, Placing(previous=moved, quick=True, scene=before))
    old, new = before.layout, scene.layout
    assert isinstance(old, TreeLayout) and isinstance(new, TreeLayout)
    assert old.children.keys() == new.children.keys() and old.couples.keys() == new.couples.keys()
    anew = {key for key, way in new.children.items() if way is not old.children[key]}
    assert {child for _, child in anew} == {"winston", "delroy", "marcus"}
    assert all(new.couples[key] is old.couples[key] for key in old.couples)


def test_ties_to_those_who_did_not_move_keep_their_way(document: Document, copied: Copied, manner: Manner) -> None:
    before = compose(View.ECOMAP, copied(document), manner)
    moved = {**before.places, ElementId("zofia"): before.places[ElementId("zofia")].plus(Point(3, 2))}
    scene = compose(View.ECOMAP, copied(document), manner, Placing(previous=moved, quick=True, scene=before))
    old, new = before.layout, scene.layout
    assert not isinstance(old, TreeLayout) and not isinstance(new, TreeLayout)
    assert {key for key in old.ties if new.ties[key] is not old.ties[key]} == {"t3"}


def test_a_tie_that_somebody_was_moved_onto_is_led_round_them_at_once_and_straight_again_when_they_leave(
    document: Document, copied: Copied, manner: Manner
) -> None:
    before = compose(View.ECOMAP, copied(document), manner)
    assert isinstance(before.layout, NetworkLayout)
    plan, layout = before.plan, before.layout
    assert isinstance(plan, Network)
    tie = max(plan.ties, key=lambda one: layout.ties[one.id][0].distance(layout.ties[one.id][-1]))
    start, end = layout.ties[tie.id][0], layout.ties[tie.id][-1]
    other = next(spot for spot in plan.spots if spot.id not in (tie.a, tie.b))
    on_it = {**before.places, ElementId(other.id): start.plus(end).times(0.5)}
    over = compose(View.ECOMAP, copied(document), manner, Placing(previous=on_it, quick=True, scene=before))
    assert isinstance(over.layout, NetworkLayout)
    room = box_at(other, on_it[ElementId(other.id)], other.id in over.layout.above)
    assert room.crossed_by(start, end)
    assert not any(room.crossed_by(a, b) for a, b in pairwise(over.layout.ties[tie.id]))
    back = compose(View.ECOMAP, copied(document), manner, Placing(previous=before.places, quick=True, scene=over))
    assert isinstance(back.layout, NetworkLayout)
    assert back.layout.ties[tie.id] == layout.ties[tie.id]


def test_a_newcomer_who_was_placed_in_haste_stays_there_in_the_next_hasty_scene(
    document: Document, copied: Copied, manner: Manner
) -> None:
    first = compose(View.ECOMAP, copied(document), manner)
    joined = _joined(document)
    second = _quick(View.ECOMAP, copied(joined), manner, first)
    third = compose(
        View.ECOMAP,
        copied(_renamed(joined, "kelly", "Wolstenholme-Featherstonehaugh")),
        manner,
        Placing(previous=first.places, quick=True, scene=second),
    )
    assert third.places[ElementId("new")] == second.places[ElementId("new")]


def test_after_tidying_a_full_layout_follows_the_hasty_answer(
    document: Document, copied: Copied, manner: Manner
) -> None:
    before = compose(View.FAMILY_TREE, copied(document), manner)
    scene = compose(View.FAMILY_TREE, copied(document), manner, Placing(quick=True, scene=before))
    assert scene.hasty and dict(scene.places) == dict(before.places)
