from collections.abc import Callable
from itertools import combinations

import pytest

from ecomap.edit.entries import put
from ecomap.edit.fold import fold, unfold
from ecomap.edit.people import rename
from ecomap.edit.phrases import understand
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.family import Parentage
from ecomap.model.focus import Focus, Scope
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Restriction
from ecomap.resource import resource
from ecomap.session.proposals import Tidy
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode, encode
from tests.session.conftest import Window

MUMS = Focus(scope=Scope.MUM)
OpenMap = Callable[..., Workspace]


@pytest.fixture
def ellie(open_map: OpenMap) -> Workspace:
    workspace = open_map(decode(resource("samples/ellie.json").read_bytes()))
    workspace.show(View.FAMILY_TREE)
    return workspace


def who(workspace: Workspace, name: str) -> ElementId:
    document = workspace.editor.shown
    return next(one for one in document.people if called(document, one) == name)


def drawn(workspace: Workspace) -> set[str]:
    document = workspace.editor.shown
    return {called(document, one) for one in workspace.scene().places}


def rows(workspace: Workspace) -> list[list[ElementId]]:
    found: dict[float, list[ElementId]] = {}
    for one, at in sorted(workspace.scene().places.items(), key=lambda pair: pair[1].x):
        found.setdefault(round(at.y, 3), []).append(one)
    return [found[y] for y in sorted(found)]


def fold_at(workspace: Workspace, name: str) -> None:
    after = fold(workspace.editor.settled, workspace.seat, who(workspace, name))
    workspace.editor.commit(after, "Fold")


def test_a_focus_shows_only_whom_it_means_and_leaving_it_brings_back_the_very_drawing(ellie: Workspace) -> None:
    before, document = ellie.scene(), ellie.editor.settled
    assert ellie.focus_on(MUMS)
    assert {"Carys", "Tomos", "Ellie"} <= drawn(ellie)
    assert drawn(ellie).isdisjoint({"Yvonne", "Jaden", "Sue"})
    assert ellie.part.whole == len(before.places)
    assert len(ellie.part.meant) == len(ellie.scene().places)
    assert ellie.editor.settled is document
    ellie.focus_on(None)
    assert ellie.scene().places == before.places
    assert ellie.scene().layers == before.layers
    assert ellie.editor.settled is document


def test_whoever_stays_keeps_their_order_and_gaps_close(ellie: Workspace) -> None:
    before, wide = rows(ellie), ellie.scene().box.width
    ellie.focus_on(Focus(scope=Scope.MUM))
    shown = set(ellie.scene().places)
    pairs = [pair for row in before for pair in combinations(row, 2) if shown.issuperset(pair)]
    x = {one: at.x for one, at in ellie.scene().places.items()}
    swapped = [pair for pair in pairs if x[pair[0]] >= x[pair[1]]]
    assert len(swapped) <= len(pairs) / 20
    closed = ellie.scene().box.width
    assert closed < 0.9 * wide
    ellie.tidy_part()
    assert closed < 1.3 * ellie.scene().box.width, "not much wider than if nobody had stood anywhere"
    assert shown < {one for row in before for one in row}
    assert ellie.scene().box.width < wide


def test_the_young_person_stays_where_they_stood(ellie: Workspace) -> None:
    me = ellie.editor.shown.young_person
    before = ellie.scene().places[me]
    ellie.focus_on(MUMS)
    assert ellie.scene().places[me].distance(before) < 0.001


def test_a_focus_that_means_nobody_is_not_taken(open_map: OpenMap) -> None:
    workspace = open_map(new_document("Ellie"))
    workspace.show(View.FAMILY_TREE)
    assert not workspace.focus_on(MUMS)
    assert workspace.part.focus is None


def test_each_seat_has_its_own_focus_and_none_shows_whom_the_seat_may_not_see(ellie: Workspace) -> None:
    carys = who(ellie, "Carys")
    kept = Restriction(id=new_id(), about=carys)
    ellie.editor.commit(restrict(ellie.editor.settled, kept), "Keep")
    ellie.sit(Seat.COORDINATOR)
    ellie.focus_on(Focus(scope=Scope.STEPS, of=carys, steps=1))
    assert "Carys" in drawn(ellie)
    ellie.sit(Seat.TOGETHER)
    assert ellie.part.focus is None
    ellie.focus_on(MUMS)
    assert "Carys" not in drawn(ellie)
    assert carys not in ellie.part.meant
    seen = ellie.part.whole
    ellie.focus_on(None)
    assert seen == len(ellie.scene().places), "the count of the whole is that of this seat"


def test_a_focus_on_somebody_who_is_taken_off_the_map_is_over(ellie: Workspace) -> None:
    tomos = who(ellie, "Tomos")
    ellie.focus_on(Focus(scope=Scope.STEPS, of=tomos, steps=1))
    ellie.editor.commit(remove(ellie.editor.settled, (tomos,)), "Remove")
    assert ellie.part.focus is None
    assert "Yvonne" in drawn(ellie)


def test_steps_and_undo_go_on_while_a_part_is_seen(ellie: Workspace) -> None:
    ellie.focus_on(MUMS)
    places = dict(ellie.scene().places)
    for name, new in (("Tomos", "Tom"), ("Yvonne", "Vonnie")):
        ellie.editor.commit(rename(ellie.editor.settled, who(ellie, name), new), "Rename")
    assert "Tom" in drawn(ellie)
    ellie.editor.undo()
    ellie.editor.undo()
    assert ellie.part.focus == MUMS
    assert ellie.scene().places == places
    assert who(ellie, "Yvonne")


def test_somebody_new_on_the_side_that_is_seen_is_seen_at_once(ellie: Workspace) -> None:
    ellie.focus_on(MUMS)
    document = ellie.editor.settled
    ellie.editor.commit(understand("mum's sister Gwen", document).apply(document), "Add")
    assert "Gwen" in drawn(ellie)


def test_tidying_a_part_leaves_the_map_alone(ellie: Workspace) -> None:
    before, document = dict(ellie.scene().places), ellie.editor.settled
    ellie.focus_on(MUMS)
    ellie.tidy_part()
    assert ellie.editor.settled is document
    ellie.focus_on(None)
    assert ellie.scene().places == before


def test_a_folded_branch_is_hidden_and_counted_and_is_a_step(ellie: Workspace) -> None:
    before = ellie.scene()
    fold_at(ellie, "Carys")
    assert drawn(ellie).isdisjoint({"Tomos", "Nia", "Baby on the way"})
    assert {"Carys", "Delroy"} <= drawn(ellie)
    assert ellie.scene().copy.more == {who(ellie, "Carys"): 3}
    assert {placed.figure.meaning.alternative for placed in ellie.scene().layers} >= {"and 3 more"}
    assert who(ellie, "Tomos") in ellie.copy.shown.people, "folded people stay in the list"
    ellie.editor.undo()
    assert ellie.scene().places == before.places
    assert "Tomos" in drawn(ellie)


def test_unfolding_brings_everybody_back_to_their_place(ellie: Workspace) -> None:
    before = dict(ellie.scene().places)
    fold_at(ellie, "Carys")
    moved = {one: at.distance(before[one]) for one, at in ellie.scene().places.items()}
    assert max(moved.values()) < 20.0, "only as far as the chip needs room"
    once = ellie.scene().places
    ellie.editor.commit(rename(ellie.editor.settled, who(ellie, "Rhys"), "Rhys"), "Rename")
    assert ellie.scene().places == once
    ellie.editor.commit(unfold(ellie.editor.settled, ellie.seat), "Unfold")
    assert ellie.scene().places == before


def test_whoever_has_no_family_left_but_a_folded_one_is_still_drawn(ellie: Workspace) -> None:
    aunt, child = Person(id=new_id(), name=Name(text="Ann")), Person(id=new_id(), name=Name(text="Bea"))
    line = Parentage(id=new_id(), child=child.id, parents=(aunt.id,))
    document = ellie.editor.settled
    for one in (aunt, child, line):
        document = put(document, one)
    ellie.editor.commit(document, "Add")
    fold_at(ellie, "Ann")
    assert "Ann" in drawn(ellie)
    assert "Bea" not in drawn(ellie)
    assert ellie.scene().copy.more == {aunt.id: 1}


def test_a_folded_map_opens_folded(ellie: Workspace) -> None:
    fold_at(ellie, "Carys")
    again = decode(encode(ellie.editor.settled))
    assert again == ellie.editor.settled
    assert again.diagram(View.FAMILY_TREE, Seat.TOGETHER).folded == {who(ellie, "Carys")}
    assert not again.diagram(View.FAMILY_TREE, Seat.COORDINATOR).folded


def test_a_chip_counts_nobody_whom_the_seat_may_not_see(ellie: Workspace) -> None:
    nia = who(ellie, "Nia")
    ellie.editor.commit(restrict(ellie.editor.settled, Restriction(id=new_id(), about=nia)), "Keep")
    fold_at(ellie, "Carys")
    assert ellie.scene().copy.more == {who(ellie, "Carys"): 2}
    ellie.sit(Seat.COORDINATOR)
    fold_at(ellie, "Carys")
    assert ellie.scene().copy.more == {who(ellie, "Carys"): 3}


def test_a_branch_of_nobody_who_may_be_seen_has_no_chip(ellie: Workspace) -> None:
    document = ellie.editor.settled
    for name in ("Tomos", "Nia", "Baby on the way"):
        document = restrict(document, Restriction(id=new_id(), about=who(ellie, name)))
    ellie.editor.commit(fold(document, Seat.TOGETHER, who(ellie, "Carys")), "Fold")
    assert not ellie.scene().copy.more


def test_a_branch_goes_with_whom_it_was_folded_on(ellie: Workspace) -> None:
    fold_at(ellie, "Carys")
    after = remove(ellie.editor.settled, (who(ellie, "Carys"),))
    assert not after.diagram(View.FAMILY_TREE, Seat.TOGETHER).folded


def test_folding_what_is_folded_and_unfolding_what_is_not_change_nothing(ellie: Workspace) -> None:
    carys = who(ellie, "Carys")
    once = fold(ellie.editor.settled, Seat.TOGETHER, carys)
    assert fold(once, Seat.TOGETHER, carys) is once
    assert unfold(ellie.editor.settled, Seat.TOGETHER, carys) is ellie.editor.settled


def test_tidying_closes_the_gap_of_a_folded_branch(ellie: Workspace) -> None:
    wide = ellie.scene().box.width
    fold_at(ellie, "Carys")
    ellie.tidying.begin(Tidy(words="Tidy"))
    ellie.tidying.keep()
    assert ellie.scene().box.width < wide
    ellie.editor.commit(unfold(ellie.editor.settled, ellie.seat), "Unfold")
    assert "Tomos" in drawn(ellie)


def test_a_focus_shows_whom_it_means_folded_or_not(ellie: Workspace) -> None:
    fold_at(ellie, "Carys")
    ellie.focus_on(MUMS)
    assert "Tomos" in drawn(ellie)
    ellie.focus_on(None)
    assert "Tomos" not in drawn(ellie)


def test_a_part_is_there_without_waiting_for_a_whole(open_map: OpenMap, window: Window, family: Document) -> None:
    workspace = open_map(family, deliver=window.post)
    workspace.show(View.FAMILY_TREE)
    assert workspace.focus_on(Focus(scope=Scope.STEPS, steps=1))
    assert workspace.scene().places
    assert not workspace.scene().hasty
