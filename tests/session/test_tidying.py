from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ecomap.edit.arrange import keep_places, place
from ecomap.edit.people import rename
from ecomap.geometry import Point
from ecomap.layout.graphviz import EngineMissing
from ecomap.layout.network import Network, NetworkLayout
from ecomap.model.diagram import Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene, drawing
from ecomap.render.to_svg import svg
from ecomap.resource import resource
from ecomap.session.proposals import Tidy
from ecomap.session.tidying import Outcome, Progress
from ecomap.session.tools.landing import ring_at, sector_at
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode

Open = Callable[..., Workspace]
TREE = (View.FAMILY_TREE, Seat.TOGETHER)
TIDY = Tidy(words="Tidy")
EVERYTHING = Tidy(words="Tidy everything", everything=True)
CROSSING = Tidy(words="Fewer crossing lines", order=SiblingOrder.BALANCED)


def picture(workspace: Workspace) -> str:
    return svg(drawing(workspace.scene()))


def hops(scene: Scene) -> int:
    layout: Any = scene.layout
    return sum(len(way.hops) for way in (*layout.couples.values(), *layout.children.values()))


def unpinned(workspace: Workspace) -> tuple[ElementId, ...]:
    assert workspace.tidying.proposal is not None
    return workspace.tidying.proposal.unpinned


def progress(workspace: Workspace) -> Progress:
    return workspace.tidying.progress


def called(document: Document, name: str) -> ElementId:
    return next(one.id for one in document.people.values() if one.name.text == name)


@pytest.fixture
def untidy(open_map: Open, family: Document) -> Workspace:
    """A tree on which everybody stands too far apart, and Tom where he was put by hand."""
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    places = {one: at.times(1.7) for one, at in workspace.scene().places.items()}
    document = keep_places(workspace.editor.settled, *TREE, places)
    tom = called(document, "Tom")
    workspace.editor.commit(place(document, *TREE, {tom: places[tom].plus(Point(3.0, 0.0))}), "Move")
    workspace.scene()
    return workspace


def test_nothing_is_changed_before_it_is_kept(untidy: Workspace) -> None:
    before, past = untidy.editor.settled, untidy.editor.history.past
    untidy.tidying.begin(TIDY)
    assert progress(untidy) is Progress.SHOWN
    assert untidy.editor.settled is before and untidy.editor.history.past is past
    proposal = untidy.tidying.proposal
    assert proposal is not None
    assert dict(untidy.scene().places) == dict(proposal.scene.places)
    assert untidy.scene().places != before.diagram(*TREE).places


def test_left_it_is_drawn_to_the_last_digit_as_it_was(untidy: Workspace) -> None:
    endings: list[Outcome] = []
    untidy.tidying.ended.connect(endings.append)
    before, drawn = untidy.editor.settled, picture(untidy)
    untidy.tidying.begin(TIDY)
    assert picture(untidy) != drawn
    untidy.tidying.leave()
    assert untidy.editor.settled is before and progress(untidy) is Progress.NOTHING
    assert picture(untidy) == drawn
    assert endings == [Outcome.LEFT]


def test_kept_it_is_one_step_as_shown_and_undo_restores_the_very_drawing(untidy: Workspace) -> None:
    drawn, steps = picture(untidy), len(untidy.editor.history.past)
    untidy.tidying.begin(TIDY)
    shown = picture(untidy)
    untidy.tidying.keep()
    assert picture(untidy) == shown
    assert [taken.words for taken in untidy.editor.history.past[steps:]] == ["Tidy"]
    untidy.editor.undo()
    assert picture(untidy) == drawn
    untidy.editor.redo()
    assert picture(untidy) == shown


def test_both_sides_can_be_looked_at_in_turn(untidy: Workspace) -> None:
    drawn = picture(untidy)
    untidy.tidying.begin(TIDY)
    shown = picture(untidy)
    for back, there in ((True, drawn), (False, shown), (True, drawn)):
        untidy.tidying.look_back(back)
        assert picture(untidy) == there
    untidy.tidying.keep()
    assert picture(untidy) == shown


def test_who_was_placed_by_hand_stays_unless_everything_is_asked_for(untidy: Workspace) -> None:
    tom = called(untidy.editor.settled, "Tom")
    place_of_tom = untidy.scene().places[tom]
    untidy.tidying.begin(TIDY)
    assert untidy.scene().places[tom] == place_of_tom
    assert unpinned(untidy) == ()
    untidy.tidying.begin(EVERYTHING)
    assert unpinned(untidy) == (tom,)
    untidy.tidying.keep()
    assert untidy.editor.settled.diagram(*TREE).pinned == frozenset()


def test_only_those_move_who_stand_elsewhere_not_all_because_the_whole_has_drifted(
    open_map: Open, family: Document
) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    places = {one: at.plus(Point(40.0, -12.0)) for one, at in workspace.scene().places.items()}
    jean = called(family, "Jean")
    places[jean] = places[jean].plus(Point(25.0, 0.0))
    workspace.editor.settle(keep_places(workspace.editor.settled, *TREE, places))
    workspace.tidying.begin(TIDY)
    assert workspace.tidying.proposal is not None
    assert workspace.tidying.proposal.moved == (jean,)


def test_where_nobody_would_move_there_is_nothing_to_keep(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    workspace.scene()
    endings: list[Outcome] = []
    workspace.tidying.ended.connect(endings.append)
    workspace.tidying.begin(TIDY)
    assert endings == [Outcome.NOBODY] and progress(workspace) is Progress.NOTHING
    assert workspace.editor.history.past == ()


def test_another_order_is_a_tidy_kept_with_the_drawing(open_map: Open, two_families: Document) -> None:
    workspace = open_map(two_families)
    workspace.show(View.FAMILY_TREE)
    by_age = workspace.scene()
    workspace.tidying.begin(CROSSING)
    assert hops(workspace.scene()) < hops(by_age)
    workspace.tidying.keep()
    assert workspace.editor.settled.diagram(*TREE).order is SiblingOrder.BALANCED
    workspace.editor.undo()
    assert workspace.editor.settled.diagram(*TREE).order is SiblingOrder.SUITED
    assert dict(workspace.scene().places) == dict(by_age.places)


def test_an_order_in_which_nobody_moves_is_chosen_at_once(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    workspace.scene()
    workspace.tidying.begin(Tidy(words="By age", order=SiblingOrder.STRICT))
    assert progress(workspace) is Progress.NOTHING
    assert workspace.editor.settled.diagram(*TREE).order is SiblingOrder.STRICT
    assert [taken.words for taken in workspace.editor.history.past] == ["By age"]


@pytest.mark.parametrize("act", ["commit", "undo", "another drawing", "another seat"])
def test_whatever_else_is_done_leaves_it_first(untidy: Workspace, act: str) -> None:
    untidy.tidying.begin(TIDY)
    tom = called(untidy.editor.settled, "Tom")
    before = dict(untidy.editor.settled.diagram(*TREE).places)
    match act:
        case "commit":
            untidy.editor.commit(rename(untidy.editor.settled, tom, "Tim"), "Rename")
        case "undo":
            untidy.editor.undo()
        case "another drawing":
            untidy.show(View.ECOMAP)
        case "another seat":
            untidy.sit(Seat.COORDINATOR)
    assert progress(untidy) is Progress.NOTHING and not untidy.editor.previewing
    if act != "undo":
        assert dict(untidy.editor.settled.diagram(*TREE).places) == before


def test_a_large_tree_is_worked_out_in_the_background_and_can_be_given_up(
    open_map: Open, family: Document, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomap.session.tidying.MANY", 0)
    first = open_map(family)
    first.show(View.FAMILY_TREE)
    wide = {one: at.times(2.0) for one, at in first.scene().places.items()}
    workspace = open_map(keep_places(family, *TREE, wide), deliver=window.post)
    workspace.show(View.FAMILY_TREE)
    workspace.tidying.begin(TIDY)
    assert progress(workspace) is Progress.WORKING and not workspace.editor.previewing
    workspace.tidying.leave()
    assert progress(workspace) is Progress.NOTHING
    workspace.tidying.begin(TIDY)
    window.run_until(lambda: progress(workspace) is Progress.SHOWN)
    assert workspace.editor.shown is not workspace.editor.settled
    workspace.tidying.keep()
    assert [taken.words for taken in workspace.editor.history.past] == ["Tidy"]


def test_graphviz_draws_a_tree_once_with_our_rules_and_those_placed_by_hand_stay(untidy: Workspace) -> None:
    tom = called(untidy.editor.settled, "Tom")
    there = untidy.scene().places[tom]
    untidy.tidying.begin(Tidy(words="Drawn by Graphviz dot", engine="dot"))
    assert progress(untidy) is Progress.SHOWN and untidy.scene().places[tom] == there
    untidy.tidying.keep()
    shown = dict(untidy.scene().places)
    untidy.editor.commit(rename(untidy.editor.settled, tom, "Tam"), "Rename")
    assert dict(untidy.scene().places) == shown, "as it was drawn, it stays"


def test_graphviz_seats_an_ecomap_within_its_rings_and_petals(open_map: Open) -> None:
    workspace = open_map(decode(resource("samples/ellie.json").read_bytes()))
    own = workspace.scene()
    workspace.tidying.begin(Tidy(words="Drawn by Graphviz circo", engine="circo"))
    after = workspace.scene()
    assert progress(workspace) is Progress.SHOWN and after.places.keys() == own.places.keys()
    assert isinstance(after.plan, Network) and isinstance(after.layout, NetworkLayout)
    for spot in after.plan.spots:
        at = after.layout.places[spot.id]
        assert (ring_at(after.layout, at), sector_at(after.layout, at)) == (spot.ring, spot.sector)


def test_a_graphviz_that_fails_is_told_and_nothing_is_changed(untidy: Workspace, tmp_path: Path) -> None:
    broken = tmp_path / "dot"
    broken.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    problems: list[Exception] = []
    untidy.tidying.failed.connect(problems.append)
    before = untidy.editor.settled
    untidy.tidying.begin(Tidy(words="Drawn by Graphviz dot", engine="dot", program=broken))
    assert [type(one) for one in problems] == [EngineMissing]
    assert untidy.editor.settled is before and progress(untidy) is Progress.NOTHING


def test_a_drawing_in_another_manner_can_still_be_kept(untidy: Workspace) -> None:
    untidy.tidying.begin(TIDY)
    untidy.dress(replace(untidy.manner, grey=True))
    untidy.tidying.keep()
    assert [taken.words for taken in untidy.editor.history.past][-1] == "Tidy"
    assert untidy.scene().manner.grey


def test_who_begins_to_drag_while_it_is_worked_out_is_not_disturbed(
    open_map: Open, family: Document, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomap.session.tidying.MANY", 0)
    workspace = open_map(family, deliver=window.post)
    workspace.show(View.FAMILY_TREE)
    places = {one: at.times(2.0) for one, at in workspace.scene().places.items()}
    workspace.editor.settle(keep_places(workspace.editor.settled, *TREE, places))
    workspace.tidying.begin(TIDY)
    dragged = place(workspace.editor.settled, *TREE, {called(family, "Tom"): Point(90.0, 0.0)})
    workspace.editor.preview(dragged)
    assert progress(workspace) is Progress.NOTHING and workspace.editor.shown is dragged
