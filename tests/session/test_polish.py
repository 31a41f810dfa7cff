from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.arrange import keep_places, order_siblings, place
from ecomap.edit.people import rename
from ecomap.geometry import Point
from ecomap.layout import genogram
from ecomap.model.diagram import Mode, Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene
from ecomap.session.polish import Polish, drift
from ecomap.session.proposals import Tidy
from ecomap.session.scenes import Wanted
from ecomap.session.tidying import Outcome, Progress
from ecomap.session.workspace import Workspace

Open = Callable[..., Workspace]
TREE = (View.FAMILY_TREE, Seat.TOGETHER)
A4 = ElementId("a4")


def hops(scene: Scene) -> int:
    layout: Any = scene.layout
    return sum(len(way.hops) for way in (*layout.couples.values(), *layout.children.values()))


@pytest.fixture
def by_age(open_map: Open, two_families: Document) -> Document:
    """A tree laid out by age, of which fewer crossings are wished: there is something to be bettered."""
    workspace = open_map(two_families)
    workspace.show(View.FAMILY_TREE)
    workspace.scene()
    return order_siblings(workspace.editor.settled, *TREE, SiblingOrder.BALANCED)


@pytest.fixture
def fresh(open_map: Open, by_age: Document, window: Any) -> Workspace:
    """The same, on screen, as if it had just been laid out anew."""
    workspace = open_map(by_age, deliver=window.post)
    workspace.polish.note((*TREE, False, Mode.RINGS))
    return workspace


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A search that goes on until it is stopped; says when it began and ended."""
    said: list[str] = []

    def search(pedigree: Any, layout: Any, spacing: Any, stop: Callable[[], bool]) -> None:
        said.append("began")
        while not stop():
            time.sleep(0.005)
        said.append("ended")

    monkeypatch.setattr(genogram, "better", search)
    return said


def test_a_fresh_drawing_is_bettered_without_a_step_of_its_own(fresh: Workspace, window: Any) -> None:
    scenes: list[Scene] = []
    words: list[bool] = []
    fresh.scene_changed.connect(scenes.append)
    fresh.polish.working.connect(words.append)
    fresh.show(View.FAMILY_TREE)
    first = fresh.scene()
    window.run_until(lambda: fresh.scene() is not first)
    assert hops(fresh.scene()) < hops(first)
    assert fresh.editor.history.past == () and words == [True, False]
    assert scenes[-1] is fresh.scene() and not fresh.scene().hasty
    assert dict(fresh.editor.settled.diagram(*TREE).places) == dict(fresh.scene().places)


def test_what_was_bettered_stays_when_something_else_is_changed(fresh: Workspace, window: Any) -> None:
    fresh.show(View.FAMILY_TREE)
    first = fresh.scene()
    window.run_until(lambda: fresh.scene() is not first)
    better = dict(fresh.scene().places)
    fresh.editor.commit(rename(fresh.editor.settled, A4, "Al"), "Rename")
    assert dict(fresh.scene().places) == better
    fresh.editor.undo()
    assert dict(fresh.scene().places) == better


def test_a_drawing_that_has_its_places_is_left_alone(open_map: Open, by_age: Document, window: Any) -> None:
    words: list[bool] = []
    workspace = open_map(by_age, deliver=window.post)
    workspace.polish.working.connect(words.append)
    workspace.show(View.FAMILY_TREE)
    workspace.scene()
    assert words == []


@pytest.mark.parametrize("act", ["edit", "drag", "view", "seat", "word"])
def test_anything_that_is_done_stops_it_and_nothing_comes_of_it(
    fresh: Workspace, window: Any, endless: list[str], act: str
) -> None:
    fresh.show(View.FAMILY_TREE)
    window.run_until(lambda: endless == ["began"])
    settled = fresh.editor.settled
    match act:
        case "edit":
            fresh.editor.commit(rename(settled, A4, "Al"), "Rename")
        case "drag":
            fresh.editor.preview(place(settled, *TREE, {A4: Point(0.0, 0.0)}))
        case "view":
            fresh.show(View.ECOMAP)
        case "seat":
            fresh.sit(Seat.COORDINATOR)
        case "word":
            fresh.polish.forget()
    window.run_until(lambda: endless[:2] == ["began", "ended"])
    assert dict(fresh.editor.settled.diagram(*TREE).places) == dict(settled.diagram(*TREE).places)


def test_after_an_edit_it_never_begins_again(fresh: Workspace, window: Any, endless: list[str]) -> None:
    words: list[bool] = []
    fresh.polish.working.connect(words.append)
    fresh.show(View.FAMILY_TREE)
    window.run_until(lambda: endless == ["began"])
    fresh.editor.commit(rename(fresh.editor.settled, A4, "Al"), "Rename")
    fresh.show(View.ECOMAP)
    fresh.show(View.FAMILY_TREE)
    fresh.editor.undo()
    assert words == [True, False]


def test_back_on_a_drawing_nobody_changed_it_begins_again(fresh: Workspace, window: Any, endless: list[str]) -> None:
    words: list[bool] = []
    fresh.polish.working.connect(words.append)
    fresh.show(View.FAMILY_TREE)
    window.run_until(lambda: endless == ["began"])
    fresh.show(View.ECOMAP)
    fresh.show(View.FAMILY_TREE)
    assert words == [True, False, True]


def test_closing_does_not_wait_for_a_search_that_does_not_listen(
    fresh: Workspace, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf, begun = threading.Event(), threading.Event()

    def search(*_: Any) -> None:
        begun.set()
        deaf.wait(10)

    monkeypatch.setattr(genogram, "better", search)
    fresh.show(View.FAMILY_TREE)
    window.run_until(begun.is_set)
    fresh.polish.close()
    assert not deaf.is_set(), "closed before the search was over"
    deaf.set()


def test_where_somebody_was_placed_by_hand_nothing_is_bettered(
    open_map: Open, by_age: Document, window: Any, endless: list[str]
) -> None:
    at = by_age.diagram(*TREE).places[A4]
    words: list[bool] = []
    workspace = open_map(place(by_age, *TREE, {A4: at}), deliver=window.post)
    workspace.polish.working.connect(words.append)
    workspace.polish.note((*TREE, False, Mode.RINGS))
    workspace.show(View.FAMILY_TREE)
    assert words == [] and endless == []


def test_a_tree_that_is_opened_without_places_is_fresh(
    open_map: Open, two_families: Document, window: Any, endless: list[str]
) -> None:
    workspace = open_map(two_families, deliver=window.post)
    workspace.show(View.FAMILY_TREE)
    window.run_until(lambda: endless == ["began"])


def test_a_tidy_is_bettered_while_it_is_shown(fresh: Workspace, window: Any) -> None:
    fresh.polish.forget()
    fresh.show(View.FAMILY_TREE)
    here = fresh.scene()
    wanted = fresh.wanted()
    wide = {one: at.times(1.5) for one, at in here.places.items()}
    fresh.editor.settle(keep_places(fresh.editor.settled, *TREE, wide))
    fresh.tidying.begin(Tidy(words="Tidy", order=SiblingOrder.STRICT))
    assert fresh.tidying.progress is Progress.SHOWN and fresh.tidying.proposal is not None
    shown = fresh.tidying.proposal.scene
    # as if more were to be found than there is in this order
    balanced = replace(wanted.diagram, order=SiblingOrder.BALANCED)
    fresh.polish.begin(replace(fresh.tidying.proposal.after, diagram=balanced), shown, fresh.tidying.better)
    window.run_until(lambda: fresh.scene().places != shown.places)
    assert hops(fresh.scene()) < hops(shown) and fresh.editor.previewing
    better = dict(fresh.scene().places)
    fresh.tidying.keep()
    assert dict(fresh.scene().places) == better
    assert [step.words for step in fresh.editor.history.past] == ["Tidy"]


def test_without_a_background_nothing_is_searched(two_families: Document, endless: list[str]) -> None:
    def found(wanted: Wanted, scene: Scene) -> None:
        raise AssertionError("nothing can have been found")

    workspace = Workspace(two_families)
    workspace.show(View.FAMILY_TREE)
    polish = Polish(None)
    polish.begin(workspace.wanted(), workspace.scene(), found)
    assert endless == []
    workspace.close()


def test_what_is_found_stays_where_most_people_stood(fresh: Workspace, window: Any) -> None:
    away = {one: at.plus(Point(300.0, -70.0)) for one, at in fresh.wanted().diagram.places.items()}
    fresh.show(View.FAMILY_TREE)
    fresh.editor.settle(keep_places(fresh.editor.settled, *TREE, away or fresh.scene().places))
    first = fresh.scene()
    fresh.polish.note((*TREE, False, Mode.RINGS))
    fresh.polish_on()
    window.run_until(lambda: fresh.scene() is not first)
    shift = drift(first.places, fresh.scene().places)
    assert shift.distance(Point(0.0, 0.0)) < 1e-6


def test_a_tree_that_is_as_good_as_can_be_is_not_offered_to_be_tidied(fresh: Workspace, window: Any) -> None:
    endings: list[Outcome] = []
    fresh.tidying.ended.connect(endings.append)
    fresh.show(View.FAMILY_TREE)
    first = fresh.scene()
    window.run_until(lambda: fresh.scene() is not first)
    fresh.tidying.begin(Tidy(words="Tidy"))
    fresh.tidying.keep()
    best = dict(fresh.scene().places)
    fresh.tidying.begin(Tidy(words="Tidy"))
    assert endings[-1] is Outcome.NOBODY and dict(fresh.scene().places) == best


def test_a_large_tidy_in_which_nobody_moves_in_the_end_goes_away_by_itself(fresh: Workspace, window: Any) -> None:
    endings: list[Outcome] = []
    fresh.tidying.ended.connect(endings.append)
    fresh.show(View.FAMILY_TREE)
    before = fresh.scene()
    wide = {one: at.times(1.5) for one, at in before.places.items()}
    fresh.editor.settle(keep_places(fresh.editor.settled, *TREE, wide))
    fresh.tidying.begin(Tidy(words="Tidy"))
    proposal = fresh.tidying.proposal
    assert proposal is not None
    fresh.tidying.better(proposal.after, proposal.before)
    assert endings == [Outcome.NOBODY] and not fresh.editor.previewing
    assert dict(fresh.scene().places) == wide
